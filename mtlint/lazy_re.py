"""Patterns that are compiled when they are first used: a run uses a third of those that its modules define.

A whole text is searched only if what the pattern needs stands in it.
"""

import re
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from mtlint.cache.patterns import KeptPatterns

if TYPE_CHECKING:
    from mtlint.cache.needed_texts import Texts

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
        if name in _SEARCHES and (needs := kept.needs(*self._definition)):
            value = _only_where(needs, value, _SEARCHES[name])
        setattr(self, name, value)
        return value


_Search = Callable[..., Any]
_SEARCHES: dict[str, Callable[[], Any]] = {"search": lambda: None, "finditer": lambda: iter(())}
"""What looks through a text, with what it gives where nothing is."""
_LONG = 300
"""Shorter texts are searched as fast as something is looked for in them."""


def _only_where(needs: "tuple[Texts, ...]", search: _Search, nothing: Callable[[], Any]) -> _Search:
    """A search that is left out for long texts without what it needs. Parts of texts are searched as ever."""

    def searched(text: str, *bounds: int) -> Any:
        if not bounds and len(text) > _LONG:
            for texts in needs:
                for each in texts:
                    if each in text:
                        break
                else:
                    return nothing()
        return search(text, *bounds)

    return searched


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:  # noqa: A001 - used as `lazy_re.compile`
    """What `re.compile` gives, but an error in the pattern is raised by its first use."""
    return cast("re.Pattern[str]", _Lazy(pattern, int(flags)))
