"""Who is meant by a name: look-ups in the index that `packs.names` makes of the people of the knowledge base.

The index is a sorted row of hashes of keys with the numbers of people beside them, so that nothing has to be
unpacked. A key is a kind and a form: an accepted full, family or given name by its letters; a foreign reading by its
letters; a literal translation; or the consonant skeleton of a family name, whole or without one consonant.
"""

import marshal
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from zlib import adler32, crc32

from mtlint.kb import Facts, Person

from .likeness import FAR, distance, letters, skeleton, sounds

FULL, FAMILY, GIVEN, READING, LITERAL, SKELETON = "!", "+", "-", "=", "~", ""
"""The kinds of keys."""
LANGUAGES = ("", "ar", "el", "en", "fa", "he", "hy", "ja", "ka", "ko", "ru", "uk", "vi", "zh", "other")


Shape = dict[str, list[tuple[str, str, str]]]
"""The family and given names of a person as sounds, each with the language it came back from and its letters."""


def neighbours(bones: str) -> list[str]:
    """A skeleton, and what is left of it without one consonant: two skeletons one change apart share one of these."""
    return list(dict.fromkeys([bones, *(bones[:at] + bones[at + 1 :] for at in range(len(bones)) if len(bones) > 2)]))


def hashed(key: str) -> int:
    """The key as it stands in the index: two check sums, which hardly two different names share."""
    encoded = key.encode()
    return crc32(encoded) << 32 | adler32(encoded)


class Candidate(NamedTuple):
    """Somebody who may be meant by a garbled name."""

    person: Person
    family: float
    """How far the family name is from the nearest form that is accepted or comes back from another language."""
    given: float
    """The same of the given name; FAR if the text gives none."""
    language: str
    """The language that the nearest form of the family name came back from, "" if it is an accepted one."""
    form: str
    """That form."""
    size: int
    """How many sounds it has."""


class Gazetteer:
    """The people of the knowledge base by their names."""

    def __init__(self, facts: Facts) -> None:
        self.people = facts.people
        index = facts.names
        self._keys: list[str] = index.get("keys", [])
        self._countries: list[str] = index.get("countries", [])
        self._of_the_world = frozenset(index.get("of_the_world", ()))
        self._shapes: list[bytes] = index.get("shapes", [])
        self._hashes = memoryview(index.get("hashes", b"")).cast("Q")
        self._values = memoryview(index.get("values", b"")).cast("I")
        self._shape = lru_cache(maxsize=1024)(self._unpacked)

    def named(self, name: str) -> list[Person]:
        """Those whose full name, in an accepted form, is this."""
        return self._of(FULL + letters(name))

    def by_family(self, name: str) -> list[Person]:
        """Those who have this family name, in an accepted form."""
        return self._of(FAMILY + letters(name))

    def by_given(self, name: str) -> list[Person]:
        """Those who have this given name, in an accepted form."""
        return self._of(GIVEN + letters(name))

    def read_as(self, name: str) -> list[tuple[Person, str]]:
        """Those whose name in some language is read so, letter by letter, each with the language."""
        return [
            (self._person(value // len(LANGUAGES)), LANGUAGES[value % len(LANGUAGES)])
            for value in self._found(READING + letters(name))
        ]

    def translated_as(self, name: str) -> list[Person]:
        """Those whose name becomes this if it is translated as if it were words."""
        return self._of(LITERAL + name.lower())

    def like(
        self, family: str, given: str = "", *, limit: float, countries: frozenset[str], exactly: bool = False
    ) -> list[Candidate]:
        """Those with a family name that engines may make into this one, the nearest first.

        Only people of some countries (by code), or of an office of the world. `exactly` asks for the given name as it
        is.
        """
        exact = set(self._found(GIVEN + letters(given))) if exactly else None
        if exact is not None and not exact:
            return []
        heard, given_heard = sounds(family), sounds(given)
        numbers = {number for key in neighbours(skeleton(heard)) for number in self._found(SKELETON + key)}
        found = []
        for number in numbers if exact is None else numbers & exact:
            if self._countries[number] not in countries and number not in self._of_the_world:
                continue
            shape = self._shape(number)
            cost, nearest = min((distance(heard, each[0], limit), each) for each in shape["family"])
            if cost < FAR:
                its, language, form = nearest
                given_cost = self._given_cost(shape, given_heard)
                found.append(Candidate(self._person(number), cost, given_cost, language, form, len(its)))
        return sorted(found, key=lambda each: (each.family + min(each.given, 3.0), each.person.key))

    @staticmethod
    def _given_cost(shape: Shape, heard: str) -> float:
        if not heard:
            return FAR
        return min((distance(heard, form, 3.0) for form, _, _ in shape["given"]), default=FAR)

    def _found(self, key: str) -> Iterator[int]:
        number = hashed(key)
        at = bisect_left(self._hashes, number)
        while at < len(self._hashes) and self._hashes[at] == number:
            yield self._values[at]
            at += 1

    def _unpacked(self, number: int) -> Shape:
        return marshal.loads(self._shapes[number])  # type: ignore[no-any-return] # noqa: S302 - our own

    def _person(self, number: int) -> Person:
        return self.people[self._keys[number]]

    def _of(self, key: str) -> list[Person]:
        return [self._person(number) for number in self._found(key)]


@lru_cache(maxsize=4)
def gazetteer(facts: Facts) -> Gazetteer:
    """The gazetteer over a knowledge base, made once."""
    return Gazetteer(facts)
