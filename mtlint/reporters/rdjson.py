"""Reviewdog Diagnostic Format, with which reviewdog comments on pull requests anywhere.

The form is that of reviewdog's proto/rdf/reviewdog.proto; columns are bytes of the line in UTF-8, and count from 1.
"""

from typing import Any

from mtlint.model.document import Place
from mtlint.model.finding import Outcome
from mtlint.model.report import FileError, Report
from mtlint.model.rule import Severity
from mtlint.model.source import Position, Source
from mtlint.reporters import Options, Write, ordered, ordered_errors
from mtlint.reporters._json import as_json
from mtlint.reporters._words import error_in_full, in_full, slashed

NEEDS_READINGS = True
"""Bytes can be counted only in the text."""
_SEVERITY = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def report(report: Report, write: Write, _options: Options) -> None:
    """Write one JSON object, a diagnostic a line."""
    sources = {reading.document.source.path: reading.document.source for reading in report.readings}
    diagnostics = [_finding(outcome, sources.get(outcome.path)) for outcome in ordered(report.active)]
    diagnostics += map(_error, ordered_errors(report.errors))
    write('{"source": {"name": "mtlint"},\n "diagnostics": [')
    write(",".join("\n  " + as_json(diagnostic) for diagnostic in diagnostics))
    write("]}\n")


def _finding(outcome: Outcome, source: Source | None) -> dict[str, Any]:
    where = _range(outcome.place, source)
    diagnostic: dict[str, Any] = {
        "message": in_full(outcome),
        "location": {"path": slashed(outcome.path), "range": where},
        "severity": _SEVERITY[outcome.rule.severity],
        "code": {"value": outcome.rule.id},
    }
    if outcome.fix is not None and source is not None:
        diagnostic["suggestions"] = [{"range": where, "text": each} for each in outcome.suggestions]
    return diagnostic


def _range(place: Place, source: Source | None) -> dict[str, Any]:
    return {"start": _position(place.start, source), "end": _position(place.end, source)}


def _position(position: Position, source: Source | None) -> dict[str, int]:
    """A position in bytes; the whole line if the text is not at hand."""
    if source is None:
        return {"line": position.line}
    before = source.text[source.line_starts[position.line - 1] : position.offset]
    return {"line": position.line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}


def _error(error: FileError) -> dict[str, Any]:
    start = {"line": max(error.line, 1), "column": max(error.column, 1)}
    location: dict[str, Any] = {"path": slashed(error.path), "range": {"start": start}}
    return {"message": error_in_full(error), "location": location, "severity": "ERROR", "code": {"value": "mtlint"}}
