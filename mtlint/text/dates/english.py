"""Dates, days and clock times of English news, where they stand.

Numbers and capitalised names of months and weekdays are found in two quick passes; at each, the forms of
`english_forms` are tried. Months and weekdays count only with a capital: “may” and “march” are verbs. Dates that can be
read in two ways (3/4/2022) are left out.
"""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.model.span import Span

from . import english_forms as forms
from .clock import clock_at
from .english_words import SHIFTS, WEEKDAY_NAMES, month_of, weekday_of
from .mention import DateKind, DateMention, RangeEnd, Unit
from .relative import relative_dates

_LONGEST_LOOK_BACK = 24
_RANGE_MARKS = frozenset(["-", "–", "—", "to", "until", "till", "through", "thru"])
_SHIFTS_OF_WEEKDAYS = frozenset(["last", "past", "this", "next", "coming"])
_MONTH_BEFORE = lazy_re.compile(r"\b([A-Z][a-z]{2,8})(?:, |,? and |,? or | to |[-–—])\Z")
_COUNTED = lazy_re.compile(r"\s(?!(?:at|in|and|when|after|as|that|for|to|with|by|from|on|the|a|before|until)\b)[a-z]")
_BETWEEN = lazy_re.compile(r"\b[Bb]etween (?:the )?\Z")
_FILLED = (DateKind.DATE, DateKind.MONTH, DateKind.YEAR)


def english_dates(text: str) -> list[DateMention]:
    """All dates, days and clock times of an English text, in order and without overlaps."""
    found: list[DateMention] = []
    others: list[int] = []
    at = 0
    for sign in forms.SIGNS.finditer(text):
        start = sign.start()
        if start < at or (start and (text[start - 1].isalnum() or text[start - 1] == "_")):
            continue
        read = _from_number(text, start) if sign[0].isdigit() else _from_name(text, start)
        if read:
            found += read
            at = read[-1].span.end
        elif sign[0][:3] in forms.CALENDARS:
            others.append(start)
    found = _linked(text, found)
    if calendars := _other_calendars(text, others):
        found = list(_merge(calendars, found))
    return list(_merge(found, relative_dates(text)))


def _other_calendars(text: str, starts: list[int]) -> list[DateMention]:
    if not starts:
        return []
    from .other_calendars import other_calendars  # noqa: PLC0415 - 8 ms that few articles need

    return other_calendars(text, starts)


def _word_before(text: str, at: int) -> str:
    """The word before a place, in lower case, if only a space or a hyphen parts them."""
    if not at or text[at - 1] not in " -":
        return ""
    least = max(0, at - 16)
    start = max(text.rfind(" ", least, at - 1), text.rfind("\n", least, at - 1), least - 1)
    return text[start + 1 : at - 1].lstrip("“\"'‘(").lower()


def _before(text: str, at: int) -> str:
    return text[max(0, at - _LONGEST_LOOK_BACK) : at]


def _from_name(text: str, start: int) -> list[DateMention]:
    """What begins with a weekday or a month."""
    if weekday := forms.WEEKDAY_AT.match(text, start):
        return _from_weekday(text, weekday)
    return _from_month(text, start)


def _from_weekday(text: str, found: re.Match[str]) -> list[DateMention]:
    start, name = found.start(), found[0]
    number = weekday_of(name)
    if number is None:
        return []
    if joint := forms.AFTER_WEEKDAY.match(text, found.end()):
        at = joint.end()
        if joint[0]:
            dates = _from_month(text, at, alone=False) or (_day_first(text, at) if text[at : at + 1].isdigit() else [])
            if dates and dates[0].kind is DateKind.DATE:
                first = dates[0]
                return [first._replace(span=Span(start, first.span.end), weekday=number), *dates[1:]]
            bare = _bare_day(text, at, after_weekday=True)
            if bare:
                return [bare._replace(span=Span(start, bare.span.end), weekday=number)]
    before = _word_before(text, start)
    if name.rstrip(".").title() not in WEEKDAY_NAMES or before in forms.NO_WEEKDAY_AFTER:
        return []
    if before in _SHIFTS_OF_WEEKDAYS:
        span = Span(start - len(before) - 1, found.end())
        return [DateMention(span, DateKind.RELATIVE, weekday=number, unit=Unit.WEEKDAY, shift=SHIFTS[before])]
    return [DateMention(Span(start, found.end()), DateKind.WEEKDAY, weekday=number)]


def _from_month(text: str, start: int, *, alone: bool = True) -> list[DateMention]:
    """“May 12”, “May 12–14, 2022”, “May 2022”, and with `alone` “in May”."""
    name = forms.MONTH_AT.match(text, start)
    month = month_of(name[0]) if name else None
    if not name or not month:
        return []
    before = _word_before(text, start)
    if found := forms.MONTH_DAY.match(text, start):
        counted = before == "in" and not found["suffix"] and _COUNTED.match(text, found.end())
        if int(found["day"]) and not counted:
            return _days_after_month(text, found, month)
    if found := forms.MONTH_YEAR.match(text, start):
        return [DateMention(Span(*found.span()), DateKind.MONTH, int(found["year"]), month)]
    if alone and (before in forms.BEFORE_MONTH or _stands_in_list(text, start, name.end())):
        return [DateMention(Span(start, name.end()), DateKind.MONTH, month=month)]
    return []


def _stands_in_list(text: str, start: int, end: int) -> bool:
    """Whether a month stands after another month, or alone in brackets."""
    if text.startswith("(", start - 1):
        return text.startswith(")", end)
    listed = _MONTH_BEFORE.search(_before(text, start))
    return bool(listed and month_of(listed[1]))


def _days_after_month(text: str, found: re.Match[str], month: int) -> list[DateMention]:
    days = [_day(Span(*found.span()), month, found)]
    at = found.end()
    while more := forms.MORE_DAYS.match(text, at):
        is_range = more["between"].strip() in _RANGE_MARKS
        closed = more["suffix"] or not _COUNTED.match(text, more.end())
        if not closed or not int(more["day"]) or (is_range and days[-1].end):
            break
        day = _day(Span(more.end("between"), more.end()), month, more)
        if is_range:
            days[-1] = days[-1]._replace(end=RangeEnd.FIRST)
            day = day._replace(end=RangeEnd.LAST)
        days.append(day)
        at = more.end()
    return _with_year(text, days)


def _day(span: Span, month: int | None, found: re.Match[str]) -> DateMention:
    kind = DateKind.DATE if month else DateKind.BARE_DAY
    return DateMention(span, kind, month=month, day=int(found["day"]), ordinal=bool(found["suffix"]))


def _with_year(text: str, days: list[DateMention]) -> list[DateMention]:
    """The days of one month with the year, and the weekday, that stand after the last of them."""
    last = days[-1]
    if year := forms.CLOSED_YEAR.match(text, last.span.end):
        days = [each._replace(year=int(year["year"])) for each in days]
        days[-1] = last = days[-1]._replace(span=Span(last.span.start, year.end()))
    if len(days) == 1 and (after := forms.WEEKDAY_AFTER.match(text, last.span.end)):
        weekday = weekday_of(after["bracket"] or after["plain"])
        if weekday is not None:
            days[-1] = last._replace(span=Span(last.span.start, after.end()), weekday=weekday)
    return days


def _from_number(text: str, start: int) -> list[DateMention]:
    """What begins with a number: a day before its month, a date in figures, a year, a clock time, a bare day."""
    second = text[start + 1 : start + 2]
    if second.isdigit() and text[start + 2 : start + 3].isdigit():
        return _from_long_number(text, start)
    read = _day_first(text, start) or _in_figures(text, start)
    if read:
        return read
    one = clock_at(text, start) or _bare_day(text, start)
    return [one] if one else []


def _day_first(text: str, start: int) -> list[DateMention]:
    """“12 May 2022”, “12th of May”, “12–14 May”."""
    earlier: list[DateMention] = []
    at = start
    while len(earlier) < 8 and (listed := forms.DAYS_OF_MONTH.match(text, at)):
        if not int(listed["day"]):
            return []
        is_range = listed["between"].strip() in _RANGE_MARKS
        day = _day(Span(at, listed.start("between")), None, listed)
        earlier.append(day._replace(end=RangeEnd.FIRST) if is_range else day)
        at = listed.end()
    found = forms.DAY_MONTH.match(text, at)
    month = month_of(found["month"]) if found else None
    if not found or not month or not int(found["day"]):
        return []
    last = _day(Span(*found.span()), month, found)
    if earlier and earlier[-1].end:
        last = last._replace(end=RangeEnd.LAST)
    return _with_year(text, [*(each._replace(kind=DateKind.DATE, month=month) for each in earlier), last])


def _in_figures(text: str, start: int) -> list[DateMention]:
    """“12.05.2022”, “25/12/2022” and “12/25/2022”, not “3/4/2022”."""
    if found := forms.DOTTED.match(text, start):
        day, month = int(found["day"]), int(found["month"])
    elif found := forms.SLASHED.match(text, start):
        day, month = int(found["first"]), int(found["second"])
        if day <= 12 < month:
            day, month = month, day
        elif day <= 12 and day != month:
            return []
    if not found or not 1 <= month <= 12:
        return []
    return [DateMention(Span(*found.span()), DateKind.DATE, int(found["year"]), month, day)]


def _from_long_number(text: str, start: int) -> list[DateMention]:
    """“2022-05-12”, “1430 GMT”, “in 2022”."""
    if found := forms.YEAR_FIRST.match(text, start):
        year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
        is_date = 1800 <= year <= 2200 and month <= 19 and day <= 39 and not (month == 0 or day == 0)
        return [DateMention(Span(*found.span()), DateKind.DATE, year, month, day)] if is_date else []
    if found := forms.MILITARY.match(text, start):
        hour, minute = int(found["hour"]), int(found["minute"])
        return [DateMention(Span(*found.span()), DateKind.CLOCK, hour=hour, minute=minute)]
    if found := forms.YEAR_ALONE.match(text, start):
        is_led = _word_before(text, start) in forms.BEFORE_YEAR or text[start - 1 : start] in ("(", "[")
        if not (is_led or forms.BEFORE_LAST_YEAR.search(_before(text, start))):
            return []
        if forms.AFTER_YEAR_COUNT.match(text, found.end()):
            return []
        return [DateMention(Span(*found.span()), DateKind.YEAR, int(found[0]))]
    return []


_BARE = lazy_re.compile(
    r"(?P<day>[0-3]?\d)(?P<suffix>st|nd|rd|th)\b|(?P<plain>[0-3]?\d)(?=\s(?:of\s)?(?:this|last|next) month\b)"
)


def _bare_day(text: str, start: int, *, after_weekday: bool = False) -> DateMention | None:
    """“on the 9th”, “the 9th of last month”."""
    found = _BARE.match(text, start)
    if not found:
        return None
    day = int(found["day"] or found["plain"])
    before = _before(text, start)
    if not 1 <= day <= 31 or not (after_weekday or forms.BEFORE_BARE_DAY.search(before)):
        return None
    if month := forms.OF_MONTH.match(text, found.end()):
        span = Span(start, month.end())
        return DateMention(
            span, DateKind.RELATIVE, day=day, unit=Unit.MONTH, shift=SHIFTS[month["shift"]], ordinal=True
        )
    if not found["suffix"] or not forms.AFTER_BARE_DAY.match(text, found.end()):
        return None
    return DateMention(Span(start, found.end()), DateKind.BARE_DAY, day=day, ordinal=True)


def _linked(text: str, found: list[DateMention]) -> list[DateMention]:
    """Mentions with a mark of a range between them become its ends; the first takes what only the last says."""
    for index in range(1, len(found)):
        first, last = found[index - 1], found[index]
        between = text[first.span.end : last.span.start]
        if len(between) > 9 or first.end or last.end or first.kind is not last.kind or first.kind not in _FILLED:
            continue
        mark = between.strip()
        opened = mark == "and" and _BETWEEN.search(_before(text, first.span.start))
        if not (mark in _RANGE_MARKS or opened):
            continue
        if first.year is None and last.year is not None and (first.month or 0) <= (last.month or 0):
            first = first._replace(year=last.year)
        found[index - 1] = first._replace(end=RangeEnd.FIRST)
        found[index] = last._replace(end=RangeEnd.LAST)
    return found


def _merge(dates: list[DateMention], others: list[DateMention]) -> Iterator[DateMention]:
    """Two ordered lists as one; what overlaps a mention of the first is left out."""
    at, end = 0, 0
    for other in others:
        while at < len(dates) and dates[at].span.start < other.span.end:
            end = dates[at].span.end
            yield dates[at]
            at += 1
        if other.span.start >= end:
            yield other
    yield from dates[at:]
