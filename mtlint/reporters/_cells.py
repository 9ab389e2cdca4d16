"""How text looks in a terminal: what is safe to print, and how many cells it takes.

Widths follow Unicode Standard Annex 11 (East Asian Width); like wcwidth(3), combining and format characters, and the
vowels and finals of conjoining hangul, take no cell.
"""

import unicodedata
from functools import lru_cache

_TAB = "    "
_REPLACEMENT = "\ufffd"
_UNSAFE = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421", 0x09: _TAB, 0x0A: " ", 0x0D: " "}
_UNSAFE |= dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT)
_UNSAFE |= dict.fromkeys((0x2028, 0x2029), " ")
_UNSAFE |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), _REPLACEMENT)
_CUT = "…"
_SOFT_HYPHEN = "\u00ad"


def printable(text: str) -> str:
    """Text on one line that cannot steer a terminal: no control characters, direction overrides or lone surrogates."""
    if text.isprintable():  # as nearly always; nothing that is replaced is
        return text
    return text.translate(_UNSAFE).encode("utf-8", "replace").decode()


def cells(text: str) -> int:
    """How many cells of a terminal a printable text takes."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def fitted(before: str, marked: str, after: str, width: int) -> tuple[str, str, str]:
    """The three parts of a line, clipped to a width in cells, the middle one last; “…” stands for what is cut."""
    marked = _head(marked, width)
    room = width - cells(marked)
    right = min(cells(after), max(room // 2, room - cells(before)))
    return _head(before[::-1], room - right)[::-1], marked, _head(after, right)


def _head(text: str, width: int) -> str:
    if cells(text) <= width:
        return text
    used = 0
    for at, char in enumerate(text):
        used += _cells_of(char)
        if used >= width:
            return text[:at] + _CUT if width > 0 else ""
    return text


@lru_cache(4096)
def _cells_of(char: str) -> int:
    if "\u1160" <= char <= "\u11ff" or "\ud7b0" <= char <= "\ud7ff":
        return 0
    if unicodedata.category(char) in ("Mn", "Me", "Cf") and char != _SOFT_HYPHEN:
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
