"""Dates of English text with one part exchanged, written as they were."""

import re

from mtlint import lazy_re

from .english_words import MONTH, MONTH_NAMES, WEEKDAY, WEEKDAY_NAMES, month_of, weekday_of

_WEEKDAY = lazy_re.compile(WEEKDAY)
_MONTH = lazy_re.compile(MONTH)


def ordinal(day: int) -> str:
    """“1st”, “12th”, “23rd”."""
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def with_weekday(text: str, weekday: int) -> str:
    """The text with another weekday (Monday is 0), in full or cut and in capitals as before; unchanged without one."""
    found = next((each for each in _WEEKDAY.finditer(text) if weekday_of(each[0]) is not None), None)
    return _exchanged(text, found, WEEKDAY_NAMES[weekday], cut=len(found[0].rstrip(".")) < 6) if found else text


def with_month(text: str, month: int) -> str:
    """The text with another month, written as the old one; unchanged without one."""
    found = next((each for each in _MONTH.finditer(text) if month_of(each[0])), None)
    if not found:
        return text
    is_cut = found[0].rstrip(".").title() not in MONTH_NAMES
    return _exchanged(text, found, MONTH_NAMES[month - 1], cut=is_cut)


def with_day(text: str, old: int, new: int) -> str:
    """The text with another day of the month, and its ending if it has one."""
    number = re.compile(rf"(?<!\d)0?{old}(st|nd|rd|th)?(?!\d)")
    return number.sub(lambda found: ordinal(new) if found[1] else str(new), text, count=1)


def _exchanged(text: str, found: re.Match[str], name: str, *, cut: bool) -> str:
    if cut and len(name) > 4:
        name = name[:3] + ("." if found[0].endswith(".") else "")
    if found[0].isupper():
        name = name.upper()
    return text[: found.start()] + name + text[found.end() :]
