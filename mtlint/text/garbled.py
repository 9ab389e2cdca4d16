"""Who is meant by a name that is nobody's: a person of the knowledge base under a garbled name.

Such a name is looked at only if something besides its sound speaks for somebody: the title before it, the country that
the article is about, an exact given name, or that the person is in the article anyway.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from mtlint.kb import Person
from mtlint.model.span import Span

from .countries import country_before, country_words
from .gazetteer import Candidate
from .likeness import letters, neighbours, skeleton, sounds
from .mentions import Mention
from .offices import LEADERS, offices
from .real_names import real_names
from .spellings import without_body

if TYPE_CHECKING:
    from .recognise import Recognition

_FAMILY_FIRST = frozenset(("cn", "tw", "hk", "mo", "kr", "kp", "jp", "vn", "kh"))
_CALLED_BY_GIVEN_NAME = frozenset(("vn", "kh"))
_OTHER_SCRIPTS = """
ru ua by bg rs mk kz kg tj uz tm az mn am ge gr cy il ir af pk in bd np lk bt mv th mm kh la cn tw hk mo jp kr kp
sa ae qa kw bh om ye iq sy jo lb ps eg sd ly tn dz ma mr so dj er et km
"""
_RESPELT = frozenset(_OTHER_SCRIPTS.split())
"""Countries whose people write their names in other letters than Latin, so that there are several right spellings."""
_ENGLISH = frozenset(("us", "gb", "ie", "ca", "au", "nz"))
"""Where two people of common names are alike by chance (John Donne, John Thune), so that a title must speak for one."""
_NAME = r"[A-Z][^\W\d_]+(?:[-'’][^\W\d_]+)*"
_WITH_SMALL_WORD = re.compile(rf"(?<!\w)(?=({_NAME}(?: {_NAME})? (?:of the|of|the) {_NAME}))")
_HEADS = LEADERS | {"foreign-minister", "defence-minister", "finance-minister"}
"""Offices whose holders are called by country and name alone (“Australia's Albanese”)."""
_ALONE = frozenset(("prime-minister", "foreign-minister", "defence-minister", "finance-minister"))
"""Offices that a country has once, and its companies and clubs have not."""
_SHORTEST = 4
_LONG = 8
"""Letters of a reading that is hardly somebody else's name."""
_SAME = 0.3
"""A given name this near is the same, in another spelling."""
_DIFFERENT = 0.2
"""A name of another script must be so far from the accepted spellings to be more than another way to write it."""


class Garbled(NamedTuple):
    """A person under a name that is nobody's."""

    mention: Mention
    span: Span
    """What is wrong: the family name, or the whole name."""
    person: Person
    right: str
    """What should stand there."""
    how: str
    """“near”, “reading”, “literal” or “given”."""
    language: str
    title: bool
    country: bool
    given: bool

    @property
    def is_sure(self) -> bool:
        """Whether title, country and given name all agree."""
        return self.title and self.country and self.given


class Garblings:
    """The people under garbled names of one article, beside those that are recognised there."""

    def __init__(self, people: "Recognition") -> None:
        self._people = people
        self._text = people.text
        self._facts = people.facts
        self._names = people.names
        self._bones: dict[str, set[str]] = {}

    def find(self) -> list[Garbled]:
        """The mentions of people under a garbled name, in order."""
        found = {garbled.span: garbled for garbled in self._translated_phrases()}
        for mention in self._people.mentions:
            if len(mention.words) > 1 and (garbled := self._garbled_name(mention)):
                found[mention.span] = garbled
        there = {each.person.key: each.person for each in self._people.known if each.is_full}
        there |= {each.person.key: each.person for each in found.values()}
        strangers = self._people.strangers - {each.mention.words[-1] for each in found.values()}
        single = [
            mention for mention in self._people.mentions if len(mention.words) == 1 and mention.text not in strangers
        ]
        for mention in sorted(single, key=lambda each: not each.title):  # a title says first who the others are
            if garbled := self._garbled_family(mention, there):
                found[mention.span] = garbled
                there[garbled.person.key] = garbled.person
        return [found[span] for span in sorted(found)]

    def _translated_phrases(self) -> Iterator[Garbled]:
        """Names translated with a small word in them, which are no run of capitals: “Bashar the Lion”."""
        for match in _WITH_SMALL_WORD.finditer(self._text):
            phrase = match[1]
            for person in self._names.translated_as(phrase):
                span = Span(match.start(1), match.end(1))
                mention = Mention(span, phrase, tuple(phrase.split()), "", span.start, is_first=False, is_owner=False)
                yield self._made(mention, span, person, "literal", None, (False, False, True))

    def _is_headed(self, person: Person, mention: Mention) -> bool:
        """Whether the country whose name stands right before this one (“Hungary's …”) was led by the person."""
        leads = not mention.title and any(office.key in _HEADS and not office.body for office in person.offices)
        return leads and person.country == country_before(self._text, mention.start, self._facts)

    def _garbled_name(self, mention: Mention) -> Garbled | None:
        if self._is_taken(mention):
            return None
        whole = mention
        if len(mention.words) > 2:
            mention = without_body(mention, self._facts)
        titles = offices(mention.title)
        name = " ".join(mention.words)
        for person, language in self._names.read_as(name):
            office, country = self._people.agreement(person, titles)
            if country and (office or len(letters(name)) >= _LONG):
                return self._made(mention, mention.span, person, "reading", language, (office, country, True))
        for person in self._names.translated_as(name):
            return self._made(mention, mention.span, person, "literal", None, (False, True, True))
        for person in self._but_for_one_syllable(name, titles):
            return self._made(mention, mention.span, person, "near", None, (True, True, False))
        is_placed = bool(titles or country_before(self._text, mention.start, self._facts))
        is_of_body = mention is not whole
        wanted = frozenset() if is_of_body else titles
        found = [
            (candidate.family + candidate.given, garbled)
            for given, family in self._splits(mention.words, is_placed)
            for candidate in self._like(family, given, wanted, is_placed=is_placed)
            if (garbled := self._judged(mention, candidate, family, given, titles, is_of_body=is_of_body))
        ]
        return min(found, key=lambda each: each[0])[1] if found else None

    def _but_for_one_syllable(self, name: str, titles: frozenset[str]) -> Iterator[Person]:
        """The holder whose name this is but for one syllable: “Prime Minister Han Duck-min”. It is nobody else's."""
        said = re.split("[ -]", name)
        if len(said) < 3 or titles.isdisjoint(_ALONE) or "minister" in titles:  # “minister” may be anyone's title
            return
        first, last = said[0], said[-1]
        near = [*self._names.by_family(first), *self._names.by_family(last), *self._names.by_given(name[: -len(last)])]
        for person in near:
            if person.country in _FAMILY_FIRST and all(self._people.agreement(person, titles)):
                ways = [re.split("[ -]", form) for form in (person.name, *person.also)]
                if any(_is_one_off(said, way) for way in ways):
                    yield person

    @staticmethod
    def _splits(words: tuple[str, ...], is_placed: bool) -> Iterator[tuple[str, str]]:
        """The ways in which a name may be given name and family name; in the East the family name may come first."""
        for split in range(1, min(3, len(words) - 1) + 1):
            yield " ".join(words[:-split]), " ".join(words[-split:])
        if is_placed:
            yield " ".join(words[1:]), words[0]

    def _like(self, family: str, given: str, offices: frozenset[str], *, is_placed: bool) -> list[Candidate]:
        """The nearest candidates: of the countries of the article behind a title, else with this very given name."""
        near = self._names.like(
            family, given, limit=0.32, countries=self._people.countries, offices=offices, exactly=not is_placed
        )
        return near[:6]

    def _judged(
        self,
        mention: Mention,
        candidate: Candidate,
        family: str,
        given: str,
        titles: frozenset[str],
        *,
        is_of_body: bool,
    ) -> Garbled | None:
        """The mention as the candidate's name, garbled, if enough speaks for that."""
        person = candidate.person
        office, country = self._people.agreement(person, titles)
        office = office or self._is_headed(person, mention)
        if is_of_body and any(held.body for held in person.offices):
            office = country = True
        placed = office and country
        if not (country or self._is_famous(candidate)) or (titles and not office):
            return None
        same_given = candidate.given <= _SAME
        if not same_given and candidate.given > 0.22 * len(sounds(given)):
            return None
        agreed = (office and bool(titles), country, same_given)
        if person.country in _FAMILY_FIRST:
            total = candidate.family + candidate.given
            near = candidate.family <= _SAME and _DIFFERENT <= total <= 0.13 * (candidate.size + len(sounds(given)))
            half_read = "zh" in (candidate.language, candidate.given_language) and (
                candidate.family <= _SAME and candidate.given == 0 and candidate.given_known > len(sounds(given)) / 4
            )
            is_long = len(letters(mention.text)) > _SHORTEST + 1
            if placed and titles and is_long and (near or half_read):
                return self._made(mention, mention.span, person, "near", candidate, agreed)
            return None
        if not mention.text.endswith(family):
            return None
        if candidate.family == 0 and self._names.by_family(family):
            is_slip = placed and self._is_slip(person, given)
            wrong = placed and (is_slip or candidate.given_known >= 0.45)
            wrong = wrong and candidate.given <= 0.2 * len(sounds(given))
            return self._made(mention, mention.span, person, "near", candidate, agreed) if wrong else None
        share = 0.3 if placed and same_given else 0.22 if placed else 0.14
        if candidate.language:
            share = min(share, 0.14)
        if candidate.family > share * candidate.size or not self._is_wrong(candidate):
            return None
        if not placed and (not same_given or candidate.size < _SHORTEST):
            return None
        if not office and (person.country in _ENGLISH or candidate.size <= _SHORTEST):
            return None
        if not office and person.country not in _RESPELT and candidate.family > 0.5:
            return None
        span = Span(mention.span.end - len(family), mention.span.end) if same_given else mention.span
        return self._made(mention, span, person, "near", candidate, agreed)

    @staticmethod
    def _is_famous(candidate: Candidate) -> bool:
        """Whether a full name is so near to that of a head or a foreign minister that it needs no country beside it."""
        leads = any(office.body or office.key in _HEADS for office in candidate.person.offices)
        is_near = candidate.given_known == 0 and candidate.family <= _SAME and candidate.size > _SHORTEST
        return leads and is_near and candidate.person.country not in _ENGLISH

    def _is_slip(self, person: Person, given: str) -> bool:
        """Whether a given name before the right family name is the person's, but misspelt: Emanuel, not Antonia."""
        if person.country in _RESPELT | _ENGLISH or any(each.key == person.key for each in self._names.by_given(given)):
            return False
        right = letters(person.name.removesuffix(person.family[0]))
        return len(right) > _SHORTEST and right[-1:] == letters(given)[-1:]

    @staticmethod
    def _is_wrong(candidate: Candidate) -> bool:
        """Whether a spelling is wrong, and not one more way to write a name of another script."""
        if candidate.person.country not in _RESPELT or candidate.language:
            return True
        return candidate.family >= _DIFFERENT

    def _garbled_family(self, mention: Mention, there: dict[str, Person]) -> Garbled | None:
        word = mention.text
        if self._is_taken(mention) or self._names.by_family(word) or word.isupper():
            return None
        if len(word) < _SHORTEST:
            return None
        titles = offices(mention.title)
        if namesakes := self._names.by_given(word):
            return self._given_alone(mention, namesakes, titles)
        holder = "" if titles else country_before(self._text, mention.start, self._facts)
        if not (titles or there or holder):
            return None
        for person in self._names.translated_as(word):
            if (person.key in there and not mention.is_first) or (
                titles and all(self._people.agreement(person, titles))
            ):
                return self._made(mention, mention.span, person, "literal", None, (True, True, False))
        for candidate in self._candidates(word, titles, there, holder):
            person = candidate.person
            office, country = self._people.agreement(person, titles)
            office = office or (bool(holder) and self._is_headed(person, mention))
            if person.country in _FAMILY_FIRST - {"jp"} or not self._is_wrong(candidate):
                continue
            is_there = person.key in there and (office or not titles)
            share = 0.13 if candidate.size < 5 or candidate.language or not titles else 0.2
            if holder and not titles:
                share = 0.08
            if candidate.language and not titles:
                share = 0.06
            placed = office and country and self._names_place_of(person)
            if (is_there or placed) and candidate.family <= share * candidate.size:
                if not mention.title and mention.is_first and candidate.family > 0.5:
                    continue
                return self._made(
                    mention, mention.span, person, "near", candidate, (office and bool(titles), country, False)
                )
        return None

    def _given_alone(self, mention: Mention, namesakes: list[Person], titles: frozenset[str]) -> Garbled | None:
        """A title before the given name of its holder, where the family name comes first: “President Jinping”."""
        holders = [
            person
            for person in namesakes
            if person.country in _FAMILY_FIRST - _CALLED_BY_GIVEN_NAME and all(self._people.agreement(person, titles))
        ]
        if len(holders) != 1 or mention.text in holders[0].family:
            return None
        return self._made(mention, mention.span, holders[0], "given", None, (True, True, False))

    def _candidates(
        self, word: str, titles: frozenset[str], there: dict[str, Person], holder: str
    ) -> Iterator[Candidate]:
        """Who may be meant by a family name: people of the article, or of its countries behind a title or a country."""
        if titles:
            yield from self._names.like(word, limit=0.2, countries=self._people.countries, offices=titles)[:6]
            return
        if holder and len(word) > _SHORTEST:
            yield from self._names.like(word, limit=0.1, countries=frozenset((holder,)))[:6]
        bones = set(neighbours(skeleton(sounds(word))))
        for person in there.values():
            if not bones.isdisjoint(self._bones_of(person)):
                candidate = self._names.compared(person, word, 0.2)
                if candidate is not None:
                    yield candidate

    def _bones_of(self, person: Person) -> set[str]:
        if person.key not in self._bones:
            self._bones[person.key] = self._names.skeletons(person)
        return self._bones[person.key]

    def _names_place_of(self, person: Person) -> bool:
        """Whether the article names the person's country or a body of one of the offices: any chairman is no Kamath."""
        if person.country in self._people.countries:
            return True
        bodies = [self._facts.organisations.get(office.body) for office in person.offices]
        forms = [form for body in bodies if body for form in (body.name, body.acronym, *body.also) if form]
        return any(form in self._text for form in forms)

    def _is_taken(self, mention: Mention) -> bool:
        """Whether the name is somebody's, a country's or a city's."""
        name = mention.text
        return bool(self._people.whole[name]) or name in country_words(self._facts) or name in real_names(self._facts)

    def _made(
        self,
        mention: Mention,
        span: Span,
        person: Person,
        how: str,
        form: Candidate | str | None,
        agreed: tuple[bool, bool, bool],
    ) -> Garbled:
        language = form.language if isinstance(form, Candidate) else form or ""
        if span == mention.span and len(mention.words) > 1:
            right = person.name
        else:
            right = self._usual(person, form.form if isinstance(form, Candidate) else "")
            if mention.is_first and self._text[span.start].isupper() and right[0].islower():
                right = right[0].upper() + right[1:]
        return Garbled(mention, span, person, right, how, language, *agreed)

    def _usual(self, person: Person, near: str) -> str:
        """The family name that is meant, as the article spells it elsewhere, else as is usual."""
        if not near:
            return person.family[0]
        usual = self._names.accepted_family(person, near)
        used = self._family_names_in_use.get(person.key, "")
        return used if used and self._names.accepted_family(person, used) == usual else usual

    @cached_property
    def _family_names_in_use(self) -> dict[str, str]:
        """The family names, in an accepted form, under which the article names people, by their keys."""
        found: dict[str, str] = {}
        for each in self._people.known:
            last = each.mention.words[-1]
            if any(person.key == each.person.key for person in self._names.by_family(last)):
                found.setdefault(each.person.key, last)
        return found


def _is_one_off(said: list[str], way: list[str]) -> bool:
    """Whether two names have as many syllables, begin alike and differ in one."""
    return len(said) == len(way) and said[0] == way[0] and sum(map(str.__ne__, said, way)) == 1
