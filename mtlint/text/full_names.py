"""Who is meant by a full name that is nobody's: somebody with names that are near, if enough else speaks for that.

That is the title before the name, the country that the article is about, or an exact given name.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from mtlint import lazy_re
from mtlint.kb import Person
from mtlint.model.span import Span

from .countries import country_before, country_words
from .garbled_name import Finder, Garbled
from .gazetteer import FAMILY_FIRST, Candidate
from .likeness import letters, sounds
from .mentions import OCCUPATIONS, Mention
from .offices import offices
from .respelt import ENGLISH, RESPELT, first_is_like, given_is_garbled, sounds_alike
from .spellings import without_body
from .syllables import may_be_of
from .whole_names import HEADS, Whole, but_for_a_word, is_headed, whole_names

if TYPE_CHECKING:
    from .recognise import Recognition

_SHORTEST = 4
_LONG = 8
"""Letters of a family name that is hardly by chance like another."""
_FATHER_OF = frozenset(("abu", "umm", "ibn"))
"""The beginnings of bynames, which agree with nobody in particular."""
_SAME = 0.3
"""A given name this near is the same, in another spelling."""
_NEAR = 0.22
"""How far, per sound, a given name may be from one that it could be."""
_SAME_SYLLABLES = 0.1
"""How far, per sound, a given name may be that is made as those of the country are, and so may be somebody else's."""
_VAGUE = 3
"""Offices of which a title must be one to tell somebody: “the head” may be of anything."""
_FAR_FROM_KNOWN = 0.45
"""A given name so far from the accepted ones is another."""
_GARBLED = 0.2
"""How far, per sound, a given name may be from what engines make of it."""
_FAR_FROM_RIGHT = 0.5
"""A name in Latin letters is hardly garbled more than this, if no office speaks for the person."""
_AS_ANYBODY = lazy_re.compile(r", (?:\d\d, )?an? [a-z]")
"""What stands behind somebody whom nobody knows: “Sergei Malkov, a builder”."""
_REACH = 24
_DIFFERENT = 0.2
"""A name of another script must be so far from the accepted spellings to be more than another way to write it."""
_ARABIC_ARTICLE = lazy_re.compile(r"[AaEe]l-(?=[A-Z])")
"""What an engine sets before a name that is spelt without it: “Hisham al-Mashishi” for Hichem Mechichi."""
_SHARED = frozenset(["Congo", "Guinea", "Korea", "Sudan"])
"""Names that several countries share, each with a word before it."""
_NUMERAL = lazy_re.compile(r" [IVX]+$")


class _Case(NamedTuple):
    """A name as it stands, taken apart; who may be meant; and what speaks for that."""

    mention: Mention
    candidate: Candidate
    family: str
    given: str
    titles: frozenset[str]
    office: bool
    country: bool
    same_given: bool

    @property
    def placed(self) -> bool:
        """Whether office and country agree."""
        return self.office and self.country


class FullNames(Finder):
    """The people under garbled full names."""

    def __init__(self, people: "Recognition") -> None:
        super().__init__(people)
        self._nobody: set[tuple[str, str, str]] = set()

    def find(self, mention: Mention) -> Garbled | None:
        """The person whom a name of several words means."""
        holder = country_before(self._text, mention.start, self._facts)
        said = mention.text, mention.title, holder
        if said in self._nobody:  # an article names most people several times
            return None
        garbled = self._meant(mention, holder)
        if garbled is not None and _are_of_one_line(mention.text, garbled.person.name):
            garbled = None
        if garbled is None:
            self._nobody.add(said)
        return garbled

    def _meant(self, mention: Mention, holder: str) -> Garbled | None:
        if self._is_taken(mention):
            but_one = next(but_for_a_word(self._people, mention), None)
            return self._whole(mention, but_one) if but_one else None
        whole = mention
        if len(mention.words) > 2:
            mention = without_body(mention, self._facts)
        titles = offices(mention.title)
        if whole_name := next(whole_names(self._people, mention, titles), None):
            return self._whole(mention, whole_name)
        if mention.words[-1] in _SHARED or mention.words[-1] in country_words(self._facts):
            return None  # United States “Forces Korea”
        is_placed = bool(titles or holder)
        is_of_body = mention is not whole
        wanted = frozenset() if is_of_body else titles
        share = _NEAR if is_placed or is_of_body else 0.0
        found = [
            (candidate.family + candidate.given, garbled)
            for given, family in self._splits(mention.words, is_placed)
            for candidate in self._like(family, given, wanted, share, is_placed=is_placed)
            if (garbled := self._judged(mention, candidate, family, given, titles, is_of_body=is_of_body))
        ]
        return min(found, key=lambda each: each[0])[1] if found else None

    def _whole(self, mention: Mention, found: Whole) -> Garbled:
        return self._made(mention, mention.span, found.person, found.how, found.language, found.agreed)

    def _splits(self, words: tuple[str, ...], is_placed: bool) -> Iterator[tuple[str, str]]:
        """The ways in which a name may be given name and family name; in the East the family name may come first."""
        for split in range(1, min(3, len(words) - 1) + 1):
            yield " ".join(words[:-split]), " ".join(words[-split:])
        if self._people.is_translated and (article := _ARABIC_ARTICLE.match(words[-1])):
            yield " ".join(words[:-1]), words[-1][article.end() :]
        if is_placed or self._names.by_family(words[0]):
            yield " ".join(words[1:]), words[0]

    def _like(
        self, family: str, given: str, offices: frozenset[str], share: float, *, is_placed: bool
    ) -> list[Candidate]:
        """The nearest candidates: of the countries of the article behind a title, or if a translation has a long name.

        Else those with this very given name, or with this very family name. `share` is how far, per sound, a given name
        may be that is not the same.
        """
        countries = self._people.countries
        if not share:  # where the family name comes first, a likeness alone tells nobody
            countries = countries - FAMILY_FIRST
        is_long = len(family) > _LONG or len(letters(given + family)) > _LONG
        exactly = not (is_placed or (self._people.is_translated and is_long))
        near = self._names.like(
            family,
            given,
            limit=0.32,
            given_limit=max(_SAME, share * len(sounds(given))),
            countries=countries,
            offices=offices,
            exactly=exactly,
        )[:6]
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
        is_famous = not country and self._is_famous(candidate)
        if not (country or is_famous) or (titles and not office):
            return None
        same_given = candidate.given <= _SAME and letters(given) not in _FATHER_OF
        if not same_given and candidate.given > _NEAR * len(sounds(given)):
            return None
        case = _Case(mention, candidate, family, given, titles, office, country, same_given)
        return self._family_first(case) if person.country in FAMILY_FIRST else self._given_first(case)

    def _of(self, case: _Case, span: Span) -> Garbled:
        agreed = (case.office and bool(case.titles), case.country, case.same_given)
        return self._made(case.mention, span, case.candidate.person, "near", case.candidate, agreed)

    def _family_first(self, case: _Case) -> Garbled | None:
        """The name of somebody from a country that sets the family name first, where a title and the country agree."""
        candidate, given, text = case.candidate, case.given, case.mention.text
        person = candidate.person
        # Who turns a Chinese name round has read it right: Kang Yi is not Yi Gang.
        is_turned = person.country == "cn" and text.endswith(f" {person.family[0]}") and candidate.given > 0
        total = candidate.family + candidate.given
        near = candidate.family <= _SAME and _DIFFERENT <= total <= 0.13 * (candidate.size + len(sounds(given)))
        if len(case.titles) > _VAGUE and may_be_of(person.country, given):
            near = near and candidate.given <= _SAME_SYLLABLES * len(sounds(given))
        half_read = "zh" in (candidate.language, candidate.given_language) and (
            candidate.family <= _SAME and candidate.given == 0 and candidate.given_known > len(sounds(given)) / 4
        )
        is_long = len(letters(text)) > _SHORTEST + 1
        if case.placed and (case.titles or case.office) and is_long and (near or half_read) and not is_turned:
            return self._of(case, case.mention.span)
        return None

    def _given_first(self, case: _Case) -> Garbled | None:
        """The name of anybody else, by how far the family name may be from the right one."""
        candidate, family, given, mention = case.candidate, case.family, case.given, case.mention
        person, placed, titled = candidate.person, case.placed, bool(case.titles)
        without_given = Span(mention.span.end - len(family), mention.span.end)
        translated = self._people.is_translated
        is_anothers = candidate.given_known > 0 and letters(given) in self._facts.given_names
        if not case.office and self._is_told_as_another(mention):
            return None
        if not is_anothers and sounds_alike(
            candidate, mention.text, placed=placed, titled=titled, translated=translated
        ):
            has_given = any(each.key == person.key for each in self._names.by_given(given))
            return self._of(case, without_given if has_given and mention.text.endswith(family) else mention.span)
        if not mention.text.endswith(family):
            return None
        bearers = self._names.by_family(family) if candidate.family == 0 else []
        if bearers and (person in bearers or not (placed and titled and candidate.given_known == 0)):
            wrong = placed and self._is_other_given(candidate, given, family, titled=titled)
            return self._of(case, mention.span) if wrong else None
        told = placed and len(case.titles) <= _VAGUE  # a colonel may be anything: Antonio Tejero is no Antonio Tajani
        share = 0.3 if told and candidate.given_known == 0 else 0.22 if told else 0.14
        share = min(share, 0.14 if candidate.language else 0.22 if person.country in ENGLISH else share)
        if candidate.family > share * candidate.size or not self._is_wrong(candidate):
            return None
        if not placed and (not case.same_given or candidate.size < _SHORTEST):
            return None
        if not case.office and (
            person.country in ENGLISH
            or candidate.size <= _SHORTEST
            or (person.country not in RESPELT and candidate.family > _FAR_FROM_RIGHT)
        ):
            return None
        return self._of(case, without_given if case.same_given else mention.span)

    def _is_told_as_another(self, mention: Mention) -> bool:
        """Whether the text says who somebody is, as it does of nobody known: “the builder Sergei Malkov”."""
        before = self._text[max(0, mention.span.start - _REACH) : mention.span.start].split(" ")
        is_of_trade = len(before) > 1 and before[-2].lower() in OCCUPATIONS and not before[-1]
        return is_of_trade or _AS_ANYBODY.match(self._text, mention.span.end) is not None

    def _is_other_given(self, candidate: Candidate, given: str, family: str, *, titled: bool) -> bool:
        """Whether the given name before the right family name, where title and country agree, is garbled."""
        is_far = candidate.given_known >= _FAR_FROM_KNOWN or self._is_slip(candidate.person, given)
        if is_far and candidate.given <= _GARBLED * len(sounds(given)):
            return candidate.given <= 1 or first_is_like(candidate.person, given)
        is_other_sex = (self._facts.given_names.get(letters(given)) or candidate.person.sex) != candidate.person.sex
        return not is_other_sex and given_is_garbled(self._names, candidate, given, family, titled=titled)

    def _is_famous(self, candidate: Candidate) -> bool:
        """Whether a full name is so near to that of a head or a foreign minister that it needs no country beside it."""
        leads = any(office.body or office.key in HEADS for office in candidate.person.offices)
        most = _SAME if self._people.is_translated else 0
        is_near = candidate.given_known <= most and candidate.family <= _SAME and candidate.size > _SHORTEST
        return leads and is_near and candidate.person.country not in ENGLISH

    def _is_slip(self, person: Person, given: str) -> bool:
        """Whether a given name before the right family name is the person's, but misspelt: Emanuel, not Antonia."""
        if person.country in RESPELT | ENGLISH or any(each.key == person.key for each in self._names.by_given(given)):
            return False
        right = letters(person.name.removesuffix(person.family[0]))
        return len(right) > _SHORTEST and right[-1:] == letters(given)[-1:]


def _are_of_one_line(one: str, other: str) -> bool:
    """Whether two names differ in their numeral: Elizabeth I is no Elizabeth II."""
    numerals = _NUMERAL.search(one), _NUMERAL.search(other)
    return all(numerals) and _NUMERAL.sub("", one) == _NUMERAL.sub("", other)
