"""Which language an original is written in: by its script where that decides, else by small words, last by lingua."""

from functools import cache
from typing import TYPE_CHECKING

from mtlint import lazy_re

from .function_words import ENGLISH, SMALL_WORDS

if TYPE_CHECKING:
    from lingua import LanguageDetector

_SAMPLE = 4000
_WORD = lazy_re.compile(r"[^\W\d_]+")
_ENOUGH = 0.12
"""The least share of small words in running text of a language."""
_LEAD = 1.5
"""How many times as many small words of the first language must stand there as of the second."""

_SCRIPTS = {
    "hangul": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af",
    "kana": "\u3041-\u309f\u30a1-\u30fa",
    "han": "\u3400-\u9fff\uf900-\ufaff",
    "Cyrillic": "\u0400-\u052f",
    "Arabic": "\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "he": "\u05d0-\u05ea",
    "Devanagari": "\u0904-\u0939\u0958-\u0961",
    "bn": "\u0985-\u09b9",
    "ta": "\u0b85-\u0bb9",
    "te": "\u0c05-\u0c39",
    "th": "\u0e01-\u0e33",
    "el": "\u0386-\u03ff",
    "hy": "\u0531-\u0587",
    "ka": "\u10d0-\u10fa",
    "km": "\u1780-\u17b3",
    "my": "\u1000-\u1021",
    "am": "\u1200-\u135a",
    "latin": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
}
_LETTERS = {name: lazy_re.compile(f"[{letters}]") for name, letters in _SCRIPTS.items()}
_CYRILLIC = (
    ("kk", "әғқңөұүһ"),
    ("uk", "іїєґ"),
    ("be", "ў"),
    ("sr", "ђћџљњј"),
)
"""Letters that no other language of the script with much news has, the first found decides."""
_PERSIAN = "پچژگکی"
_URDU = "ٹڈڑےں"
_MARATHI = ("आहे", "आणि", "नाही")


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language of a text; None if that cannot be told."""
    sample = text[:_SAMPLE]
    counts = {name: len(letters.findall(sample)) for name, letters in _LETTERS.items()}
    east_asian = counts.pop("hangul"), counts.pop("kana"), counts.pop("han")
    script, most = max(counts.items(), key=lambda item: item[1])
    if sum(east_asian) * 3 >= most:  # a letter here is a syllable or a word there
        return _east_asian(*east_asian)
    if most == 0:
        return None
    match script:
        case "latin":
            return _latin(sample)
        case "Cyrillic":
            return _cyrillic(sample.lower())
        case "Arabic":
            return _arabic(sample)
        case "Devanagari":
            return "mr" if any(word in sample for word in _MARATHI) else "hi"
    return script


def _east_asian(hangul: int, kana: int, han: int) -> str | None:
    if not hangul + kana + han:
        return None
    if hangul > kana and hangul * 2 > han:
        return "ko"
    return "ja" if kana * 10 > han else "zh"


def _cyrillic(text: str) -> str:
    for language, letters in _CYRILLIC:
        if sum(map(text.count, letters)) * 100 > len(text):
            return language
    return "bg" if not any(letter in text for letter in "ыэё") and text.count("ъ") * 150 > len(text) else "ru"


def _arabic(text: str) -> str:
    if sum(map(text.count, _URDU)) * 50 > len(text):
        return "ur"
    return "fa" if sum(map(text.count, _PERSIAN)) * 50 > len(text) else "ar"


def _latin(text: str) -> str | None:
    words = _WORD.findall(text.lower())
    counts = {language: sum(word in small for word in words) for language, small in SMALL_WORDS.items()}
    counts["en"] = sum(word in ENGLISH for word in words)
    (first, most), (_, second) = sorted(counts.items(), key=lambda item: -item[1])[:2]
    if most >= max(3, _ENOUGH * len(words)) and most >= _LEAD * second:
        return first
    found = _detector().detect_language_of(text)
    return None if found is None else found.iso_code_639_1.name.lower()


@cache
def _detector() -> "LanguageDetector":
    from lingua import LanguageDetectorBuilder  # noqa: PLC0415 - only for a text that its small words do not tell

    return LanguageDetectorBuilder.from_all_languages_with_latin_script().with_low_accuracy_mode().build()
