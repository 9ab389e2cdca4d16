"""Algorithmic checks: one module a check, with `Options` (a frozen dataclass) and `find(article, rule, options)`.

Severity, message, options and examples of a check stand in its rule file, so this package holds only logic.
"""

import importlib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article

Finder = Callable[[Article, Rule, Any], Iterator[Finding]]


@cache
def _module(name: str) -> tuple[Finder, type]:
    module = importlib.import_module(f"{__name__}.{name}")
    return module.find, module.Options


def run(name: str, article: Article, rule: Rule, options: Mapping[str, Any]) -> Iterator[Finding]:
    """The findings of the check in the module `name`. Raises TypeError for options that it does not have."""
    find, options_type = _module(name)
    return find(article, rule, options_type(**options))
