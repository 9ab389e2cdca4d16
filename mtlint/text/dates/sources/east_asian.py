"""Dates, days and clock times in Chinese, Japanese and Korean."""

import re
from collections.abc import Iterator

from mtlint.model.span import Span
from mtlint.text.dates.calendars import japanese_year
from mtlint.text.dates.mention import Calendar, DateKind, DateMention, RangeEnd, Unit

from .digits import plain_digits
from .east_asian_words import FORMS, pattern, relative_pattern
from .words import relative_words

_DIGITS = ("〇零", "一", "二", "三", "四", "五", "六", "七", "八", "九")
_HAN = {digit: value for value, digits in enumerate(_DIGITS) for digit in digits}
_ERAS = {"令和": "reiwa", "平成": "heisei", "昭和": "showa", "大正": "taisho", "明治": "meiji"}
_HALVES = {
    "am": frozenset(["凌晨", "早上", "上午", "清晨", "早晨", "午前", "오전", "새벽", "아침"]),
    "pm": frozenset(
        ["下午", "中午", "傍晚", "晚上", "晚间", "晚", "夜间", "深夜", "午後", "夜", "오후", "낮", "저녁", "밤"]
    ),
}
_NIGHT = frozenset(["深夜", "夜间", "夜", "밤", "晚上", "晚间", "晚"])
"""Parts of the day that go on after midnight."""
_NOON = frozenset(["中午", "낮"])
_COLON_CLOCK = (
    rf"(?P<half>{'|'.join(sorted(_HALVES['am'] | _HALVES['pm'], key=len, reverse=True))})?\s?"
    r"(?<![\d.,:/])(?P<hour>\d{1,2}):(?P<minute>\d\d)(?![\d:])"
)
_FIGURES = r"(?<![\d.-])(?P<year>(?:19|20)\d\d)[./-](?P<month>\d{1,2})[./-](?P<day>\d{1,2})(?!\d)"
_WEEKDAYS = {
    name: number
    for names in ("月火水木金土日", "一二三四五六日", "월화수목금토일")
    for number, name in enumerate(names)
} | {"天": 6}


def east_asian_dates(text: str, language: str) -> list[DateMention]:
    """All dates, days and clock times of a Chinese (zh), Japanese (ja) or Korean (ko) text, in order."""
    flat = plain_digits(text)
    found: list[DateMention] = []
    taken: set[int] = set()
    for reader in (_dates, _clocks, _months, _years, _days, _weekdays, _relative):
        for mention in reader(flat, language):
            if taken.isdisjoint(range(*mention.span)):
                found.append(mention)
                taken.update(range(*mention.span))
    return _days_of_months(flat, sorted(found, key=lambda each: each.span))


def _days_of_months(text: str, found: list[DateMention]) -> list[DateMention]:
    """“지난달 2일” and “本月9日” as one mention each."""
    joined: list[DateMention] = []
    for mention in found:
        before = joined[-1] if joined else None
        if (
            before is not None
            and (before.unit, before.day, mention.kind) == (Unit.MONTH, None, DateKind.BARE_DAY)
            and not text[before.span.end : mention.span.start].strip()
        ):
            joined[-1] = before._replace(span=Span(before.span.start, mention.span.end), day=mention.day)
        else:
            joined.append(mention)
    return joined


def _number(text: str) -> int:
    """The value of a number up to 99, or of a year, in ASCII digits or Chinese characters; 元 is 1."""
    if text.isdigit() and text.isascii():
        return int(text)
    if text == "元":
        return 1
    if "十" in text:
        tens, _, ones = text.partition("十")
        return 10 * (_HAN[tens] if tens else 1) + (_HAN[ones] if ones else 0)
    return int("".join(str(_HAN[digit]) for digit in text))


def _year(found: re.Match[str]) -> tuple[int | None, Calendar]:
    """The common year, two digits where no more are given, None where there is none."""
    groups = found.groupdict()
    if era := groups.get("era"):
        of_era = _number(groups["era_year"])
        if era in _ERAS:
            return japanese_year(_ERAS[era], of_era), Calendar.JAPANESE
        return 1911 + of_era, Calendar.JUCHE if era == "주체" else Calendar.MINGUO
    if written := groups.get("year"):
        return _number(written), Calendar.COMMON
    return int(groups.get("short") or groups.get("first") or 0) or None, Calendar.COMMON


def _dates(text: str, language: str) -> Iterator[DateMention]:
    for form in (FORMS[language].date, _FIGURES):
        for found in pattern(form).finditer(text):
            year, calendar = _year(found)
            month, day, to = _number(found["month"]), _number(found["day"]), found.groupdict().get("to")
            if not (1 <= month <= 12 and 1 <= day <= 31):
                continue
            date = DateMention(Span(*found.span()), DateKind.DATE, year, month, day, calendar=calendar)
            yield from _ends(date, found, int(_number(to))) if to else (date,)


def _days(text: str, language: str) -> Iterator[DateMention]:
    for found in pattern(FORMS[language].day).finditer(text):
        if 1 <= int(found["day"]) <= 31:
            day = DateMention(Span(*found.span()), DateKind.BARE_DAY, day=int(found["day"]))
            yield from _ends(day, found, int(found["to"])) if found["to"] else (day,)


def _ends(date: DateMention, found: re.Match[str], last: int) -> Iterator[DateMention]:
    """The two ends of a range of days."""
    yield date._replace(span=Span(found.start(), found.end("day")), end=RangeEnd.FIRST)
    yield date._replace(span=Span(found.start("to"), found.end()), day=last, end=RangeEnd.LAST)


def _months(text: str, language: str) -> Iterator[DateMention]:
    for found in pattern(FORMS[language].month).finditer(text):
        year, calendar = _year(found)
        month = _number(found["month"])
        if 1 <= month <= 12:
            yield DateMention(Span(*found.span()), DateKind.MONTH, year, month, calendar=calendar)


def _years(text: str, language: str) -> Iterator[DateMention]:
    for found in pattern(FORMS[language].year).finditer(text):
        year, calendar = _year(found)
        yield DateMention(Span(*found.span()), DateKind.YEAR, year, calendar=calendar)


def _weekdays(text: str, language: str) -> Iterator[DateMention]:
    for found in pattern(FORMS[language].weekday).finditer(text):
        name = found["weekday"] or found["weekday2"]
        yield DateMention(Span(*found.span()), DateKind.WEEKDAY, weekday=_WEEKDAYS[name])


def _clocks(text: str, language: str) -> Iterator[DateMention]:
    for form in (FORMS[language].clock, _COLON_CLOCK):
        for found in pattern(form).finditer(text):
            groups = found.groupdict()
            hour, part = _number(found["hour"]), groups.get("half")
            half = next((name for name, words in _HALVES.items() if part in words), None)
            is_past = groups.get("past") or groups.get("past2")
            minute = 30 if is_past else int(groups.get("minute") or groups.get("m2") or 0)
            if hour > 30 or minute > 59:
                continue
            hour, half = _of_day(hour, half, part)
            yield DateMention(Span(*found.span()), DateKind.CLOCK, hour=hour, minute=minute, half=half)


def _of_day(hour: int, half: str | None, part: str | None) -> tuple[int, str | None]:
    """The hour of the 24-hour clock, and which half of the day it is, if the part of the day tells."""
    if part in _NIGHT and (hour < 5 or hour == 12):
        return hour % 12, "am"
    if half == "am" and hour == 12:
        return 0, "am"
    if part in _NOON and 6 < hour < 12:
        return hour, "am"
    return (hour + 12 if half == "pm" and hour < 12 else hour), half


def _relative(text: str, language: str) -> Iterator[DateMention]:
    meanings = relative_words(FORMS[language].relative)
    for found in relative_pattern(language).finditer(text):
        unit, shift = meanings[found[0]]
        yield DateMention(Span(*found.span()), DateKind.RELATIVE, unit=unit, shift=shift)
