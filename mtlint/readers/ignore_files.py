"""What git ignores: `.gitignore` at every level and `.git/info/exclude`."""

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple


class IgnoreFile(NamedTuple):
    """The patterns of one file and the folder that they are relative to."""

    folder: str
    spec: Any


def ignore_files_above(folder: str) -> list[IgnoreFile]:
    """Those that hold for a folder of a git repository from outside it, weakest first; none outside a repository."""
    above: list[str] = []
    start = Path(os.path.abspath(folder))  # noqa: PTH100 - links stay, “..” goes
    for parent in (start, *start.parents):
        above.append(str(parent))
        if (parent / ".git").exists():
            own = ignore_file(str(parent), str(parent / ".git" / "info" / "exclude"))
            found = [ignore_file(each) for each in reversed(above[1:])]
            return [each for each in (own, *found) if each is not None]
    return []


def ignore_file(folder: str, file: str | None = None) -> IgnoreFile | None:
    """The ignore file of a folder, None if there is none (or none that can be read: git, too, then ignores nothing)."""
    try:
        lines = Path(file or Path(folder, ".gitignore")).read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - 25 ms that only folders with an ignore file need

    return IgnoreFile(folder, GitIgnoreSpec.from_lines(_right(lines, GitIgnoreSpec), backend="re2"))


def _right(lines: Iterable[str], spec: Any) -> list[str]:
    """The lines that are patterns: like git, pass over those that are not."""
    right = []
    for line in lines:
        try:
            spec.from_lines([line], backend="re2")  # linear, whatever is written
        except (ValueError, re.error):
            continue
        right.append(line)
    return right


def is_ignored(path: str, is_folder: bool, files: list[IgnoreFile]) -> bool:
    """Whether git ignores an absolute path; of several files that name it the nearest decides."""
    for folder, spec in reversed(files):
        inside = os.path.relpath(path, folder).replace(os.sep, "/")
        include = spec.check_file(f"{inside}/" if is_folder else inside).include
        if include is not None:
            return bool(include)
    return False
