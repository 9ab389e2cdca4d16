"""Clock times that contradict the part of the day beside them, or their own conversion."""

from collections.abc import Iterator
from itertools import pairwise

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.dates.mention import DateKind, DateMention

_DAY = r"(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|tomorrow|this|that|the same|today)"
_AFTER = lazy_re.compile(
    rf",?\s(?:in\sthe\s(?:early\s|late\s)?|(?:local\stime\s)?{_DAY}\s|on\sthe\s)(?P<part>morning|afternoon|evening|night)\b(?!\s\w+\stime)"
    r"|\s(?:at\s(?P<night>night)|(?P<tonight>tonight))\b"
)
_BEFORE = lazy_re.compile(rf"(?:\b{_DAY}\s(?P<part>morning|afternoon|evening|night)\s(?:at\s)?(?:about\s|around\s)?)\Z")
_WRONG = {
    "morning": frozenset(range(13, 24)),
    "afternoon": frozenset([*range(1, 11), *range(20, 24)]),
    "evening": frozenset(range(2, 12)),
    "night": frozenset(range(7, 17)),
}
"""Hours of the 24-hour clock that nobody calls so, with room for late afternoons and early evenings."""


_ZONE = lazy_re.compile(r"[A-Z]{3}")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Times such as “8 a.m. in the evening” and “16:00 (3 p.m.)”."""
    clocks = [each for each in article.dates if each.kind is DateKind.CLOCK]
    for clock in clocks:
        if (span := _part_of_day(article.text, clock)) and not article.is_quoted(span):
            yield finding(article, rule, span)
    for one, other in pairwise(clocks):
        bracket = article.text[one.span.end : other.span.start]
        is_alone = article.text.startswith(")", other.span.end) and not _ZONE.search(article.text, *other.span)
        if bracket in (" (", " (or ") and is_alone and _contradict(one, other):
            yield finding(article, rule, Span(one.span.start, other.span.end + 1))


def _part_of_day(text: str, clock: DateMention) -> Span | None:
    """The time with the part of the day that it contradicts."""
    if not (clock.half or (clock.hour or 0) > 12) or clock.hour is None:
        return None
    if after := _AFTER.match(text, clock.span.end):
        return Span(clock.span.start, after.end()) if clock.hour in _WRONG[after["part"] or "night"] else None
    start = max(0, clock.span.start - 45)
    if before := _BEFORE.search(text[start : clock.span.start]):
        return Span(start + before.start(), clock.span.end) if clock.hour in _WRONG[before["part"]] else None
    return None


def _contradict(one: DateMention, other: DateMention) -> bool:
    """Whether two forms of one time differ; the same minutes of different hours may be two time zones."""
    if bool(one.half) is bool(other.half) or one.hour is None or other.hour is None:
        return False
    return one.minute == other.minute and one.hour != other.hour
