"""The facts that rules and checks lean on, each table unpacked when it is first asked for."""

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from mtlint.packed import EMPTY, Buffer, Packed, Rows, Table, below, unpack

from .records import Abroad, Country, Institution, Office, Organisation, PartialDate, Period, Person

TERM_INDEX = "term-index/"
"""Where the parts of the index of terms are kept."""


class Facts:
    """What is known, and nothing more: an unknown name is never wrong for that."""

    def __init__(self, data: Mapping[str, Buffer] | None = None, imported: tuple[Path, ...] = ()) -> None:
        """`data` is what `packs.facts.compile_facts` gave; without any, nothing is known.

        `imported` are files of real names; `text.real_names` reads them.
        """
        self._data = data or {}
        self.imported = imported

    def with_names(self, imported: tuple[Path, ...]) -> "Facts":
        """The same facts with further files of real names."""
        return Facts(self._data, self.imported + imported) if imported else self

    @cached_property
    def accepted(self) -> tuple[str, ...]:
        """Spellings that the house style of a pack accepts, as its `kb/accept.yaml` lists them."""
        return tuple(self._table("accept"))

    def _table(self, name: str) -> Any:
        return unpack(self._data[name]) if name in self._data else {}

    @cached_property
    def people(self) -> "People":
        """People by key, each made when first asked for."""
        return People(below(self._data, "people/"))

    @cached_property
    def names(self) -> Mapping[str, Buffer]:
        """The parts of the index by which people are recognised; `text.gazetteer` reads them."""
        return below(self._data, "names/")

    @cached_property
    def given_names(self) -> Mapping[str, str]:
        """Given names, in small ASCII letters, by the sex that they tell: “f”, “m”, or "" for those of either."""
        return Table(self._data.get("given-names"))

    @cached_property
    def given_names_by_language(self) -> Mapping[str, Mapping[str, str]]:
        """What given names of either sex, in small ASCII letters, tell in articles from a language."""
        return self._table("given-names-by-language")  # type: ignore[no-any-return]

    @cached_property
    def meanings_of_given_names(self) -> frozenset[str]:
        """English words, in small letters, that given names of any language mean."""
        return frozenset(self._table("meanings-of-given-names"))

    @cached_property
    def surname_meanings(self) -> Mapping[str, tuple[str, ...]]:
        """What surnames, in small ASCII letters, mean: English words in small letters."""
        return self._table("surname-meanings")  # type: ignore[no-any-return]

    @cached_property
    def english_words(self) -> bytes:
        """The words of English as `packs.vocabulary` compiles them; `text.vocabulary` reads them."""
        return self._table("english-words") or b""

    @cached_property
    def countries(self) -> Mapping[str, Country]:
        """Countries by ISO 3166 code in lower case."""
        return {record["code"]: Country(**record) for record in self._table("countries")}

    @cached_property
    def country_words(self) -> Mapping[str, str]:
        """The forms by which countries are named, to their codes; `text.countries` says which."""
        return self._table("country-words")  # type: ignore[no-any-return]

    @cached_property
    def first_words_of_countries(self) -> frozenset[str]:
        """The words that those forms begin with."""
        return frozenset(self._table("first-words-of-countries"))

    @cached_property
    def ends_of_countries(self) -> frozenset[str]:
        """What stands behind “and” in the names of countries, where a run of capitals begins anew."""
        return frozenset(self._table("ends-of-countries"))

    @cached_property
    def plain_country_words(self) -> frozenset[str]:
        """Those forms as the words of names of bodies are compared."""
        return frozenset(self._table("plain-country-words"))

    @cached_property
    def abroad(self) -> Mapping[str, Abroad]:
        """How countries are named in other languages, by the keys of their records."""
        return {key: Abroad(**record) for key, record in self._table("abroad").items()}

    @cached_property
    def institutions(self) -> Mapping[str, Institution]:
        """Parliaments, seats of power and ministries whose names tell their country, by key."""
        return {record["key"]: Institution(**record) for record in self._table("institutions")}

    @property
    def translated_places(self) -> Buffer:
        """From wrong translations of names of places to the names and the codes of their countries.

        This, like the two after it, is read by `text.phrases.phrase_set.KnownPhrases`.
        """
        return self._data.get("translated-places", EMPTY)

    @property
    def translated_parties(self) -> Buffer:
        """The same of parties."""
        return self._data.get("translated-parties", EMPTY)

    @property
    def names_of_institutions(self) -> Buffer:
        """From the names of institutions to their keys."""
        return self._data.get("names-of-institutions", EMPTY)

    @cached_property
    def organisations(self) -> Mapping[str, Organisation]:
        """International organisations, treaties and the like, by key."""
        return {record["key"]: Organisation(**record) for record in self._table("organisations")}

    @cached_property
    def media(self) -> Mapping[str, Organisation]:
        """News agencies, broadcasters and newspapers, by key."""
        return {record["key"]: Organisation(**record) for record in self._table("media")}

    @cached_property
    def companies(self) -> Mapping[str, Organisation]:
        """Companies, brands and platforms, by key."""
        return {record["key"]: Organisation(**record) for record in self._table("companies")}

    @cached_property
    def spellings(self) -> Mapping[str, Buffer]:
        """The parts of the index by which misspelt names are recognised; `text.spellings` reads them."""
        return below(self._data, "spellings/")

    @cached_property
    def state_bodies(self) -> Mapping[str, Any]:
        """The index by which damaged names of parties and bodies of states are recognised."""
        return _Tables(below(self._data, "state-bodies/"))

    @cached_property
    def native_bodies(self) -> Mapping[str, Any]:
        """The index by which names of bodies are recognised that were left in their own language."""
        return self._table("native-bodies")  # type: ignore[no-any-return]

    @cached_property
    def bodies(self) -> Mapping[str, tuple[str, tuple[str, ...]]]:
        """Organisations, institutions, companies and media: the preferred English name and all accepted ones, by key.

        The keys are those of the group of words “bodies”, such as “organisations/who”.
        """
        return self._table("bodies")  # type: ignore[no-any-return]

    @cached_property
    def fields_of_bodies(self) -> Mapping[str, str]:
        """What fields of ministries are called, by the plain words of what engines make of them."""
        return self._table("fields-of-bodies")  # type: ignore[no-any-return]

    @cached_property
    def exchange_rates(self) -> Mapping[str, Mapping[int, float]]:
        """Units of a currency (ISO 4217) for one US dollar, averages by year."""
        return self._table("exchange-rates")  # type: ignore[no-any-return]

    @cached_property
    def populations(self) -> Mapping[str, tuple[float, float]]:
        """The fewest and the most inhabitants of countries since 1990, in millions, by their codes."""
        return self._table("populations")  # type: ignore[no-any-return]

    def words(self, language: str, group: str = "words") -> Mapping[str, str]:
        """What words of a language, or their beginnings, mean: the keys of `words.yaml`, countries as “=” and code.

        Other groups are “opposites”, “negatives”, “negated” and “kinds”, after their files, “natives”: the keys of
        people, and “bodies”.
        """
        table: Mapping[str, str] = self._table(f"{group}/{language}")
        return table

    def foreign_places(self, language: str = "") -> Mapping[str, str]:
        """From the letters of foreign names of places to the English names.

        With a language, those that tell something only in its articles; with “wakes”, the words that they begin with.
        """
        return Table(self._data.get(f"foreign-places/{language}"))

    def acronyms(self, language: str) -> Mapping[str, str]:
        """From the letters of acronyms that only the readers of a language know to what they stand for in English.

        Those that are written as words (Minusma) begin with a capital.
        """
        return self._table(f"acronyms/{language}")  # type: ignore[no-any-return]

    def places_by_their_words(self, country: str) -> Mapping[str, str]:
        """From the letters of translated names of a country's places (Mosquito River) to the names (Mto wa Mbu)."""
        return self._table(f"places-by-their-words/{country}")  # type: ignore[no-any-return]

    def clubs_by_their_words(self, country: str) -> Mapping[str, str]:
        """The same of a country's sports clubs (Tractor) and their names (Traktor Chelyabinsk)."""
        return self._table(f"clubs-by-their-words/{country}")  # type: ignore[no-any-return]

    def media_by_their_words(self, country: str) -> Mapping[str, str]:
        """The same of a country's newspapers, stations and sites."""
        return self._table(f"media-by-their-words/{country}")  # type: ignore[no-any-return]

    def names_that_are_words(self, language: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
        """From English words to the names of a language that mean them.

        Of each the kind (“given”, “surname” or “place”), the word, and its spellings in English, the usual one first.
        """
        return self._table(f"names-that-are-words/{language}")  # type: ignore[no-any-return]

    def names_by_meaning(self, language: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
        """The same of names whose bare meaning tells too little: they count beside another name of the language."""
        return self._table(f"names-by-meaning/{language}")  # type: ignore[no-any-return]

    def surnames(self, language: str) -> Mapping[str, tuple[str, ...]]:
        """Surnames of a language in small ASCII letters, and their endings; of "" those of all, as keys."""
        return self._table(f"surnames/{language}")  # type: ignore[no-any-return]

    def english_words_given(self, language: str = "") -> Container[str]:
        """English words that people of a language (“mul”: of all, "": of any) are given for names."""
        return self._table(f"english-given/{language}" if language else "english-given")  # type: ignore[no-any-return]

    def english_words_as_surnames(self, *, rare: bool) -> Container[str]:
        """English words that are surnames of English-speaking people: of many, or of few."""
        return self._table("english-rare-surname" if rare else "english-surname")  # type: ignore[no-any-return]

    @cached_property
    def term_index(self) -> Mapping[str, Buffer]:
        """The index of wrong renderings, in parts; `text.phrases.term_index` reads it."""
        return below(self._data, TERM_INDEX)

    def terms(self, language: str) -> Sequence[bytes]:
        """What engines make of words of a language: a packed `Term` each, by the numbers that the index has."""
        return self._table(f"terms/{language}") or ()


class _Tables(Packed):
    """The tables of one index by name; those that there are not are empty."""

    def __missing__(self, name: str) -> Any:
        return super().__missing__(name) if name in self._packed else {}


class People(Mapping[str, Person]):
    """People by key, each made when first asked for: of thousands an article needs a few."""

    def __init__(self, parts: Mapping[str, Buffer]) -> None:
        """`parts` are what `packs.facts.compile_facts` gave."""
        self._records = Rows(parts.get("records"))
        self._keys = Rows(parts.get("keys"))
        self._numbers = Table(parts.get("numbers"))
        self._made: dict[int, Person] = {}

    def at(self, number: int) -> Person:
        """The person of a number, by which other indexes know people."""
        person = self._made.get(number)
        if person is None:
            person = self._made[number] = _person(unpack(self._records[number]))
        return person

    def number(self, key: str) -> int:
        """The number of a person. Raises KeyError."""
        return self._numbers[key]  # type: ignore[no-any-return]

    def __getitem__(self, key: str) -> Person:
        return self.at(self.number(key))

    def __iter__(self) -> Iterator[str]:
        return map(unpack, self._keys)

    def __len__(self) -> int:
        return len(self._records)


def _person(record: dict[str, Any]) -> Person:
    died = record.pop("died")
    offices = tuple(Office(key, body, tuple(map(_period, periods))) for key, body, periods in record.pop("offices"))
    return Person(**record, died=PartialDate(*died) if died else None, offices=offices)


def _period(ends: tuple[Any, Any]) -> Period:
    start, end = ends
    return Period(PartialDate(*start), PartialDate(*end) if end else None)
