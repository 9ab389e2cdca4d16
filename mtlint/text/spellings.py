"""Which known name of a place, company, body or medium a misspelt one is near.

The index (made by `packs.spellings`) holds `names`, each with its kind and country; `keys`, from a consonant skeleton,
whole or without one consonant, to the numbers of names; `begin`, from first words, folded, to these; `known`, the
letters of every accepted form; and `media`, their names without the word for agency or newspaper, as they are accepted
and as they come back from other scripts.
"""

from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from mtlint.kb import Facts
from mtlint.model.span import Span
from mtlint.packed import EMPTY, Packed, Rows, Table, unpack

from .countries import country_words
from .likeness import FAR, distance, letters, neighbours, skeleton, sounds
from .mentions import Mention

PLACE, COMPANY, BODY, MEDIUM = "place", "company", "organisation", "medium"
"""The kinds of names."""


_LEAST = 0.2
"""The cost of the cheapest change."""
_SHORT_WORD = 2
"""The letters of a word that is a body only in capitals: “EU”, “UN”."""


class Near(NamedTuple):
    """A known name that another is near."""

    cost: float
    """How far, in the costs of `likeness`."""
    share: float
    """The cost for each sound of the name."""
    name: str
    kind: str
    country: str
    """The code of its country, "" if it has none."""


class Spellings:
    """The known names that are not people's."""

    def __init__(self, facts: Facts) -> None:
        index = facts.spellings
        self._names = Packed(Rows(index.get("names")))
        self._keys = Table(index.get("keys"))
        self._begin = Table(index.get("begin"))
        self._known = Table(index.get("known"))
        media = unpack(index.get("media", EMPTY))
        self._media: dict[str, str] = media.get("accepted", {})
        self._read_media: dict[str, str] = media.get("read", {})

    def is_known(self, name: str) -> bool:
        """Whether this is an accepted form, whatever its marks and capitals."""
        return letters(name) in self._known

    def medium_read_as(self, core: str) -> str:
        """The medium whose name, without the word for agency or newspaper, some script gives back so; "" if none."""
        return self._read_media.get(letters(core), "")

    def medium_heard_as(self, core: str, share: float) -> str:
        """The medium whose name, without that word, sounds like this and is not spelt so; "" if none or several do."""
        if letters(core) in self._media:
            return ""
        heard = sounds(core)
        found = {
            name
            for plain, name in self._media.items()
            if plain and distance(heard, sounds(plain), share * len(heard)) < FAR
        }
        return min(found) if len(found) == 1 else ""

    def keys_of_those_that_begin(self, words: AbstractSet[str]) -> set[str]:
        """The keys of the known names that begin with one of some folded words."""
        numbers = {number for word in words for number in self._begin.get(word, ())}
        return {key for number in numbers for key in keys_of(self._names[number][0])}

    @lru_cache(maxsize=4096)  # noqa: B019 - as long-lived as the knowledge base
    def near(self, name: str, share: float) -> list[Near]:
        """The known names that are at most `share` away for each of their sounds, the nearest first.

        Their first consonants are alike, as engines keep them.
        """
        heard = sounds(name)
        if not heard:
            return []
        size, said, initial = len(heard), set(heard), skeleton(heard)[:1]
        numbers = {number for key in keys_of(name) for number in self._keys.get(key, ())}
        found = []
        for number in numbers:
            right, kind, country = self._names[number]
            its = sounds(right)
            allowed = share * len(its)
            changes = int(allowed / _LEAST)
            if abs(len(its) - size) > changes or len(said ^ set(its)) > 2 * changes or skeleton(its)[:1] != initial:
                continue
            cost = distance(heard, its, allowed)
            if cost < FAR:
                found.append(Near(cost, cost / len(its), right, kind, country))
        return sorted(found)


def keys_of(name: str) -> tuple[str, ...]:
    """What a name shares with those that it may be near."""
    return neighbours(skeleton(sounds(name)))


@lru_cache(maxsize=4)
def spellings(facts: Facts) -> Spellings:
    """The spellings of a knowledge base, made once."""
    return Spellings(facts)


def without_body(mention: Mention, facts: Facts) -> Mention:
    """A mention without the body or country before the name: “head of the European Commission Ursula von der Leyen”."""
    at = 0
    for first in range(1, len(mention.words) - 1):
        at = mention.text.index(mention.words[first], at + len(mention.words[first - 1]))
        body = mention.text[:at].rstrip()
        if len(body) <= _SHORT_WORD and not body.isupper():
            continue  # “Si Mohammed”, a form of address
        if spellings(facts).is_known(body) or body in country_words(facts) or body in facts.ends_of_countries:
            span = Span(mention.span.start + at, mention.span.end)
            return mention._replace(span=span, text=mention.text[at:], words=mention.words[first:], start=span.start)
    return mention
