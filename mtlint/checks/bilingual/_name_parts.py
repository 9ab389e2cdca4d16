"""Names of a translation beside those of the original: which words of theirs stand for which."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.bilingual._links import Pair
from mtlint.kb import Facts
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.heard import Word, are_forms, is_heard, is_rendered, is_same, may_stand_for, words
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention
from mtlint.text.romanise.spoken import spoken
from mtlint.text.word_set import word_set

ENGLISH_NAME = lazy_re.compile(r"[A-ZÀ-ÞĀ-Ž][\w’'-]*")
_SHORTEST = 3
"""Sounds of a surname that is looked for."""
_MOST_WORDS, _LONGEST_SENTENCE = 12, 200
"""Words of a name and of a sentence: what is longer is a list, or no text at all."""
_ENDINGS = range(3)
"""Letters that a language adds to a given name."""
_SURNAME_FIRST = frozenset(["hu"])
"""Languages in which a surname stands before the given name."""

_RULERS = word_set("king queen pope saint st san santa prince princess emperor empress archduke tsar")
_LONGEST_TITLE = 12


def is_ruler_before(text: str, start: int) -> bool:
    """Whether the word before a name is that of a ruler or saint, whose names English has translated itself."""
    before = text[max(0, start - _LONGEST_TITLE) : start].split()[-1:]
    return any(is_ruler(word) for word in before)


def is_ruler(word: str) -> bool:
    """Whether a word is what a ruler or saint is called."""
    return word.lower().strip(".") in _RULERS


class Changed(NamedTuple):
    """A name whose beginning is that of a name of the original, and whose end is not."""

    span: Span
    """The words that are not in the original."""
    words: tuple[str, ...]
    known: tuple[str, ...]
    """Those before them, which it has."""
    word: Word
    """What it has in their place."""


class Sides:
    """The words of an article and of its original, link by link."""

    def __init__(self, article: Article, language: str) -> None:
        self._article = article
        self._language = language
        self._theirs: dict[Span, list[Word]] = {}
        self._places = country_words(article.facts)

    def mentions(self, pair: Pair) -> Sequence[Mention]:
        """The names in the translation of a pair."""
        return self._article.mentions_within(pair.link.target)

    def theirs(self, pair: Pair) -> list[Word]:
        """The words of the original of a pair."""
        if pair.link.source not in self._theirs:
            self._theirs[pair.link.source] = words(pair.source, self._language)
        return self._theirs[pair.link.source]

    def changed(self, pair: Pair, mention: Mention) -> Iterator[Changed]:
        """The ends of a name, of whose beginning the original goes on with another word."""
        theirs = self.theirs(pair)
        if len(mention.words) > _MOST_WORDS or len(theirs) > _LONGEST_SENTENCE:
            return
        english = ENGLISH_NAME.findall(pair.target)
        for first, word in enumerate(mention.words[:-1]):
            for at, same in enumerate(theirs):
                if not same.may_be_name or not is_same(word, same):
                    continue
                known = _common(mention.words[first:], theirs[at:])
                rest = mention.words[first + known :]
                if not rest:
                    continue
                for number in self._next_to(theirs, at, known):
                    other = theirs[number]
                    elsewhere = [each for each in theirs if each is not same and each is not other]
                    if any(self._may_be(each, other) or is_heard(each, elsewhere) for each in rest):
                        continue
                    if not is_rendered(other, [each for each in english if each not in rest]):
                        span = Span(mention.place_of(first + known, len(mention.words)).start, mention.span.end)
                        yield Changed(span, rest, mention.words[first : first + known], other)

    def _may_be(self, english: str, word: Word) -> bool:
        """Whether an English word may stand for a part of a name: no city, however like it is (Anna Moscow, Moskwa)."""
        is_city = word.stem and english in self._places and not letters(english).startswith(word.stem)
        return not is_city and may_stand_for(english, word)

    def _next_to(self, theirs: Sequence[Word], at: int, known: int) -> Iterator[int]:
        """Where the rest of a name may stand, of which some words from a place on are known."""
        after = at + known
        if after < len(theirs) and theirs[after].is_joined and _may_be_surname(theirs[after]):
            yield after
        if self._language in _SURNAME_FIRST and at and theirs[at].is_joined and _may_be_surname(theirs[at - 1]):
            yield at - 1

    def lost(self, pair: Pair, names: Iterable[Word]) -> Word | None:
        """A word of the original of a pair that is one of some names, if its translation has nothing like it."""
        english = ENGLISH_NAME.findall(pair.target)
        for each in self.theirs(pair) if names else ():
            if each.may_be_name and any(are_forms(each, name) for name in names) and not is_rendered(each, english):
                return each
        return None


def full_names(theirs: Sequence[Word], language: str, facts: Facts) -> Iterator[tuple[Word, Word]]:
    """The given names of an original that marks names, each with the word behind it that may be the surname."""
    for given, surname in pairwise(theirs):
        if surname.is_joined and surname.is_marked and given.may_be_name and surname.may_be_name:
            forms = map(letters, spoken(given.text, language))
            if any(form[: len(form) - cut] in facts.given_names for form in forms for cut in _ENDINGS):
                yield given, surname


def surnames_of(theirs: Sequence[Word], language: str, facts: Facts) -> list[Word]:
    """The surnames that an original has behind given names, each form once."""
    found = (surname for _, surname in full_names(theirs, language, facts) if _may_be_surname(surname))
    return list({surname.text: surname for surname in found}.values())


def _may_be_surname(word: Word) -> bool:
    return word.may_be_name and any(len(heard) >= _SHORTEST for heard in word.heard)


def _common(ours: Sequence[str], theirs: Sequence[Word]) -> int:
    """How many words two names have in common from the beginning."""
    count = 1
    while count < min(len(ours), len(theirs)):
        other = theirs[count]
        if not (other.is_joined and other.may_be_name and is_same(ours[count], other)):
            break
        count += 1
    return count
