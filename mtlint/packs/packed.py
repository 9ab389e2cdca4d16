"""Plain values in packed form, unpacked one by one: of all that is compiled an article needs little."""

import marshal
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any

_FORMAT = 4
"""Which all Pythons from 3.4 on read: what one has packed, another may unpack."""
_NUMBER = array("I").itemsize

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

    def __init__(self, buffer: Buffer) -> None:
        """`buffer` is what `pack_rows` gave."""
        view = memoryview(buffer)
        begin = _NUMBER * (1 + view[:_NUMBER].cast("I")[0])
        self._ends = view[_NUMBER:begin].cast("I")
        self._values = view[begin:]

    def __len__(self) -> int:
        return len(self._ends)

    def __iter__(self) -> Iterator[memoryview]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, row: int) -> memoryview:
        return self._values[self._ends[row - 1] if row else 0 : self._ends[row]]


def pack(value: Any) -> bytes:
    """One value in packed form; builtins only."""
    return marshal.dumps(value, _FORMAT)


def unpack(packed: Buffer) -> Any:
    """The value that `pack` packed."""
    return marshal.loads(packed)  # noqa: S302 - from the package itself or the user's own checked cache


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
