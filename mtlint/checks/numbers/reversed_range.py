"""Ranges whose ends stand the wrong way round: “between 30,000 and 20,000”, “20–10 km”."""

import itertools
import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.numbers import Amount, Approximation, Kind

from ._gates import BEGINS

_BETWEEN = lazy_re.compile(rf"between [^\n]{{0,24}}?{BEGINS}")
_TO = lazy_re.compile(rf" to {BEGINS}")
_ABOUT = lazy_re.compile(r"\b(?:about|around|approx\w*|roughly|some|circa|estimated|average of)\b[^\n]*\d[^\n]*\Z")
_DASH = lazy_re.compile(r"- ?[^\w\n ]?\d[\d.,]* ?[\w%°$€]?")
_FIGURE_BEFORE = lazy_re.compile(r"\d ?-*\Z")
_CLOCK = lazy_re.compile(r" ?(?:[ap]\.?m\b|o'clock|noon|midnight)")
_COUNTED = frozenset([Kind.PLAIN, Kind.MONEY, Kind.PERCENT, Kind.MEASURE])
_EITHER_WAY = frozenset(["temperature", "age"])
_HOURS = 24


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Ranges whose first end is the greater one; “from … to” may be a fall."""
    if not _may_have_ranges(article.folded):
        return
    for first, second in itertools.pairwise(article.amounts):
        if first.begins_range and first.quantity > second.quantity > 0 and _is_range(article.folded, first, second):
            yield finding(article, rule, Span(first.span.start, second.span.end))


def _may_have_ranges(folded: str) -> bool:
    """A quick look: nearly every article has numbers, and reading them all is dear."""
    return (
        bool(_BETWEEN.search(folded))
        or any(_FIGURE_BEFORE.search(folded, max(0, at - 4), at) for at in _starts(_DASH, folded))
        or any(_ABOUT.search(folded, max(0, at - 40), at) for at in _starts(_TO, folded))
    )


def _starts(pattern: re.Pattern[str], folded: str) -> Iterator[int]:
    return (found.start() for found in pattern.finditer(folded))


def _is_range(folded: str, first: Amount, second: Amount) -> bool:
    if first.kind not in _COUNTED or second.kind is not first.kind or _CLOCK.match(folded, second.span.end):
        return False
    if first.unit != second.unit or (first.unit and first.unit.quantity in _EITHER_WAY):
        return False
    between = folded[first.span.end : second.span.start].strip()
    if between == "to":  # “about 16,000 to 7,000 yuan” cannot be a fall
        return first.approximation is Approximation.ABOUT and second.unit is not None
    if between == "-":
        is_aside = folded[first.span.end] == " " and folded.startswith(" - ", second.span.end)  # 75 – 6 per cent – died
        return second.unit is not None and first.figure == first.span and not is_aside
    is_hour = second.unit is None and second.scale == 1 and first.value <= _HOURS
    return between == "and" and not is_hour
