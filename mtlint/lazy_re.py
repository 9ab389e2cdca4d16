"""Patterns that are compiled when they are first used: a run uses a third of those that its modules define."""

import re
from typing import Any, cast


class _Lazy:
    """Stands for a compiled pattern, and takes over each of its methods and attributes when it is first asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._definition = pattern, flags

    def __getattr__(self, name: str) -> Any:
        value = getattr(re.compile(*self._definition), name)
        setattr(self, name, value)
        return value


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:  # noqa: A001 - used as `lazy_re.compile`
    """What `re.compile` gives, but an error in the pattern is raised by its first use."""
    return cast("re.Pattern[str]", _Lazy(pattern, int(flags)))
