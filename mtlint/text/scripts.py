"""Scripts other than Latin: where they stand, and which of their letters pass for Latin ones."""

import re
from bisect import bisect_right

from mtlint import lazy_re

_ASCII = bytes(range(128))
_FOREIGN_BYTES = re.compile(rb"[\xcd-\xdf\xe0\xe3-\xed\xf0]|\xe1[^\xb8-\xbb]|\xef[\xa4-\xab\xac-\xb7\xb9\xbd\xbe]")
"""First bytes, in UTF-8, of scripts other than Latin; E1 B8–BB is Latin (Vietnamese), E2 punctuation."""

LETTER = (
    "\u0370-\u0373\u0376-\u037d\u037f-\u1aff\u1f00-\u1fff\u2de0-\u2dff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029"
    "\u3031-\u3035\u3041-\u309f\u30a1-\u30fa\u30fd-\ua4cf\ua960-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefe\uff66-\uff9f"
    "\U0001b000-\U0001b16f\U00020000-\U000323af"
)
"""The inside of a character class: letters and marks of scripts other than Latin."""
_RUN = lazy_re.compile(f"[{LETTER}]+")

_SCRIPTS = (
    (0x0370, "Greek"),
    (0x0400, "Cyrillic"),
    (0x0530, "Armenian"),
    (0x0590, "Hebrew"),
    (0x0600, "Arabic"),
    (0x0700, "foreign"),
    (0x0750, "Arabic"),
    (0x0780, "foreign"),
    (0x0900, "Devanagari"),
    (0x0980, "Bengali"),
    (0x0A00, "Gurmukhi"),
    (0x0A80, "Gujarati"),
    (0x0B00, "Odia"),
    (0x0B80, "Tamil"),
    (0x0C00, "Telugu"),
    (0x0C80, "Kannada"),
    (0x0D00, "Malayalam"),
    (0x0D80, "Sinhala"),
    (0x0E00, "Thai"),
    (0x0E80, "Lao"),
    (0x0F00, "Tibetan"),
    (0x1000, "Burmese"),
    (0x10A0, "Georgian"),
    (0x1100, "Korean"),
    (0x1200, "Ethiopic"),
    (0x13A0, "foreign"),
    (0x1780, "Khmer"),
    (0x1800, "Mongolian"),
    (0x18B0, "foreign"),
    (0x1F00, "Greek"),
    (0x2000, "foreign"),
    (0x2DE0, "Cyrillic"),
    (0x2E80, "Chinese or Japanese"),
    (0x3041, "Japanese"),
    (0x3100, "Chinese"),
    (0x3130, "Korean"),
    (0x3190, "Chinese or Japanese"),
    (0xA000, "foreign"),
    (0xA960, "Korean"),
    (0xF900, "Chinese or Japanese"),
    (0xFB1D, "Hebrew"),
    (0xFB50, "Arabic"),
    (0xFF66, "Japanese"),
    (0xFFA0, "foreign"),
    (0x1B000, "Japanese"),
    (0x20000, "Chinese or Japanese"),
)
_STARTS = [start for start, _ in _SCRIPTS]

LOOKALIKES = dict(
    zip("АВЕКМНОРСТУХІЈЅаеорсухіјѕһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEKMHOPCTYXIJSaeopcyxijshdqwABEZHIKMNOPTYXo", strict=True)
)
"""Cyrillic and Greek letters that look like Latin ones (Unicode confusables, https://www.unicode.org/reports/tr39/)."""


def has_foreign_script(text: str) -> bool:
    """Whether there may be a letter of another script: a quick test that only errs by saying yes."""
    return not text.isascii() and bool(_FOREIGN_BYTES.search(text.encode("utf-8", "replace").translate(None, _ASCII)))


def foreign_runs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The runs of letters of other scripts in `text[start:end]`, in order."""
    return [found.span() for found in _RUN.finditer(text, start, end)]


def script_of(letter: str) -> str:
    """The name of the script of a letter that `foreign_runs` found, as an editor would call it."""
    return _SCRIPTS[bisect_right(_STARTS, ord(letter)) - 1][1]


def latin_twin(word: str) -> str | None:
    """A word of Latin letters and foreign ones that look the same, in Latin letters only; None for any other word."""
    twin = "".join(LOOKALIKES.get(letter, letter) for letter in word)
    mixed = twin != word and any(map(str.__eq__, word, twin))
    return twin if mixed and not _RUN.search(twin) else None
