"""A time that its paraphrase contradicts: “1,280 days, almost three years”, “96 hours, or about two days”."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.numbers import Amount

_HOURS = {"minute": 1 / 60, "hour": 1.0, "day": 24.0, "week": 168.0, "month": 730.5, "year": 8766.0, "decade": 87660.0}
_UNDER = r"almost|nearly|close to|just under|a little less than|a bit less than|not quite"
_OVER = r"more than|over|just over|a little more than|well over"
_ABOUT = r"about|around|roughly|approximately|some"
_JOINT = lazy_re.compile(
    r"(?:,| -+)? (?:(?:or|that is|i\.e\.|which is|equivalent to) )?"
    rf"(?:(?P<under>{_UNDER})|(?P<over>{_OVER})|(?P<about>{_ABOUT})) (?:a )?"
    rf"|,? \((?:(?P<under2>{_UNDER}) |(?P<over2>{_OVER}) |(?P<about2>{_ABOUT}|that is|or|=) )(?:a )?"
)
_ENDS = lazy_re.compile(r"[.,;:)\n]|$| -")
_GATE = lazy_re.compile(r"\b(?:minutes?|hours?|days?|weeks?|months?|years?)\b(?:,| -+| \(| or)")
_SLACK = 1.03
_FARTHEST = 12.0
"""Times that are farther apart are not meant to be the same."""


class Options(CheckOptions):
    """By what factor a time that is said roughly may be off."""

    factor: float = 1.3


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Pairs of times, of which the second says the first in greater or smaller units and cannot."""
    folded = article.folded
    if not _GATE.search(folded):
        return
    amounts = article.amounts
    for index in range(len(amounts) - 1):
        first, second = amounts[index], amounts[index + 1]
        if not (_is_time(first) and _is_time(second)) or first.unit == second.unit or first.begins_range:
            continue
        joint = _JOINT.fullmatch(folded, first.span.end, second.span.start)
        if not joint or second.begins_range or _is_rest(amounts, index):
            continue
        if not _ENDS.match(folded, second.span.end):
            continue
        ratio = _hours(first) / _hours(second)
        if 1 / _FARTHEST < ratio < _FARTHEST and not _fits(ratio, float(second.value), joint, options.factor):
            end = second.span.end + (folded[second.span.end : second.span.end + 1] == ")")
            yield finding(article, rule, Span(first.span.start, end))


def _is_time(amount: Amount) -> bool:
    return amount.unit is not None and amount.unit.key in _HOURS and amount.value > 0


def _is_rest(amounts: list[Amount], index: int) -> bool:
    """Whether the first time is only the smaller part of one: “two years and 40 days, almost …”."""
    before = amounts[index - 1] if index else None
    return before is not None and _is_time(before) and amounts[index].span.start - before.span.end <= _AND


_AND = 6


def _hours(amount: Amount) -> float:
    return float(amount.value) * (_HOURS[amount.unit.key] if amount.unit else 1.0)


def _fits(ratio: float, value: float, joint: re.Match[str], factor: float) -> bool:
    """Whether the first time may be called the second, by the word that hedges it."""
    groups = joint.groupdict()
    step = 1 + 1 / value
    if groups["under"] or groups["under2"]:
        return 1 / max(step, factor) <= ratio <= _SLACK
    if groups["over"] or groups["over2"]:
        return 1 / _SLACK <= ratio <= max(step, factor)
    return 1 / factor <= ratio <= factor
