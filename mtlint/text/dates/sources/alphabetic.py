"""Dates, days and clock times in the languages of sources that are written with letters."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.dates import calendars
from mtlint.text.dates.calendars import Days
from mtlint.text.dates.mention import Calendar, DateKind, DateMention, RangeEnd, Unit

from .digits import plain_digits
from .european_words import EUROPEAN
from .other_words import OTHERS
from .words import Words, relative_words

LANGUAGES = EUROPEAN | OTHERS
_PERSIAN_PREFIX = ("می\u200c", "ــ\u200c")
"""What verbs begin with is no May (می‌رسد); of the same length."""
_EDGE, _END = r"(?<![\w])", r"(?![\w])"
_NUMERIC = lazy_re.compile(
    r"(?<![\d.,/-])(?P<a>\d{1,4})(?P<mark>[./-])\s?(?P<b>\d{1,2})(?:(?P=mark)\s?(?P<c>\d{4}|\d{2}(?!\d))|(?P=mark)?)"
    r"(?![\d/]|[.,-]\d)"
)
_DAY_IN_BRACKETS = lazy_re.compile(r"\((?P<day>\d{1,2})(?:/(?P<month>\d{1,2})(?:/(?P<year>\d{4}))?)?\)")
_VIETNAMESE = lazy_re.compile(r"\b(?:ngày|sáng|chiều|tối|trưa|đêm)\s(?P<day>\d{1,2})[/-](?P<month>\d{1,2})(?![\d/-])")
_COLON_CLOCK = lazy_re.compile(r"(?<![\d.,:/])(?P<h>\d{1,2}):(?P<m>\d\d)(?![\d:])")
_MINUTES = lazy_re.compile(
    r"\s(?:\w{1,3}\s)?(?:(?P<m>\d{1,2})|\w{2,})\s"
    r"(?:min(?!ist)|perc|мин(?!ист)|хв|хил|dak|dəq|daqiq|րոպ|წუთ|λεπτ|phút|मिन|منٹ|دقیق|دقيق|نาที|menit|мүн|хвіл|מינ|ደቂቃ|mín)\w*"
    r"|\s(?P<bare>\d{1,2})(?![\d.,]*\d)"
)
"""Minutes behind the hour, perhaps in words or without their sign (18 Uhr 52), when they are not sure."""
_PERSIAN_YEAR = lazy_re.compile(r"(?<![\d.,/:-])1[34]\d\d(?![\d:]|[.,]\d|/\d)")
_YEAR = lazy_re.compile(r"(?<![\d.,/:-])(?:1[5-9]|20|21)\d\d(?![\d:]|[.,]\d|/\d(?!\d\b))")


class _Grammar(NamedTuple):
    words: Words
    months: dict[str, int]
    weekdays: dict[str, int]
    short: frozenset[str]
    """Abbreviations of months, which mean one only beside a number."""
    other_months: dict[str, int]
    relative: dict[str, tuple[Unit, int]]
    days: dict[str, int]
    """Days of the month in words."""
    day_month: re.Pattern[str]
    other_day_month: re.Pattern[str] | None
    month: re.Pattern[str]
    weekday: re.Pattern[str]
    relative_word: re.Pattern[str] | None
    hour: re.Pattern[str] | None
    no_date_behind: re.Pattern[str] | None
    no_date_before: re.Pattern[str] | None


def alphabetic_dates(text: str, language: str) -> list[DateMention]:
    """All dates, days and clock times of a text in one of the `LANGUAGES`, in order, without overlaps."""
    grammar = _grammar(language)
    flat = plain_digits(text.replace("İ", "i").replace(*_PERSIAN_PREFIX)).lower()
    found: list[DateMention] = []
    taken: set[int] = set()
    for reader in (_dates, _numeric, _hours, _relative, _months, _weekdays, _years):
        for mention in reader(flat, grammar):
            if taken.isdisjoint(range(*mention.span)):
                found.append(mention)
                taken.update(range(*mention.span))
    return sorted(found, key=lambda each: each.span)


@cache
def _grammar(language: str) -> _Grammar:
    words = LANGUAGES[language]
    months, weekdays = _forms(words.months), _forms(words.weekdays)
    others = _forms(words.other_months) if words.other_months else {}
    relative = relative_words(words.relative)
    end = "" if language == "th" else _END
    edge = "" if language == "th" else _EDGE
    weekday_end = r"(?:abend|morgen|nachmittag|vormittag|nacht|mittag|früh)?s?" if language == "de" else ""
    any_month = rf"{words.prefix}(?P<month>{_alternation(months)}){end}"
    return _Grammar(
        words,
        {form.replace("~", ""): number for form, number in months.items()},
        {form.replace("~", ""): number for form, number in weekdays.items()},
        _abbreviations(words.months),
        others,
        relative,
        _days(words),
        _day_month(words, any_month, months),
        _day_month(words, rf"(?P<month>{_alternation(others)}){end}", others) if others else None,
        re.compile(rf"{edge}{any_month}\.?(?:{words.year}(?P<year>\d{{4}}){_END})?"),
        re.compile(rf"{edge}{words.prefix}(?P<weekday>{_alternation(weekdays)}){weekday_end}{end}"),
        re.compile(rf"{edge}{words.prefix}(?P<words>{_alternation(relative)}){end}") if relative else None,
        re.compile(rf"(?<![\w.,:])(?:{words.hour})") if words.hour else None,
        re.compile(rf"(?:{words.no_date_behind})$") if words.no_date_behind else None,
        re.compile(words.no_date_before) if words.no_date_before else None,
    )


def _forms(groups: str) -> dict[str, int]:
    """The number of each form; months count from 1, weekdays from 0."""
    parts = groups.split("|")
    first = 1 if len(parts) == 12 else 0
    return {
        form.replace("_", " "): number for number, forms in enumerate(parts, first) for form in forms.lower().split()
    }


def _days(words: Words) -> dict[str, int]:
    return {
        form.replace("_", " "): number
        for number, forms in enumerate(words.days.split("|"), 1)
        for form in forms.split()
    }


def _abbreviations(groups: str) -> frozenset[str]:
    """The forms of at most four letters that begin the first form of their group."""
    all_forms = (group.split() for group in groups.split("|"))
    return frozenset(
        form for first, *others in all_forms for form in others if len(form) < 5 and first.startswith(form)
    )


def _alternation(forms: dict[str, int] | dict[str, tuple[Unit, int]]) -> str:
    escaped = (re.escape(form).replace("\\~", "~").replace("~", "[\\s\u200c]?") for form in forms)
    return "|".join(sorted(escaped, key=len, reverse=True))


def _day_month(words: Words, month: str, months: dict[str, int]) -> re.Pattern[str]:
    day = rf"(?<![\w.,:/])(?<!\d-)(?P<day>\d{{1,2}}){words.suffix}"
    if words.days:
        day = rf"(?:{day}|{_EDGE}{words.prefix}(?P<ordinal>{_alternation(_days(words))}))"
    if words.month_first:
        return re.compile(rf"(?:(?<!\d)(?P<year>\d{{4}})\.?\s)?{_EDGE}{month}\.?\s(?P<day>\d{{1,2}})(?P<to>)(?!\d)")
    to = rf"(?:(?:{words.range})\s?(?P<to>\d{{1,2}}){words.suffix})?" if words.range else "(?P<to>)"
    again = rf"(?:\s?[/(]\s?(?:{_alternation(months)})\)?)?"
    return re.compile(rf"{day}{to}{words.of}{month}\.?{again}(?:{words.year}(?P<year>\d{{4}})(?!\d))?")


def _key(name: str) -> str:
    return re.sub("[\u200c]", "", name)


def _number(forms: dict[str, int], name: str) -> int:
    flat = _key(name)
    return forms.get(flat) or forms.get(flat.replace(" ", "")) or forms.get(name, 0)


def _dates(text: str, grammar: _Grammar) -> Iterator[DateMention]:
    for found in grammar.day_month.finditer(text):
        if grammar.no_date_before and grammar.no_date_before.match(text, found.end()):
            continue
        month, year = _number(grammar.months, found["month"]), _year(found["year"], grammar)
        yield from _one_or_two(found, month, year, grammar)
    if not grammar.other_day_month:
        return
    is_persian = _is_persian(grammar)
    convert, kind = (calendars.persian, Calendar.PERSIAN) if is_persian else (calendars.hijri, Calendar.HIJRI)
    for found in grammar.other_day_month.finditer(text):
        month = _number(grammar.other_months, found["month"])
        days = convert(int(found["year"]), month, _day(found, grammar)) if found["year"] else None
        yield _converted(found, kind, days)


def _day(found: re.Match[str], grammar: _Grammar) -> int:
    return int(found["day"]) if found["day"] else grammar.days[found["ordinal"]]


def _one_or_two(found: re.Match[str], month: int, year: int | None, grammar: _Grammar) -> Iterator[DateMention]:
    day = _day(found, grammar)
    if not 1 <= day <= 31:
        return
    if not found["to"]:
        end = found.end() - (found[0].endswith(".") and found["month"] not in grammar.short)
        yield DateMention(Span(found.start(), end), DateKind.DATE, year, month, day)
        return
    first = found.end("day") if found["day"] else found.end("ordinal")
    yield DateMention(Span(found.start(), first), DateKind.DATE, year, month, day, end=RangeEnd.FIRST)
    yield DateMention(
        Span(found.start("to"), found.end()), DateKind.DATE, year, month, int(found["to"]), end=RangeEnd.LAST
    )


def _converted(found: re.Match[str], kind: Calendar, days: Days | None) -> DateMention:
    span = Span(*found.span())
    if days and days[0] == days[1]:
        day = days[0]
        return DateMention(span, DateKind.DATE, day.year, day.month, day.day, calendar=kind, days=days)
    return DateMention(span, DateKind.DATE, calendar=kind, days=days)


def _year(text: str | None, grammar: _Grammar) -> int | None:
    if not text:
        return None
    year = int(text)
    return year + grammar.words.year_shift if year > 2400 else year


def _numeric(text: str, _grammar: _Grammar) -> Iterator[DateMention]:
    """“9.3.2022”, “09/03/2022”, “2022-03-09”, “(9/3)”: the day stands first unless a year does."""
    for found in _NUMERIC.finditer(text):
        first, second, third = found["a"], int(found["b"]), found["c"]
        if len(first) == 4 and third and len(third) < 3:
            year, month, day = int(first), second, int(third)
        elif len(first) < 3 and third and len(third) == 4:
            year, month, day = int(third), second, int(first)
        else:
            continue
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield DateMention(Span(*found.span()), DateKind.DATE, year, month, day)
    for found in _VIETNAMESE.finditer(text):
        day, month = int(found["day"]), int(found["month"])
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield DateMention(Span(found.start("day"), found.end()), DateKind.DATE, None, month, day)
    for found in _DAY_IN_BRACKETS.finditer(text):
        day, short = int(found["day"]), int(found["month"] or 0)
        span = Span(found.start() + 1, found.end() - 1)
        if 1 <= day <= 31 and 1 <= short <= 12:
            yield DateMention(span, DateKind.DATE, int(found["year"]) if found["year"] else None, short, day)
        elif 1 <= day <= 31 and not short:
            yield DateMention(span, DateKind.BARE_DAY, day=day)


def _hours(text: str, grammar: _Grammar) -> Iterator[DateMention]:
    readers: list[re.Pattern[str]] = [grammar.hour] if grammar.hour else []
    for form in (*readers, _COLON_CLOCK):
        for found in form.finditer(text):
            groups = found.groupdict()
            hour = int(groups.get("h") or groups.get("h2") or 99)
            written, end = groups.get("m") or groups.get("m2"), found.end()
            if written is None and (behind := _MINUTES.match(text, end)):
                written, end = behind["m"], behind.end()
                minute = int(written) if written else None
            else:
                minute = int(written or 0)
            if hour <= 24 and (minute or 0) < 60:
                start = found.start("h") if groups.get("h") else found.start("h2")
                yield DateMention(Span(start, end), DateKind.CLOCK, hour=hour, minute=minute)


def _relative(text: str, grammar: _Grammar) -> Iterator[DateMention]:
    for found in grammar.relative_word.finditer(text) if grammar.relative_word else ():
        unit, shift = grammar.relative[found["words"]]
        yield DateMention(Span(*found.span()), DateKind.RELATIVE, unit=unit, shift=shift)


def _months(text: str, grammar: _Grammar) -> Iterator[DateMention]:
    for found in grammar.month.finditer(text):
        if not found["year"] and _is_other_word(text, found, grammar):
            continue
        if found["year"] or _key(found["month"]) not in grammar.short:
            month = _number(grammar.months, found["month"])
            end = found.end() - (found[0].endswith(".") and found["month"] not in grammar.short)
            yield DateMention(Span(found.start(), end), DateKind.MONTH, _year(found["year"], grammar), month)


def _weekdays(text: str, grammar: _Grammar) -> Iterator[DateMention]:
    for found in grammar.weekday.finditer(text):
        if _is_other_word(text, found, grammar):
            continue
        yield DateMention(Span(*found.span()), DateKind.WEEKDAY, weekday=_number(grammar.weekdays, found["weekday"]))


def _is_persian(grammar: _Grammar) -> bool:
    """Whether the other months of a language are those of the Persian calendar."""
    return "فروردین" in grammar.other_months


def _is_other_word(text: str, found: re.Match[str], grammar: _Grammar) -> bool:
    """Whether what is spelt like a month or weekday is another word where it stands."""
    if grammar.no_date_before and grammar.no_date_before.match(text, found.end()):
        return True
    before = text[max(0, found.start() - _FAR_ENOUGH) : found.start()] + found[0]
    return grammar.no_date_behind is not None and bool(grammar.no_date_behind.search(before))


_FAR_ENOUGH = 24


def _years(text: str, grammar: _Grammar) -> Iterator[DateMention]:
    """Any number that can be a year: with the translation beside it, one too many does no harm."""
    for found in _YEAR.finditer(text):
        yield DateMention(Span(*found.span()), DateKind.YEAR, int(found[0]))
    if grammar.words.year_shift:
        for found in re.finditer(r"(?<!\d)2[45]\d\d(?!\d)", text):
            yield DateMention(Span(*found.span()), DateKind.YEAR, int(found[0]) + grammar.words.year_shift)
    if _is_persian(grammar):
        for found in _PERSIAN_YEAR.finditer(text):
            days = calendars.persian(int(found[0]))
            yield DateMention(Span(*found.span()), DateKind.YEAR, calendar=Calendar.PERSIAN, days=days)
