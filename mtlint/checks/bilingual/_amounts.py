"""The amounts of sentences that belong together, without those that are parts of dates."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtlint.model.span import Span
from mtlint.text.align import Link
from mtlint.text.article import Article
from mtlint.text.numbers import Amount

_MOST = 100
"""Amounts of a sentence: more are a table, and each is compared with each."""


class Amounts(NamedTuple):
    """The amounts of one link, and of the links beside it (its own included, and those in dates)."""

    target: list[Amount]
    source: list[Amount]
    around: list[Amount]
    around_source: list[Amount]
    link: Link


def linked_amounts(article: Article, certainty: float, *, without_target: bool = False) -> Iterator[Amounts]:
    """The links that are sure enough and have amounts on both sides, or at least in the original, in order."""
    original = article.source
    if original is None:
        return
    links = article.alignment.links
    ours, theirs = _Side(article), _Side(original)
    for index, link in enumerate(links):
        if not link.is_pair or link.certainty < certainty:
            continue
        target, source = ours.counted(link.target), theirs.counted(link.source)
        if 0 < len(source) <= _MOST and (0 < len(target) <= _MOST or (without_target and not target)):
            near = links[max(0, index - 1) : index + 2]
            around = [amount for each in near for amount in ours.within(each.target)]
            around_source = [amount for each in near for amount in theirs.within(each.source)]
            yield Amounts(target, source, around, around_source, link)


class _Side:
    def __init__(self, article: Article) -> None:
        self.amounts = article.amounts
        self._starts = [amount.span.start for amount in self.amounts]
        self._dates: Sequence[Span] = [date.span for date in article.dates]
        self._date_starts = [span.start for span in self._dates]

    def within(self, span: Span) -> list[Amount]:
        """All amounts that begin in a span."""
        return self.amounts[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def counted(self, span: Span) -> list[Amount]:
        """The amounts that begin in a span and are no part of a date."""
        return [amount for amount in self.within(span) if not self._is_in_date(amount.span)]

    def _is_in_date(self, span: Span) -> bool:
        index = bisect_left(self._date_starts, span.end)
        return any(self._dates[at].touches(span) for at in range(max(0, index - 2), index))
