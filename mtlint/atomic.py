"""Files that are written at once or not at all."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO

PART = ".part"
"""What the name of a file ends in that is not yet whole."""
PRIVATE, SHARED = 0o600, 0o666
"""Permissions of a new file: nobody else may read it, or whoever the user lets."""


def is_written_directly(path: Path) -> bool:
    """Whether a path is that of a pipe or device, which cannot be replaced."""
    return os.path.exists(path) and not os.path.isfile(path)  # noqa: PTH110, PTH113 - what cannot be seen raises nothing


@contextmanager
def replacing_bytes(path: Path, permissions: int = SHARED) -> Iterator[BinaryIO]:
    """A new file beside a path, whose place it takes when the block ends; if that raises, nothing is left of it."""
    temporary = path.with_name(f".{path.name[:100]}.{os.getpid()}-{time.time_ns():x}{PART}")
    try:
        with open(temporary, "xb", opener=lambda name, flags: os.open(name, flags, permissions)) as file:
            yield file
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


@contextmanager
def replacing(path: Path) -> Iterator[Callable[[str], object]]:
    """Write text that takes the place of a file at once, or not at all. Pipes and devices are written directly."""
    if is_written_directly(path):  # before links are followed: that of a pipe leads to no path
        with path.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            yield file.write
        return
    with replacing_bytes(path.resolve()) as binary:
        text = TextIOWrapper(binary, encoding="utf-8", errors="replace", newline="\n")
        yield text.write
        text.detach()
