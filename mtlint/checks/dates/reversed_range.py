"""Ranges of dates that end before they begin."""

from collections.abc import Iterator
from itertools import pairwise

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.dates.mention import Calendar, DateKind, DateMention, RangeEnd

_NO_SPAN = lazy_re.compile(
    r"\b(?:f[ea]ll\w*|drop\w*|declin\w*|decreas\w*|reduc\w*|cut\w*|down|sank|slid\w*|shr[aiu]nk\w*|lower\w*|plung\w*"
    r"|tumbl\w*|slump\w*|dwindl\w*|back|backwards?|reverse\w*|BC|BCE|B\.C|mov\w*|br(?:ing|ought)|shift\w*|accelerat\w*"
    r"|advanc\w*|earlier|revis\w*|chang\w*|compar\w*|differ\w*|models?)\b"
)
"""Numbers that fall may look like years; plans are moved and years compared from a later one to an earlier one."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Ranges of years, months or days whose first end lies after their last."""
    for first, last in pairwise(article.dates):
        if first.end is not RangeEnd.FIRST or last.end is not RangeEnd.LAST or first.calendar is not Calendar.COMMON:
            continue
        is_compared = first.kind is DateKind.YEAR and article.text[first.span.end : last.span.start] == " and "
        if is_compared or not _is_reversed(first, last):
            continue
        span = Span(first.span.start, last.span.end)
        sentence = article.sentence(span)
        if not _NO_SPAN.search(article.text[slice(*sentence)]):
            yield finding(article, rule, span)


def _is_reversed(first: DateMention, last: DateMention) -> bool:
    if first.kind is DateKind.YEAR:
        return (first.year or 0) > (last.year or 0)
    if first.year is not None and last.year is not None:
        return (first.year, first.month or 0, first.day or 0) > (last.year, last.month or 0, last.day or 0)
    is_one_month = first.kind is DateKind.DATE and first.month == last.month and first.year == last.year
    return is_one_month and (first.day or 0) > (last.day or 0)
