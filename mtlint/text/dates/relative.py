"""Days, weeks, months and years counted from the day of writing: “yesterday”, “last month”, “two years ago”."""

import re

from mtlint.model.span import Span

from .english_words import DAY_WORDS, SHIFTS, SMALL_NUMBERS, UNITS
from .mention import DateKind, DateMention, Unit

_SIGNS = re.compile(
    r" (?:yesterday|today|tonight|tomorrow|ago|(?:last|past|previous|this|same|current|next|coming|following) "
    r"(?:week|month|year))\b"
)
_OPENERS = re.compile(r"[YTLN](?:esterday|oday|onight|omorrow|(?:ast|his|ext) (?:week|month|year))\b")
_BEFORE_AGO = re.compile(rf"\b(\d{{1,3}}|{'|'.join(SMALL_NUMBERS)}) (day|week|month|year)s?\Z", re.IGNORECASE)
_DAY_BESIDE = re.compile(r"\b(?:day (before|after))\Z")


def relative_dates(text: str) -> list[DateMention]:
    """All such expressions of an English text, in order."""
    found: list[DateMention] = []
    for sign in _SIGNS.finditer(text):
        start, end = sign.start() + 1, sign.end()
        mention = _before_now(text, start, end) if text.startswith("ago", start) else _mention(text, start, end)
        if mention:
            found.append(mention)
    openers = [
        mention for each in _OPENERS.finditer(text) if (mention := _mention(text, each.start(), each.end())) is not None
    ]
    return sorted([*found, *openers], key=lambda each: each.span) if openers else found


def _mention(text: str, start: int, end: int) -> DateMention | None:
    words = text[start:end].lower().split()
    if len(words) == 1:
        shift = DAY_WORDS[words[0]]
        beside = _DAY_BESIDE.search(text, max(0, start - 12), start - 1)
        if beside and shift:
            shift *= 2
            start = beside.start()
        return DateMention(Span(start, end), DateKind.RELATIVE, unit=Unit.DAY, shift=shift)
    return DateMention(Span(start, end), DateKind.RELATIVE, unit=UNITS[words[1]], shift=SHIFTS[words[0]])


def _before_now(text: str, start: int, end: int) -> DateMention | None:
    counted = _BEFORE_AGO.search(text, max(0, start - 30), start - 1)
    if not counted:
        return None
    number = counted[1].lower()
    times = int(number) if number.isdigit() else SMALL_NUMBERS[number]
    return DateMention(Span(counted.start(), end), DateKind.RELATIVE, unit=UNITS[counted[2].lower()], shift=-times)
