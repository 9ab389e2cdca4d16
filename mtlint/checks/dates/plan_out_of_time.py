"""Plans for a year that is past, or for one that lies decades ahead and has changed two digits: “will open in 2062”."""

import datetime
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.dates.mention import Calendar, DateKind, DateMention, RangeEnd

_WHEN = (
    r"(?:in|by|at|before|from) (?:early |late |mid[ -]"
    r"|the (?:beginning|start|end|middle|spring|summer|autumn|fall|winter)(?: of)? "
    r"|the (?:first|second|third|fourth|last) (?:half|quarter) of )?(?:the year )?\Z"
)
_DONE = (
    r"(?:complet|finish|launch|deliver|inaugurat|open|start|end|arriv|commission|releas)(?:ed?|s)?"
    r"|take place|take effect|come into force|expire|begin|ready|held|built|handed over|put into (?:operation|service)"
    r"|travel(?:l?ing)?|run(?:ning)?|operat(?:e|ing)|in (?:operation|service)|connected|signed|paid|introduced|retire"
)
_PLAN_BEFORE = lazy_re.compile(
    rf"\bwill (?:also |then |only |not |finally )?(?:be )?(?:{_DONE})\b(?P<gap>[^.,;:\"]{{0,50}}) {_WHEN}"
)
_OPENS = lazy_re.compile(rf"(?:\A|[.!?] |\")\"?{_WHEN}")
_PLAN_BEHIND = lazy_re.compile(rf",? [^.,;:\"]{{3,60}} will (?:be )?(?:{_DONE})\b")
_CLAUSE = lazy_re.compile(r"\b(?:that|who|which|since|when|where|as|he|she|they|it)\b")
_OF_THEN = lazy_re.compile(
    r"\b(?:then|at the time|back in|years? ago|promised|wrote|anniversary|season|film|novel|series|fiction)\b"
)
_PAST, _AHEAD, _SOON = 15, 12, 4
"""How many years a plan may be past to be a slip, or must lie ahead, and how soon a plan is likely to be meant."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Years, with or without their month, that a plan names."""
    published = article.published
    if published is None or " will " not in article.folded:
        return
    for mention in article.dates:
        if mention.year is None or mention.calendar is not Calendar.COMMON or mention.end is RangeEnd.LAST:
            continue
        if mention.kind not in (DateKind.YEAR, DateKind.MONTH):
            continue
        reason = _out_of_time(mention, published)
        if reason and _is_planned(article, mention) and not _tells_of_others(article, mention, published.year):
            yield finding(article, rule, mention.span, reason=reason)


def _out_of_time(mention: DateMention, published: datetime.date) -> str:
    year = mention.year or 0
    if published.year - _PAST <= year < published.year:
        return f"the plan is past on the day of publication, {published.year}"
    swapped = year // 100 * 100 + year % 10 * 10 + year % 100 // 10
    if year > published.year + _AHEAD and published.year <= swapped <= published.year + _SOON:
        return f"two digits have changed places, if {swapped} is meant"
    return ""


def _is_planned(article: Article, mention: DateMention) -> bool:
    text = article.folded
    start, end = article.sentence(mention.span)
    before = text[max(start, mention.span.start - 120) : mention.span.start]
    if planned := _PLAN_BEFORE.search(before):
        return not _CLAUSE.search(planned["gap"])
    return bool(_OPENS.search(before) and _PLAN_BEHIND.match(text, mention.span.end, end))


def _tells_of_others(article: Article, mention: DateMention, published: int) -> bool:
    """Whether the paragraph tells of another time, by a year that is past or in words, so may quote a plan of then."""
    start, end = article.paragraph(mention.span)
    return bool(_OF_THEN.search(article.folded, start, end)) or any(
        each.year is not None and each.year < published and each.span != mention.span and start <= each.span.start < end
        for each in article.dates
    )
