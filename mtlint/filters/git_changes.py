"""Which lines of which files have changed, as git tells it.

git is called without a shell, and nothing that a user or a repository names can be taken for an option or start a
program (no external diffs, no text conversion).
"""

import os
import re
import subprocess
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from pathlib import Path

from mtlint.errors import ConfigError, Problem
from mtlint.model.record import Record, field
from mtlint.paths import relative

_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_BINARY = re.compile(rb'Binary files .*? and ("?b/.*) differ')
_ESCAPE = re.compile(rb'\\([0-7]{3}|[abtnvfr"\\])')
_ESCAPED = dict(zip(b'abtnvfr"\\', b'\a\b\t\n\v\f\r"\\', strict=True))
_DIFF = (
    "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules", "--unified=0",
    "--inter-hunk-context=0", "--find-renames", "--diff-filter=d", "--src-prefix=a/", "--dst-prefix=b/",
)  # fmt: skip


_OPTIONS = "--since, --diff"


class GitError(Exception):
    """What git wrote when it failed."""


class Changes(Record, frozen=True):
    """Changed lines by file, the path from the top of the repository. None stands for all lines of a file.

    Lines are ranges (first, last), both included, in order.
    """

    top: str
    lines: Mapping[bytes, Sequence[tuple[int, int]] | None]
    _known: dict[str, bytes] = field(default_factory=dict)

    def includes(self, path: str) -> bool:
        """Whether a file has changed lines."""
        name = self._name(path)
        return name in self.lines and self.lines[name] != []

    def touches(self, path: str, first: int, last: int) -> bool:
        """Whether one of the lines `first` to `last` of a file has changed."""
        ranges = self.lines.get(self._name(path), [])
        if ranges is None:
            return True
        at = bisect_right(ranges, last, key=lambda each: each[0]) - 1
        return at >= 0 and ranges[at][1] >= first

    def _name(self, path: str) -> bytes:
        """A path of the working directory as git names it. A link to a file is a file of its own to git."""
        if path not in self._known:
            folder, name = os.path.split(path)
            inside = relative(Path(os.path.realpath(folder), name), self.top)
            self._known[path] = os.fsencode(inside.replace(os.sep, "/"))
        return self._known[path]


def since(revision: str | None, start: str) -> Changes:
    """What has changed in the repository around `start` since `revision`, files that git does not know included.

    Changes count from where the work on HEAD parted from the revision; None stands for what is not yet committed.
    Raises ConfigError if git cannot tell, with a way out where there is one.
    """
    folder = Path(start).absolute()
    if not folder.is_dir():
        folder = folder.parent
    try:
        top = os.fsdecode(_git(folder, "rev-parse", "--show-toplevel").removesuffix(b"\n"))
        base = _base(Path(top), revision)
        lines = parse(_git(Path(top), *_DIFF, base, "--"))
        for name in _git(Path(top), "ls-files", "--others", "--exclude-standard", "-z").split(b"\0"):
            if name:
                lines[name] = None
    except FileNotFoundError:
        raise ConfigError(Problem(_OPTIONS, "git is not installed")) from None
    except GitError as error:
        raise ConfigError(Problem(_OPTIONS, f"git says: {error}")) from None
    return Changes(os.path.realpath(top), lines)


def _base(top: Path, revision: str | None) -> str:
    """The commit or tree to compare with."""
    if revision is None:
        try:
            return _commit(top, "HEAD")
        except GitError:  # nothing has been committed yet
            return _git(top, "hash-object", "-t", "tree", "--stdin").decode().strip()
    try:
        commit = _commit(top, revision)
    except GitError:
        raise ConfigError(Problem("--since", f"there is no revision “{revision}”", hint=_shallow_hint(top))) from None
    try:
        return _git(top, "merge-base", commit, "HEAD").decode().strip()
    except GitError:
        message = f"“{revision}” and HEAD have no common history"
        raise ConfigError(Problem("--since", message, hint=_shallow_hint(top))) from None


def _commit(top: Path, revision: str) -> str:
    """The full name of a commit. Raises GitError if the repository has none of that name."""
    return _git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").decode().strip()


def _shallow_hint(top: Path) -> str:
    if _git(top, "rev-parse", "--is-shallow-repository").strip() != b"true":
        return ""
    return "this clone is shallow: `git fetch --unshallow`, or “fetch-depth: 0” at actions/checkout, gets the rest"


def _git(folder: Path, *arguments: str) -> bytes:
    """What git prints. Raises GitError, and FileNotFoundError if there is no git."""
    done = subprocess.run(  # noqa: S603 - no shell, and no argument that anybody else wrote can be an option
        ["git", "-c", "core.quotePath=true", "-c", "core.fsmonitor=false", *arguments],  # noqa: S607 - the user's own git
        cwd=folder,
        env=os.environ | {"GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise GitError(done.stderr.decode(errors="replace").strip().removeprefix("fatal: ") or "it failed")
    return done.stdout


def parse(diff: bytes) -> dict[bytes, list[tuple[int, int]] | None]:
    """The lines that a patch without context adds, by file. A file that git takes for binary has changed as a whole."""
    found: dict[bytes, list[tuple[int, int]] | None] = {}
    name = b""
    skip = 0
    for line in diff.split(b"\n"):
        if skip:  # a line of a hunk, whatever it looks like
            skip -= not line.startswith(b"\\")
        elif line.startswith(b"+++ "):
            name = _unquoted(line[4:]).removeprefix(b"b/")
            found[name] = []
        elif hunk := _HUNK.match(line):
            removed, first, added = hunk[1], int(hunk[2]), int(hunk[3] or b"1")
            skip = int(removed or b"1") + added
            lines = found[name]
            if added and lines is not None:
                lines.append((first, first + added - 1))
        elif binary := _BINARY.fullmatch(line):
            name = _unquoted(binary[1]).removeprefix(b"b/")
            found[name] = None
    return found


def _unquoted(name: bytes) -> bytes:
    """A path as git writes it in a patch: quoted as in C if it has odd characters, with a tab after a space in it."""
    name = name.removesuffix(b"\t")
    if not name.startswith(b'"'):
        return name
    return _ESCAPE.sub(
        lambda found: bytes([int(found[1], 8) if len(found[1]) == 3 else _ESCAPED[found[1][0]]]), name[1:-1]
    )
