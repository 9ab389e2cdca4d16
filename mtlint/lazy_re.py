"""Patterns that are compiled when they are first used: a run uses a third of those that its modules define."""

import re
from functools import cached_property
from typing import Any, cast

from mtlint.cache.patterns import KeptPatterns

kept = KeptPatterns()
"""What patterns were compiled to in earlier runs."""


class _Lazy:
    """Stands for a compiled pattern, and takes over each of its methods and attributes when it is first asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._definition = pattern, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return kept.compiled(*self._definition)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._compiled, name)
        setattr(self, name, value)
        return value


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:  # noqa: A001 - used as `lazy_re.compile`
    """What `re.compile` gives, but an error in the pattern is raised by its first use."""
    return cast("re.Pattern[str]", _Lazy(pattern, int(flags)))
