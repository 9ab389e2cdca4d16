"""“Last month”, “last Sunday”, “last year” and “yesterday” beside a date that they cannot mean."""

import datetime
from collections.abc import Iterator
from itertools import pairwise

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.dates.english_words import MONTH_NAMES
from mtlint.text.dates.mention import Calendar, DateKind, DateMention, Unit

from ._days import meant, nearest, weekday_name, written

_BESIDE = lazy_re.compile(r",?\s(?:of\s|in\s|on\s|the\s|on\sthe\s)?|\s?\((?:the\s|on\s)?")
"""What stands between two names of one day."""
_CLOSED = (",", ".", ";", ")", "")
"""What ends an apposition: in “last year, in 2020 it” the year begins another clause."""
_NEAR = lazy_re.compile(r"\b([Ll]ast|[Nn]ext) \Z")
_WEEKS_MEANT = (13, 8)
"""How many days “last Monday” may reach back (it may be that of last week), and “last Sunday”, the end of one."""
_SUNDAY = 6
_DAYS_OF_GRACE = 1
"""Time zones, and copy that is written before midnight."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Pairs that stand side by side and contradict each other, by the day of publication."""
    published = article.published
    if published is None:
        return
    yield from _weekdays(article, rule, published)
    for one, other in pairwise(article.dates):
        if DateKind.RELATIVE not in (one.kind, other.kind) or other.span.start - one.span.end > 9:
            continue
        between = article.text[one.span.end : other.span.start]
        relative, absolute = (one, other) if one.kind is DateKind.RELATIVE else (other, one)
        if not _BESIDE.fullmatch(between) or absolute.calendar is not Calendar.COMMON:
            continue
        if between.startswith(",") and article.text[other.span.end : other.span.end + 1] not in _CLOSED:
            continue
        if article.text.endswith("ago ", 0, one.span.start):
            continue  # eighty years ago today
        span = Span(one.span.start, other.span.end)
        if "(" in between and article.text.startswith(")", span.end):
            span = Span(span.start, span.end + 1)
        if not article.is_quoted(span) and (truth := _truth(relative, absolute, published)):
            yield finding(article, rule, span, said=article.text[relative.span.start : relative.span.end], truth=truth)


def _weekdays(article: Article, rule: Rule, published: datetime.date) -> Iterator[Finding]:
    """“Last Sunday, September 9” two weeks later, and “next Friday, May 3” on a day that has gone by."""
    for mention in article.dates:
        if mention.kind is not DateKind.DATE or mention.weekday is None or mention.calendar is not Calendar.COMMON:
            continue
        word = _NEAR.search(article.text[max(0, mention.span.start - 10) : mention.span.start])
        day = word and meant(article, mention)
        if not word or day is None or day.weekday() != mention.weekday or article.is_quoted(mention.span):
            continue
        is_last = word[1].lower() == "last"
        away = (published - day).days if is_last else (day - published).days
        if -_DAYS_OF_GRACE <= away <= _WEEKS_MEANT[is_last and day.weekday() == _SUNDAY]:
            continue
        span = Span(mention.span.start - len(word[0]), mention.span.end)
        nearest_one = datetime.timedelta((published.weekday() - day.weekday() if is_last else away) % 7 or 7)
        truth = published - nearest_one if is_last else published + nearest_one
        yield finding(article, rule, span, said=f"{word[1].lower()} {weekday_name(day)}", truth=written(truth))


def _truth(relative: DateMention, absolute: DateMention, published: datetime.date) -> str:
    """What the relative words mean, if it is not what the absolute ones say; else ""."""
    if relative.unit is Unit.YEAR and absolute.kind is DateKind.YEAR:
        year = published.year + relative.shift
        return "" if absolute.year == year else str(year)
    if relative.unit is Unit.MONTH and absolute.kind in (DateKind.MONTH, DateKind.DATE):
        return _month(relative, absolute, published)
    if relative.unit is Unit.DAY:
        return _day(relative, absolute, published)
    return ""


def _month(relative: DateMention, absolute: DateMention, published: datetime.date) -> str:
    near_turn = {(published + datetime.timedelta(days)).month for days in (-_DAYS_OF_GRACE, _DAYS_OF_GRACE)}
    meant = {(month - 1 + relative.shift) % 12 + 1 for month in near_turn}
    if absolute.month in meant:
        return ""
    return MONTH_NAMES[(published.month - 1 + relative.shift) % 12]


def _day(relative: DateMention, absolute: DateMention, published: datetime.date) -> str:
    day = published + datetime.timedelta(relative.shift)
    around = [day + datetime.timedelta(days) for days in range(-_DAYS_OF_GRACE, _DAYS_OF_GRACE + 1)]
    if absolute.kind is DateKind.BARE_DAY:
        agrees = absolute.day in [each.day for each in around]
    elif absolute.kind is DateKind.WEEKDAY:
        agrees = absolute.weekday in [each.weekday() for each in around]
        return "" if agrees else weekday_name(day)
    elif absolute.kind is DateKind.DATE and absolute.month and absolute.day:
        named = absolute.date() if absolute.year else nearest(published, absolute.month, absolute.day)
        agrees = named in around or (absolute.year is None and named is None)
    else:
        return ""
    return "" if agrees else written(day)
