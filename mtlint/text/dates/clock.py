"""Clock times of English news: “2:30 p.m.”, “14:30”, “6 o'clock”."""

from mtlint.model.span import Span

from . import english_forms as forms
from .mention import DateKind, DateMention


def clock_at(text: str, start: int) -> DateMention | None:
    """The clock time that begins at a number of at most two digits.

    A colon alone does not make a clock: scores, verses and ratios have it too. Without a.m. or p.m. a word before or
    after must say that an hour is meant. Hours and minutes are given as written, even 25:70.
    """
    found = forms.CLOCK.match(text, start)
    if found and not text[found.end() : found.end() + 1].isdigit():
        hour, minute, half = int(found["hour"]), int(found["minute"]), found["half"]
        if not half:
            around = forms.BEFORE_CLOCK.search(text[max(0, start - 24) : start]) and found["mark"] != "."
            if not (around or forms.AFTER_CLOCK.match(text, found.end())):
                return None
    elif found := forms.HOUR.match(text, start):
        hour, minute, half = int(found["hour"]), 0, found["half"]
    else:
        return None
    span = Span(start, found.end())
    named = f"{half.lower()}m" if half else None
    return DateMention(span, DateKind.CLOCK, hour=_of_day(hour, named), minute=minute, half=named)


def _of_day(hour: int, half: str | None) -> int:
    """The hour of the 24-hour clock; one that is past noon already stays."""
    if half == "am" and hour == 12:
        return 0
    return hour + 12 if half == "pm" and hour < 12 else hour
