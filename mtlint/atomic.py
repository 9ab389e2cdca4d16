"""Files that are written at once or not at all."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def is_written_directly(path: Path) -> bool:
    """Whether a path is that of a pipe or device, which cannot be replaced."""
    return os.path.exists(path) and not os.path.isfile(path)  # noqa: PTH110, PTH113 - what cannot be seen raises nothing


@contextmanager
def replacing(path: Path) -> Iterator[Callable[[str], object]]:
    """Write a file that takes the place of another at once, or not at all. Pipes and devices are written directly."""
    direct = is_written_directly(path)  # before links are followed: that of a pipe leads to no path
    path = path if direct else path.resolve()
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
