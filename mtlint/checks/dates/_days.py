"""Days as English news writes them, and the year that a date without one most likely means."""

import datetime

from mtlint.text.article import Article
from mtlint.text.dates.english_words import MONTH_NAMES, WEEKDAY_NAMES
from mtlint.text.dates.mention import DateKind, DateMention, day_of

_REACH = 12
"""How many dates before and after one are looked at."""
NEAR = datetime.timedelta(days=120)
"""How far from the day of publication a date without a year may lie to be taken for one of that time."""


def written(day: datetime.date) -> str:
    """“March 5, 2022”."""
    return f"{MONTH_NAMES[day.month - 1]} {day.day}, {day.year}"


def written_span(first: datetime.date, last: datetime.date) -> str:
    """“March 5, 2022”, “2022”, “March 2022”, “2022–23” or “March 20 to April 19, 2022”."""
    if first == last:
        return written(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    if (last - first).days > 300:
        return f"{first.year}–{last.year % 100:02}"
    if first.year == last.year:
        return f"{MONTH_NAMES[first.month - 1]} {first.day} to {written(last)}"
    return f"{written(first)} to {written(last)}"


def weekday_name(day: datetime.date) -> str:
    """“Saturday”."""
    return WEEKDAY_NAMES[day.weekday()]


def nearest(published: datetime.date, month: int, day: int) -> datetime.date | None:
    """The day with this month and day that is nearest to the day of publication, None if none is near it."""
    years = (published.year - 1, published.year, published.year + 1)
    days = [there_is for year in years if (there_is := day_of(year, month, day))]
    best = min(days, key=lambda each: abs(each - published), default=None)
    return best if best and abs(best - published) <= NEAR else None


def is_about_other_years(article: Article, index: int, year: int) -> bool:
    """Whether the paragraph of a mention, near it, names a year that is neither this one nor the one after it."""
    start, end = article.paragraph(article.dates[index].span)
    return any(
        each.year is not None and each.year not in (year, year + 1) and start <= each.span.start < end
        for each in article.dates[max(0, index - _REACH) : index + _REACH]
    )


def meant(article: Article, mention: DateMention) -> datetime.date | None:
    """The day that a date means: with its own year, or one near the day of publication. None if that is not clear."""
    if mention.kind is not DateKind.DATE or mention.month is None or mention.day is None:
        return None
    if mention.year is not None:
        return mention.date()
    return nearest(article.published, mention.month, mention.day) if article.published else None
