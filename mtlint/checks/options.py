"""What the user may set of a check."""

from types import ModuleType
from typing import Any


class CheckOptions:
    """Nothing can be set: what a check has that says no more, and the base of the `Options` of the others.

    These are classes with annotated attributes that have defaults. One is made in a fraction of the time that a named
    tuple takes, and there are a hundred.
    """

    @classmethod
    def defaults(cls) -> dict[str, Any]:
        """The values of all options where none is given."""
        return {name: getattr(cls, name) for kind in cls.__mro__ for name in getattr(kind, "__annotations__", ())}

    def __init__(self, **given: Any) -> None:
        """Raises TypeError for a name that is none of the attributes."""
        for name, value in given.items():
            if name not in self.defaults():
                raise TypeError(f"there is no option “{name}”")
            setattr(self, name, value)


class Accepting(CheckOptions):
    """Names and spellings, as they stand in the text, that are right."""

    accept: tuple[str, ...] = ()


def options_of(module: ModuleType) -> type[CheckOptions]:
    """The options of a check."""
    options: type[CheckOptions] = getattr(module, "Options", CheckOptions)
    return options
