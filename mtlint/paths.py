"""Paths as users and repositories name them."""

import os
from pathlib import Path


def real(path: Path) -> Path:
    """Where a path really leads, as far as it exists. Raises OSError if nowhere: links in a circle, a NUL in a name."""
    try:
        return path.resolve()
    except (RuntimeError, ValueError) as error:  # what Python 3.11 and 3.12 have for the one, and all for the other
        raise OSError(str(error)) from None


def relative(path: str | Path, folder: str | Path = ".") -> str:
    """A path as it is from a folder; on another drive of Windows, from where none leads there, the whole path."""
    try:
        return os.path.relpath(path, folder)
    except ValueError:
        return os.path.abspath(path)  # noqa: PTH100 - links stay, “..” goes
