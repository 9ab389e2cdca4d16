"""What the user may set of a check."""

from typing import Any


class CheckOptions:
    """The base of the `Options` of every check: a class with annotated attributes that have defaults.

    It is made in a fraction of the time that a named tuple takes, and there are a hundred.
    """

    @classmethod
    def defaults(cls) -> dict[str, Any]:
        """The values of all options where none is given."""
        return {name: getattr(cls, name) for name in cls.__annotations__}

    def __init__(self, **given: Any) -> None:
        """Raises TypeError for a name that is none of the attributes."""
        for name, value in given.items():
            if name not in self.defaults():
                raise TypeError(f"there is no option “{name}”")
            setattr(self, name, value)
