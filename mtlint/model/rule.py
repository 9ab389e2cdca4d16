"""A rule: what a user names, selects, silences and reads about."""

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import Any

from .record import Record, field


class _Level(IntEnum):
    """A step of a scale."""

    @property
    def label(self) -> str:
        """The lower-case word used in rules, options and reports."""
        return self.name.lower()


class Severity(_Level):
    """How bad a finding is, if it is right."""

    INFO = 1
    WARNING = 2
    ERROR = 3


class Confidence(_Level):
    """How sure a finding is."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


class Kind(StrEnum):
    """How a rule finds what it reports."""

    MATCH = "match"
    REPLACE = "replace"
    NEAR = "near"
    COUNT = "count"
    CONSISTENT = "consistent"
    REQUIRE = "require"
    CHECK = "check"


CATEGORIES = (
    "accuracy/addition",
    "accuracy/mistranslation",
    "accuracy/number",
    "accuracy/omission",
    "accuracy/untranslated",
    "accuracy/wrong-name",
    "design/markup",
    "linguistic/agreement",
    "linguistic/encoding",
    "linguistic/grammar",
    "linguistic/punctuation",
    "linguistic/spelling",
    "linguistic/unintelligible",
    "locale-convention/currency-format",
    "locale-convention/date-format",
    "locale-convention/measurement-format",
    "locale-convention/name-format",
    "locale-convention/number-format",
    "locale-convention/time-format",
    "style/awkward",
    "style/readability",
    "style/register",
    "style/unidiomatic",
    "terminology/inconsistent",
    "terminology/wrong-term",
)
"""Categories a rule may name, after the MQM typology (https://themqm.org)."""


class Rule(Record, frozen=True):
    """What is known of a rule without running it."""

    id: str
    title: str
    kind: Kind
    severity: Severity
    confidence: Confidence
    category: str
    message: str
    why: str
    languages: tuple[str, ...] = ()
    path: str = ""
    needs_source: bool = False
    source: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By language, what the original says where a finding is right."""
    source_right: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By language, what the original says where the wording is right."""
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def pack(self) -> str:
        """The folder the rule lies in."""
        return self.id.rpartition("/")[0]
