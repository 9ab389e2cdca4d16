"""Who is meant by a name: look-ups in the index that `packs.names` makes of the people of the knowledge base.

The index is a sorted row of hashes of keys with the numbers of people beside them, so that nothing has to be unpacked.
A key is a kind and a form: an accepted full, family or given name by its letters; a foreign reading by its letters; a
literal translation, or one by the meaning of the surname; or the consonant skeleton of a family name, whole or
without one consonant. Beside it stand the people of each country, and of each person, one bit each, the offices that
they had and the sounds that may be heard in their given names.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from functools import lru_cache
from typing import NamedTuple
from zlib import adler32, crc32

from mtlint.kb import Facts, Person
from mtlint.packed import EMPTY, Rows, unpack

from .likeness import FAR, TWICE, changed_once, distance, firm, letters, neighbours, skeleton, sounds

FULL, FAMILY, GIVEN, READING, LITERAL, MEANING, SKELETON = "!", "+", "-", "=", "~", "&", "/"
"""The kinds of keys."""
WORLD, LEADERS = "*", "^"
"""Stand for the country of those who had an office of the world, and of those who led or spoke for their state."""
LEADING = ("president", "prime-minister", "chancellor", "monarch", "supreme-leader", "foreign-minister")
"""The offices of those leaders and speakers, the best known first."""
LANGUAGES = ("", "ar", "el", "en", "fa", "he", "hy", "ja", "ka", "ko", "ru", "uk", "vi", "zh", "other")

FAMILY_FIRST = frozenset(("cn", "tw", "hk", "mo", "kr", "kp", "jp", "vn", "kh"))
"""Countries whose people are named family name first in English, too."""

Shape = dict[str, list[tuple[str, str, str]]]
"""The family and given names of a person as sounds, each with the language it came back from and its letters."""


def hashed(key: str) -> int:
    """The key as it stands in the index: two check sums, which hardly two different names share."""
    encoded = key.encode()
    return crc32(encoded) << 32 | adler32(encoded)


_REMEMBERED = 8192
"""Look-ups kept: an article asks for each of its names some ten times."""
_GIVEN_LIMIT = 3.0
_VARIANT = 0.35
"""Accepted forms this near to one another, per sound, are one name in several spellings."""


class Candidate(NamedTuple):
    """Somebody who may be meant by a garbled name."""

    person: Person
    family: float
    """How far the family name is from the nearest form that is accepted or comes back from another language."""
    given: float
    """The same of the given name; FAR if the text gives none."""
    given_known: float
    """How far the given name is from the accepted forms alone."""
    given_language: str
    """The language that the nearest form of the given name came back from, "" if it is an accepted one."""
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
        self._shapes = Rows(index.get("shapes"))
        self._bits = {office: 1 << place for place, office in enumerate(unpack(index.get("offices", EMPTY)))}
        self._places: dict[str, list[int]] = unpack(index.get("places", EMPTY))
        self._held = memoryview(index.get("held", b"")).cast("Q")
        self._heard = memoryview(index.get("heard", b"")).cast("Q")
        self._hashes = memoryview(index.get("hashes", b"")).cast("Q")
        self._values = memoryview(index.get("values", b"")).cast("I")
        self._shape = lru_cache(maxsize=_REMEMBERED)(self._unpacked)
        self._people_of = lru_cache(maxsize=64)(self._in_places)
        self._of = lru_cache(maxsize=_REMEMBERED)(self._having)
        self._found = lru_cache(maxsize=_REMEMBERED)(self._looked_up)

    def named(self, name: str) -> Sequence[Person]:
        """Those whose full name, in an accepted form, is this."""
        return self._of(FULL + letters(name))

    def by_family(self, name: str) -> Sequence[Person]:
        """Those who have this family name, in an accepted form."""
        return self._of(FAMILY + letters(name))

    def by_given(self, name: str) -> Sequence[Person]:
        """Those who have this given name, in an accepted form."""
        return self._of(GIVEN + letters(name))

    def holders(self, offices: frozenset[str], countries: frozenset[str]) -> list[Person]:
        """Those of some countries (by code) who had one of some offices."""
        wanted = sum(self._bits.get(office, 0) for office in offices)
        return [self.people.at(number) for number in sorted(self._people_of(countries)) if self._held[number] & wanted]

    def read_as(self, name: str) -> list[tuple[Person, str]]:
        """Those whose name in some language is read so, letter by letter, each with the language."""
        return [
            (self.people.at(value // len(LANGUAGES)), LANGUAGES[value % len(LANGUAGES)])
            for value in self._found(READING + letters(name))
        ]

    def translated_as(self, name: str) -> Sequence[Person]:
        """Those whose name becomes this if it is translated as if it were words."""
        return self._of(LITERAL + name.lower())

    def meant_by(self, name: str) -> Sequence[Person]:
        """Those whose name becomes this if the surname is translated as the word that it is."""
        return self._of(MEANING + name.lower())

    def like(
        self,
        family: str,
        given: str = "",
        *,
        limit: float,
        given_limit: float = FAR,
        countries: frozenset[str],
        offices: frozenset[str] = frozenset(),
        exactly: bool = False,
    ) -> list[Candidate]:
        """Those with a family name that engines may make into this one, the nearest first.

        Only people of some countries (by code) or of an office of the world, and heads and foreign ministers of all
        countries with this very given name; if any `offices` are given, who had one of them. `exactly` asks for the
        given name as it is. `limit` is how far the family name may be, per sound, and `given_limit` how far the given
        name in all.
        """
        namesakes = set(self._found(GIVEN + letters(given))) if given else set()
        if exactly and not namesakes:
            return []
        there: Set[int] = self._people_of(countries | {WORLD})
        leaders = namesakes & self._people_of(frozenset((LEADERS,)))
        if exactly:
            there = there & namesakes
        if not (there or leaders):
            return []
        heard, given_heard = sounds(family), sounds(given)
        alike: set[int] = set().union(*(self._found(SKELETON + key) for key in neighbours(skeleton(heard))))
        numbers = (alike & there) | (alike & leaders)
        if offices:
            wanted = sum(self._bits.get(office, 0) for office in offices)
            numbers = {number for number in numbers if self._held[number] & wanted}
        if given and given_limit < FAR:  # tells more people apart, at less cost, than the family names that are alike
            needed = firm(given_heard)
            numbers = {
                number
                for number in numbers
                if (needed & ~self._heard[number]).bit_count() <= given_limit
                and self._is_called(number, given_heard, given_limit)
            }
        found = [self._candidate(number, heard, given_heard, limit) for number in numbers]
        near = [candidate for candidate in found if candidate is not None]
        return sorted(near, key=lambda each: (each.family + min(each.given, 3.0), each.person.key))

    def skeletons(self, person: Person) -> set[str]:
        """The skeletons of the person's family names, whole and without one consonant."""
        shape = self._shape(self.people.number(person.key))
        return {key for heard, _, _ in shape["family"] for key in neighbours(skeleton(heard))}

    def accepted_family(self, person: Person, family: str) -> str:
        """The usual spelling of the accepted family name that another spelling is nearest to."""
        shape, heard = self._shape(self.people.number(person.key)), sounds(family)
        forms = [(its, form) for its, told, form in shape["family"] if not told]
        nearest, _ = min(forms, key=lambda each: distance(heard, each[0]))
        return next(form for its, form in forms if distance(its, nearest) <= _VARIANT * len(nearest))

    def compared(self, person: Person, family: str, limit: float, given: str = "") -> Candidate | None:
        """Somebody as a candidate for a name, None if the family name is farther than `limit`, per sound."""
        return self._candidate(self.people.number(person.key), sounds(family), sounds(given), limit)

    def _is_called(self, number: int, heard: str, limit: float) -> bool:
        known = (its for its, _, _ in self._shape(number)["given"])
        if limit < TWICE:
            near = changed_once(heard)
            known = (its for its in known if its in near)
        return any(distance(heard, its, limit) < FAR for its in known)

    def _candidate(self, number: int, heard: str, given_heard: str, limit: float) -> Candidate | None:
        shape = self._shape(number)
        most = limit * (len(heard) + 1)
        cost, _, nearest = min((distance(heard, each[0], most), each[1] != "", each) for each in shape["family"])
        if cost >= FAR:
            return None
        its, language, form = nearest
        its_given = shape["given"] if given_heard else []
        given = [(distance(given_heard, heard, _GIVEN_LIMIT), told) for heard, told, _ in its_given]
        any_given, given_language = min(given, default=(FAR, ""))
        known_given = min((each for each, told in given if not told), default=FAR)
        return Candidate(self.people.at(number), cost, any_given, known_given, given_language, language, form, len(its))

    def _looked_up(self, key: str) -> Sequence[int]:
        number = hashed(key)
        first = bisect_left(self._hashes, number)
        return self._values[first : bisect_right(self._hashes, number, first)]

    def _in_places(self, places: frozenset[str]) -> frozenset[int]:
        return frozenset(number for place in places for number in self._places.get(place, ()))

    def _unpacked(self, number: int) -> Shape:
        return unpack(self._shapes[number])  # type: ignore[no-any-return]

    def _having(self, key: str) -> Sequence[Person]:
        return [self.people.at(number) for number in self._found(key)]


@lru_cache(maxsize=4)
def gazetteer(facts: Facts) -> Gazetteer:
    """The gazetteer over a knowledge base, made once."""
    return Gazetteer(facts)
