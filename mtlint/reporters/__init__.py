"""Output formats, one module each: `report(report, write, options)` writes a whole report through `write`."""

from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, Protocol

from mtlint.model.finding import Outcome
from mtlint.model.report import FileError, Report
from mtlint.model.rule import Severity

Write = Callable[[str], object]


class Options(NamedTuple):
    """How to report. A format takes no notice of what it has no form for."""

    colour: bool = False
    statistics: bool = False
    """Also count the findings by rule, pack, category and file."""
    quiet: bool = False
    """Findings and errors only: no notes, no summary."""
    width: int | None = None
    """Cells of a line of the terminal, None if there is no limit."""
    fail_on: Severity = Severity.WARNING
    """The least severity that fails the run."""


class Reporter(Protocol):
    """What each module of this package has under the name `report`."""

    def __call__(self, report: Report, write: Write, options: Options, /) -> None:
        """Write a report."""


def names() -> list[str]:
    """The names of all formats, sorted."""
    return sorted(module.stem for module in Path(__file__).parent.glob("[!_]*.py"))


def reporter(name: str) -> Reporter:
    """The reporter of a format. Raises ModuleNotFoundError if there is none."""
    found: Reporter = import_module(f"{__name__}.{name}").report
    return found


def needs_readings(name: str) -> bool:
    """Whether a format shows the text of articles, so that the report has to carry it."""
    return bool(getattr(import_module(f"{__name__}.{name}"), "NEEDS_READINGS", False))


def ordered(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Outcomes by path and place: the order of every format."""
    return sorted(
        outcomes,
        key=lambda item: (item.path, item.place.start.offset, item.place.end.offset, item.rule.id, item.message),
    )


def ordered_errors(errors: Iterable[FileError]) -> list[FileError]:
    """Errors by path and place."""
    return sorted(errors, key=lambda error: (error.path, error.line, error.column, error.message))
