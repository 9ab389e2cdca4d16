"""Texts and patterns with one byte for each letter or sign, as far as Western Europe writes them.

RE2 compiles such patterns in a third of the time, for many name all capital letters of the Latin script; and its
wrapper has no offsets to convert.
"""

import re
from bisect import bisect_left, bisect_right

from mtlint import lazy_re

_SIGNS = "‐‑‒–—―‘’‚“”„†‡•…‰′″‹›€™−"
"""What stands where Latin-1 has control characters, in the order of their numbers."""
_FIRST_SIGN, _SIGNS_FROM = 0x80, ord(_SIGNS[0])
_KNOWN = [*range(0x80), *range(0xA0, 0x100), *map(ord, _SIGNS)]
"""The numbers of all letters and signs that there are."""
_NEVER = 0x9F
"""Stands in a pattern for any other, which no such text has."""
_OTHER = 0xFFFD
_BYTES = dict.fromkeys(range(0x80, 0xA0), _OTHER) | {ord(sign): _FIRST_SIGN + n for n, sign in enumerate(_SIGNS)}
_PART = lazy_re.compile(r"(\[\^?\]?)((?:\[:\^?\w+:\]|\\.|[^\]\\])*\])|\\.|[^\x00-\x7f]", re.DOTALL)
_RANGE = lazy_re.compile(r"([^\\])-([^\x00-\x7f])|[^\x00-\x7f]")
_BY_NUMBER = lazy_re.compile(r"\\[xpP0-9CQ]")
"""Letters that a pattern names by their numbers or classes, or no letters at all."""


def octets(text: str) -> bytes | None:
    """A text in bytes, None if it has other letters or signs."""
    if text.isascii():
        return text.encode()
    try:
        return text.translate(_BYTES).encode("latin-1")
    except UnicodeEncodeError:
        return None


def pattern_in_octets(pattern: str) -> bytes:
    """A pattern that finds in texts of bytes what another finds in the same texts as they were.

    Raises ValueError if there is none.
    """
    if _BY_NUMBER.search(pattern):
        raise ValueError("it names letters by their numbers")
    return _PART.sub(_part, pattern).encode("latin-1")


def _part(found: re.Match[str]) -> str:
    """A class of letters, an escape or a letter that is not ASCII."""
    return found[1] + _RANGE.sub(_range, found[2]) if found[1] else _byte(found[0])


def _range(found: re.Match[str]) -> str:
    """A range, or a single letter, inside a class: what there is of it."""
    if not found[1]:
        return _byte(found[0])
    first, last = ord(found[1]), ord(found[2])
    if first < _FIRST_SIGN or (first < _SIGNS_FROM <= last):
        raise ValueError("it has a range with signs in it, which have another place here")
    at, end = bisect_left(_KNOWN, first), bisect_right(_KNOWN, last)
    return f"{_byte(chr(_KNOWN[at]))}-{_byte(chr(_KNOWN[end - 1]))}" if at < end else chr(_NEVER)


def _byte(letter: str) -> str:
    number = ord(letter[-1])
    known = _BYTES.get(number, number)
    return letter[:-1] + chr(known if known < 0x100 else _NEVER)
