"""Weekdays that do not fit their date."""

import datetime
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.dates.english_words import MONTH_NAMES, WEEKDAY_NAMES
from mtlint.text.dates.mention import DateKind, DateMention, day_of
from mtlint.text.dates.wording import with_day, with_weekday

from ._days import meant, nearest, weekday_name, written

_NEWS = datetime.timedelta(days=10)
"""How far from the day of publication most of what is told by its weekday and date lies."""
_UNLUCKY = (4, 13)
"""Friday the 13th is a film and a superstition."""
_REFORMED = 1930
"""By then every country that this is about had the common calendar (Greece and Turkey changed in the 1920s)."""

_LAST = lazy_re.compile(r",? (?:last|of last year|the year before)\b")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Dates with a weekday that they do not fall on, and dates whose weekdays contradict each other."""
    dated = [each for each in article.dates if each.weekday is not None and each.day is not None]
    years = {each.year for each in article.dates if each.year is not None} if dated else set()
    unclear: list[DateMention] = []
    for mention in dated:
        if mention.kind is DateKind.BARE_DAY:
            yield from _bare_day(article, rule, mention)
            continue
        if mention.year is None and _tells_of_the_past(article, mention):
            continue
        day = meant(article, mention)
        if day is None and (right := _of_the_other_order(article, mention)):
            why = f"{written(right)} was a {weekday_name(right)}, so day and month have changed places"
            yield finding(article, rule, mention.span, reason=why)
        elif day is None:
            unclear.append(mention)
        elif day.weekday() != mention.weekday and day.year >= _REFORMED and not _fits_one(years, mention):
            said = written(day) if mention.year or article.published else written(day).split(",")[0]
            yield _wrong(article, rule, mention, day, f"{said} was a {weekday_name(day)}")
    yield from _contradictions(article, rule, [each for each in unclear if each.year is None])


def _tells_of_the_past(article: Article, mention: DateMention) -> bool:
    """“Saturday, May 4th, last”, and dates of a paragraph that names a year of the old calendars."""
    if _LAST.match(article.folded, mention.span.end):
        return True
    start, end = article.paragraph(mention.span)
    return any(
        each.year is not None and each.year < _REFORMED and start <= each.span.start < end for each in article.dates
    )


def _of_the_other_order(article: Article, mention: DateMention) -> datetime.date | None:
    """The day near publication that a date far from it means if month and day change places, and the weekday fits."""
    published, month, day = article.published, mention.month or 0, mention.day or 0
    if published is None or mention.year is not None or day > len(MONTH_NAMES):
        return None
    years = (published.year - 1, published.year, published.year + 1)
    if any(there_is.weekday() == mention.weekday for year in years if (there_is := day_of(year, month, day))):
        return None
    right = nearest(published, day, month)
    is_near = right and abs(right - published) <= _NEWS and right.weekday() == mention.weekday
    return right if is_near else None


def _fits_one(years: set[int], mention: DateMention) -> bool:
    """Whether a date without a year falls on its weekday in a year that the article names, so may tell of the past."""
    if mention.year is not None:
        return False
    days = [day_of(year, mention.month or 0, mention.day or 0) for year in years]
    return any(day is not None and day.weekday() == mention.weekday for day in days)


def _wrong(article: Article, rule: Rule, mention: DateMention, day: datetime.date, why: str) -> Finding:
    text = article.text[slice(*mention.span)]
    shift = ((mention.weekday or 0) - day.weekday() + 3) % 7 - 3
    moved = day + datetime.timedelta(shift)
    suggestions = [with_weekday(text, day.weekday())]
    if moved.month == day.month:
        suggestions.append(with_day(text, day.day, moved.day))
    return finding(article, rule, mention.span, tuple(each for each in suggestions if each != text), reason=why)


def _bare_day(article: Article, rule: Rule, mention: DateMention) -> Iterator[Finding]:
    """“Saturday the 9th”: neither in the month of publication nor in the one before or after."""
    published = article.published
    if published is None or mention.day is None or (mention.weekday, mention.day) == _UNLUCKY:
        return
    first = published.replace(day=1)
    months = (first - datetime.timedelta(1), first, first + datetime.timedelta(32))
    days = [there_is for each in months if (there_is := day_of(each.year, each.month, mention.day))]
    if mention.weekday not in [each.weekday() for each in days]:
        near = min(days, key=lambda each: abs(each - published))
        yield finding(article, rule, mention.span, reason=f"{written(near)} was a {weekday_name(near)}")


def _contradictions(article: Article, rule: Rule, mentions: list[DateMention]) -> Iterator[Finding]:
    """Dates without a year that no one year could give these weekdays; the later one is reported.

    Only dates of the same three months are compared, so that no leap day and no turn of the year lies between them.
    """
    for index, mention in enumerate(mentions):
        for earlier in mentions[max(0, index - 20) : index]:
            if abs((mention.month or 0) - (earlier.month or 0)) > 2 or 2 in (mention.month, earlier.month):
                continue
            one, other = _day_of_year(earlier), _day_of_year(mention)
            if one is None or other is None:
                continue
            weekday = ((earlier.weekday or 0) + other - one) % 7
            if weekday != mention.weekday:
                said = article.text[earlier.span.start : earlier.span.end]
                related = (Related(earlier.span, "the other date"),)
                name = WEEKDAY_NAMES[weekday]
                why = f"“{said}” makes it a {name}"
                yield finding(article, rule, mention.span, related=related, reason=why)
                break


def _day_of_year(mention: DateMention) -> int | None:
    day = day_of(2023, mention.month or 0, mention.day or 0)
    return day.timetuple().tm_yday if day else None
