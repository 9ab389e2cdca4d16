"""Results of earlier runs, by content: a file that has not changed is not checked again.

A result is known by everything that it depends on: the article with its path, the configuration, the rules, the code of
mtlint, Python. It holds only while what was looked for beside the article, its original, is found as it was. It is
never the other way round, that a path or a time of change makes a result valid.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from itertools import starmap
from pathlib import Path
from typing import TYPE_CHECKING

from mtlint import __version__
from mtlint.cache.dependencies import Dependency, is_unchanged
from mtlint.garbage import collector_off
from mtlint.model.report import Report

from .report_form import Form
from .store import Store

if TYPE_CHECKING:
    from mtlint.engine import Linter

__all__ = ["Results"]

_DIGEST_BYTES = 16
_OF_NO_MATTER = {
    "cache",
    "exit_zero",
    "fail_on",
    "formats",
    "jobs",
    "references",
    "baseline",
    "weights",
    "fail_over",
    "changed_only",
    "since",
    "force_exclude",
}
"""Settings that decide what becomes of results, not what they are."""
_PACKAGE = Path(__file__).parent.parent
_CODE = ("", "cache", "config", "engine", "filters", "model", "readers")
"""The folders of the package that results depend on besides those that rules do."""
_HELD = 500


class Results:
    """The results of runs like this one. Whatever is wrong with the cache, the run goes on without."""

    def __init__(self, linter: "Linter", store: Store | None = None) -> None:
        """`linter` tells the configuration and the rules."""
        self._form = Form(linter.rules)
        self._run = _run_key(linter)
        self._store = store or Store()
        self._waiting: dict[bytes, bytes] = {}

    def of(self, contents: Sequence[tuple[str, bytes]]) -> dict[str, Report]:
        """The reports that are known for files, given with what their content is known by."""
        keys = {self._key(path, digest): path for path, digest in contents}
        found = {}
        stored = self._store.read(list(keys))
        with collector_off():
            for key, packed in stored.items():
                path = keys[key]
                report = self._form.unpack(packed, path)
                if report is not None and is_unchanged(starmap(Dependency, report.depends_on)):
                    found[path] = report
        return found

    def add(self, report: Report) -> None:
        """Remember the report of one file, if it depends on nothing but what it is known by."""
        if report.digest and not report.errors:
            self._waiting[self._key(report.paths[0], report.digest)] = self._form.pack(report)
            if len(self._waiting) >= _HELD:
                self.save()

    def save(self) -> None:
        """Write what was added."""
        self._store.write(self._waiting)
        self._waiting = {}

    def _key(self, path: str, digest: bytes) -> bytes:
        return blake2b(
            path.encode("utf-8", "surrogatepass") + b"\0" + digest, key=self._run, digest_size=_DIGEST_BYTES
        ).digest()


def _run_key(linter: "Linter") -> bytes:
    """What the results of all files of a run depend on. Code is known by size and time of change, as in the rules'."""
    config = linter.config
    settings = [(name, value) for name, value in config.as_dict().items() if name not in _OF_NO_MATTER]
    digest = blake2b(
        f"{__version__} {sys.version} {linter.rules.key} {Path.cwd()} {settings}".encode("utf-8", "surrogatepass")
    )
    for folder in _CODE:
        with os.scandir(_PACKAGE / folder) as entries:
            code = sorted(
                (entry.name, entry.stat().st_size, entry.stat().st_mtime_ns)
                for entry in entries
                if entry.name.endswith(".py")
            )
        digest.update(repr(code).encode())
    for path in config.names:
        with suppress(OSError):
            status = path.stat()
            digest.update(f"{path} {status.st_size} {status.st_mtime_ns}".encode("utf-8", "surrogatepass"))
    return digest.digest()
