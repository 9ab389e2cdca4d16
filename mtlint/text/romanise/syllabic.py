"""The scripts of India, of Bangladesh and of Ethiopia in Latin letters, by what Unicode calls their signs.

A consonant has the vowel a (in Ethiopic each sign is a syllable), which a vowel sign replaces and a virama takes away.
"""

import unicodedata

from mtlint import lazy_re

_FIRST, _LAST = "\u0900", "\u0d7f"
_ETHIOPIC_FIRST, _ETHIOPIC_LAST = "\u1200", "\u137f"
_SILENT = ("VIRAMA", "HALANTA")
_NASAL = ("ANUSVARA", "CANDRABINDU", "CHANDRABINDU", "TIPPI", "BINDI", "ADAK BINDI")
_DOUBLED = lazy_re.compile(r"(.)\1+")
_OTHERWISE = {"ca": "cha", "ssa": "sha", "jha": "ja", "nya": "ny", "nga": "ng", "vocalic r": "ri"}


def is_syllabic(sign: str) -> bool:
    """Whether a sign belongs to one of these scripts."""
    return _FIRST <= sign <= _LAST or _ETHIOPIC_FIRST <= sign <= _ETHIOPIC_LAST


def letters(word: str) -> str:
    """A word in Latin letters, long vowels as short ones. What is no letter is left out."""
    result = ""
    for sign in word:
        name = unicodedata.name(sign, "")
        _, letter, spoken = name.partition(" LETTER ")
        if letter or " SYLLABLE " in name:
            spoken = (spoken or name).lower()
            result += _short(_OTHERWISE.get(spoken, spoken.rpartition(" ")[2]))
        elif " VOWEL SIGN " in name:
            spoken = name.partition(" VOWEL SIGN ")[2].lower()
            result = result.removesuffix("a") + _short(_OTHERWISE.get(spoken, spoken.rpartition(" ")[2]))
        elif name.endswith(_SILENT):
            result = result.removesuffix("a")
        elif name.endswith(_NASAL):
            result += "n"
    return result


def _short(syllable: str) -> str:
    return _DOUBLED.sub(r"\1", syllable)
