"""Who is meant by a single name that is nobody's: somebody in the article, or whom a title or a country tells."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mtlint import lazy_re
from mtlint.kb import Person

from .countries import country_before
from .garbled_name import Finder, Garbled
from .gazetteer import FAMILY_FIRST, Candidate
from .likeness import letters, neighbours, skeleton, sounds
from .mentions import Mention
from .offices import offices
from .offices import sex as title_sex
from .respelt import RESPELT
from .vocabulary import vocabulary
from .whole_names import HEADS, is_headed

if TYPE_CHECKING:
    from .recognise import Recognition

_CALLED_BY_GIVEN_NAME = frozenset(("vn", "kh"))
_SHORTEST = 4
_LONG = 8
"""Sounds of a name that a word which begins a sentence is hardly by chance like."""
_ALONE = 0.065
"""How far, per sound, a name may be from a leader's for which nothing but the country speaks."""
_CLEAR = 0.2
"""How far it must be at least, not to be one more way to write the name."""
_THE = ("the ", "The ")
_CALLED = ("called ", "named ", "nicknamed ", "christened ")
"""Before a given name that stands alone."""
_FEMININE = (
    ("", "a"), ("", "ova"), ("", "ou"), ("", "dottir"), ("i", "a"), ("y", "a"), ("y", "aya"), ("i", "aya"),
    ("is", "i"), ("as", "a"), ("os", "ou"), ("as", "iene"), ("is", "iene"), ("as", "aite"), ("is", "yte"),
    ("us", "ute"), ("us", "iene"), ("s", ""), ("ek", "kova"), ("ec", "cova"), ("a", "ova"), ("o", "ova"), ("o", "a"),
    ("y", "ova"), ("son", "dottir"), ("ssson", "sdottir"),
)  # fmt: skip
"""How the family name of a man ends, and that of a woman of the family: Petkov, Petkova; Adamkus, Adamkienė."""
_CROWD = 150
"""Names in an article, from which on one is like that of somebody by chance."""


def _is_hers(mention: Mention, person: Person) -> bool:
    """Whether a name has the form that a woman of a man's family has, or a woman's title before it."""
    if person.sex != "m":
        return False
    name = letters(mention.text)
    is_form = any(
        name.endswith(hers)
        and family.endswith(his)
        and name[: len(name) - len(hers)] == family[: len(family) - len(his)]
        for family in map(letters, person.family)
        for his, hers in _FEMININE
    )
    return is_form or title_sex(mention.title) == "f"


def _single(name: str) -> str:
    """A name whose doubled letters are single: Jonsson is hardly a slip for Jonson."""
    return _DOUBLED.sub(r"\1", letters(name))


_DOUBLED = lazy_re.compile(r"(.)\1")
_OFTEN = 2
_OF_NAMES = (" of ", " of the ", " for ", " the ", "The ", " and ", " or ")
"""What stands before a word that is the rest of another name: “the Avenue of Peace”, “the Greens and Light”."""
_GOES_ON = lazy_re.compile(r"[\"”'’»]? ?[A-Z]|[\"”'’»] ")
"""What stands behind a word that is the beginning of one, or is quoted."""
_ACTS = lazy_re.compile(
    r",? (?:also |later )?(?:said|says|told|added|met|visited|signed|announced|ordered|spoke|arrived|stressed|noted"
    r"|thanked|congratulated|called on|urged|expressed|warned|promised|held|received)\b"
)
"""What a leader does, behind the name."""


class LoneNames(Finder):
    """The people under garbled names of one word."""

    def __init__(self, people: "Recognition") -> None:
        super().__init__(people)
        self._there: set[str] = set()
        self._there_by_bones: dict[str, dict[str, Person]] = {}
        self._first_words = {word for mention in people.mentions for word in mention.words[:-1]}

    def meet(self, person: Person) -> None:
        """Take somebody to be in the article."""
        if person.key not in self._there:
            self._there.add(person.key)
            for bones in self._names.skeletons(person):
                self._there_by_bones.setdefault(bones, {})[person.key] = person

    def _is_part_of_name(self, mention: Mention) -> bool:
        """Whether a word may be the rest of another name: “the Avenue of Peace”, “the ‘Green’ Party”."""
        return self._text.endswith(_OF_NAMES, 0, mention.start) or bool(_GOES_ON.match(self._text, mention.span.end))

    def find(self, mention: Mention) -> Garbled | None:
        """The person whom a name of one word means."""
        word = mention.text
        if self._is_right(mention) or (word in self._first_words and not mention.title):
            return None  # “a Hilary” beside Hilary Benn
        titles = offices(mention.title)
        if namesakes := self._names.by_given(word):
            return self._given_alone(mention, namesakes, titles)
        holder = "" if titles else country_before(self._text, mention.start, self._facts)
        if not (titles or self._there or holder or self._people.is_translated) or (
            not (titles or holder)
            and (len(self._people.whole) > _CROWD or self._text.endswith(_CALLED, 0, mention.start))
        ):
            return None
        meant = self._names.meant_by(word) if not self._is_part_of_name(mention) else []
        for person in [*self._names.translated_as(word), *meant]:
            if (person.key in self._there and not mention.is_first) or (
                titles and all(self._people.agreement(person, titles))
            ):
                return self._made(mention, mention.span, person, "literal", None, (True, True, False))
        if not titles and word.endswith("s") and self._text.endswith(_THE, 0, mention.start):
            return None  # “the Greens”
        for candidate in self._candidates(word, titles, holder):
            person = candidate.person
            office, country = self._people.agreement(person, titles)
            office = office or (bool(holder) and is_headed(self._people, person, mention))
            # Somebody else may be called by the given name: Pavla beside President Pavel.
            is_anothers = not titles and (self._facts.given_names.get(letters(word)) or person.sex) != person.sex
            is_anothers = is_anothers or (person.key not in self._there and _is_hers(mention, person))
            if person.country in FAMILY_FIRST - {"jp"} or is_anothers or not self._is_wrong(candidate):
                continue
            is_there = person.key in self._there and (office or not titles)
            share = 0.13 if candidate.size < 5 or candidate.language or not titles else 0.2
            if holder and not titles:
                share = 0.08
            if candidate.language and not titles:
                share = 0.06
            placed = office and country and self._names_place_of(person)
            if (is_there or placed) and candidate.family <= share * candidate.size:
                if not mention.title and mention.is_first and self._may_be_word(word, candidate):
                    continue
                return self._made(
                    mention, mention.span, person, "near", candidate, (office and bool(titles), country, False)
                )
        return self._leader(mention) if self._people.is_translated and not titles else None

    def _may_be_word(self, word: str, candidate: Candidate) -> bool:
        """Whether a capital that begins a sentence may make all the likeness: “Talk?” beside Volker Türk."""
        is_far = candidate.family > 0.5 and candidate.size <= _LONG
        return is_far or vocabulary(self._facts).knows(word.lower())

    def _leader(self, mention: Mention) -> Garbled | None:
        """A leader or minister of a country of the article, whom translations often name without more."""
        word = mention.text
        if len(word) <= _SHORTEST or not word[1:].islower() or not self._acts_as_person(word):
            return None
        if vocabulary(self._facts).lists(word.lower()) and not _ACTS.match(self._text, mention.span.end):
            return None  # “the Linden trees” is no Lindner
        there = self._people.countries
        if not self._names.like(word, limit=_ALONE, countries=there, offices=HEADS):  # so are most words
            return None
        for candidate in self._names.like(word, limit=_ALONE, countries=there)[:4]:
            person = candidate.person
            leads = any(office.key in HEADS and not office.body for office in person.offices)
            if (
                not leads
                or _is_hers(mention, person)
                or person.country not in self._people.countries - FAMILY_FIRST
                or candidate.size < _LONG - 2
            ):
                continue
            is_another_way = person.country in RESPELT and candidate.family < _CLEAR
            is_another_way = is_another_way or _single(word) in map(_single, person.family)
            if candidate.family <= _ALONE * candidate.size and not is_another_way:
                return self._made(mention, mention.span, person, "near", candidate, (False, True, False))
        return None

    def _acts_as_person(self, word: str) -> bool:
        """Whether somebody of a name speaks or is spoken to, if it stands so often that he would: a club does not."""
        if self._text.count(word) <= _OFTEN:
            return True
        mentions = [each for each in self._people.mentions if each.text == word]
        return any(each.title or _ACTS.match(self._text, each.span.end) for each in mentions)

    def _is_right(self, mention: Mention) -> bool:
        """Whether a name is somebody's family name, also in the plural, or too short to be told, or no name."""
        word = mention.text
        is_family = self._names.by_family(word) or (word[-1] == "s" and self._names.by_family(word[:-1]))
        return bool(self._is_taken(mention) or is_family or word.isupper() or len(word) < _SHORTEST)

    def _given_alone(self, mention: Mention, namesakes: Sequence[Person], titles: frozenset[str]) -> Garbled | None:
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
