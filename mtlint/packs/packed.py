"""A list that is loaded item by item: of hundreds of rules an article wakes a few."""

import marshal
from collections.abc import Sequence
from typing import Any, overload


class Packed(Sequence[Any]):
    """Plain values, each unmarshalled when first asked for."""

    def __init__(self, packed: Sequence[bytes]) -> None:
        """`packed` are the items as `pack` gives them."""
        self._packed = packed
        self._loaded: dict[int, Any] = {}

    def __len__(self) -> int:
        return len(self._packed)

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Any]: ...
    def __getitem__(self, index: int | slice) -> Any:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        if index not in self._loaded:
            self._loaded[index] = marshal.loads(self._packed[index])  # noqa: S302 - a part of our own checked file
        return self._loaded[index]


def pack(item: Any) -> bytes:
    """One item in packed form; builtins only."""
    return marshal.dumps(item)
