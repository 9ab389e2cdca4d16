"""Names of places, companies and bodies that are near a known one: what the checks of two packs share.

A near miss alone proves nothing, as there are too many names in the world. It counts only if the right name stands in
the article too, or if the place where it stands asks for such a name and the article names the country.
"""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.gazetteer import gazetteer
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention
from mtlint.text.real_names import real_names
from mtlint.text.respelt import RESPELT
from mtlint.text.spellings import PLACE, Near, keys_of, spellings
from mtlint.text.syllables import may_be_of

_SHORTEST, _SHORTEST_OF_ALL = 6, 4
"""Letters of such a name; in a translation, where a place must stand, a shorter one is looked at too."""
_LONG = 7
"""Letters of a company's or a body's name that is hardly near another word by chance."""
_MAX_WORDS = 2
_MANY = 4
"""A spelling that an article uses so often is meant."""
_NEAR_PLACE, _NEAR_NAME, _NEAR_THERE = 0.09, 0.05, 0.07
"""The cost for each sound up to which a name is misspelt: of a place; of a company or body; where the right one is."""
_PLACED = lazy_re.compile(
    r"\b(?:[Ii]n|[Ff]rom|near|around|outside|towards?|across|between|via|through|reach(?:ed)?|city of) $"
)
_PLACED_BESIDE = lazy_re.compile(
    r"\b(?:[Ii]n|[Ff]rom|near|to|at|between|of|capital) (?:[A-Z][\w-]+, ){0,3}(?:[A-Z][\w-]+,? (?:and|or) )?$"
)
"""In a translation a list of places is one too."""
_FULL_NAME_BEFORE = lazy_re.compile(r"\b[A-Z][\w’'-]+ [A-Z][\w’'-]+, $")
_REACH, _FARTHER = 12, 48
_ONE_VOWEL = 0.35
"""What a vowel costs that one way of writing a name of another script has, and another has not."""


class Misspelt(NamedTuple):
    """A name that is most likely a misspelt known one."""

    span: Span
    near: Near
    reason: str


def misspelt(article: Article, kinds: Iterable[str]) -> Iterator[Misspelt]:
    """The misspelt names of some kinds, in order."""
    wanted = frozenset(kinds)
    for found in _all(article):
        if found.near.kind in wanted:
            yield found


@lru_cache(maxsize=1)
def _all(article: Article) -> tuple[Misspelt, ...]:
    """The misspelt names of every kind: the checks ask one after the other."""
    return tuple(_found(article))


def _found(article: Article) -> Iterator[Misspelt]:
    judged: dict[str, Near | None] = {}
    standing = spellings(article.facts).keys_of_those_that_begin(article.starts.keys())
    parts = {word for mention in article.mentions if len(mention.words) > 1 for word in mention.words}
    for mention in article.mentions:
        name = mention.text
        if not _may_be(article, mention) or name in parts:
            continue
        if not _may_have_reason(article, mention, standing):
            continue
        if name not in judged:
            judged[name] = _nearest(article, name)
        near = judged[name]
        if near is not None and (reason := _reason(article, mention, near)):
            yield Misspelt(mention.span, near, reason)


def _may_be(article: Article, mention: Mention) -> bool:
    """Whether a mention has the look of such a name: one word or two, in small letters, without a title."""
    name = mention.text
    is_titled = mention.title and not article.text.endswith(" of ", 0, mention.start)  # “the mayor of …” is no title
    is_plain = len(mention.words) <= _MAX_WORDS and not is_titled and not name.isupper()
    least = _SHORTEST_OF_ALL if article.is_translated else _SHORTEST
    return is_plain and len(name) >= least and name.replace(" ", "").isalpha()


def _nearest(article: Article, name: str) -> Near | None:
    """The known name that another is a near miss of; None if it is a name itself, or the article means it."""
    if _is_somebody(article, name):
        return None
    for near in spellings(article.facts).near(name, max(_NEAR_PLACE, _NEAR_NAME, _NEAR_THERE))[:3]:
        if len(near.name) < _SHORTEST and not article.is_translated:
            continue
        if near.kind == PLACE and may_be_of(near.country, name):
            continue
        if letters(near.name) != letters(name) and not _is_longer(name, near.name, article.is_translated):
            return None if article.text.count(name) >= _MANY else near
    return None


def _is_longer(one: str, other: str, is_translated: bool) -> bool:
    """Whether one name begins with the other, as if made from it; in a translation by more than a letter."""
    begins = one.startswith(other) or other.startswith(one)
    return begins and not (is_translated and abs(len(one) - len(other)) == 1)


def _is_somebody(article: Article, name: str) -> bool:
    """Whether this is an accepted name of anything: a person, a country, a place, a body."""
    facts = article.facts
    if name in country_words(facts) or spellings(facts).is_known(name) or name in real_names(facts):
        return True
    people = gazetteer(facts)
    return any(
        people.by_family(word) or people.by_given(word) or letters(word) in facts.given_names
        for word in name.split(" ")
    )


def _may_have_reason(article: Article, mention: Mention, standing: AbstractSet[str]) -> bool:
    """Whether `_reason` would give one if a known name is near: to look for that takes much longer.

    `standing` are the keys of the known names that may stand in the article.
    """
    if not standing.isdisjoint(keys_of(mention.text)):
        return True
    return not _may_be_word(article, mention) and (len(mention.text) >= _LONG or _is_placed(article, mention))


def _may_be_word(article: Article, mention: Mention) -> bool:
    """Whether a mention begins a sentence, or its words stand in small letters, too."""
    if mention.is_first:
        return True
    alone = f" {mention.text.lower()} "
    first = alone.split(" ", 2)[1]
    if not first.isalnum():
        return alone in article.text
    return any(article.text.startswith(alone, start - 1) for start in article.starts.get(first, ()))


def _is_placed(article: Article, mention: Mention) -> bool:
    """Whether a mention stands where a place must stand."""
    placed, reach = (_PLACED_BESIDE, _FARTHER) if article.is_translated else (_PLACED, _REACH)
    return placed.search(article.text[max(0, mention.start - reach) : mention.start]) is not None


def _reason(article: Article, mention: Mention, near: Near) -> str:
    """Why a near miss is a misspelt name; "" if nothing but its look speaks for that."""
    if near.share <= _NEAR_THERE and re.search(rf"\b{re.escape(near.name)}\b", article.text):
        return "" if near.name in _countries(article) else "the right name stands in the article"
    if _may_be_word(article, mention):
        return ""
    if near.kind != PLACE:
        if _FULL_NAME_BEFORE.search(article.text, max(0, mention.start - _FARTHER), mention.start):
            return ""  # where somebody is from: “Third: Ty Kovarik, Ericson.”
        is_long = min(len(near.name), len(mention.text)) >= _LONG
        return "no other known name is like it" if is_long and near.share <= _NEAR_NAME else ""
    other_way = 0.0 if len(near.name) == len(mention.text) else _ONE_VOWEL
    if near.country in RESPELT and near.cost <= other_way and not article.is_translated:
        return ""  # one more way to write a name of another script: Tulkarm, Tulkarem
    if near.share <= _NEAR_PLACE and _is_placed(article, mention) and near.country in article.people.countries:
        return f"the article names {article.facts.countries[near.country].name}"
    return ""


def _countries(article: Article) -> frozenset[str]:
    return frozenset(country.name for country in article.facts.countries.values())
