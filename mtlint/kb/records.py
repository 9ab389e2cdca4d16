"""Records of the knowledge base: people, countries, organisations, terms."""

import calendar
import datetime
from collections.abc import Mapping
from typing import NamedTuple

from mtlint.model.record import Record


class PartialDate(NamedTuple):
    """A date that may be known to the year or the month only; what is not known is 0."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def first(self) -> datetime.date:
        """The earliest day that it may be."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> datetime.date:
        """The latest day that it may be."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


class Period(NamedTuple):
    """From one date to another; no end means that it lasts as far as is known."""

    start: PartialDate
    end: PartialDate | None = None

    def may_hold(self, day: datetime.date, slack: int = 0) -> bool:
        """Whether a day may lie in it, read generously where only the year or month is known; `slack` is in days."""
        margin = datetime.timedelta(slack)
        return self.start.first - margin <= day and (self.end is None or day <= self.end.last + margin)


class Office(NamedTuple):
    """What a person was: `key` is one of `packs.people.OFFICES`, `body` an organisation (“un”) or country, or ""."""

    key: str
    body: str
    periods: tuple[Period, ...]


class Person(Record, frozen=True):
    """A record of `rules/kb/people/<country>.yaml`."""

    key: str
    country: str
    name: str
    family: tuple[str, ...]
    """What news uses on second reference, the usual form first."""
    also: tuple[str, ...]
    sex: str
    """“f” or “m”."""
    born: int
    """The year, 0 if unknown."""
    died: PartialDate | None
    offices: tuple[Office, ...]
    names: Mapping[str, tuple[str, ...]]
    """The full name as news in other languages writes it, by ISO 639-1 code; long forms first."""
    literal: tuple[str, ...]
    """What a word-for-word translation makes of the name: never right."""

    def held(self, key: str, day: datetime.date, slack: int = 0) -> bool:
        """Whether the person may have held an office (of the own country) on a day."""
        return any(
            office.key == key and not office.body and any(period.may_hold(day, slack) for period in office.periods)
            for office in self.offices
        )


class Country(Record, frozen=True):
    """A record of `rules/kb/countries.yaml`; see there what the fields mean."""

    key: str
    code: str
    name: str
    names: tuple[str, ...] = ()
    part_of: str = ""
    adjective: str = ""
    adjectives: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    capital: str = ""
    cities: tuple[str, ...] = ()
    attributive: bool = False
    ambiguous: bool = False
    president: bool = False
    government_head: str = ""
    legislature: str = ""
    lower: str = ""
    upper: str = ""
    interior: str = ""
    foreign: str = ""
    defence: str = ""
    finance: str = ""
    justice: str = ""
    emergency: str = ""
    security: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    translated: Mapping[str, str] | None = None
    untranslated: Mapping[str, str] | None = None
    party_words: Mapping[str, str] | None = None
    outdated: Mapping[str, str] | None = None


class Organisation(Record, frozen=True):
    """A record of `rules/kb/organisations.yaml` or `media.yaml`; see there what the fields mean."""

    key: str
    name: str
    acronym: str = ""
    also: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    literal: tuple[str, ...] = ()
    country: str = ""
    since: int = 0
    until: int = 0
    names: Mapping[str, tuple[str, ...]] | None = None


class Institution(Record, frozen=True):
    """A record of `rules/kb/institutions.yaml`; see there what the fields mean."""

    key: str
    name: str
    role: str
    countries: tuple[str, ...]
    right: str = ""
    also: tuple[str, ...] = ()
    names: Mapping[str, tuple[str, ...]] | None = None


class Abroad(NamedTuple):
    """How news in other languages names a country and its capital, by language, the usual form first."""

    country: Mapping[str, tuple[str, ...]]
    capital: Mapping[str, tuple[str, ...]]


class Term(NamedTuple):
    """A word of another language that engines put into English in a wrong way (`rules/kb/terms-<language>.yaml`)."""

    source: tuple[str, ...]
    unless: tuple[str, ...]
    """Phrases of the source that hold the word and mean something else."""
    wrong: tuple[str, ...]
    """With capital letters if they are wrong only so."""
    right: tuple[str, ...]
    """The usual one first; others, and beginnings of others, only tell that the sentence is right."""
    never: tuple[str, ...]
    """Those of the wrong ones that nobody writes in English, so that no original is needed to see it."""
    beside: tuple[str, ...]
    """If any: words of the field; only in articles that have one of them these renderings are wrong."""
    images: tuple[tuple[tuple[str, ...], ...], ...] = ()
    """Words, each in all its forms, that stand near each other only where the image of the source was kept."""
    patterns: tuple[tuple[tuple[str, ...], str], ...] = ()
    """More of `never`: what each form has one of, and the pattern of all forms (folded)."""
