"""Findings, and what became of them."""

from enum import StrEnum
from typing import NamedTuple

from .document import Place
from .rule import Rule
from .span import Span


class Related(NamedTuple):
    """A further place that explains a finding; `in_source` if it lies in the aligned source article."""

    span: Span
    message: str
    in_source: bool = False


class Finding(NamedTuple):
    """One hit of a rule, in offsets of its document's text."""

    rule: Rule
    span: Span
    message: str
    suggestions: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    safe: bool = False
    """Whether the first suggestion may be applied without an editor's eye."""


class Status(StrEnum):
    """What the filters decided of a finding."""

    ACTIVE = "active"
    DUPLICATE = "duplicate"
    SUPPRESSED = "suppressed"
    IGNORED = "ignored"
    BELOW_THRESHOLD = "below-threshold"
    BASELINED = "baselined"
    UNCHANGED = "unchanged"
    """On a line that is not among the changed ones that were asked about."""


class Judged(NamedTuple):
    """A finding on its way through the filters, and what they have decided of it so far."""

    finding: Finding
    status: Status = Status.ACTIVE
    reason: str = ""
    source_span: Span | None = None
    """Where it stands in the source, if it is about something that is no part of the text (a comment)."""


class Excerpt(NamedTuple):
    """A stretch of one source line; the finding is at `text[start:end]`."""

    text: str
    start: int
    end: int


class RelatedPlace(NamedTuple):
    """A related span as a reporter shows it."""

    path: str
    place: Place
    message: str
    text: str = ""
    excerpt: Excerpt | None = None
    """The line of the original, where the place is in that; of places in the same file readers see enough."""
    span: Span | None = None
    """Where it stands in the visible text of its document."""
    in_source: bool = False


class Outcome(NamedTuple):
    """A finding with everything that a reporter needs: no document, no source."""

    path: str
    rule: Rule
    place: Place
    text: str
    message: str
    suggestions: tuple[str, ...]
    related: tuple[RelatedPlace, ...]
    excerpt: Excerpt
    fingerprint: str
    status: Status = Status.ACTIVE
    reason: str = ""
    fix: str | None = None
    """The replacement for exactly this source range, if there is one that cuts no markup."""
    safe: bool = False
    span: Span | None = None
    """Where it stands in the visible text of its document; None if it is about something that is no part of that."""
    key: str = ""
    """The key of its document, "" if its source holds only one."""
