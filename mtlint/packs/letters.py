r"""`\pL`, `\p{Lu}` and `\p{Ll}` as letters of the Latin script.

RE2 builds its automata over bytes: a class of all letters of the world costs a thousand instructions each time it
stands in a pattern, and English copy has Latin letters.
"""

import re
from functools import cache
from unicodedata import category

_LATIN = (*range(0x250), *range(0x1E00, 0x1F00))
"""Where Unicode has the letters of names and places: Basic Latin to Latin Extended-B, and Latin Extended Additional."""
_CATEGORIES = {"Lu": ("Lu",), "Ll": ("Ll",), "L": ("Lu", "Ll", "Lt", "Lm", "Lo")}
_PART = re.compile(r"\\p(?:(L)|\{(L[ul]?)\})|\\.|\[\^?\]?|.", re.DOTALL)


def latin(pattern: str) -> str:
    """An RE2 pattern with classes of Latin letters in place of those of all letters."""
    if r"\p" not in pattern:
        return pattern
    parts = []
    inside = False
    for part in _PART.finditer(pattern):
        text = part[0]
        if kind := part[1] or part[2]:
            letters = _ranges(kind)
            text = letters if inside else f"[{letters}]"
        elif inside:
            inside = text[-1] != "]" or text[0] == "\\"
        else:
            inside = text[0] == "["
        parts.append(text)
    return "".join(parts)


@cache
def _ranges(kind: str) -> str:
    """The letters of a kind as what stands between the brackets of a class."""
    ranges: list[list[int]] = []
    for letter in _LATIN:
        if category(chr(letter)) in _CATEGORIES[kind]:
            if ranges and letter == ranges[-1][1] + 1:
                ranges[-1][1] = letter
            else:
                ranges.append([letter, letter])
    return "".join(chr(first) if first == last else f"{chr(first)}-{chr(last)}" for first, last in ranges)
