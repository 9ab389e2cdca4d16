"""Who is meant by a whole name that is nobody's, where the name itself tells, and not only how near its parts are."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from mtlint.kb import Person

from .countries import country_before
from .gazetteer import FAMILY_FIRST
from .likeness import distance, letters, sounds
from .mentions import Mention
from .offices import LEADERS, offices
from .respelt import RESPELT, but_for_one_word
from .surnames import without_ova
from .translated_name import called_by_meanings, partly_translated

if TYPE_CHECKING:
    from .recognise import Recognition

HEADS = LEADERS | {"foreign-minister", "defence-minister", "finance-minister"}
"""Offices whose holders are called by country and name alone (“Australia's Albanese”)."""
_ALONE = frozenset(("prime-minister", "foreign-minister", "defence-minister", "finance-minister"))
"""Offices that a country has once, and its companies and clubs have not."""
_OF_SYLLABLES = frozenset(("vn", "kr"))
"""Where names are of three syllables, and all heads of government of the last decades are known."""
_HEAD_OF_GOVERNMENT = frozenset(("prime-minister", "chancellor"))
_FREQUENT = frozenset(("Van", "Thi"))
"""Syllables that too many names have in that place."""
_LONG = 8
"""Letters of a reading that is hardly somebody else's name."""
_WITH_OVA = frozenset(("cz", "sk", "ru", "ua", "by", "bg", "mk", "kz", "kg", "tj", "uz", "tm", "az"))
"""Where surnames of women end so by themselves."""
_PAIR = 2
"""Words of most names."""
_DIFFERENT = 0.2
"""A name of another script must be so far from the accepted spelling to be more than another way to write it."""
_PLACED, _ANYWHERE = 0.3, 0.14
"""How far, per sound, the rest of a name may be: where title or country speak for the person too, and elsewhere."""


class Whole(NamedTuple):
    """Somebody whose whole name is written otherwise."""

    person: Person
    how: str
    """“near”, “reading” or “literal”."""
    agreed: tuple[bool, bool, bool]
    """Whether the title, the country and the given name agree."""
    language: str = ""


def whole_names(people: "Recognition", mention: Mention, titles: frozenset[str]) -> Iterator[Whole]:
    """Those whose name it is as another language reads it, translated, or but for a part; the surest first."""
    name, names = " ".join(mention.words), people.names
    for person, language in names.read_as(name):
        office, country = people.agreement(person, titles)
        if country and (office or len(letters(name)) >= _LONG):
            yield Whole(person, "reading", (office, country, True), language)
    for person in _with_czech_ending(people, name):
        yield Whole(person, "near", (False, person.country in people.countries, True))
    for person in names.translated_as(name):
        yield Whole(person, "literal", (False, True, True))
    for person in names.meant_by(name):
        if person.country in people.countries:
            yield Whole(person, "literal", (bool(titles), True, True))
    for person in partly_translated(mention.words, names, people.countries, titles):
        yield Whole(person, "literal", (bool(titles), True, True))
    for person in called_by_meanings(mention.words, names, people.facts, people.language):
        if person.country in people.countries:
            yield Whole(person, "literal", (bool(titles), True, True), people.language)
    for person in _but_for_one_syllable(people, name, titles):
        yield Whole(person, "near", (True, True, False))
    for person in _but_for_syllables(people, name, titles):
        yield Whole(person, "near", (True, True, False))
    yield from but_for_a_word(people, mention)
    yield from _but_for_the_rest(people, mention, titles)


def _with_czech_ending(people: "Recognition", name: str) -> Iterator[Person]:
    """Women whose surname has the ending that Czech and Slovak give to all women: “Angela Merkelova”."""
    for bare in without_ova(name):
        for person in people.names.named(bare):
            if person.sex == "f" and person.country not in _WITH_OVA:
                yield person


def is_headed(people: "Recognition", person: Person, mention: Mention) -> bool:
    """Whether the country whose name stands right before this one (“Hungary's …”) was led by the person."""
    leads = not mention.title and any(office.key in HEADS and not office.body for office in person.offices)
    return leads and person.country == country_before(people.text, mention.start, people.facts)


def but_for_a_word(people: "Recognition", mention: Mention) -> Iterator[Whole]:
    """Those of whose name all but one word stands there: “Rejep Tayyip Erdogan”, “Matthew Salvini”."""
    words, names = mention.words, people.names
    if names.named(mention.text) or sum(len(word.rstrip(".")) > 1 for word in words) < _PAIR:
        return  # C. P. Snow shares no more than initials with anybody
    titles = offices(mention.title)
    partly_known = people.whole.get(mention.text)
    known = partly_known or [
        *names.by_family(words[-1]),
        *names.by_given(words[0]),
        *names.by_family(words[0]),
    ]
    for person in known:
        office, country = people.agreement(person, titles)
        if country and (office or not titles) and but_for_one_word(person, words, or_last=bool(partly_known)):
            yield Whole(person, "near", (office, country, False))


def _but_for_the_rest(people: "Recognition", mention: Mention, titles: frozenset[str]) -> Iterator[Whole]:
    """Those whose first name, by which they are called, stands there, and the rest garbled: “Prabowo Subiyanto”."""
    first, rest = mention.words[0], " ".join(mention.words[1:])
    for person in people.names.by_family(first):
        called, _, its_rest = person.name.partition(" ")
        if called != first or not its_rest or person.country in FAMILY_FIRST:
            continue
        office, country = people.agreement(person, titles)
        if not country or (titles and not office) or people.names.by_family(rest) or people.names.by_given(rest):
            continue
        placed = office or is_headed(people, person, mention)
        cost, size = distance(sounds(rest), sounds(its_rest)), len(sounds(its_rest))
        least = _DIFFERENT if person.country in RESPELT and not people.is_translated else 0.0
        if least <= cost <= (_PLACED if placed else _ANYWHERE) * size:
            yield Whole(person, "near", (office, country, True))


def _but_for_one_syllable(people: "Recognition", name: str, titles: frozenset[str]) -> Iterator[Person]:
    """The holder whose name this is but for one syllable: “Prime Minister Han Duck-min”. It is nobody else's."""
    said = re.split("[ -]", name)
    if len(said) <= _PAIR or titles.isdisjoint(_ALONE) or "minister" in titles:  # “minister” may be anyone's title
        return
    first, last, names = said[0], said[-1], people.names
    for person in [*names.by_family(first), *names.by_family(last), *names.by_given(name[: -len(last)])]:
        if person.country in FAMILY_FIRST and all(people.agreement(person, titles)):
            ways = [re.split("[ -]", form) for form in (person.name, *person.also)]
            if any(_is_one_off(said, way) for way in ways):
                yield person


def _but_for_syllables(people: "Recognition", name: str, titles: frozenset[str]) -> Iterator[Person]:
    """The prime minister of whose given name one syllable is left in its place: “Prime Minister Van Minh”."""
    there = people.countries & _OF_SYLLABLES
    if not there or not titles or not titles <= _HEAD_OF_GOVERNMENT:
        return
    said = re.split("[ -]", name)
    holders = people.names.holders(_HEAD_OF_GOVERNMENT, there)
    for person in sorted(holders, key=lambda person: distance(sounds(name), sounds(person.name))):
        way = re.split("[ -]", person.name)
        shared = {its for own, its in zip(said[1:], way[1:], strict=False) if own == its} - _FREQUENT
        if shared and len(said) <= len(way) and all(people.agreement(person, titles)):
            yield person


def _is_one_off(said: list[str], way: list[str]) -> bool:
    """Whether two names have as many syllables, begin alike and differ in one."""
    return len(said) == len(way) and said[0] == way[0] and sum(map(str.__ne__, said, way)) == 1
