"""Plain values that are loaded one by one: of more than a thousand rules an article wakes a few."""

import marshal
from collections.abc import Mapping, Sequence
from typing import Any

_FORMAT = 4
"""Which all Pythons from 3.4 on read: what one has packed, another may unpack."""


class Packed(dict[Any, Any]):
    """Values by their number or name, each unmarshalled when first asked for."""

    def __init__(self, packed: Sequence[bytes] | Mapping[str, bytes]) -> None:
        """`packed` are the values as `pack` gives them."""
        super().__init__()
        self._packed = packed

    def __missing__(self, key: Any) -> Any:
        self[key] = value = marshal.loads(self._packed[key])  # noqa: S302 - a part of our own checked file
        return value


def pack(value: Any) -> bytes:
    """One value in packed form; builtins only."""
    return marshal.dumps(value, _FORMAT)
