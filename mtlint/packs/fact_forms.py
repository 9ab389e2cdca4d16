"""The forms of the records in `rules/kb/`."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from mtlint.text.word_set import word_set

Text = Annotated[str, Meta(min_length=1)]
Texts = Annotated[list[Text], Meta(min_length=1)]
TextOrTexts = Text | Texts
CountryCode = Annotated[str, Meta(pattern="^[a-z]{2}(-[a-z]{3})?$")]
LanguageKey = Annotated[str, Meta(pattern="^[a-z]{2,3}$")]
PEOPLE = "people"
TERMS = "terms-"
"""What the names of files of terms begin with."""

OFFICES = word_set("""
president prime-minister chancellor monarch crown-prince supreme-leader vice-president deputy-prime-minister
foreign-minister defence-minister finance-minister interior-minister justice-minister health-minister economy-minister
trade-minister energy-minister minister speaker senate-speaker party-leader opposition-leader central-bank-governor
chief-of-staff army-chief intelligence-chief security-council-chair security-council-secretary
national-security-adviser spokesperson governor governor-general mayor first-minister chief-executive state-secretary
ambassador senator member-of-parliament chief-justice judge prosecutor special-envoy military-commander
militant-leader religious-leader pope patriarch activist business-leader journalist writer scientist athlete artist
spouse secretary-general head high-representative commissioner
""")
"""What a person may have been; `ambassador@us` and `head@imf` name the country or organisation of the office."""


class Person(Struct, rename="kebab", forbid_unknown_fields=True):
    """A record of `people/<country>.yaml`."""

    name: Text
    sex: Literal["f", "m"]
    offices: dict[str, TextOrTexts]
    family: TextOrTexts = ""
    also: TextOrTexts = []
    literal: TextOrTexts = []
    born: int = 0
    died: Any = None
    names: dict[LanguageKey, TextOrTexts] = {}


class Country(Struct, rename="kebab", forbid_unknown_fields=True, omit_defaults=True):
    """A record of `countries.yaml`."""

    code: CountryCode
    name: Text
    president: bool = False
    names: Texts = []
    part_of: str = ""
    adjective: str = ""
    adjectives: Texts = []
    people: Texts = []
    capital: str | None = None
    cities: Texts = []
    attributive: bool = False
    ambiguous: bool = False
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
    security: Texts = []
    parties: Texts = []
    seats: Texts = []
    translated: dict[str, str] = {}
    untranslated: dict[str, str] = {}
    party_words: dict[str, str] = {}
    outdated: dict[str, str] = {}


class Organisation(Struct, rename="kebab", forbid_unknown_fields=True, omit_defaults=True):
    """A record of `organisations.yaml` or `media.yaml`."""

    name: Text
    acronym: str = ""
    also: Texts = []
    foreign: Texts = []
    literal: Texts = []
    untranslated: Texts = []
    country: CountryCode = ""
    since: int = 0
    until: int = 0
    near: bool = True
    names: dict[LanguageKey, TextOrTexts] = {}


Rates = dict[Annotated[int, Meta(ge=1900, le=2100)], Annotated[float, Meta(gt=0)]]
"""A record of `exchange-rates.yaml`: units of a currency for one US dollar, by year."""
Population = tuple[Annotated[float, Meta(gt=0)], Annotated[float, Meta(gt=0)]]
"""A record of `populations.yaml`: the fewest and the most inhabitants in millions."""
Words = dict[LanguageKey, Texts]
"""A record of `words.yaml` or a file like it: how each language says one thing."""
WORD_GROUPS = {
    "words": ("words", "calendar-words", "country-names"),
    "opposites": ("opposites",),
    "negatives": ("negatives",),
    "kinds": ("kinds",),
    "negated": ("negated-words",),
}
"""The files of words that are read together."""


class Institution(Struct, rename="kebab", forbid_unknown_fields=True, omit_defaults=True):
    """A record of `institutions.yaml`."""

    name: Text
    role: Literal[
        "parliament",
        "lower",
        "upper",
        "seat",
        "foreign",
        "interior",
        "defence",
        "finance",
        "service",
        "bank",
        "office",
        "title",
    ]
    countries: Annotated[list[CountryCode], Meta(min_length=1)]
    right: str = ""
    also: Texts = []
    names: dict[LanguageKey, TextOrTexts] = {}


class StateBody(Struct, rename="kebab", forbid_unknown_fields=True, omit_defaults=True):
    """A record of `state-bodies.yaml`."""

    name: Text
    also: Texts = []
    literal: Texts = []
    countries: Annotated[list[CountryCode], Meta(min_length=1)] = []


class RoleOfBodies(Struct, rename="kebab", forbid_unknown_fields=True, omit_defaults=True):
    """A record of `roles-of-bodies.yaml`."""

    literal: Texts
    names: dict[CountryCode, TextOrTexts]


class CountryNames(Struct, rename="kebab", forbid_unknown_fields=True, omit_defaults=True):
    """A record of `abroad.yaml`."""

    country: dict[LanguageKey, TextOrTexts]
    capital: dict[LanguageKey, TextOrTexts] = {}


PLACES_BY_THEIR_WORDS = "places-by-their-words"
BY_THEIR_WORDS = (PLACES_BY_THEIR_WORDS, "clubs-by-their-words", "media-by-their-words")
"""Files of names that are made of words."""
NamesByTheirWords = dict[Text, Texts]
"""A record of `places-`, `clubs-` or `media-by-their-words.yaml`: a country's names in English, and translations."""

NamesThatAreWords = dict[Literal["given", "surname", "place"], dict[Text, Texts]]
"""A record of `names-that-are-words.yaml`: words of a language by what they name, with spellings and meanings."""

NamesByMeaning = dict[Literal["given", "surname"], dict[Text, Texts]]
"""A record of `names-by-meaning.yaml`: English words, and the names of a language that they mean."""

NamesFromEnglish = dict[Text, Texts]
"""A record of `names-from-english.yaml`: codes of languages, and the English words that are names there."""

Surnames = dict[Literal["home", "abroad"], Texts]
"""A record of `surnames-by-language.yaml`: surnames, and endings of them behind a hyphen."""

GivenNames = dict[Literal["f", "m"], Texts]
"""A record of `given-names-by-language.yaml`: the names that women alone, or men alone, bear in a language."""

FormsOfLanguage = dict[Text, Text]
"""A record of `foreign-places-by-language.yaml` or `acronyms-by-language.yaml`: a form of a language, and English."""


class Term(Struct, rename="kebab", forbid_unknown_fields=True, omit_defaults=True):
    """A record of `terms-<language>.yaml`: under the word of the source what it is wrongly made, and what it is."""

    right: TextOrTexts
    wrong: TextOrTexts = []
    never: TextOrTexts = []
    image: TextOrTexts = []
    beside: TextOrTexts = []
    also: TextOrTexts = []
    unless: TextOrTexts = []


FORMS: Mapping[str, Any] = {
    "countries": Country,
    "abroad": CountryNames,
    "institutions": Institution,
    "organisations": Organisation,
    "media": Organisation,
    "companies": Organisation,
    "given-names": Texts,
    "given-names-by-language": GivenNames,
    "state-bodies": StateBody,
    "roles-of-bodies": RoleOfBodies,
    "word-families": Texts,
    "namesakes": Texts,
    "surname-meanings": Texts,
    "accept": Texts,
    "english-words": Texts,
    "exchange-rates": Rates,
    "populations": Population,
    "fields-of-bodies": Texts,
    "foreign-places": Texts,
    **dict.fromkeys(BY_THEIR_WORDS, NamesByTheirWords),
    "names-that-are-words": NamesThatAreWords,
    "names-by-meaning": NamesByMeaning,
    "names-from-english": NamesFromEnglish,
    "surnames-by-language": Surnames,
    "acronyms-by-language": FormsOfLanguage,
    "foreign-places-by-language": FormsOfLanguage,
    **{name: Words for names in WORD_GROUPS.values() for name in names},
}
"""The form of the records of each file of facts; a file that is not named here has a form of its own."""


def form_of(name: str) -> Any:
    """The form of the records of a file, None if it has one of its own."""
    return Term if re.fullmatch(f"{TERMS}[a-z]{{2,3}}", name) else FORMS.get(name)
