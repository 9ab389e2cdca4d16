"""From what a user names to the files to be read."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from mtlint.model.report import FileError

from .ignore_files import IgnoreFile, ignore_file, ignore_files_above, is_ignored
from .load import reason
from .registry import known_suffixes


def discover(paths: Iterable[str | Path], exclude: Callable[[str], bool] | None = None) -> Iterator[Path | FileError]:
    """The files to be read, each once; a FileError stands for what cannot be reached.

    A file that is named is always taken. A folder is walked in the order of its names; links are followed, but each
    real folder is entered once. Passed over in it are hidden files and folders, what git ignores, what `exclude`
    holds for (it is asked with the path as it would be yielded), and files without a known suffix.
    """
    walk = _Walk(exclude)
    for path in map(str, paths):
        try:
            is_folder = stat.S_ISDIR(Path(path).stat().st_mode)
        except (OSError, ValueError) as error:
            yield FileError(path, reason(error))
            continue
        if is_folder:
            yield from walk.folder(path)
        elif walk.is_new(path):
            yield Path(path)


class _Folder(NamedTuple):
    path: str
    ignoring: list[IgnoreFile]


class _Walk:
    """What was met so far, and how to go on from a folder."""

    def __init__(self, exclude: Callable[[str], bool] | None) -> None:
        self._exclude = exclude
        self._seen: set[str] = set()
        self._suffixes: frozenset[str] = frozenset()

    def is_new(self, path: str) -> bool:
        """Whether a file or folder, links resolved, is met for the first time."""
        real = os.path.realpath(path)
        new = real not in self._seen
        self._seen.add(real)
        return new

    def folder(self, path: str) -> Iterator[Path | FileError]:
        """What is in a folder that was named, however deep."""
        self._suffixes = self._suffixes or known_suffixes()
        ignoring = ignore_files_above(path)
        if is_ignored(str(Path(path).absolute()), is_folder=True, files=ignoring):
            ignoring = []  # it was named all the same
        walked = [self._enter(_Folder(path, ignoring))]
        while walked:
            found = next(walked[-1], None)
            if found is None:
                walked.pop()
            elif isinstance(found, _Folder):
                walked.append(self._enter(found))
            else:
                yield found

    def _enter(self, folder: _Folder) -> Iterator[Path | FileError | _Folder]:
        path, ignoring = folder
        if not self.is_new(path):
            return
        try:
            with os.scandir(path) as scanned:
                entries = sorted(scanned, key=lambda entry: entry.name)
        except OSError as error:
            yield FileError(path, reason(error))
            return
        absolute = str(Path(path).absolute())
        if any(entry.name == ".gitignore" for entry in entries) and (own := ignore_file(absolute)):
            ignoring = [*ignoring, own]
        for entry in entries:
            if not entry.name.startswith("."):
                yield from self._entry(entry, str(Path(absolute, entry.name)), ignoring)

    def _entry(
        self, entry: os.DirEntry[str], absolute: str, ignoring: list[IgnoreFile]
    ) -> Iterator[Path | FileError | _Folder]:
        is_text = Path(entry.name).suffix.lower() in self._suffixes
        path = str(Path(entry.path))
        try:
            is_folder = entry.is_dir()
            is_file = is_text and entry.is_file()
        except OSError as error:  # a link that leads to itself
            if is_text:
                yield FileError(path, reason(error))
            return
        if not is_folder and not is_text:
            return
        if is_ignored(absolute, is_folder=is_folder, files=ignoring) or (self._exclude and self._exclude(path)):
            return
        if is_folder:
            yield _Folder(path, ignoring)
        elif is_file and self.is_new(absolute):
            yield Path(path)
        elif not is_file and entry.is_symlink():
            yield FileError(path, "is a link to a file that does not exist")
