"""“In the week of January 26” for a Sunday, from languages in which week and Sunday are one word."""

import datetime
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.dates.mention import DateKind

from ._days import meant, written

_WEEK = lazy_re.compile(r"\b(?:[Ii]n|[Dd]uring|[Oo]n|[Ff]or) (?:the )?week(?: of|,)? $")
_SUNDAY = 6


class Options(CheckOptions):
    """Languages whose word for Sunday is, or was, that for the week."""

    languages: tuple[str, ...] = ("sr", "hr", "bs", "sl", "mk", "bg", "uk", "be", "pl", "cs", "sk", "ru")


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Weeks that are named by a date that is a Sunday, if the article was written in one of the languages."""
    if article.document.source_language not in options.languages or " week " not in article.folded:
        return
    for mention in article.dates:
        week = _WEEK.search(article.text[max(0, mention.span.start - 24) : mention.span.start])
        if not week or mention.kind is not DateKind.DATE:
            continue
        day = meant(article, mention)
        if isinstance(day, datetime.date) and day.weekday() == _SUNDAY:
            span = Span(mention.span.start - len(week[0]), mention.span.end)
            yield finding(article, rule, span, date=written(day))
