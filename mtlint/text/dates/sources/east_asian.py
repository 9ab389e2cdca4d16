"""Dates, days and clock times in Chinese, Japanese and Korean."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from mtlint.model.span import Span
from mtlint.text.dates.calendars import japanese_year
from mtlint.text.dates.mention import Calendar, DateKind, DateMention, RangeEnd, Unit

from .digits import plain_digits

_HAN = {
    digit: value
    for value, digits in enumerate(("〇零", "一", "二", "三", "四", "五", "六", "七", "八", "九"))
    for digit in digits
}
_NUMBER = r"\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]"
_ERAS = {"令和": "reiwa", "平成": "heisei", "昭和": "showa", "大正": "taisho", "明治": "meiji"}
_HALVES = {
    "am": frozenset(["凌晨", "早上", "上午", "清晨", "早晨", "午前", "오전", "새벽", "아침"]),
    "pm": frozenset(["下午", "傍晚", "晚上", "晚间", "晚", "夜间", "深夜", "午後", "夜", "오후", "저녁", "밤"]),
}


class _Forms(NamedTuple):
    date: re.Pattern[str]
    month: re.Pattern[str]
    year: re.Pattern[str]
    day: re.Pattern[str]
    weekday: re.Pattern[str]
    clock: re.Pattern[str]
    relative: dict[str, tuple[Unit, int]]


_CHINESE_DATE = (
    r"(?:(?:(?P<era>令和|平成|昭和|大正|明治|民国|民國)(?P<era_year>\d{1,3}|元|[一二三四五六七八九十]{1,4})|"
    r"(?P<year>\d{4}|[〇零一二三四五六七八九]{4}|(?<!\d)\d{2}))年)"
)
_FORMS = {
    "zh": _Forms(
        re.compile(rf"{_CHINESE_DATE}?(?<![\d第])(?P<month>{_NUMBER})月(?P<day>{_NUMBER})[日号號](?:[至到－—–~-](?P<to>{_NUMBER})[日号號])?"),
        re.compile(rf"{_CHINESE_DATE}?(?<![\d第个個])(?P<month>{_NUMBER})月(?!份?[以之]?[内前后])(?:份)?"),
        re.compile(_CHINESE_DATE.replace(r"|(?<!\d)\d{2}", "") + r"(?!前|后|後|来|來|间|間|级|級)"),
        re.compile(r"(?<![\d第.])(?P<day>\d{1,2})日(?![内內间間元均])(?:[至到－—–~-](?P<to>\d{1,2})日)?"),
        re.compile("(?:星期|礼拜|禮拜|周|週)(?P<weekday>[一二三四五六日天])(?![年期岁])"),
        re.compile(
            rf"(?P<half>凌晨|早上|上午|清晨|早晨|中午|下午|傍晚|晚上|晚间|夜间|深夜|晚)?(?<![\d.])(?P<hour>{_NUMBER})"
            r"(?:[时時](?![间間期代点])(?:(?P<minute>\d{1,2})分)?(?P<half_past>半)?|[点點](?:(?P<m2>\d{1,2})分|整|(?P<half2>半)|许|左右))"
        ),
        {
            "昨天": (Unit.DAY, -1), "昨日": (Unit.DAY, -1), "昨晚": (Unit.DAY, -1), "前天": (Unit.DAY, -2),
            "今天": (Unit.DAY, 0), "今日": (Unit.DAY, 0), "今晚": (Unit.DAY, 0), "明天": (Unit.DAY, 1),
            "明日": (Unit.DAY, 1), "后天": (Unit.DAY, 2), "上个月": (Unit.MONTH, -1), "上月": (Unit.MONTH, -1),
            "本月": (Unit.MONTH, 0), "这个月": (Unit.MONTH, 0), "下个月": (Unit.MONTH, 1), "下月": (Unit.MONTH, 1),
            "去年": (Unit.YEAR, -1), "前年": (Unit.YEAR, -2), "今年": (Unit.YEAR, 0), "本年": (Unit.YEAR, 0),
            "明年": (Unit.YEAR, 1), "上周": (Unit.WEEK, -1), "本周": (Unit.WEEK, 0), "下周": (Unit.WEEK, 1),
        },
    ),
    "ja": _Forms(
        re.compile(rf"{_CHINESE_DATE}?(?<![\d第])(?P<month>{_NUMBER})月(?P<day>{_NUMBER})日(?:[～〜－—–~-](?P<to>{_NUMBER})日)?"),
        re.compile(rf"{_CHINESE_DATE}?(?<![\dカか箇ヶ])(?P<month>{_NUMBER})月(?![曜間])"),
        re.compile(_CHINESE_DATE + r"(?!前|後|間|ぶり|目|生|以上|連続|物|代)"),
        re.compile(r"(?<![\d第.])(?P<day>\d{1,2})日(?!間|ぶり|目|連続|以内|前|後)(?:[～〜－—–~-](?P<to>\d{1,2})日)?"),
        re.compile("(?P<weekday>[月火水木金土日])曜|(?<=日)[（(](?P<short>[月火水木金土日])(?:[・,、][祝休])?[）)]"),
        re.compile(
            rf"(?P<half>午前|午後|深夜|夜)?(?<![\d.])(?P<hour>{_NUMBER})時(?!間|代|点|期|速)(?:(?P<minute>\d{{1,2}})分)?(?P<half_past>半)?"
            r"(?P<m2>(?!))?(?P<half2>(?!))?"
        ),
        {
            "昨日": (Unit.DAY, -1), "今日": (Unit.DAY, 0), "明日": (Unit.DAY, 1), "先月": (Unit.MONTH, -1),
            "今月": (Unit.MONTH, 0), "来月": (Unit.MONTH, 1), "昨年": (Unit.YEAR, -1), "去年": (Unit.YEAR, -1),
            "一昨年": (Unit.YEAR, -2), "今年": (Unit.YEAR, 0), "本年": (Unit.YEAR, 0), "来年": (Unit.YEAR, 1),
            "先週": (Unit.WEEK, -1), "今週": (Unit.WEEK, 0), "来週": (Unit.WEEK, 1),
        },
    ),
    "ko": _Forms(
        re.compile(r"(?:(?P<year>(?<!\d)\d{4}|(?<!\d)\d{2})년\s?)?(?<!\d)(?P<month>\d{1,2})월\s?(?P<day>\d{1,2})일(?:\s?[~∼〜-]\s?(?P<to>\d{1,2})일)?(?P<era>(?!))?"),
        re.compile(r"(?:(?P<year>(?<!\d)\d{4}|(?<!\d)\d{2})년\s?)?(?<!\d)(?P<month>\d{1,2})월(?!요일)(?P<era>(?!))?"),
        re.compile(r"(?<!\d)(?P<year>\d{4})년(?!\s?(?:만|전|간|째|동안))|(?P<era>주체)\s?(?P<era_year>\d{2,3})년?"),
        re.compile(r"(?<![\d.])(?P<day>\d{1,2})일(?!\s?(?:만에|간|째|동안|분|차|전|후|이내|이상|연속))(?:\s?[~∼〜-]\s?(?P<to>\d{1,2})일)?"),
        re.compile("(?P<weekday>[월화수목금토일])요일|(?<=일)[(](?P<short>[월화수목금토일])[)]"),
        re.compile(
            r"(?P<half>오전|오후|새벽|아침|저녁|낮|밤)?\s?(?<![\d.])(?P<hour>\d{1,2})시(?![간도])(?:\s?(?P<minute>\d{1,2})분)?(?:\s?(?P<half_past>반))?"
            r"(?P<m2>(?!))?(?P<half2>(?!))?"
        ),
        {
            "어제": (Unit.DAY, -1), "그제": (Unit.DAY, -2), "오늘": (Unit.DAY, 0), "내일": (Unit.DAY, 1),
            "지난달": (Unit.MONTH, -1), "이달": (Unit.MONTH, 0), "이번 달": (Unit.MONTH, 0), "다음 달": (Unit.MONTH, 1),
            "다음달": (Unit.MONTH, 1), "지난해": (Unit.YEAR, -1), "작년": (Unit.YEAR, -1), "올해": (Unit.YEAR, 0),
            "내년": (Unit.YEAR, 1), "지난주": (Unit.WEEK, -1), "이번 주": (Unit.WEEK, 0), "다음 주": (Unit.WEEK, 1),
        },
    ),
}  # fmt: skip
_COLON_CLOCK = re.compile(r"(?<![\d.,:/])(?P<hour>\d{1,2}):(?P<minute>\d\d)(?![\d:])")
_FIGURES = re.compile(r"(?<![\d.-])(?P<year>(?:19|20)\d\d)[./-](?P<month>\d{1,2})[./-](?P<day>\d{1,2})(?!\d)")
_WEEKDAYS = "月火水木金土日"
_WEEKDAY_NUMBERS = {
    name: number for names in (_WEEKDAYS, "一二三四五六日", "월화수목금토일") for number, name in enumerate(names)
} | {"天": 6}


def east_asian_dates(text: str, language: str) -> list[DateMention]:
    """All dates, days and clock times of a Chinese (zh), Japanese (ja) or Korean (ko) text, in order."""
    forms = _FORMS[language]
    flat = plain_digits(text)
    found: list[DateMention] = []
    taken: set[int] = set()
    for reader in (_dates, _clocks, _months, _years, _days, _weekdays, _relative):
        for mention in reader(flat, forms):
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
            joined[-1] = replace(before, span=Span(before.span.start, mention.span.end), day=mention.day)
        else:
            joined.append(mention)
    return joined


def number(text: str) -> int:
    """The value of a number up to 99, or a year, in ASCII digits or Chinese characters; 元 is 1."""
    if text.isdigit() and text.isascii():
        return int(text)
    if text == "元":
        return 1
    if "十" in text:
        tens, _, ones = text.partition("十")
        return 10 * (_HAN[tens] if tens else 1) + (_HAN[ones] if ones else 0)
    return int("".join(str(_HAN[digit]) for digit in text))


def _year(found: re.Match[str]) -> tuple[int | None, Calendar]:
    groups = found.groupdict()
    if era := groups.get("era"):
        written = number(groups["era_year"])
        if era in _ERAS:
            return japanese_year(_ERAS[era], written), Calendar.JAPANESE
        return 1911 + written, Calendar.JUCHE if era == "주체" else Calendar.MINGUO
    if not groups.get("year"):
        return None, Calendar.COMMON
    year = number(groups["year"])
    return (year if year > 99 else 2000 + year), Calendar.COMMON


def _dates(text: str, forms: _Forms) -> Iterator[DateMention]:
    for form in (forms.date, _FIGURES):
        for found in form.finditer(text):
            year, calendar = _year(found)
            month, day = number(found["month"]), number(found["day"])
            if not (1 <= month <= 12 and 1 <= day <= 31):
                continue
            to = found.groupdict().get("to")
            end = RangeEnd.FIRST if to else None
            yield DateMention(
                Span(found.start(), found.end("day") if to else found.end()),
                DateKind.DATE,
                year,
                month,
                day,
                end=end,
                calendar=calendar,
            )
            if to:
                span = Span(found.start("to"), found.end())
                yield DateMention(span, DateKind.DATE, year, month, number(to), end=RangeEnd.LAST, calendar=calendar)


def _months(text: str, forms: _Forms) -> Iterator[DateMention]:
    for found in forms.month.finditer(text):
        year, calendar = _year(found)
        month = number(found["month"])
        if 1 <= month <= 12:
            yield DateMention(Span(*found.span()), DateKind.MONTH, year, month, calendar=calendar)


def _years(text: str, forms: _Forms) -> Iterator[DateMention]:
    for found in forms.year.finditer(text):
        year, calendar = _year(found)
        if year:
            yield DateMention(Span(*found.span()), DateKind.YEAR, year, calendar=calendar)


def _days(text: str, forms: _Forms) -> Iterator[DateMention]:
    for found in forms.day.finditer(text):
        if 1 <= int(found["day"]) <= 31:
            first = Span(found.start(), found.end("day") if found["to"] else found.end())
            yield DateMention(first, DateKind.BARE_DAY, day=int(found["day"]))
            if found["to"]:
                yield DateMention(Span(found.start("to"), found.end()), DateKind.BARE_DAY, day=int(found["to"]))


def _weekdays(text: str, forms: _Forms) -> Iterator[DateMention]:
    for found in forms.weekday.finditer(text):
        name = found["weekday"] or found["short"]
        yield DateMention(Span(*found.span()), DateKind.WEEKDAY, weekday=_WEEKDAY_NUMBERS[name])


def _clocks(text: str, forms: _Forms) -> Iterator[DateMention]:
    for found in forms.clock.finditer(text):
        half = next((name for name, words in _HALVES.items() if found["half"] in words), None)
        hour, past = number(found["hour"]), found["half_past"] or found["half2"]
        minute = 30 if past else int(found["minute"] or found["m2"] or 0)
        if hour <= 30 and minute < 60:
            if half == "pm" and hour < 12 and not (hour < 5 and found["half"] in ("深夜", "밤", "夜", "夜间")):
                hour += 12
            yield DateMention(Span(*found.span()), DateKind.CLOCK, hour=hour, minute=minute, half=half)
    for found in _COLON_CLOCK.finditer(text):
        if int(found["hour"]) <= 24:
            yield DateMention(Span(*found.span()), DateKind.CLOCK, hour=int(found["hour"]), minute=int(found["minute"]))


@cache
def _relative_words(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(words, key=len, reverse=True)))


def _relative(text: str, forms: _Forms) -> Iterator[DateMention]:
    for found in _relative_words(tuple(forms.relative)).finditer(text):
        unit, shift = forms.relative[found[0]]
        yield DateMention(Span(*found.span()), DateKind.RELATIVE, unit=unit, shift=shift)
