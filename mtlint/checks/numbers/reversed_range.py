"""Ranges whose ends stand the wrong way round: “between 30,000 and 20,000”, “20–10 km”."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from mtlint.checks.finding import finding
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.numbers import Amount, Approximation, Kind

_CLOCK = re.compile(r" ?(?:[ap]\.?m\b|o'clock|noon|midnight)")
_COUNTED = frozenset([Kind.PLAIN, Kind.MONEY, Kind.PERCENT, Kind.MEASURE])
_EITHER_WAY = frozenset(["temperature", "age"])
_HOURS = 24


@dataclass(frozen=True)
class Options:
    """None."""


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:  # noqa: ARG001
    """Ranges whose first end is the greater one; “from … to” may be a fall."""
    amounts = article.amounts
    for first, second in itertools.pairwise(amounts):
        if first.begins_range and first.quantity > second.quantity > 0 and _is_range(article.folded, first, second):
            yield finding(article, rule, Span(first.span.start, second.span.end))


def _is_range(folded: str, first: Amount, second: Amount) -> bool:
    if first.kind not in _COUNTED or second.kind is not first.kind or _CLOCK.match(folded, second.span.end):
        return False
    if first.unit != second.unit or (first.unit and first.unit.quantity in _EITHER_WAY):
        return False
    between = folded[first.span.end : second.span.start].strip()
    if between == "to":  # “about 16,000 to 7,000 yuan” cannot be a fall
        return first.approximation is Approximation.ABOUT and second.unit is not None
    if between == "-":
        return second.unit is not None and first.figure == first.span
    is_hour = second.unit is None and second.scale == 1 and first.value <= _HOURS
    return between == "and" and not is_hour
