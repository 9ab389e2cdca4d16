"""Surnames by language: whether a surname tells of which people somebody is."""

from functools import lru_cache

from mtlint import lazy_re
from mtlint.kb import Facts

from .likeness import letters

_ARABIC = lazy_re.compile(r"(?i)(?:(?:al|el|ad|as|ash|ar|az|at)[-‑]|(?:abu|abou|bou|abdel|abdul)[- ‑])\w")
"""What surnames begin with that are at home in Arabic."""
_STEM = 3
"""Letters before an ending, at least."""
_OVA = lazy_re.compile("ov[aá]$")
_BEFORE_OVA = ("", "a", "e", "i", "o", "y")
"""What a surname may lose before the ending."""


class Surnames:
    """The surnames of one language."""

    def __init__(self, facts: Facts, code: str) -> None:
        """`code` is its ISO 639 code; of a language that is not known no surname is."""
        table = facts.surnames(code)
        self._home, self._home_ends = frozenset(table.get("home", ())), table.get("home-endings", ())
        self._abroad, self._abroad_ends = frozenset(table.get("abroad", ())), table.get("abroad-endings", ())
        self._is_arabic = code == "ar"
        self._listed = facts.surnames("")

    def is_at_home(self, surname: str) -> bool:
        """Whether hardly anybody bears it who has an English given name."""
        plain = letters(surname)
        if self._is_arabic and _ARABIC.match(surname):
            return True
        return plain in self._home or self._has_ending(surname, self._home_ends)

    def __contains__(self, surname: str) -> bool:
        plain = letters(surname)
        return self.is_at_home(surname) or plain in self._abroad or self._has_ending(surname, self._abroad_ends)

    def _has_ending(self, surname: str, endings: tuple[str, ...]) -> bool:
        """Whether a surname that no language lists as a whole has an ending; accents of it must stand there, too."""
        plain, marked = letters(surname), surname.lower()
        if plain in self._listed:
            return False
        for ending in endings:
            form = plain if ending.isascii() else marked
            if form.endswith(ending) and len(form) >= len(ending) + _STEM:
                return True
        return False


def without_ova(name: str) -> list[str]:
    """What a name may be without the ending that Czech and Slovak give to the surname of every woman, also abroad."""
    ending = _OVA.search(name)
    return [name[: ending.start()] + vowel for vowel in _BEFORE_OVA] if ending else []


@lru_cache(maxsize=128)
def surnames_of(facts: Facts, code: str) -> Surnames:
    """The surnames of a language, made once."""
    return Surnames(facts, code)
