"""What a file says of itself, in the words that people use: dates and languages."""

import datetime
import re

from mtlint.languages import canonical, is_country
from mtlint.model.source import Source

from .notes import add_note

_YEAR_FIRST = r"(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)"
_COMPACT = r"(\d{4})(\d{2})(\d{2})(?:T|\d{6}|$)"
_DAY_FIRST = r"(?:.{0,20}\s)?(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4})(?!\d)"
_MONTH_FIRST = r"(?:.{0,20}\s)?([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)"
_SLASHED = r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_LANGUAGES = {
    "arabic": "ar",
    "bulgarian": "bg",
    "chinese": "zh",
    "croatian": "hr",
    "czech": "cs",
    "dutch": "nl",
    "english": "en",
    "farsi": "fa",
    "finnish": "fi",
    "french": "fr",
    "german": "de",
    "greek": "el",
    "hausa": "ha",
    "hebrew": "he",
    "hindi": "hi",
    "hungarian": "hu",
    "icelandic": "is",
    "indonesian": "id",
    "italian": "it",
    "japanese": "ja",
    "kazakh": "kk",
    "korean": "ko",
    "norwegian": "nb",
    "persian": "fa",
    "polish": "pl",
    "portuguese": "pt",
    "romanian": "ro",
    "russian": "ru",
    "serbian": "sr",
    "spanish": "es",
    "swedish": "sv",
    "thai": "th",
    "turkish": "tr",
    "ukrainian": "uk",
    "vietnamese": "vi",
}


def parse_date(text: str) -> datetime.date | None:
    """The day that a date or time names, as written; None if it is not understood or ambiguous (3/4/2022)."""
    text = text.strip()
    if found := re.match(_YEAR_FIRST, text) or re.match(_COMPACT, text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := re.match(_DAY_FIRST, text):
        return _day(int(found[3]), _month(found[2]), int(found[1]))
    if found := re.match(_MONTH_FIRST, text):
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    if found := re.match(_SLASHED, text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        if first > 12 or first == second or found[2] == ".":
            return _day(year, second, first)
        return _day(year, first, second) if second > 12 else None
    return None


def _month(name: str) -> int:
    short = name[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def language_code(text: str) -> str | None:
    """The one code (see `canonical`) of a language tag (`en-GB`) or English language name; None if it is neither."""
    code = _code(text)
    return code and canonical(code)


def stated_language(text: str, source: Source) -> str | None:
    """The same of what a file says of itself; that it names a country is noted."""
    code = language_code(text)
    if code and is_country(text.strip().lower()):
        add_note(source, f"“{text.strip()}” is a country, not a language; it is read as “{code}”")
    return code


def _code(text: str) -> str | None:
    name = text.strip().lower()
    if name in _LANGUAGES:
        return _LANGUAGES[name]
    primary = re.split(r"[-_.@\s]", name, maxsplit=1)[0]
    return primary if re.fullmatch(r"[a-z]{2,3}", primary) else None


_CODES = frozenset([*_LANGUAGES.values(), "am", "be", "bn", "ca", "da", "et", "hy", "ka", "lt", "lv", "mr", "ms", "sk"])
_CODES |= {"nn", "no", "sl", "sw", "ta", "te", "tl", "ur", "uz"}


def known_language(text: str) -> str | None:
    """The code in a language tag that stands in a file name: of a language with news, or the word is none."""
    code = _code(text)
    return canonical(code) if code in _CODES else None
