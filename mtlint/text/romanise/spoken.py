"""How a word of an original in any script may stand in Latin letters."""

from functools import lru_cache

from . import abjad, alphabets, cyrillic, han, hangul, kana, syllabic

_PREFIXES = {"ar": "ولبفك", "he": "ובהלמשכ"}
"""Words of one letter that are written as one with the next word."""


@lru_cache(maxsize=16384)
def spoken(word: str, language: str) -> tuple[str, ...]:
    """The readings of a word, none if its script is not known."""
    first = next((sign for sign in word if sign.isalpha()), "")
    if not first:
        return ()
    if first < "\u0250" or "\u1e00" <= first <= "\u1eff":
        found = [word]
    elif "\u0400" <= first <= "\u052f":
        found = [cyrillic.letters(word, language)]
    elif "\u0370" <= first <= "\u058f" or "\u10a0" <= first <= "\u10ff" or "\u1f00" <= first <= "\u1fff":
        found = [alphabets.letters(word), alphabets.letters(word).replace("ch", "h")]
    elif "\u0590" <= first <= "\u06ff":
        found = [abjad.letters(form, language) for form in (word, *_without_prefix(word, language))]
    elif "\uac00" <= first <= "\ud7a3":
        found = [hangul.letters(word), hangul.read_back(word)]
    elif "\u3040" <= first <= "\u30ff":
        found = [kana.letters(word), kana.read_back(word)]
    elif "\u3400" <= first <= "\u9fff":
        found = [han.letters(word), han.read_back(word)]
    elif syllabic.is_syllabic(first):
        found = [syllabic.letters(word)]
    else:
        found = []
    return tuple(dict.fromkeys(filter(None, found)))


def _without_prefix(word: str, language: str) -> tuple[str, ...]:
    prefixes = _PREFIXES.get(language, "")
    return (word[1:],) if len(word) > 3 and word[0] in prefixes else ()
