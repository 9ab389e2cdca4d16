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


def discover(paths: Iterable[str | Path], exclude: Callable[[str], bool] | None = None) -> Iterator[str | FileError]:
    """The paths of the files to be read, each once; a FileError stands for what cannot be reached.

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
            yield str(Path(path))


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

    def folder(self, path: str) -> Iterator[str | FileError]:
        """What is in a folder that was named, however deep."""
        self._suffixes = self._suffixes or known_suffixes()
        ignoring = ignore_files_above(path)
        if is_ignored(os.path.abspath(path), is_folder=True, files=ignoring):  # noqa: PTH100 - as below
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

    def _enter(self, folder: _Folder) -> Iterator[str | FileError | _Folder]:
        path, ignoring = folder
        if not self.is_new(path):
            return
        try:
            with os.scandir(path) as scanned:
                entries = sorted(scanned, key=lambda entry: entry.name)
        except OSError as error:
            yield FileError(path, reason(error))
            return
        absolute, real = os.path.abspath(path), os.path.realpath(path)  # noqa: PTH100 - links stay, “..” goes
        plain = str(Path(path))
        join = os.path.join  # quicker than a Path, for thousands of entries
        shown = "" if plain == "." else join(plain, "")
        if any(entry.name == ".gitignore" for entry in entries) and (own := ignore_file(absolute)):
            ignoring = [*ignoring, own]
        for entry in entries:
            if not entry.name.startswith("."):
                found = self._entry(entry, shown + entry.name, join(absolute, entry.name), real, ignoring)
                if found is not None:
                    yield found

    def _entry(
        self, entry: os.DirEntry[str], path: str, absolute: str, folder: str, ignoring: list[IgnoreFile]
    ) -> str | FileError | _Folder | None:
        """What an entry of the real folder `folder` is good for, None if for nothing."""
        is_text = os.path.splitext(entry.name)[1].lower() in self._suffixes  # noqa: PTH122 - as above
        try:
            is_folder = entry.is_dir()
            is_file = is_text and entry.is_file()
        except OSError as error:  # a link that leads to itself
            if is_text:
                return FileError(path, reason(error))
            return None
        if not is_folder and not is_text:
            return None
        if is_ignored(absolute, is_folder=is_folder, files=ignoring) or (self._exclude and self._exclude(path)):
            return None
        if is_folder:
            return _Folder(path, ignoring)
        if is_file:
            return path if self._is_new(entry, folder, absolute) else None
        return FileError(path, "is a link to a file that does not exist") if entry.is_symlink() else None

    def _is_new(self, entry: os.DirEntry[str], folder: str, absolute: str) -> bool:
        """`is_new`, without asking the system again and again where a folder really is."""
        if entry.is_symlink():
            return self.is_new(absolute)
        real = os.path.join(folder, entry.name)  # noqa: PTH118 - as there
        new = real not in self._seen
        self._seen.add(real)
        return new
