"""The first word of a name, where the translation has an English one: “Lower Bistrova”, “Peter Sánchez”."""

from collections.abc import Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.bilingual._links import Pair
from mtlint.checks.bilingual._name_parts import is_ruler_before
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.equivalents import is_english_form
from mtlint.text.language_codes import has_capital_nouns, is_latin
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

_NAME = lazy_re.compile(r"(?<![\w’'-])([A-ZÀ-ÞĀ-Ž][\w’'-]+) (?=([A-ZÀ-ÞĀ-Ž][\w’-]{2,}))")
_STEM, _ENDING = 4, 3
"""Letters by which a name is known again, and how many an ending may have."""
_COMMON = word_set(
    "north south east west northern southern eastern western central new saint san santa mount lake river grand great"
    " national state royal federal democratic social socialist christian republican liberal green young united free"
    " radio television club sporting real athletic group bank hotel cafe villa castle palace tower bridge church street"
    " square avenue port cape bay island gulf strait sea ocean mountain valley hill forest park the of and for from to"
    " in at by with former late chief deputy vice first second third general major captain colonel lady sir lord dame"
    " father mother brother sister uncle aunt master miss mister doctor professor engineer architect lawyer teacher"
    " minister president mayor governor senator deputy judge prosecutor director manager chairman secretary speaker"
    " prince princess king queen emperor duke count bishop pope priest imam sheikh rabbi team coach player"
)
"""What English does translate before a name that it leaves alone."""


class Replaced(NamedTuple):
    """What stands for a word of a name of the original."""

    span: Span
    at: int
    """Where the word stands in the original of the pair."""
    name: str


def english_beginnings(article: Article, code: str) -> frozenset[int]:
    """Where names of two words begin with an English word that is no name: “Days Toffoli”, “Lower Bistrica”."""
    if not is_latin(code) or has_capital_nouns(code):  # before a name, too
        return frozenset()
    words, countries = vocabulary(article.facts), country_words(article.facts)
    found = set()
    for mention in article.mentions:
        first = mention.words[0].lower()
        if len(mention.words) != 2 or first in _COMMON or letters(first) in article.facts.given_names:
            continue
        if words.knows(first) and mention.words[0] not in countries and not words.knows(mention.words[1].lower()):
            found.add(mention.span.start)
    return frozenset(found)


def translated_beginning(pair: Pair, mention: Mention, said: str, told: str) -> list[Replaced]:
    """The English word, if the original has a name of the same second word, or nothing."""
    first, second = map(letters, mention.words)
    if first[:_STEM] in told or len(second) < _STEM:
        return []
    for theirs in _NAME.finditer(pair.source):
        their_first, their_second = letters(theirs[1]), letters(theirs[2])
        is_same = (
            their_second[:-_ENDING]
            and second.startswith(their_second[:-_ENDING])
            and (abs(len(second) - len(their_second)) < _ENDING)
        )
        if is_same and len(their_first) >= _STEM and their_first[:_STEM] not in said:
            start = mention.span.start
            return [Replaced(Span(start, start + len(mention.words[0])), theirs.start(1), theirs[1])]
    return []


def english_given_names(article: Article, pair: Pair, said: str) -> Iterator[Replaced]:
    """Given names in their English form, where the original has another form before the same surname."""
    for name in _NAME.finditer(pair.target):
        if letters(name[1]) not in article.facts.given_names or is_ruler_before(pair.target, name.start()):
            continue
        for theirs in _NAME.finditer(pair.source):
            is_same = letters(theirs[2]) == letters(name[2]) and letters(theirs[1]) not in said
            if is_same and is_english_form(name[1], theirs[1]):
                yield Replaced(pair.span(*name.span(1)), theirs.start(1), theirs[1])
                break
