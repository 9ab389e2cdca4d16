"""What one run has to say."""

from collections.abc import Iterable
from typing import NamedTuple

from .document import Document
from .finding import Outcome, Status
from .record import Record, field
from .rule import Severity
from .span import Span


class FileError(NamedTuple):
    """A file that could not be checked, or a part of the run that failed.

    Lines and columns count from 1; 0 is unknown.
    """

    path: str
    message: str
    line: int = 0
    column: int = 0
    hint: str = ""
    internal: bool = False
    """A fault of mtlint itself, not of the file."""


class Skipped(NamedTuple):
    """A check that did not run, and why; `path` is "" for what holds for the whole run."""

    path: str
    check: str
    reason: str


class Note(NamedTuple):
    """Something about a file that an editor should know and that is no fault of its text."""

    path: str
    message: str


class Reading(NamedTuple):
    """An article as it was read, for formats that show its text.

    `source` is the original, where it is known; `links` are the spans of both that say the same, in the order of the
    article.
    """

    document: Document
    source: Document | None = None
    links: tuple[tuple[Span, Span], ...] = ()


class BaselineEntry(NamedTuple):
    """A finding that was there before anybody minded. `path` is relative to the folder of the baseline, with “/”."""

    path: str
    rule: str
    fingerprint: str
    text: str = ""
    reason: str = ""


class BaselineUse(Record):
    """What a run found out about a baseline: entries whose finding is gone, and those whose file has a new name."""

    stale: list[BaselineEntry] = field(default_factory=list)
    moved: list[tuple[BaselineEntry, str]] = field(default_factory=list)


class Report(Record):
    """Everything that one run found, in the order of the files.

    `paths` are the files that were looked at, whether or not they could be read. `readings` holds the articles with
    findings, and is empty unless somebody asked for them.
    """

    outcomes: list[Outcome] = field(default_factory=list)
    errors: list[FileError] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    words: int = 0
    words_of: dict[str, int] = field(default_factory=dict)
    """The words of each file that was read."""
    readings: list[Reading] = field(default_factory=list)
    baseline: BaselineUse | None = None
    digest: bytes = b""
    """Of the content of the one file that this is about, if that, what it `depends_on` and the configuration decide."""
    depends_on: tuple[tuple[str, str, bytes], ...] = ()
    """What was looked for beside that file, as `mtlint.cache.dependencies.Dependency`."""
    fixed: list[Outcome] = field(default_factory=list)
    """Findings that are no more, because this run applied their fixes; places are those before."""
    patches: list[bytes] = field(default_factory=list)
    """What those fixes changed, a patch for each file."""

    @property
    def files(self) -> int:
        """How many files were looked at."""
        return len(self.paths)

    @property
    def active(self) -> list[Outcome]:
        """The findings that nothing silenced."""
        return [outcome for outcome in self.outcomes if outcome.status is Status.ACTIVE]

    def worst(self) -> Severity | None:
        """The highest severity among the active findings, None if there is none."""
        return max((outcome.rule.severity for outcome in self.active), default=None)

    def add(self, others: Iterable["Report"]) -> None:
        """Append other reports, in the order given."""
        for other in others:
            self.outcomes += other.outcomes
            self.errors += other.errors
            self.skipped += [each for each in other.skipped if each.path or each not in self.skipped]
            self.notes += other.notes
            self.paths += other.paths
            self.words += other.words
            self.words_of |= other.words_of
            self.readings += other.readings
