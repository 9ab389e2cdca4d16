"""A given name of the original with another surname behind it: “Norbert Savior” for Norbert Heiland."""

import re
from collections.abc import Iterator
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.anchors import skeleton
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.equivalents import is_english_form
from mtlint.text.function_words import SMALL_WORDS
from mtlint.text.likeness import letters
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

_NAME = lazy_re.compile(r"(?<![\w’'-])([A-ZÀ-ÞĀ-Ž][\w’'-]+) (?=([A-ZÀ-ÞĀ-Ž][\w’-]{2,}))")
_TITLED = lazy_re.compile(r"(?:King|Queen|Pope|Saint|St\.|San|Santa|Prince|Princess|Emperor|Empress|Archduke|Tsar) $")
"""Whose names English has translated itself."""
_CYRILLIC_NAME = lazy_re.compile(r"(?<!\w)([\u0400-\u042f]\w+) (?=([\u0400-\u042f]\w{2,}))")
_WORD = lazy_re.compile(r"[A-Z]\w+")
_ALSO_LATIN = word_set("az bs ca et eu gl hr lt lv ms mt nn no sl so sq sw tl uz")
"""Languages in Latin letters of which no small words are known."""
_CYRILLIC = frozenset(["be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "uk"])
_STEM, _ENDING = 4, 3
"""Letters by which a name is known again, and how many an ending may have."""
_LEAST_BONES = 2
_TRANSLATED_NOUNS = frozenset(["de", "lb"])
"""Languages in which a word before a name often has a capital without being a part of it."""
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


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The word behind a given name, where the original has another one there, of which the article knows nothing."""
    code = language(article)
    if article.source is None or not (code in SMALL_WORDS or code in _ALSO_LATIN or code in _CYRILLIC):
        return
    said, told = letters(article.text), letters(article.source.text)
    places = country_words(article.facts)
    first_words = dict(_english_beginnings(article, code))
    for pair in sure_pairs(article, options.certainty):
        for name in _NAME.finditer(pair.target):
            if pair.link.target.start + name.start() in first_words:
                if theirs := _beginning(pair, name, said, told):
                    at, right = theirs
                    related = says(pair.source_span(at, at + len(right)))
                    yield finding(article, rule, pair.span(*name.span(1)), related=related, name=right)
                continue
            if letters(name[1]) not in article.facts.given_names or _TITLED.search(pair.target, 0, name.start()):
                continue
            if code not in _CYRILLIC:
                theirs = _latin(pair, name, said, told, is_word=name[2] in places)
            elif name[2].lower() in _meanings(article.facts):
                theirs = _cyrillic(pair, name)
            else:
                continue
            if theirs is not None:
                at, right = theirs
                wrong = pair.span(*name.span(1 if is_english_form(name[1], right) else 2))
                related = says(pair.source_span(at, at + len(right)))
                yield finding(article, rule, wrong, related=related, name=right)


def _english_beginnings(article: Article, code: str) -> Iterator[tuple[int, str]]:
    """Where a name of two words begins with an English word that is no name: “Days Toffoli”, “Lower Bistrica”."""
    if code in _CYRILLIC or code in _TRANSLATED_NOUNS:
        return
    words, countries = vocabulary(article.facts), country_words(article.facts)
    for mention in article.mentions:
        first = mention.words[0].lower()
        if len(mention.words) != 2 or first in _COMMON or letters(first) in article.facts.given_names:
            continue
        if words.knows(first) and mention.words[0] not in countries and not words.knows(mention.words[1].lower()):
            yield mention.span.start, first


def _beginning(pair: Pair, name: re.Match[str], said: str, told: str) -> tuple[int, str] | None:
    """The first word of a name of the original for which an English one stands, and where it is."""
    first, second = letters(name[1]), letters(name[2])
    if first[:_STEM] in told or len(second) < _STEM:
        return None
    for theirs in _NAME.finditer(pair.source):
        their_first, their_second = letters(theirs[1]), letters(theirs[2])
        is_same = (
            their_second[:-_ENDING]
            and second.startswith(their_second[:-_ENDING])
            and (abs(len(second) - len(their_second)) < _ENDING)
        )
        if is_same and len(their_first) >= _STEM and their_first[:_STEM] not in said:
            return theirs.start(1), theirs[1]
    return None


def _latin(pair: Pair, name: re.Match[str], said: str, told: str, *, is_word: bool) -> tuple[int, str] | None:
    """The word of the original that was changed, and where it is.

    That is a given name put into its English form, or a surname for which another one stands in the translation.
    `is_word` says that the English surname is the name of a country or city.
    """
    given, surname = letters(name[1]), letters(name[2])
    for theirs in _NAME.finditer(pair.source):
        first, second = letters(theirs[1]), letters(theirs[2])
        if second == surname and first not in said and is_english_form(name[1], theirs[1]):
            return theirs.start(1), theirs[1]
        if not (first.startswith(given) and len(first) <= len(given) + _ENDING) or len(second) < _STEM:
            continue
        if second[:2] == surname[:2] and not (is_word and surname[:_STEM] != second[:_STEM]):
            continue  # spelled otherwise, which is what latin_name_changed looks for
        if second[:_STEM] not in said and surname[:_STEM] not in told and _is_last(pair.target, name):
            return theirs.start(2), theirs[2]
    return None


def _cyrillic(pair: Pair, name: re.Match[str]) -> tuple[int, str] | None:
    """The surname of an original in Cyrillic for which a word of English stands, and where it is."""
    given, bones = skeleton(name[1]), skeleton(name[2])
    names = [skeleton(word) for word in _WORD.findall(pair.target)]
    for theirs in _CYRILLIC_NAME.finditer(pair.source):
        first, second = skeleton(theirs[1]), skeleton(theirs[2])
        if not first.startswith(given) or min(len(given), len(second)) < _LEAST_BONES:
            continue
        if second[:2] != bones[:2] and not any(other.startswith(second[:3]) for other in names):
            return theirs.start(2), theirs[2]
    return None


def _is_last(text: str, name: re.Match[str]) -> bool:
    """Whether no further word of the name follows, which may be the surname."""
    return not re.match(r"[ -][A-ZÀ-ÞĀ-Ž]", text[name.end(2) : name.end(2) + 2])


@lru_cache(maxsize=4)
def _meanings(facts: Facts) -> frozenset[str]:
    """English words, in small letters, that surnames mean."""
    return frozenset(meaning for meanings in facts.surname_meanings.values() for meaning in meanings)
