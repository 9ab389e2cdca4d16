"""Paths as users and repositories name them."""

from pathlib import Path


def real(path: Path) -> Path:
    """Where a path really leads, as far as it exists. Raises OSError if nowhere: links in a circle, a NUL in a name."""
    try:
        return path.resolve()
    except (RuntimeError, ValueError) as error:  # what Python 3.11 and 3.12 have for the one, and all for the other
        raise OSError(str(error)) from None
