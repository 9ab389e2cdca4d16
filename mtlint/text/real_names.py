"""Names that somebody bears: large collections, imported into files of hashes that are mapped into memory.

Such a file is `MAGIC`, the number of hashes as an unsigned 64-bit integer, and the hashes in ascending order, eight
bytes each, all little-endian. A million names are there at once, because nothing is read before it is asked for.
`packs.import_names` writes the files.
"""

import mmap
import sys
from array import array
from bisect import bisect_left
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from mtlint.kb import Facts

from .likeness import letters

MAGIC = b"mtlint real names 1\n\0\0\0\0"
HEADER = len(MAGIC) + 8
_WIDTH = 8


def hashed(name: str) -> int:
    """A name as it stands in the files: 64 bits of its letters without marks, case and spaces."""
    return int.from_bytes(blake2b(letters(name).encode(), digest_size=_WIDTH).digest(), "little")


class RealNames:
    """The names of some files."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        """Map the files. Raises ValueError for one that is no such file, OSError for one that cannot be read."""
        self._tables = [_mapped(path) for path in paths]

    def __contains__(self, name: str) -> bool:
        if not self._tables:
            return False
        number = hashed(name)
        for table in self._tables:
            at = bisect_left(table, number)
            if at < len(table) and table[at] == number:
                return True
        return False

    def __len__(self) -> int:
        return sum(map(len, self._tables))


def _mapped(path: Path) -> "memoryview[int] | array[int]":
    with path.open("rb") as file:
        head = file.read(HEADER)
        count = int.from_bytes(head[len(MAGIC) :], "little")
        size = file.seek(0, 2)
        if not head.startswith(MAGIC) or size != HEADER + count * _WIDTH:
            raise ValueError(f"{path} is no file of names that `mtlint kb import` wrote")
        if not count:
            return array("Q")
        view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))[HEADER:]
    if sys.byteorder == "little":
        return view.cast("Q")
    numbers = array("Q", view.tobytes())
    numbers.byteswap()
    return numbers


@lru_cache(maxsize=4)
def real_names(facts: Facts) -> RealNames:
    """The imported names that belong to a knowledge base, mapped once."""
    return RealNames(facts.imported)
