"""Who is meant by a name that is nobody's: a person of the knowledge base under a garbled name.

Such a name is looked at only if something besides its sound speaks for somebody: the title before it, the country that
the article is about, an exact given name, or that the person is in the article anyway.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from mtlint import lazy_re
from mtlint.kb import Person
from mtlint.model.span import Span

from .countries import country_before, country_words
from .gazetteer import FAMILY_FIRST, Candidate
from .likeness import letters, neighbours, skeleton, sounds
from .mentions import Mention
from .offices import offices
from .real_names import real_names
from .respelt import ENGLISH, RESPELT, given_is_garbled, sounds_alike
from .spellings import without_body
from .whole_names import HEADS, Whole, but_for_a_word, is_headed, whole_names

if TYPE_CHECKING:
    from .recognise import Recognition

_CALLED_BY_GIVEN_NAME = frozenset(("vn", "kh"))
_NAME = r"[A-Z][^\W\d_]+(?:[-'’][^\W\d_]+)*"
_WITH_SMALL_WORD = lazy_re.compile(rf"(?<!\w)(?=({_NAME}(?: {_NAME})? (?:of the|of|the) {_NAME}))")
_SHORTEST = 4
_LONG = 8
"""Sounds of a name that a word which begins a sentence is hardly by chance like."""
_SAME = 0.3
"""A given name this near is the same, in another spelling."""
_FAR_FROM_KNOWN = 0.45
"""A given name so far from the accepted ones is another."""
_GARBLED = 0.2
"""How far, per sound, a given name may be from what engines make of it."""
_FAR_FROM_RIGHT = 0.5
"""A name in Latin letters is hardly garbled more than this, if no office speaks for the person."""
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
        self._there: set[str] = set()
        self._there_by_bones: dict[str, dict[str, Person]] = {}

    def find(self) -> list[Garbled]:
        """The mentions of people under a garbled name, in order."""
        found = {garbled.span: garbled for garbled in self._translated_phrases()}
        for mention in self._people.mentions:
            if len(mention.words) > 1 and (garbled := self._garbled_name(mention)):
                found[mention.span] = garbled
        for known in self._people.known:
            if known.is_full:
                self._meet(known.person)
        for garbled in found.values():
            self._meet(garbled.person)
        strangers = self._people.strangers - {each.mention.words[-1] for each in found.values()}
        single = [
            mention for mention in self._people.mentions if len(mention.words) == 1 and mention.text not in strangers
        ]
        for mention in sorted(single, key=lambda each: not each.title):  # a title says first who the others are
            if garbled := self._garbled_family(mention):
                found[mention.span] = garbled
                self._meet(garbled.person)
        return [found[span] for span in sorted(found)]

    def _meet(self, person: Person) -> None:
        """Take somebody to be in the article."""
        if person.key not in self._there:
            self._there.add(person.key)
            for bones in self._names.skeletons(person):
                self._there_by_bones.setdefault(bones, {})[person.key] = person

    def _translated_phrases(self) -> Iterator[Garbled]:
        """Names translated with a small word in them, which are no run of capitals: “Bashar the Lion”."""
        for match in _WITH_SMALL_WORD.finditer(self._text):
            phrase = match[1]
            for person in self._names.translated_as(phrase):
                span = Span(match.start(1), match.end(1))
                mention = Mention(span, phrase, tuple(phrase.split()), "", span.start, is_first=False, is_owner=False)
                yield self._made(mention, span, person, "literal", None, (False, False, True))

    def _garbled_name(self, mention: Mention) -> Garbled | None:
        if self._is_taken(mention):
            but_one = next(but_for_a_word(self._people, mention), None)
            return self._whole(mention, but_one) if but_one else None
        whole = mention
        if len(mention.words) > 2:
            mention = without_body(mention, self._facts)
        titles = offices(mention.title)
        if whole_name := next(whole_names(self._people, mention, titles), None):
            return self._whole(mention, whole_name)
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

    def _whole(self, mention: Mention, found: Whole) -> Garbled:
        return self._made(mention, mention.span, found.person, found.how, found.language, found.agreed)

    def _splits(self, words: tuple[str, ...], is_placed: bool) -> Iterator[tuple[str, str]]:
        """The ways in which a name may be given name and family name; in the East the family name may come first."""
        for split in range(1, min(3, len(words) - 1) + 1):
            yield " ".join(words[:-split]), " ".join(words[-split:])
        if is_placed or self._names.by_family(words[0]):
            yield " ".join(words[1:]), words[0]

    def _like(self, family: str, given: str, offices: frozenset[str], *, is_placed: bool) -> list[Candidate]:
        """The nearest candidates: of the countries of the article behind a title, or if a translation has a long name.

        Else those with this very given name, or with this very family name.
        """
        countries = self._people.countries
        exactly = not (is_placed or (self._people.is_translated and len(family) > _LONG))
        near = self._names.like(family, given, limit=0.32, countries=countries, offices=offices, exactly=exactly)[:6]
        if exactly:
            bearers = [person for person in self._names.by_family(family) if person.country in countries]
            compared = (self._names.compared(person, family, 0.1, given) for person in bearers)
            near += [candidate for candidate in compared if candidate]
        return near

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
        office = office or is_headed(self._people, person, mention)
        if is_of_body and any(held.body for held in person.offices):
            office = country = True
        placed = office and country
        if not (country or self._is_famous(candidate)) or (titles and not office):
            return None
        same_given = candidate.given <= _SAME
        if not same_given and candidate.given > 0.22 * len(sounds(given)):
            return None
        agreed = (office and bool(titles), country, same_given)
        is_anothers = candidate.given_known > 0 and letters(given) in self._facts.given_names
        is_exact = not is_anothers and sounds_alike(
            candidate, mention.text, placed=placed, titled=bool(titles), translated=self._people.is_translated
        )
        if is_exact and country and person.country not in FAMILY_FIRST:
            has_given = any(each.key == person.key for each in self._names.by_given(given))
            is_family = has_given and mention.text.endswith(family)
            span = Span(mention.span.end - len(family), mention.span.end) if is_family else mention.span
            return self._made(mention, span, person, "near", candidate, agreed)
        if person.country in FAMILY_FIRST:
            total = candidate.family + candidate.given
            near = candidate.family <= _SAME and _DIFFERENT <= total <= 0.13 * (candidate.size + len(sounds(given)))
            half_read = "zh" in (candidate.language, candidate.given_language) and (
                candidate.family <= _SAME and candidate.given == 0 and candidate.given_known > len(sounds(given)) / 4
            )
            is_long = len(letters(mention.text)) > _SHORTEST + 1
            if placed and (titles or office) and is_long and (near or half_read):
                return self._made(mention, mention.span, person, "near", candidate, agreed)
            return None
        if not mention.text.endswith(family):
            return None
        if candidate.family == 0 and self._names.by_family(family):
            wrong = placed and self._is_other_given(candidate, given, family, titled=bool(titles))
            return self._made(mention, mention.span, person, "near", candidate, agreed) if wrong else None
        share = 0.3 if placed and same_given else 0.22 if placed else 0.14
        if candidate.language:
            share = min(share, 0.14)
        if candidate.family > share * candidate.size or not self._is_wrong(candidate):
            return None
        if not placed and (not same_given or candidate.size < _SHORTEST):
            return None
        if not office and (
            person.country in ENGLISH
            or candidate.size <= _SHORTEST
            or (person.country not in RESPELT and candidate.family > _FAR_FROM_RIGHT)
        ):
            return None
        span = Span(mention.span.end - len(family), mention.span.end) if same_given else mention.span
        return self._made(mention, span, person, "near", candidate, agreed)

    def _is_other_given(self, candidate: Candidate, given: str, family: str, *, titled: bool) -> bool:
        """Whether the given name before the right family name, where title and country agree, is garbled."""
        is_far = candidate.given_known >= _FAR_FROM_KNOWN or self._is_slip(candidate.person, given)
        if is_far and candidate.given <= _GARBLED * len(sounds(given)):
            return True
        is_other_sex = self._facts.given_names.get(letters(given), candidate.person.sex) != candidate.person.sex
        return not is_other_sex and given_is_garbled(self._names, candidate, given, family, titled=titled)

    @staticmethod
    def _is_famous(candidate: Candidate) -> bool:
        """Whether a full name is so near to that of a head or a foreign minister that it needs no country beside it."""
        leads = any(office.body or office.key in HEADS for office in candidate.person.offices)
        is_near = candidate.given_known == 0 and candidate.family <= _SAME and candidate.size > _SHORTEST
        return leads and is_near and candidate.person.country not in ENGLISH

    def _is_slip(self, person: Person, given: str) -> bool:
        """Whether a given name before the right family name is the person's, but misspelt: Emanuel, not Antonia."""
        if person.country in RESPELT | ENGLISH or any(each.key == person.key for each in self._names.by_given(given)):
            return False
        right = letters(person.name.removesuffix(person.family[0]))
        return len(right) > _SHORTEST and right[-1:] == letters(given)[-1:]

    def _is_wrong(self, candidate: Candidate) -> bool:
        """Whether a spelling is wrong, and not one more way to write a name of another script."""
        if candidate.person.country not in RESPELT or candidate.language or self._people.is_translated:
            return True
        return candidate.family >= _DIFFERENT

    def _garbled_family(self, mention: Mention) -> Garbled | None:
        word = mention.text
        if self._is_taken(mention) or self._names.by_family(word) or word.isupper():
            return None
        if len(word) < _SHORTEST:
            return None
        titles = offices(mention.title)
        if namesakes := self._names.by_given(word):
            return self._given_alone(mention, namesakes, titles)
        holder = "" if titles else country_before(self._text, mention.start, self._facts)
        if not (titles or self._there or holder):
            return None
        for person in self._names.translated_as(word):
            if (person.key in self._there and not mention.is_first) or (
                titles and all(self._people.agreement(person, titles))
            ):
                return self._made(mention, mention.span, person, "literal", None, (True, True, False))
        for candidate in self._candidates(word, titles, holder):
            person = candidate.person
            office, country = self._people.agreement(person, titles)
            office = office or (bool(holder) and is_headed(self._people, person, mention))
            if person.country in FAMILY_FIRST - {"jp"} or not self._is_wrong(candidate):
                continue
            is_there = person.key in self._there and (office or not titles)
            share = 0.13 if candidate.size < 5 or candidate.language or not titles else 0.2
            if holder and not titles:
                share = 0.08
            if candidate.language and not titles:
                share = 0.06
            placed = office and country and self._names_place_of(person)
            if (is_there or placed) and candidate.family <= share * candidate.size:
                if not mention.title and mention.is_first and candidate.family > 0.5 and candidate.size <= _LONG:
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
            if person.country in FAMILY_FIRST - _CALLED_BY_GIVEN_NAME and all(self._people.agreement(person, titles))
        ]
        if len(holders) != 1 or mention.text in holders[0].family:
            return None
        return self._made(mention, mention.span, holders[0], "given", None, (True, True, False))

    def _candidates(self, word: str, titles: frozenset[str], holder: str) -> Iterator[Candidate]:
        """Who may be meant by a family name: people of the article, or of its countries behind a title or a country."""
        if titles:
            yield from self._names.like(word, limit=0.2, countries=self._people.countries, offices=titles)[:6]
            return
        if holder and len(word) > _SHORTEST:
            yield from self._names.like(word, limit=0.1, countries=frozenset((holder,)))[:6]
        alike: dict[str, Person] = {}
        for bones in neighbours(skeleton(sounds(word))):
            alike |= self._there_by_bones.get(bones, {})
        near = filter(None, (self._names.compared(person, word, 0.2) for person in alike.values()))
        yield from sorted(near, key=lambda each: (each.family, each.person.key))

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
