"""Dates of a translation that its original contradicts.

A date counts as changed only if nothing in the original agrees with it and something of the same sort there is left
without its translation: what the translator added, left out or resolved (“yesterday” for a date) is no contradiction.
"""

import datetime
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from .calendars import JAPANESE_ERAS
from .mention import DateKind, DateMention, Unit, day_of

_DAY = datetime.timedelta(days=1)
_WEEK = datetime.timedelta(days=7)
_SOON = datetime.timedelta(days=45)


class Part(StrEnum):
    """What of a date was changed."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    WEEKDAY = "weekday"
    CLOCK = "hour"
    RELATIVE = "reference"


class Difference(NamedTuple):
    """A mention of the translation, and the one of the original that should stand there."""

    target: DateMention
    source: DateMention
    part: Part


class Pair(NamedTuple):
    """The mentions of a segment on both sides, those of the segments beside it, and the day of publication."""

    target: Sequence[DateMention]
    source: Sequence[DateMention]
    near_source: Sequence[DateMention] = ()
    published: datetime.date | None = None


_Agree = Callable[[DateMention, DateMention, Pair], bool]
_Concerns = Callable[[DateMention], bool]


def differences(pair: Pair) -> Iterator[Difference]:
    """All contradictions between the two sides, at most one for each mention of the translation."""
    seen: set[DateMention] = set()
    parts = (_changed(pair, *each) for each in _PARTS)
    for found_in_part in (*parts, _weekday_of_a_day(pair)):
        for found in found_in_part:
            if found.target not in seen:
                seen.add(found.target)
                yield found


def _changed(pair: Pair, part: Part, concerns: _Concerns, agree: _Agree) -> Iterator[Difference]:
    """The mentions that nothing agrees with, each with what is left over on the other side."""
    targets = [each for each in pair.target if concerns(each)]
    sources = [each for each in pair.source if concerns(each)]
    if not targets or not sources:
        return
    weekdays = {each.weekday for each in pair.target}
    own = [each for each in pair.source if each.kind is not DateKind.WEEKDAY or each.weekday not in weekdays]
    all_sources = [*(own if part is Part.DAY else pair.source), *pair.near_source]
    alone = [each for each in targets if not any(agree(each, other, pair) for other in all_sources)]
    if part is Part.RELATIVE:
        alone = [each for each in alone if not _is_compared(each, [other for other in targets if other not in alone])]
    left = [each for each in sources if not any(agree(other, each, pair) for other in pair.target)]
    if len(alone) == len(left) or len(alone) == 1:
        for target, source in zip(alone, left, strict=False):
            yield Difference(target, source, part)


def _is_compared(now: DateMention, known: Sequence[DateMention]) -> bool:
    """Whether “this year” need not be said beside a last year with which it is compared: from last year's 31 to 27."""
    return now.shift == 0 and any(other.unit is now.unit and other.shift for other in known)


def _has_day(mention: DateMention) -> bool:
    return mention.day is not None or (mention.days is not None and mention.days[0] == mention.days[1])


def _same_day(target: DateMention, source: DateMention, pair: Pair) -> bool:
    if source.days and target.month and target.day:
        first, last = source.days
        years = {first.year, last.year} if target.year is None else {target.year}
        return any(
            first - _DAY <= day <= last + _DAY
            for year in years
            if (day := day_of(year, target.month or 0, target.day or 0))
        )
    if source.unit is Unit.DAY:
        return _is_relative_day(target, source.shift, pair.published)
    if source.kind is DateKind.WEEKDAY or source.unit is Unit.WEEKDAY:
        return _falls_on(target, source.weekday, pair.published)
    if source.day is None or target.day != source.day:
        return False
    if target.month and source.month:
        return target.month == source.month
    if target.unit is Unit.MONTH or source.unit is Unit.MONTH:
        return _same_month_word(target, source, pair)
    named = target.month or source.month
    return not named or _may_be_meant(named, pair)


def _is_relative_day(target: DateMention, shift: int, published: datetime.date | None) -> bool:
    """Whether a day is “yesterday”, and so on, as far as the day of publication tells."""
    if published is None:
        return False
    near = [published + datetime.timedelta(shift + days) for days in (-1, 0, 1)]
    return any(each.day == target.day and target.month in (None, each.month) for each in near)


def _falls_on(target: DateMention, weekday: int | None, published: datetime.date | None) -> bool:
    """Whether a date is the weekday that the original gives, as far as the day of publication tells."""
    if published is None or target.month is None:
        return False
    years = (target.year,) if target.year else (published.year - 1, published.year, published.year + 1)
    days = [
        day
        for year in years
        if (day := day_of(year, target.month or 0, target.day or 0)) and (target.year or abs(day - published) < _SOON)
    ]
    return any(day.weekday() == weekday for day in days)


def _same_month_word(target: DateMention, source: DateMention, pair: Pair) -> bool:
    """“The 2nd of last month” beside 지난달 2일, beside a bare 2일, or beside a month."""
    if target.unit is Unit.MONTH and source.unit is Unit.MONTH:
        return target.shift == source.shift
    word, other = (target, source) if target.unit is Unit.MONTH else (source, target)
    if other.month is None:
        others = (*pair.source, *pair.near_source) if other is source else pair.target
        named = any(each.unit is Unit.MONTH and each.shift == word.shift for each in others)
        return word.shift == 0 or other is target or named
    return pair.published is None or other.month in _months_from(pair.published, word.shift)


def _months_from(published: datetime.date, shift: int) -> set[int]:
    return {((published + days * _DAY).month - 1 + shift) % 12 + 1 for days in (-1, 1)}


def _may_be_meant(month: int, pair: Pair) -> bool:
    """Whether a day without its month in the original may lie in this month: one it names, or one near publication."""
    if pair.published is None:
        return True
    if any(month == each.month for each in (*pair.source, *pair.near_source)):
        return True
    return month in {(pair.published.month - 1 + shift) % 12 + 1 for shift in (-1, 0, 1)}


def _is_month(mention: DateMention) -> bool:
    return mention.kind is DateKind.MONTH


def _same_month(target: DateMention, source: DateMention, pair: Pair) -> bool:
    if target.days or source.days:
        return True
    if source.unit is Unit.MONTH:
        if pair.published is None or target.month is None:
            return True
        return target.month in _months_from(pair.published, source.shift)
    return target.month is not None and target.month == source.month


def _has_year(mention: DateMention) -> bool:
    return mention.year is not None


def _same_year(target: DateMention, source: DateMention, pair: Pair) -> bool:
    if target.unit is Unit.YEAR or source.unit is Unit.YEAR:
        word, other = (target, source) if target.unit is Unit.YEAR else (source, target)
        return pair.published is None or other.year in (None, pair.published.year + word.shift)
    if source.year is not None and source.year < 100:
        return target.year is not None and source.year in (target.year % 100, *_years_of_eras(target.year))
    if source.days:
        return target.year is None or source.days[0].year <= target.year <= source.days[1].year
    return target.year is not None and target.year == source.year


def _years_of_eras(year: int) -> tuple[int, ...]:
    return tuple(year - before for before in JAPANESE_ERAS.values())


def _has_weekday(mention: DateMention) -> bool:
    return mention.weekday is not None


def _same_weekday(target: DateMention, source: DateMention, pair: Pair) -> bool:
    if source.weekday is not None:
        return target.weekday == source.weekday
    if pair.published is None or target.weekday is None:
        return False
    if source.unit is Unit.DAY:
        days = [pair.published + source.shift * _DAY]
    elif source.day is not None:
        days = _days_named(source, pair.published)
    else:
        return False
    return any(_is_near(day, target.weekday) for day in days)


def _weekday_of_a_day(pair: Pair) -> Iterator[Difference]:
    """The only weekday of a segment whose original has only one day, of the month, two days or more away from it."""
    if pair.published is None or any(map(_has_weekday, (*pair.source, *pair.near_source))):
        return
    weekdays = [each for each in pair.target if each.weekday is not None]
    days = [each for each in pair.source if each.kind in (DateKind.DATE, DateKind.BARE_DAY)]
    if len(weekdays) != 1 or len(days) != 1 or any(map(_has_day, pair.target)):
        return
    if any(each.unit is Unit.DAY for each in pair.source):
        return
    near = [day for day in _days_named(days[0], pair.published) if abs(day - pair.published) <= _WEEK]
    if weekdays[0].kind is DateKind.WEEKDAY and near and not any(_is_near(day, weekdays[0].weekday) for day in near):
        yield Difference(weekdays[0], days[0], Part.WEEKDAY)


def _is_near(day: datetime.date, weekday: int | None) -> bool:
    """Whether a day falls on a weekday, or on the one before or after it (time zones)."""
    return weekday is not None and (day.weekday() - weekday) % 7 in (0, 1, 6)


def _days_named(source: DateMention, published: datetime.date) -> list[datetime.date]:
    """The days near publication that a date without a year or month can mean, or the one that it names."""
    months = [(published.year * 12 + published.month - 1 + shift) for shift in (-1, 0, 1)]
    if source.year and source.month:
        months = [source.year * 12 + source.month - 1]
    days = [day_of(month // 12, month % 12 + 1, source.day or 0) for month in months]
    return [day for day in days if day and source.month in (None, day.month)]


_ROUNDED = 5
"""To how many minutes a time of day is rounded: 7:38 is “about 7.40”."""


def _is_clock(mention: DateMention) -> bool:
    return mention.kind is DateKind.CLOCK


def _same_clock(target: DateMention, source: DateMention, _pair: Pair) -> bool:
    if target.hour is None or source.hour is None:
        return False
    if source.minute is None:
        return (target.hour - source.hour) % 12 == 0
    is_clear = all(each.half or (each.hour or 0) > 12 or each.hour == 0 for each in (target, source))
    minutes = (target.hour - source.hour) * 60 + (target.minute or 0) - (source.minute or 0)
    turn = 24 * 60 if is_clear else 12 * 60
    apart = min(minutes % turn, -minutes % turn)
    return apart == 0 or (apart < _ROUNDED and (target.minute or 0) % _ROUNDED == 0)


def _is_relative(mention: DateMention) -> bool:
    return mention.unit in (Unit.MONTH, Unit.YEAR) and mention.day is None


def _same_reference(target: DateMention, source: DateMention, pair: Pair) -> bool:
    if target.unit is source.unit:
        return target.shift == source.shift
    if target.unit is Unit.YEAR and source.year is not None:
        return pair.published is None or source.year == pair.published.year + target.shift
    if target.unit is Unit.MONTH and source.month is not None:
        return pair.published is None or source.month in _months_from(pair.published, target.shift)
    if source.unit is Unit.YEAR and target.year is not None:
        return pair.published is None or target.year == pair.published.year + source.shift
    if source.unit is Unit.MONTH and target.month is not None:
        return pair.published is None or target.month in _months_from(pair.published, source.shift)
    return False


_PARTS: tuple[tuple[Part, _Concerns, _Agree], ...] = (
    (Part.DAY, _has_day, _same_day),
    (Part.MONTH, _is_month, _same_month),
    (Part.YEAR, _has_year, _same_year),
    (Part.WEEKDAY, _has_weekday, _same_weekday),
    (Part.CLOCK, _is_clock, _same_clock),
    (Part.RELATIVE, _is_relative, _same_reference),
)
