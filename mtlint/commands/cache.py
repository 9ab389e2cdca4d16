"""`mtlint cache`: what is kept in the user's cache folder."""

import contextlib

from mtlint.atomic import PART
from mtlint.cache.compiled import folder
from mtlint.cache.store import Store
from mtlint.reporters._summary import plural


def info() -> str:
    """Where the cache is, and how much is in it."""
    size = Store().size()
    rules = [path.stat().st_size for path in folder().glob("*.bin")]
    return (
        f"{folder()}\n"
        f"  compiled rules  {plural(len(rules), 'file')}, {_megabytes(sum(rules))}\n"
        f"  results         {plural(size.entries, 'article')}, {_megabytes(size.bytes)}"
    )


def clear() -> str:
    """Delete what mtlint has put into the cache folder, and nothing else."""
    freed = count = 0
    for pattern in ("*.bin", "*.sum", f"*{PART}", "results.db", "results.db-journal"):
        for path in folder().glob(pattern):
            with contextlib.suppress(OSError):
                size = path.stat().st_size
                path.unlink()
                freed, count = freed + size, count + 1
    return f"{plural(count, 'file')} deleted in {folder()}, {_megabytes(freed)}"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
