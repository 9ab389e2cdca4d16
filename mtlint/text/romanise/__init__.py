"""What an engine writes for a name that it reads in another script.

Only what is known is used: the record of a person gives the name as news in other languages writes it, and from each of
these spellings the modules of this package derive what comes back. Deterministic; run when the packs are compiled.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mtlint import lazy_re

from . import abjad, alphabets, cyrillic, han, hangul, kana

_SPACES = lazy_re.compile(r"[\s·・•．゠=＝-]+")
HAN_COUNTRIES = frozenset(("cn", "tw", "hk", "mo", "sg", "kr", "kp", "jp", "vn"))
"""Countries whose people have names that can be written in Chinese characters."""
_CYRILLIC = frozenset(("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"))
_ABJADS = frozenset(("ar", "fa", "ur", "he", "ps", "ckb"))
_ALPHABETS = frozenset(("el", "ka", "hy"))


class Reading(NamedTuple):
    """A name in Latin letters as it may come back from a language; `parts` are its words in the order of that."""

    language: str
    parts: tuple[str, ...]


def readings(names: Mapping[str, Sequence[str]], country: str) -> Iterator[Reading]:
    """What may come back of a name that news in other languages writes so; `country` is the person's, by its code."""
    for language, spellings in names.items():
        for spelling in spellings:
            for parts in _parts(language, spelling, country):
                found = tuple(part for part in parts if part)
                if found:
                    yield Reading("zh" if _is_read_in_chinese(language, spelling) else language, found)


def _is_read_in_chinese(language: str, spelling: str) -> bool:
    """Whether a Japanese spelling is all characters: engines take them for Chinese."""
    return language == "ja" and not any("ァ" <= sign <= "ヺ" for sign in spelling)


def _parts(language: str, spelling: str, country: str) -> Iterator[tuple[str, ...]]:
    words = [word for word in _SPACES.split(spelling) if word]
    if language == "ko":
        if len(words) == 1 and country in ("kr", "kp"):
            yield from _korean(words[0])
        else:
            yield tuple(map(hangul.letters, words))
            yield tuple(map(hangul.read_back, words))
    elif language == "ja" and not _is_read_in_chinese(language, spelling):
        yield tuple(map(kana.letters, words))
        yield tuple(map(kana.read_back, words))
    elif language in ("zh", "ja"):
        if len(words) == 1 and country in HAN_COUNTRIES:
            yield han.parts(words[0])
        elif language == "zh":
            yield tuple(map(han.letters, words))
            yield tuple(map(han.read_back, words))
    elif language in _CYRILLIC:
        yield tuple(cyrillic.letters(word, language) for word in words)
    elif language in _ABJADS:
        yield tuple(abjad.letters(word, language) for word in words)
    elif language in _ALPHABETS:
        yield tuple(map(alphabets.letters, words))
    elif all(sign < "\u0250" or "\u1e00" <= sign <= "\u1eff" for sign in spelling):
        yield tuple(alphabets.plain(word) for word in words)


def _korean(word: str) -> Iterator[tuple[str, ...]]:
    """A Korean name by all the spellings of its surname."""
    given = hangul.letters(word[1:])
    for surname in hangul.SURNAMES.get(word[0], hangul.letters(word[0]).capitalize()).split():
        yield surname, given.capitalize()
