"""Algorithmic checks: one module a check, with `find(article, rule, options)` and, where users may set any, `Options`.

Severity, message, options and examples of a check stand in its rule file, so this package holds only logic.
"""

import importlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from mtlint.checks.options import options_of
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article

Check = Callable[[Article], Iterator[Finding]]


def known_options(name: str) -> dict[str, Any]:
    """The options of the check in the module `name`, with their defaults."""
    return options_of(importlib.import_module(f"{__name__}.{name}")).defaults()


def bind(name: str, rule: Rule, options: Mapping[str, Any]) -> Check:
    """The check in the module `name`, ready for articles. Raises TypeError for options that it does not have."""
    module = importlib.import_module(f"{__name__}.{name}")
    given = options_of(module)(**options)
    find: Callable[[Article, Rule, Any], Iterator[Finding]] = module.find
    return lambda article: find(article, rule, given)


def run(name: str, article: Article, rule: Rule, options: Mapping[str, Any]) -> Iterator[Finding]:
    """What the check in the module `name` finds in one article. Raises TypeError for options that it does not have."""
    return bind(name, rule, options)(article)
