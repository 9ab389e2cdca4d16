"""Whether something in a Korean text is read as a name that another text has in Latin letters.

Every system of spelling, and every habit, keeps the consonants of a syllable apart in the same classes; vowels are
written in too many ways to tell.
"""

from functools import cache

from mtlint import lazy_re

from . import hangul

_SYLLABLE = lazy_re.compile(r"([^aeiouwy]*)([aeiouwy]+)(r(?![a-z])|[^aeiouwy]*)")
_RUN = lazy_re.compile("[\uac00-\ud7a3]{3,}")
_CLASSES = {
    "g": "k", "k": "k", "kk": "k", "gh": "k", "q": "k", "c": "k", "d": "t", "t": "t", "tt": "t", "th": "t", "dh": "t",
    "b": "p", "p": "p", "pp": "p", "ph": "p", "v": "p", "f": "p", "j": "c", "jj": "c", "ch": "c", "z": "c", "tch": "c",
    "s": "s", "ss": "s", "sh": "s", "n": "", "r": "", "l": "", "rh": "", "": "", "m": "m", "h": "h", "hy": "h",
}  # fmt: skip
"""Consonants that begin a syllable; n, r and l are often not written there, or written for each other."""
_FINALS = {
    "ng": "ng", "n": "n", "m": "m", "l": "l", "r": "", "k": "k", "g": "k", "ck": "k", "p": "p", "b": "p", "t": "t",
    "s": "t", "d": "t", "": "", "h": "", "nn": "n", "ll": "l",
}  # fmt: skip
"""Consonants that end one; an r there only makes the vowel long."""
_MOST_SLIPS = 1
"""Consonants of the four that may differ."""

_Consonants = tuple[str, str]


@cache
def surnames() -> frozenset[str]:
    """The surnames of Korea as English writes them."""
    return frozenset(form for forms in hangul.SURNAMES.values() for form in forms.split())


class Reading:
    """A Korean text as its names sound."""

    def __init__(self, text: str) -> None:
        """What may be a surname with two syllables behind it counts as a name."""
        self._given: dict[str, set[tuple[_Consonants, _Consonants]]] = {}
        for run in _RUN.findall(text):
            for surname, first, second in zip(run, run[1:], run[2:], strict=False):
                for form in hangul.SURNAMES.get(surname, "").split():
                    self._given.setdefault(form, set()).add((_consonants_of(first), _consonants_of(second)))

    def has(self, surname: str, first: str, second: str) -> bool:
        """Whether a name with a given name of two syllables may be in it; true if these are no Korean ones."""
        one, other = _consonants(first), _consonants(second)
        if one is None or other is None:
            return True
        return any(_slips(one, a) + _slips(other, b) <= _MOST_SLIPS for a, b in self._given.get(surname, ()))

    def has_surname(self, surname: str) -> bool:
        """Whether anything in it may be a name with this surname."""
        return surname in self._given


def _slips(one: _Consonants, other: _Consonants) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


@cache
def _consonants_of(sign: str) -> _Consonants:
    return _consonants(hangul.letters(sign)) or ("?", "?")


@cache
def _consonants(syllable: str) -> _Consonants | None:
    """The classes of the consonants of a syllable in Latin letters, None if it is no Korean one."""
    found = _SYLLABLE.fullmatch(syllable.lower())
    if found is None or found[1] not in _CLASSES or found[3] not in _FINALS:
        return None
    return _CLASSES[found[1]], _FINALS[found[3]]
