"""The words of an original as they sound, whatever its script, and whether an English word may stand for one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from mtlint import lazy_re

from .likeness import distance, letters, sounds
from .romanise.spoken import spoken
from .word_set import word_set

_LETTERS = r"[^\W\d_]|[\u0900-\u0dff]"
_WORD = lazy_re.compile(rf"(?:{_LETTERS})+(?:[-'’ʼ׳‘״](?:{_LETTERS})+)*")
_JOINT = lazy_re.compile(r"[ \u00a0]")
_KATAKANA = lazy_re.compile(r"[\u30a1-\u30fa\u30fc]{2,}")
_KATAKANA_JOINT = lazy_re.compile(r"[・=＝゠]")
_HAN_NAME = lazy_re.compile(r"[\u3400-\u9fff]{2,}(?:[·・•‧][\u3400-\u9fff]{2,})+")
_HAN_JOINT = lazy_re.compile(r"[·・•‧]")
_SIZES_OF_HAN = range(2, 7)
_SAME, _ALIKE = 0.3, 0.4
"""How far a spelling may be from a word, for each sound, that it is sure to stand for, or that it may stand for."""
_ALIKE_IN_LATIN = 0.15
_SILENT = (("wr", "r"), ("kn", "n"), ("igh", "ai"), ("ugh", "u"))
"""What English does not say as it writes it."""
_RESPELLS = word_set("az bs lt lv sh so sq sr tk uz")
"""Languages in Latin letters that write foreign names as they sound: Makron, Henkss."""
_STEM = 4
_LEAST_SOUNDS = 2
_LONGEST_ENDING = 3


class Word(NamedTuple):
    """A word of an original."""

    start: int
    end: int
    text: str
    heard: tuple[str, ...]
    """How it may sound; nothing if its script is not known."""
    stem: str
    """How it begins in Latin letters, if it is written in these, and foreign names as they are at home."""
    is_joined: bool
    """Whether it follows the word before it as the next part of one name may."""
    may_be_name: bool
    """Whether it is marked as one, if the original marks names."""
    is_marked: bool
    """Whether the original tells names by capital letters, or by points between their parts."""


def words(text: str, language: str) -> list[Word]:
    """The words of a text; of Chinese and Japanese those that spell foreign names."""
    if language == "zh":
        return list(_han(text))
    if language == "ja":
        return list(_spaced(text, language, _KATAKANA, _KATAKANA_JOINT))
    return list(_spaced(text, language, _WORD, _JOINT))


def _spaced(text: str, language: str, word: re.Pattern[str], joint: re.Pattern[str]) -> Iterator[Word]:
    before = -1
    for found in word.finditer(text):
        is_joined = before == found.start() - 1 and bool(joint.match(text, before))
        yield _word(found.start(), found[0], _sounds((found[0],), language), language, is_joined=is_joined)
        before = found.end()


def _han(text: str) -> Iterator[Word]:
    """The parts of names with a point between them. Where a name begins and where it ends is not known."""
    for name in _HAN_NAME.finditer(text):
        at = name.start()
        for part in _HAN_JOINT.split(name[0]):
            forms = (part[edge] for size in _SIZES_OF_HAN for edge in (slice(size), slice(-size, None)))
            yield _word(at, part, _sounds(tuple(dict.fromkeys(forms)), "zh"), "zh", is_joined=at > name.start())
            at += len(part) + 1


def _word(start: int, text: str, heard: tuple[str, ...], language: str, *, is_joined: bool) -> Word:
    first = text[0]
    is_latin = first < "\u0250" or "\u1e00" <= first <= "\u1eff"
    stem = letters(text)[:_STEM] if is_latin and language not in _RESPELLS else ""
    has_case = first.lower() != first.upper() and not "\u10a0" <= first <= "\u10ff"
    is_marked = has_case or "\u30a1" <= first <= "\u30fc" or "\u3400" <= first <= "\u9fff"
    return Word(start, start + len(text), text, heard, stem, is_joined, first.isupper() or not has_case, is_marked)


@lru_cache(maxsize=16384)
def _sounds(forms: tuple[str, ...], language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sounds(reading) for form in forms for reading in spoken(form, language)))


def is_same(english: str, word: Word) -> bool:
    """Whether an English spelling is surely a word of the original, in whatever form."""
    if word.stem:
        return _is_form(letters(english), letters(word.text))
    return any(
        len(said) > _LEAST_SOUNDS and _unlikeness(said, form) <= _SAME for said in _said(english) for form in word.heard
    )


def may_stand_for(english: str, word: Word, far: float = _ALIKE) -> bool:
    """Whether an English word may be a word of the original. `far` is how far from it for each sound."""
    if word.stem:
        if letters(english)[:_STEM] == word.stem:
            return True
        far = _ALIKE_IN_LATIN
    return not word.heard or any(
        _unlikeness(said, form[:size]) <= far
        for said in _said(english)
        for form in word.heard
        for size in _sizes(len(said), word, len(form))
    )


def is_heard(english: str, among: Iterable[Word]) -> bool:
    """Whether an English word is likely to be one of the words of an original, names unless it begins as they do."""
    stem = letters(english)[:_STEM]
    return any(stem == word.stem or (word.may_be_name and may_stand_for(english, word, _SAME)) for word in among)


def is_rendered(word: Word, english: Sequence[str]) -> bool:
    """Whether any of some English words is likely to be this word of the original."""
    return any(may_stand_for(each, word, _SAME) for each in english)


@lru_cache(maxsize=16384)
def _said(english: str) -> tuple[str, ...]:
    """How an English spelling may sound: as it is written, and without what is silent."""
    written = said = letters(english)
    for letters_written, letters_said in _SILENT:
        said = said.replace(letters_written, letters_said)
    return tuple({sounds(written): None, sounds(said): None})


def are_forms(one: Word, other: Word) -> bool:
    """Whether two words of an original are one, perhaps with other endings."""
    if one.text == other.text:
        return True
    size = min(len(one.text), len(other.text)) - 2
    return (
        size >= _STEM - 1
        and one.text[:size] == other.text[:size]
        and abs(len(one.text) - len(other.text)) <= _LONGEST_ENDING
    )


def _is_form(english: str, name: str) -> bool:
    """Whether two words in one script differ at most by an ending."""
    return bool(english) and name.startswith(english) and len(name) <= len(english) + 3


@lru_cache(maxsize=65536)
def _unlikeness(one: str, other: str) -> float:
    return distance(one, other) / max(len(one), len(other), 1)


def _sizes(heard: int, word: Word, form: int) -> set[int]:
    """How much of a form is compared: all, or what is left of it without what languages without capitals add."""
    if word.is_marked:
        return {form}
    return {size for size in (form, heard, heard + 1) if _LEAST_SOUNDS <= size <= form <= size + _LONGEST_ENDING}
