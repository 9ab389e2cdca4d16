"""Names of two words that a translation spells anew: “Ever Given”, “Iver Jiven”; “LaMia”, “La Mia”.

They are of ships, firms and buildings as well as of people, and may be words of English, so that runs of capitals are
compared and not mentions.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.gazetteer import gazetteer
from mtlint.text.likeness import distance, letters, skeleton, sounds
from mtlint.text.spellings import spellings
from mtlint.text.vocabulary import vocabulary

from ._spelt_alike import are_two

_WORD = lazy_re.compile(r"(?<![\w’'.@-])[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]{1,}(?![-\w@]|[’'](?!s\b))")
_SHORTEST = 4
_OF_BOTH, _OF_ONE, _OF_ALL = 0.16, 0.1, 0.09
"""How far, per sound, two words may be where both are spelt anew, where one is, and the two together."""
_LEAST_LETTERS = 6
_FAMILY_NAME = 30
"""Code points before a given name in which its family name stands."""
_MANY = 60
"""More pairs than any article of news has are not compared, for some are alike by chance."""


class Respelt(NamedTuple):
    """A name that stands in another spelling before."""

    wrong: Span
    right: Span


class _Pair(NamedTuple):
    span: Span
    words: tuple[str, str]


def respelt_runs(article: Article) -> Iterator[Respelt]:
    """The second of two such names, each once; what is somebody's or a word counts for nothing."""
    words = [
        Span(*word.span())
        for block in article.blocks
        if not article.is_title_at(block.span.start)
        for word in _WORD.finditer(article.text, *block.span)
    ]
    pairs = _pairs(article, words)
    if len(pairs) > _MANY:
        return
    seen = set[tuple[str, str]]()
    for at, pair in enumerate(pairs):
        if pair.words in seen:
            continue
        seen.add(pair.words)
        for first in pairs[:at]:
            if _are_one(article, first.words, pair.words) and not _stand_together(article, first.span, pair.span):
                yield Respelt(pair.span, first.span)
                break
    yield from _parted(article, words, pairs)


def _pairs(article: Article, words: list[Span]) -> list[_Pair]:
    text = article.text
    return [
        _Pair(Span(one.start, two.end), (text[slice(*one)], text[slice(*two)]))
        for one, two in pairwise(words)
        if text[one.end : two.start] in (" ", "\u00a0")
    ]


def _are_one(article: Article, first: tuple[str, str], second: tuple[str, str]) -> bool:
    """Whether two names are one in two spellings, of which the second is nobody's."""
    changed = [(one, other) for one, other in zip(first, second, strict=True) if one != other]
    if not changed or any(letters(one) == letters(other) for one, other in changed):
        return False
    kept = [one for one, other in zip(first, second, strict=True) if one == other]
    if kept and (letters(kept[0]) in article.facts.given_names or len(kept[0]) < _SHORTEST):
        return False
    most = _OF_ONE if kept else _OF_BOTH
    costs = []
    for one, other in changed:
        heard = sounds(one), sounds(other)
        if len(other) < _SHORTEST or skeleton(heard[0])[-1:] != skeleton(heard[1])[-1:]:
            return False
        costs.append(distance(*heard))
        if costs[-1] > most * min(map(len, heard)):
            return False
    if sum(costs) > _OF_ALL * sum(len(sounds(word)) for word in first):
        return False
    given = article.facts.given_names
    if any(are_two(one, other, given) for one, other in changed):
        return False
    nobodys = [_is_nobodys(article, other) for _, other in changed]
    named = [letters(other) in given and letters(one) not in given for one, other in changed]  # Ever, Iver
    return any(nobodys) and all(map(bool.__or__, nobodys, named))


def _is_nobodys(article: Article, word: str) -> bool:
    """Whether a word is no word of English, and no name that is known."""
    facts = article.facts
    if vocabulary(facts).knows(word.lower()) or word in country_words(facts) or letters(word) in facts.given_names:
        return False
    return not (spellings(facts).is_known(word) or gazetteer(facts).by_family(word))


def _stand_together(article: Article, one: Span, other: Span) -> bool:
    return article.sentence(one) == article.sentence(other)


def _parted(article: Article, words: list[Span], pairs: list[_Pair]) -> Iterator[Respelt]:
    """Names that stand as one word, too: “Ruihai”, “Rui Hai”; two words of English are one only in a translation."""
    alone = {letters(article.text[slice(*word)]): word for word in reversed(words)}
    seen = set[str]()
    for pair in pairs:
        joined = letters("".join(pair.words))
        whole = alone.get(joined)
        if whole is None or joined in seen or len(joined) < _LEAST_LETTERS:
            continue
        seen.add(joined)
        words_of_english = vocabulary(article.facts)
        by_chance = (
            words_of_english.knows(joined)
            if article.is_translated
            else all(words_of_english.lists(word.lower()) for word in pair.words)
        )
        if by_chance or re.fullmatch("[Aa]l|[Ee]l", pair.words[0]) or _is_given_name(article.text, pair.span, whole):
            continue
        yield Respelt(*sorted((pair.span, whole), reverse=True))


def _is_given_name(text: str, *spans: Span) -> bool:
    """Whether the same word with a capital stands before two names, which are halves of one: “Deng Guowei”."""
    before = {" ".join(text[max(0, span.start - _FAMILY_NAME) : span.start].split()[-1:]) for span in spans}
    return len(before) == 1 and before.pop()[:1].isupper()
