"""Names that are words: which names of a language an English word may stand for, and where an original has one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.kb import Facts
from mtlint.languages import canonical

from .anchors import skeleton
from .language_codes import codes, has_spaces
from .likeness import letters
from .word_set import word_set

_CASED = (range(0x0041, 0x0250), range(0x0370, 0x0590), range(0x1E00, 0x2000))
_SIGN = (
    r"[\w\u0300-\u036f\u05b0-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0981-\u0df3\u0e31-\u0e4e\u0eb1-\u0ecd"
    r"\u102b-\u103e\u1056-\u1059\u17b4-\u17d3]"
)
"""A letter or mark of a word of any script."""
_INFLECTED = word_set("ru uk be bg sr hr bs mk sl cs sk pl lt lv et fi hu tr az kk uz ky mn el sq hy ka ro ta te")
"""Languages whose names have endings for their cases."""
_ENDING = 4
_LAST_VOWEL = lazy_re.compile(r"(?<=..)(?<=\w)[aeiouyäöüąęăâīāēūıаеёиоуыэюяіїєйьъαάοόςηήιίეიაոա]$")
_PREFIXES = {
    "ar": "(?:[وف]?(?:[بلك]|ال|لل)?)",
    "he": "[ובלמשהכ]{0,2}",
    "am": "[የበለከ]?",
}
_WORD = lazy_re.compile(rf"{_SIGN}+(?:[-'’ʼ׳‘״]{_SIGN}+)*")
_NEIGHBOURS = 2
"""How many words away the rest of a name may stand."""
_LEAST_BONES = 2
_STEM = 4
_READ_LIKE = {"ms": "id"}
"""Languages that have their names in common with another."""


class NameWord(NamedTuple):
    """A name that an English word means."""

    kind: str
    """What it names: `given`, `surname` or `place`."""
    word: str
    """As its language writes it."""
    spellings: tuple[str, ...]
    """As English writes it, the usual spelling first."""


class Meant(NamedTuple):
    """Words of an English name that mean a name of the language."""

    first: int
    end: int
    text: str
    """In small letters."""
    names: tuple[NameWord, ...]


class Language:
    """The names of one language that are words."""

    def __init__(self, facts: Facts, code: str) -> None:
        """`code` is its ISO 639 code; of a language that is not known nothing is found."""
        known = codes(canonical(_READ_LIKE.get(code, code)))
        self.code = next((each for each in known if facts.names_that_are_words(each)), known[0])
        self.has_spaces = has_spaces(self.code)
        self._names = facts.names_that_are_words(self.code)
        self._by_meaning = facts.names_by_meaning(self.code)

    def __bool__(self) -> bool:
        return bool(self._names)

    def __contains__(self, word: str) -> bool:
        return word in self._names

    def meant(self, words: Sequence[str]) -> Iterator[Meant]:
        """The words of an English name, or two of them, that mean a name."""
        for first, word in enumerate(words):
            for end, text in ((first + 2, " ".join(words[first : first + 2]).lower()), (first + 1, word.lower())):
                found = self._names.get(text) if end <= len(words) else None
                if found:
                    yield Meant(first, end, text, tuple(NameWord(kind, name, tuple(way)) for kind, name, *way in found))
                    break

    def named(self, words: str, kind: str) -> Sequence[str]:
        """The names of a kind, as English spells them, that words in small letters mean beside another name."""
        found = (*self._names.get(words, ()), *self._by_meaning.get(words, ()))
        return [spelling for each, _, *spellings in found if each == kind for spelling in spellings[:1]]

    def meanings(self, name: str) -> Sequence[str]:
        """The English words that a word of a name means, as English spells that."""
        return self._meanings.get(letters(name), ())

    @cached_property
    def _meanings(self) -> Mapping[str, Sequence[str]]:
        meanings: dict[str, list[str]] = {}
        for table in (self._names, self._by_meaning):
            for meaning, names in table.items():
                for spelling in {letters(form) for kind, _, *forms in names if kind != "place" for form in forms}:
                    if spelling != letters(meaning):
                        meanings.setdefault(spelling, []).append(meaning)
        return meanings

    def places(self, name: str, text: str) -> Iterator[re.Match[str]]:
        """Where an original has a name, in any of its cases."""
        return _pattern(name, self.code).finditer(text)


@lru_cache(maxsize=128)
def names_of(facts: Facts, code: str) -> Language:
    """The names of a language that are words, made once."""
    return Language(facts, code)


@lru_cache(maxsize=1024)
def _pattern(name: str, code: str) -> re.Pattern[str]:
    word = re.escape(name)
    if not has_spaces(code):
        return re.compile(word)
    if code == "ko":
        return re.compile(rf"(?<![가-힣])[가-힣]?{word}[가-힣]{{0,4}}(?![가-힣])")
    ending = ""
    if code in _INFLECTED:
        word, ending = re.escape(_LAST_VOWEL.sub("", name)), f"{_SIGN}{{0,{_ENDING}}}"
    elif is_cased(name):
        ending = "s?"
    return re.compile(rf"(?<!{_SIGN}){_PREFIXES.get(code, '')}{word}{ending}(?!{_SIGN})")


def is_cased(word: str) -> bool:
    """Whether a word is of a script that has capitals."""
    return any(ord(word[0]) in letters for letters in _CASED)


def is_spelled(spellings: Sequence[str], text: str, meaning: str) -> bool:
    """Whether an English text has a name in one of its spellings, or in one that sounds alike; `meaning` is none."""
    words = [(letters(word), skeleton(word)) for word in _WORD.findall(text) if word[0].isupper()]
    for spelling in spellings:
        plain, bones = letters(spelling), skeleton(spelling)
        for word, theirs in words:
            if word == plain or (
                word != meaning
                and (word.startswith(plain[:_STEM]) or (theirs.startswith(bones) and _is_long(bones, word, plain)))
            ):
                return True
    return False


def _is_long(bones: str, word: str, plain: str) -> bool:
    """Whether consonants in common tell that two spellings are of one name."""
    return len(bones) > _LEAST_BONES or (len(bones) == _LEAST_BONES and word[:1] == plain[:1])


def neighbours(text: str, start: int, end: int) -> list[str]:
    """The words beside a place of an original, in its sentence."""
    before = _WORD.findall(text, max(0, start - 60), start)[-_NEIGHBOURS:]
    return before + _WORD.findall(text, end, end + 60)[:_NEIGHBOURS]


def is_same_name(english: str, word: str) -> bool:
    """Whether a word of an original may be what an English text spells so."""
    if word[0] < "\u0250" or "\u1e00" <= word[0] < "\u1f00":
        ours, theirs = letters(english), letters(word)
        is_stem = len(theirs) >= _STEM and ours.startswith(theirs[:_STEM])
        return len(ours) > 1 and (theirs.startswith(ours) or is_stem)
    ours, theirs = skeleton(english), skeleton(word)
    return len(ours) >= _LEAST_BONES and ours[:_LEAST_BONES] == theirs[:_LEAST_BONES]
