"""Reading a file from disk."""

import os
from pathlib import Path

from mtlint.errors import Problem, ReadError
from mtlint.model.source import Source

from .decode import decode


def load(path: str | Path) -> Source:
    """Read and decode one file.

    Raises ReadError if it is missing, a folder, unreadable or binary.
    """
    return decode(fetch(path), str(path))


def fetch(path: str | Path) -> bytes:
    """The content of a file. Raises ReadError if it is missing, a folder or unreadable."""
    name = str(path)
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a Path takes longer than the reading, of thousands of files
            return file.read()
    except (OSError, ValueError, MemoryError) as error:
        is_folder = os.path.isdir(name)  # noqa: PTH112 - unlike Path.is_dir it never raises
        raise ReadError(Problem(name, "is a folder, not a file" if is_folder else reason(error))) from None


def reason(error: OSError | ValueError | MemoryError) -> str:
    """Why a file or folder cannot be read, in words for its user."""
    match error:
        case FileNotFoundError():
            return "no such file or folder"
        case PermissionError():
            return "cannot be read: permission denied"
        case MemoryError():
            return "cannot be read: it is larger than the memory"
        case OSError(strerror=str(words)):
            return f"cannot be read: {words.lower()}"
    return f"cannot be read: {error}"  # a ValueError: a path that cannot be one
