"""Files that are written at once or not at all."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replacing(path: Path) -> Iterator[Callable[[str], object]]:
    """Write a file that takes the place of another at once, or not at all. Pipes and devices are written directly."""
    path = path.resolve()
    direct = path.exists() and not path.is_file()
    temporary = path if direct else path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            yield file.write
        if not direct:
            temporary.replace(path)
    except BaseException:
        if not direct:
            with suppress(OSError):
                temporary.unlink()
        raise
