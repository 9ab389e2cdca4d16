"""Plain values in packed form, unpacked one by one: of all that is compiled an article needs little."""

import marshal
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any
from zlib import crc32

_FORMAT = 4
"""Which all Pythons from 3.4 on read: what one has packed, another may unpack."""
_NUMBER = array("I").itemsize
_PART = 16
"""About how many keys of a table are unpacked together."""

Buffer = bytes | memoryview


class Packed(dict[Any, Any]):
    """Values by their number or name, each unpacked when first asked for."""

    def __init__(self, packed: "Rows | Mapping[str, Buffer] | Sequence[Buffer]") -> None:
        """`packed` are the values as `pack` gives them."""
        super().__init__()
        self._packed: Any = packed

    def __missing__(self, key: Any) -> Any:
        self[key] = value = unpack(self._packed[key])
        return value


class Rows:
    """Many packed values in one buffer, by number."""

    def __init__(self, buffer: Buffer | None) -> None:
        """`buffer` is what `pack_rows` gave; without any, there are none."""
        view = memoryview(buffer or pack_rows(()))
        begin = _NUMBER * (1 + view[:_NUMBER].cast("I")[0])
        self._ends = view[_NUMBER:begin].cast("I")
        self._values = view[begin:]

    def __len__(self) -> int:
        return len(self._ends)

    def __iter__(self) -> Iterator[memoryview]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, row: int) -> memoryview:
        return self._values[self._ends[row - 1] if row else 0 : self._ends[row]]


class Table(Mapping[str, Any]):
    """A table by key, of which only those parts are unpacked where what is asked for would stand."""

    def __init__(self, buffer: Buffer | None) -> None:
        """`buffer` is what `pack_table` gave; without any, the table is empty."""
        rows = Rows(buffer or pack_table({}))
        self._count = len(rows)
        self._parts = Packed(rows)

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key."""
        return self._parts[_part(key, self._count)].get(key, default)

    def __getitem__(self, key: str) -> Any:
        return self._parts[_part(key, self._count)][key]

    def __contains__(self, key: object) -> bool:
        return key in self._parts[_part(str(key), self._count)]

    def __iter__(self) -> Iterator[str]:
        """All keys, in no order."""
        return (key for number in range(self._count) for key in self._parts[number])

    def __len__(self) -> int:
        return sum(len(self._parts[number]) for number in range(self._count))


def _part(key: str, count: int) -> int:
    """In which part of a table a key stands."""
    return crc32(key.encode("utf-8", "surrogatepass")) % count


def pack_table(table: Mapping[str, Any]) -> bytes:
    """A mapping in packed form."""
    parts: list[dict[str, Any]] = [{} for _ in range(1 + len(table) // _PART)]
    for key, value in table.items():
        parts[_part(key, len(parts))][key] = value
    return pack_rows(map(pack, parts))


def pack(value: Any) -> bytes:
    """One value in packed form; builtins only."""
    return marshal.dumps(value, _FORMAT)


def unpack(packed: Buffer) -> Any:
    """The value that `pack` packed."""
    return marshal.loads(packed)  # noqa: S302 - from the package itself or the user's own checked cache


EMPTY = pack({})
"""A mapping of nothing."""


def pack_rows(values: Iterable[Buffer]) -> bytes:
    """Packed values in one buffer, for machines with the same byte order."""
    rows = list(values)
    return array("I", [len(rows), *accumulate(map(len, rows))]).tobytes() + b"".join(rows)


def join(parts: Mapping[str, Buffer]) -> bytes:
    """Parts with names as the content of one file, of which only those that are needed are read."""
    return pack_rows([pack([*parts]), *parts.values()])


def parts_of(joined: Buffer) -> Mapping[str, Buffer]:
    """The parts that `join` joined."""
    names, *parts = Rows(joined)
    return dict(zip(unpack(names), parts, strict=True))


def below(parts: Mapping[str, Buffer], folder: str) -> Mapping[str, Buffer]:
    """The parts whose names begin with that of a folder, without it."""
    return {name.removeprefix(folder): part for name, part in parts.items() if name.startswith(folder)}


def put_below(folder: str, parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Parts with the name of a folder before each."""
    return {folder + name: part for name, part in parts.items()}
