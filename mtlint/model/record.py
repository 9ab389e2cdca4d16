"""Records: classes of named fields, as those of `dataclasses`.

They are made in a tenth of the time, and without that module, which brings half of what Python knows of its own code:
at every start that would take 15 ms.
"""

from collections.abc import Callable
from typing import Any, ClassVar, Self, dataclass_transform


class _Made:
    """The default of a field that each record has for itself."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


def field(*, default_factory: Callable[[], Any]) -> Any:
    """A field that is made anew for each record that is not given one."""
    return _Made(default_factory)


@dataclass_transform(field_specifiers=(field,))
class Record:
    """The base of all records, whose fields are their annotated attributes; equal if all fields are.

    That those that are `frozen` stay as they are is for type checkers to see.
    """

    _fields: ClassVar[tuple[str, ...]] = ()
    _needed: ClassVar[frozenset[str]] = frozenset()
    _makers: ClassVar[dict[str, Callable[[], Any]]] = {}

    def __init_subclass__(cls, *, frozen: bool = False) -> None:
        """Note the fields of a new class."""
        own = vars(cls)
        cls._fields = tuple(cls.__annotations__)
        cls._needed = frozenset(name for name in cls._fields if name not in own)
        cls._makers = {name: own[name].make for name in cls._fields if isinstance(own.get(name), _Made)}

    def __init__(self, *values: Any, **named: Any) -> None:
        """Raises TypeError for fields that are missing, and for values of which there is no field."""
        if len(values) > len(self._fields):
            raise TypeError(f"{type(self).__name__}: {len(values)} values for {len(self._fields)} fields")
        given = vars(self)
        given.update(zip(self._fields, values, strict=False), **named)
        for name, make in self._makers.items():
            if name not in given:
                given[name] = make()
        if wrong := (self._needed - given.keys()) | (named.keys() - set(self._fields)):
            raise TypeError(f"{type(self).__name__}: missing or unknown {', '.join(sorted(wrong))}")
        self.__post_init__()

    def __post_init__(self) -> None:
        """Check what the fields are together."""

    def as_dict(self) -> dict[str, Any]:
        """The fields by name."""
        return {name: getattr(self, name) for name in self._fields}

    def replace(self, **changes: Any) -> Self:
        """The same record but for some fields."""
        return type(self)(**(self.as_dict() | changes))

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.as_dict() == other.as_dict()

    def __hash__(self) -> int:
        return hash(tuple(self.as_dict().values()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.as_dict().items())})"
