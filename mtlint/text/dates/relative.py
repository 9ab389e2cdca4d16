"""Days, weeks, months and years counted from the day of writing: “yesterday”, “last month”, “two years ago”."""

import re

from mtlint import lazy_re
from mtlint.model.span import Span

from .english_words import DAY_WORDS, SHIFTS, SMALL_NUMBERS, UNITS
from .mention import DateKind, DateMention, Unit

_WORDS = lazy_re.compile(
    r"\b(?:(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)\b"
    r"|(?P<shift>[Ll]ast|past|previous|[Tt]his|current|[Nn]ext|coming|following) (?P<unit>week|month|year)\b)"
)
_ENDS = ("yesterday", "oday", "onight", "omorrow", " ago", " week", " month", " year")
"""What one of these expressions holds; looking for it is many times as fast as the pattern."""
_BEFORE_AGO = lazy_re.compile(rf"\b(\d{{1,3}}|{'|'.join(SMALL_NUMBERS)}) (day|week|month|year)s?\Z", re.IGNORECASE)
_DAY_BESIDE = lazy_re.compile(r"\b(?:day (before|after))\Z")


def relative_dates(text: str) -> list[DateMention]:
    """All such expressions of an English text, in order."""
    found: dict[int, DateMention] = {}
    for end in _ENDS:
        at = text.find(end)
        while at >= 0:
            mention = _before_now(text, at + 1, at + 4) if end == " ago" else _around(text, at)
            if mention:
                found[mention.span.start] = mention
            at = text.find(end, at + 1)
    return [found[start] for start in sorted(found)]


def _around(text: str, at: int) -> DateMention | None:
    """The expression that holds a place."""
    words = next((each for each in _WORDS.finditer(text, max(0, at - 10), at + 10) if each.end() > at), None)
    if words is None:
        return None
    start, end = words.span()
    if words["unit"]:
        shift = SHIFTS[words["shift"].lower()]
        return DateMention(Span(start, end), DateKind.RELATIVE, unit=UNITS[words["unit"]], shift=shift)
    shift = DAY_WORDS[words[0].lower()]
    if shift and (beside := _DAY_BESIDE.search(text, max(0, start - 12), start - 1)):
        shift, start = 2 * shift, beside.start()
    return DateMention(Span(start, end), DateKind.RELATIVE, unit=Unit.DAY, shift=shift)


def _before_now(text: str, start: int, end: int) -> DateMention | None:
    if text[end : end + 1].isalnum():
        return None
    counted = _BEFORE_AGO.search(text, max(0, start - 30), start - 1)
    if not counted:
        return None
    number = counted[1].lower()
    times = int(number) if number.isdigit() else SMALL_NUMBERS[number]
    return DateMention(Span(counted.start(), end), DateKind.RELATIVE, unit=UNITS[counted[2].lower()], shift=-times)
