"""A person under a garbled name, and what all ways to find one share."""

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from mtlint.kb import Person
from mtlint.model.span import Span

from .countries import country_words
from .gazetteer import Candidate
from .mentions import Mention
from .real_names import real_names
from .respelt import RESPELT

if TYPE_CHECKING:
    from .recognise import Recognition

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


class Finder:
    """What finds garbled names of one kind in one article."""

    def __init__(self, people: "Recognition") -> None:
        self._people = people
        self._text = people.text
        self._facts = people.facts
        self._names = people.names

    def _is_taken(self, mention: Mention) -> bool:
        """Whether the name is somebody's, a country's or a city's."""
        name = mention.text
        return bool(self._people.whole[name]) or name in country_words(self._facts) or name in real_names(self._facts)

    def _is_wrong(self, candidate: Candidate) -> bool:
        """Whether a spelling is wrong, and not one more way to write a name of another script."""
        if candidate.person.country not in RESPELT or candidate.language or self._people.is_translated:
            return True
        return candidate.family >= _DIFFERENT

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
