"""What a number in running text says."""

from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from mtlint.model.span import Span


class Kind(StrEnum):
    """What a number is a number of."""

    PLAIN = "plain"
    """Things that the layer knows nothing of."""
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "points"
    """Percentage points."""
    MEASURE = "measure"
    """A length, weight, span of time, number of people, …"""
    ORDINAL = "ordinal"
    YEAR = "year"
    """A bare figure that may be the number of a year (1500–2100)."""
    LABEL = "label"
    """A figure that counts nothing: part of a name, a version, a telephone number, a score, a clock time."""


_KINDS = {"money": Kind.MONEY, "share": Kind.PERCENT}
FIRST_YEAR, LAST_YEAR = 1500, 2100
"""What a bare figure that is a year may say."""


class Approximation(StrEnum):
    """How exactly a number is meant, by the words beside it."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    SEVERAL = "several"
    """Only the magnitude is given: “hundreds of”, “several thousand”, 数十."""


class Unit(NamedTuple):
    """A unit of measurement or of money."""

    key: str
    """“km”, “USD”; small letters for a name that several currencies share (“dollar”, “rupee”)."""
    quantity: str
    """“length”, “money”, “people”, …: what it measures."""
    factor: Fraction
    """How many base units of its quantity it is (metres, kilograms, seconds, …); for money, of its currency."""

    @property
    def kind(self) -> Kind:
        """What a number of it is."""
        return Kind.POINTS if self.key == "point" else _KINDS.get(self.quantity, Kind.MEASURE)


class Amount(NamedTuple):
    """One number with all that belongs to it. Spans are code points of the article's text."""

    span: Span
    """The number with its scale word, sign and unit: “$3.5 million”, “20 per cent”."""
    figure: Span
    """The number with its scale word: “3.5 million”."""
    value: Fraction
    """As it stands there with its scale: “3.5 million cents” is 3,500,000. Exact."""
    kind: Kind
    unit: Unit | None = None
    scale: Fraction = Fraction(1)
    """What the last counting word multiplied by (“million”, “lakh”, 万), 1 without one."""
    approximation: Approximation = Approximation.EXACT
    in_words: bool = False
    """Written without any figure."""
    begins_range: bool = False
    """Whether the next amount is the other end of a range (“5 to 7 km”); scale and unit are then those of both."""

    @property
    def quantity(self) -> Fraction:
        """The value in base units of what is measured."""
        return self.value * self.unit.factor if self.unit else self.value
