"""What one language needs to have its numbers read."""

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
from typing import Literal, NamedTuple

from mtlint.model.record import Record, field
from mtlint.text.fold import fold

from .amount import Approximation, Unit
from .phrases import Phrases, backwards, listed
from .units import unit

Role = Literal["add", "multiply", "scale", "half", "ordinal", "part", "vague"]


class NumberWord(NamedTuple):
    """What a word does to the number that is being read."""

    role: Role
    value: int | Fraction
    must_scale: bool = False
    """Says nothing without a counting word behind it: “half a [million]”."""


class Language(Record, frozen=True):
    """Tables of one language, keys as in `units`. Forms are folded; a word ending in “*” stands for its inflections.

    `words` are numbers below a hundred (and hundreds, where they are words of their own) as “form=value”; `multipliers`
    multiply what stands before them inside a group of three (“hundred”), `scales` the whole (“thousand”, “million”).
    """

    code: str
    group: str
    """Signs that group thousands; a space stands for every kind of space."""
    decimal: str
    digits: str = "0-9"
    """A class of the digits that the language uses."""
    words: str = ""
    multipliers: str = ""
    scales: str = ""
    halves: Mapping[str, Fraction] = field(default_factory=dict)
    """“and a half” and the like, which add to the number before them."""
    starters: Mapping[str, Fraction] = field(default_factory=dict)
    """“half a”, which needs a counting word."""
    ordinals: str = ""
    ordinal_endings: frozenset[str] = frozenset()
    """What follows a figure, with or without a hyphen, to make an ordinal."""
    parts: str = ""
    """“thirds”, which divide the number before them."""
    vague: str = ""
    """“hundreds”, of which only the magnitude is known."""
    joiners: frozenset[str] = frozenset()
    """“and” between the words of one number."""
    of: frozenset[str] = frozenset(["of"])
    """Words between two counting words of a vague number: “tens [of] thousands”."""
    joins_tens: bool = False
    """Whether a joiner may stand between units and tens (خمسة وعشرون, treinta y cinco)."""
    prefix: str = ""
    """Letters that are words of their own and are written together with the next word or figure (و)."""
    half_more: frozenset[str] = frozenset()
    """Words before a number that add half of what it counts in: সাড়ে ৩ হাজার is 3,500."""
    only_figures: bool = False
    """Whether number words are not known, so that a counting word without a figure before it says nothing."""
    km_is_money: bool = False
    """Whether “KM” in capitals is the convertible mark of Bosnia."""
    ones_first: bool = False
    """Whether the ones stand before the tens (خمسة وعشرون)."""
    units: Mapping[str, str] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    least: Mapping[str, int] = field(default_factory=dict)
    """Units whose names mean something else behind a small number: “all five won”."""
    percent: str = "%"
    percent_before: frozenset[str] = frozenset()
    """What makes a percentage of the number behind it: Turkish yüzde."""
    points: str = ""
    ranges: frozenset[str] = frozenset()
    """Words between the two ends of a range."""
    range_pairs: Mapping[str, str] = field(default_factory=dict)
    """Words that join the ends of a range only if another stands before it: and -> between."""
    minus: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    """Words after which a figure is a number of something: “No”, “article”."""
    approximations: Mapping[Approximation, str] = field(default_factory=dict)
    after: Mapping[Approximation, str] = field(default_factory=dict)
    """Words of approximation behind the number."""

    @cached_property
    def number_words(self) -> Phrases[NumberWord]:
        """Everything that can be a part of a number in words."""
        table: dict[str, NumberWord] = {}
        rows: tuple[tuple[Role, str], ...] = (
            ("add", self.words),
            ("multiply", self.multipliers),
            ("scale", self.scales),
            ("ordinal", self.ordinals),
            ("part", self.parts),
            ("vague", self.vague),
        )
        for role, row in rows:
            for form, value in pairs(row):
                table.setdefault(form, NumberWord(role, value))
        table |= {form: NumberWord("half", value) for form, value in self.halves.items()}
        table |= {form: NumberWord("add", value, must_scale=True) for form, value in self.starters.items()}
        return Phrases(table)

    @cached_property
    def halves_behind(self) -> Phrases[Fraction]:
        """What adds to a number behind its unit, too: “13 ore și jumătate”."""
        return Phrases(self.halves)

    @cached_property
    def first_words(self) -> list[str]:
        """What every number in words begins with: the first words of all, without those that begin with another."""
        rows = fold(f"{self.words} {self.multipliers} {self.scales} {self.ordinals} {self.vague}").split()
        forms = {row.partition("=")[0].partition("_")[0].rstrip("*") for row in rows}
        forms |= {key.split()[0] for key in self.starters}
        kept: list[str] = []
        for form in sorted(forms):
            if not kept or not form.startswith(kept[-1]):
                kept.append(form)
        return kept

    @cached_property
    def figure(self) -> re.Pattern[str]:
        """A whole run of figures with the signs inside it."""
        signs = re.escape("".join(sorted(set((self.group + self.decimal + ".,").replace(" ", "")))))
        spaced = r"\d{1,3}(?: \d{3})+(?!\d)(?:[" + re.escape(self.decimal) + r"]\d+)?|" if " " in self.group else ""
        return re.compile(rf"(?:{spaced}\d+(?:[{signs}]\d+)*)?[½¼¾⅓⅔]?")

    @cached_property
    def unit_names(self) -> Phrases[Unit]:
        """Units, currencies, per cent and percentage points by name."""
        named = listed({**self.units, **self.currencies, "point": self.points, "percent": self.percent})
        return Phrases({phrase: unit(key) for phrase, key in named.items() if phrase})

    @cached_property
    def approximators(self) -> Phrases[Approximation]:
        """Words before a number that say how exact it is, backwards."""
        forms = listed({kind.value: phrases for kind, phrases in self.approximations.items()})
        return Phrases(
            {form: Approximation(forms[phrase]) for phrase, form in zip(forms, backwards(forms), strict=True)}
        )

    @cached_property
    def approximators_after(self) -> Phrases[Approximation]:
        """Words behind a number that say how exact it is."""
        forms = listed({kind.value: phrases for kind, phrases in self.after.items()})
        return Phrases({phrase: Approximation(kind) for phrase, kind in forms.items()})


def words(listed_words: str) -> frozenset[str]:
    """A set of words, from one string."""
    return frozenset(listed_words.split())


def pairs(row: str) -> list[tuple[str, int]]:
    """From “form=value form=value” (an underscore for a space) to pairs."""
    found = []
    for entry in row.split():
        form, _, value = entry.partition("=")
        found.append((form.replace("_", " "), int(value)))
    return found
