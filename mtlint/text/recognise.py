"""Who is meant by the names of an article: people of the knowledge base under their right names.

Those under a garbled name are found by `garbled`, from what is recognised here.
"""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from mtlint.kb import Facts, Person

from .countries import countries_by_sign, countries_in
from .garbled import garbled_names
from .garbled_name import Garbled
from .gazetteer import Gazetteer, gazetteer
from .likeness import letters
from .mentions import Mention
from .offices import offices

_MANY = 3
"""People of a country, under their full names, who make an article one about it."""


class Known(NamedTuple):
    """A person under an accepted name."""

    mention: Mention
    person: Person
    is_full: bool


class Recognition:
    """The people of one article."""

    def __init__(
        self, text: str, mentions: list[Mention], facts: Facts, *, is_translated: bool = False, language: str = ""
    ) -> None:
        """`is_translated` says that the article is known to be a translation, `language` from which, if known."""
        self.text = text
        self.mentions = mentions
        self.facts = facts
        self.is_translated = is_translated
        self.language = language
        self.names: Gazetteer = gazetteer(facts)

    @cached_property
    def known(self) -> list[Known]:
        """The mentions of people under an accepted name, in order; second references by the person named before."""
        found: list[Known] = []
        for mention in self.mentions:
            people = self.whole[mention.text]
            if people:
                found.append(Known(mention, self._likeliest(people, mention), is_full=True))
        by_family: dict[str, list[Person]] = {}
        for each in found:
            for family in each.person.family:
                by_family.setdefault(letters(family), []).append(each.person)
        for mention in self.mentions:
            if len(mention.words) == 1 and not self.whole[mention.text]:
                titles = offices(mention.title)
                near = by_family.get(letters(mention.text), [])
                near = [person for person in near if not titles or self.agreement(person, titles)[0]]
                people = near or ([] if mention.text in self.strangers else self._titled(mention))
                if people and len({person.key for person in people}) == 1:
                    found.append(Known(mention, people[0], is_full=False))
        return sorted(found, key=lambda each: each.mention.span)

    @cached_property
    def garbled(self) -> list[Garbled]:
        """The mentions of people under a garbled name, in order."""
        return garbled_names(self)

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries that the article names, by a movement or an institution that only one has too, or by people."""
        named = frozenset(countries_in(self.text, self.facts)) | countries_by_sign(self.text, self.facts)
        return named | self.countries_of_people

    @cached_property
    def countries_of_people(self) -> frozenset[str]:
        """The countries from which there are many people in the article: at home news hardly names its country."""
        people = {found[0].key: found[0] for found in self.whole.values() if len(found) == 1}
        count = Counter(person.country for person in people.values())
        return frozenset(country for country, times in count.items() if times >= _MANY)

    @cached_property
    def whole(self) -> dict[str, Sequence[Person]]:
        """By mention: the people of whose accepted full name it has at least two words."""
        found: dict[str, Sequence[Person]] = {}
        for mention in self.mentions:
            if mention.text not in found:
                found[mention.text] = self._people_of(mention.words)
        return found

    def _people_of(self, words: tuple[str, ...]) -> Sequence[Person]:
        for size in range(min(len(words), 5), 1, -1):
            for first in range(len(words) - size + 1):
                if people := self.names.named(" ".join(words[first : first + size])):
                    return people
        return []

    @cached_property
    def strangers(self) -> frozenset[str]:
        """The last words of full names that are nobody's: on second reference these mean that person."""
        return frozenset(
            mention.words[-1] for mention in self.mentions if len(mention.words) > 1 and not self.whole[mention.text]
        )

    def _titled(self, mention: Mention) -> list[Person]:
        """Those with this family name who had the office that the title says, in a country of the article."""
        titles = offices(mention.title) if mention.title else frozenset()
        if not titles:
            return []
        return [person for person in self.names.by_family(mention.text) if all(self.agreement(person, titles))]

    def _likeliest(self, people: Sequence[Person], mention: Mention) -> Person:
        if len(people) == 1:
            return people[0]
        titles = offices(mention.title)
        return max(people, key=lambda person: sum(self.agreement(person, titles)))

    def agreement(self, person: Person, titles: frozenset[str]) -> tuple[bool, bool]:
        """Whether the title and the country agree with a person. An office of the world needs no country."""
        held = [office for office in person.offices if office.key in titles]
        return bool(held), person.country in self.countries or any(office.body for office in held)
