"""The stable, versioned JSON report, for programs. One finding a line, in the order of place; UTF-8.

Its schema is docs/report.schema.json.

Lines and columns count from 1, offsets from 0, in code points of the source file; ends are exclusive. A finding that a
filter has kept back is counted in the summary and not listed.
"""

from collections.abc import Iterable
from typing import Any

from mtlint.model.document import Place
from mtlint.model.finding import Outcome
from mtlint.model.report import FileError, Report
from mtlint.model.source import Position
from mtlint.reporters import Options, Write, ordered, ordered_errors
from mtlint.reporters._json import as_json
from mtlint.reporters._summary import by_category, by_file, by_pack, by_rule, by_severity, by_status

SCHEMA = "mtlint/1"


def report(report: Report, write: Write, options: Options) -> None:
    """Write one JSON object."""
    active = ordered(report.active)
    write(f'{{"schema": {as_json(SCHEMA)},\n "findings": [')
    _write_list(map(_finding, active), write)
    if report.fixed:
        write(',\n "fixed": [')
        _write_list(map(_finding, ordered(report.fixed)), write)
    write(',\n "errors": [')
    _write_list(map(_error, ordered_errors(report.errors)), write)
    write(',\n "skipped": [')
    skipped = sorted(report.skipped, key=lambda item: (item.path, item.check))
    _write_list(({"path": item.path, "check": item.check, "reason": item.reason} for item in skipped), write)
    write(',\n "notes": [')
    notes = sorted(report.notes, key=lambda note: (note.path, note.message))
    _write_list(({"path": note.path, "message": note.message} for note in notes), write)
    write(f',\n "summary": {as_json(_summary(report, active, options))}}}\n')


def _write_list(items: Iterable[dict[str, Any]], write: Write) -> None:
    for number, item in enumerate(items):
        write(",\n  " if number else "\n  ")
        write(as_json(item))
    write("]")


def _finding(outcome: Outcome) -> dict[str, Any]:
    return {
        "path": outcome.path,
        "rule": outcome.rule.id,
        "severity": outcome.rule.severity.label,
        "confidence": outcome.rule.confidence.label,
        "category": outcome.rule.category,
        "message": outcome.message,
        "text": outcome.text,
        **_place(outcome.place),
        "suggestions": outcome.suggestions,
        "related": [
            {"path": each.path, "text": each.text, **_place(each.place), "message": each.message}
            for each in outcome.related
        ],
        "fingerprint": outcome.fingerprint,
    }


def _place(place: Place) -> dict[str, Any]:
    return {"start": _position(place.start), "end": _position(place.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column, "offset": position.offset}


def _error(error: FileError) -> dict[str, Any]:
    return {
        "path": error.path,
        "message": error.message,
        "line": error.line,
        "column": error.column,
        "hint": error.hint,
        "internal": error.internal,
    }


def _summary(report: Report, active: list[Outcome], options: Options) -> dict[str, Any]:
    summary: dict[str, Any] = {
        "files": report.files,
        "words": report.words,
        "findings": len(active),
        "severity": by_severity(active),
        "status": by_status(report),
    }
    if options.statistics:
        summary["rules"] = by_rule(active)
        summary["packs"] = by_pack(active)
        summary["categories"] = by_category(active)
        summary["paths"] = by_file(active)
    return summary
