"""Days without their month, one after the other, in an article that is a translation from East Asia."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.dates.english_words import MONTH_NAMES
from mtlint.text.dates.mention import DateKind, DateMention, day_of

_SOURCES = frozenset(["ko", "ja", "zh"])
_LOCAL_TIME = lazy_re.compile(r"\d(?:st|nd|rd|th) \((?:the )?local time\)")
_SPORT = lazy_re.compile(r"\b(?:birdie|bogey|putt|par|fairway|hole|tee|inning|minute|lap|over)s?\b")
_LED = lazy_re.compile(r"\b(?:on|since|from|until|till|by|of|to|and) the \Z", re.IGNORECASE)


class Options(CheckOptions):
    """From how many days on they are a run."""

    at_least: int = 3


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """One finding, at the first of them; the others are related places."""
    if article.document.source_language not in _SOURCES and not _LOCAL_TIME.search(article.text):
        return
    bare = [each for each in article.dates if each.kind is DateKind.BARE_DAY and _is_day(article, each)]
    dated = sum(each.kind is DateKind.DATE for each in article.dates)
    if len(bare) < options.at_least or dated > len(bare) or len({each.day for each in bare}) < 2:
        return
    first, *others = bare
    related = tuple(Related(each.span, "another day without its month") for each in others)
    yield finding(article, rule, first.span, _with_month(article, first), related=related, number=len(bare))


def _is_day(article: Article, mention: DateMention) -> bool:
    start, end = article.sentence(mention.span)
    before = article.text[max(start, mention.span.start - 12) : mention.span.start]
    is_sport = _SPORT.search(article.text, start, end)
    return bool(_LED.search(before)) and not is_sport and not article.is_quoted(mention.span)


def _with_month(article: Article, mention: DateMention) -> tuple[str, ...]:
    """The last day of this number before the day of publication, or on the day after it (time zones)."""
    published = article.published
    if published is None or mention.day is None:
        return ()
    for back in range(3):
        month = published.year * 12 + published.month - 1 - back
        day = day_of(month // 12, month % 12 + 1, mention.day)
        if day and (day - published).days <= 1:
            return (f"{article.text[slice(*mention.span)]} of {MONTH_NAMES[day.month - 1]}",)
    return ()
