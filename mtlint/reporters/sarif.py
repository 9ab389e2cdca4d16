"""SARIF 2.1.0 (OASIS), which GitHub code scanning, Azure DevOps and viewers in editors read.

Regions count code points (`columnKind` says so). A finding that a person has silenced is a result with a suppression;
one that a filter has kept back for another reason is no result.
"""

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

from mtlint import __version__
from mtlint.model.document import Place
from mtlint.model.finding import Outcome, Status
from mtlint.model.report import FileError, Report
from mtlint.model.rule import Rule, Severity
from mtlint.reporters import Options, Write, ordered, ordered_errors
from mtlint.reporters._json import as_json
from mtlint.reporters._words import SILENCED, error_in_full, in_full

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_ROOT = "SRCROOT"
_FINGERPRINT = "mtlint/v1"
_WORD_JOINER = "\u2060"


def report(report: Report, write: Write, _options: Options) -> None:
    """Write one log with one run, a result a line."""
    outcomes = ordered(each for each in report.outcomes if each.status is Status.ACTIVE or each.status in SILENCED)
    rules = sorted({outcome.rule.id: outcome.rule for outcome in reversed(outcomes)}.values(), key=lambda rule: rule.id)
    number = {rule.id: index for index, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "mtlint",
                "version": __version__,
                "semanticVersion": __version__,
                "shortDescription": {"text": "A translation-quality linter for machine-translated news."},
                "rules": list(map(_rule, rules)),
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder in which mtlint ran."}}},
        "invocations": [_invocation(report)],
    }
    write(f'{{"$schema": {as_json(_SCHEMA)}, "version": "2.1.0", "runs": [\n{as_json(run)[:-1]},\n"results": [')
    write(",".join("\n" + as_json(_result(outcome, number[outcome.rule.id])) for outcome in outcomes))
    write("]}]}\n")


def _rule(rule: Rule) -> dict[str, Any]:
    advice = f"A person may silence it with a comment before the paragraph: <!-- mtlint-ignore {rule.id}: reason -->"
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"{rule.why}\n\n{advice}", "markdown": f"{rule.why}\n\n{advice.replace('<!', '`<!')}`"},
        "defaultConfiguration": {"level": _LEVEL[rule.severity]},
        "properties": {
            "category": rule.category,
            "precision": rule.confidence.label,
            "problem.severity": {"note": "recommendation"}.get(_LEVEL[rule.severity], _LEVEL[rule.severity]),
            "tags": ["translation", rule.category],
        },
    }


def _result(outcome: Outcome, rule_index: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": outcome.rule.id,
        "ruleIndex": rule_index,
        "level": _LEVEL[outcome.rule.severity],
        "message": {"text": _unlinked(in_full(outcome))},
        "locations": [{"physicalLocation": _location(outcome.path, outcome.place, _snippet(outcome))}],
        "partialFingerprints": {_FINGERPRINT: outcome.fingerprint},
        "suppressions": _suppressions(outcome),
        "properties": {"confidence": outcome.rule.confidence.label},
    }
    if outcome.related:
        result["relatedLocations"] = [
            {
                "id": index,
                "physicalLocation": _location(each.path, each.place),
                "message": {"text": _unlinked(each.message)},
            }
            for index, each in enumerate(outcome.related)
        ]
    if outcome.fix is not None:
        result["fixes"] = [_fix(outcome, words) for words in outcome.suggestions]
    return result


def _unlinked(message: str) -> str:
    """A message in which no viewer sees a link that an article has smuggled in (§3.11.6: `[text](destination)`)."""
    return message.replace("](", f"]{_WORD_JOINER}(")


def _suppressions(outcome: Outcome) -> list[dict[str, str]]:
    """Empty if there is none: the standard wants the list on all results of a run or on none (§3.27.23)."""
    if outcome.status is Status.ACTIVE:
        return []
    kind = "inSource" if outcome.status is Status.SUPPRESSED else "external"
    return [{"kind": kind, "status": "accepted"} | ({"justification": outcome.reason} if outcome.reason else {})]


def _location(path: str, place: Place, snippet: str = "") -> dict[str, Any]:
    region = _region(place) | ({"snippet": {"text": snippet}} if snippet else {})
    return {"artifactLocation": _artifact(path), "region": region}


def _region(place: Place) -> dict[str, Any]:
    start, end = place
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _snippet(outcome: Outcome) -> str:
    """What stands in the region, if the excerpt has it all."""
    start, end = outcome.place
    shown = outcome.excerpt.text[outcome.excerpt.start : outcome.excerpt.end]
    return shown if len(shown) == end.offset - start.offset else ""


def _fix(outcome: Outcome, words: str) -> dict[str, Any]:
    replacement = {"deletedRegion": _region(outcome.place), "insertedContent": {"text": words}}
    change = {"artifactLocation": _artifact(outcome.path), "replacements": [replacement]}
    return {"description": {"text": f"Write “{words}”" if words else "Take it out"}, "artifactChanges": [change]}


def _artifact(path: str) -> dict[str, str]:
    if Path(path).is_absolute():
        return {"uri": Path(path).as_uri()}
    return {"uri": quote(os.fsencode(Path(path).as_posix()), safe="/"), "uriBaseId": _ROOT}


def _invocation(report: Report) -> dict[str, Any]:
    notifications = [
        {
            "level": "error",
            "message": {"text": error_in_full(error)},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(error.path)} | _at(error)}],
        }
        for error in ordered_errors(report.errors)
    ]
    notifications += [
        {
            "level": "note",
            "message": {"text": note.message},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(note.path)}}],
        }
        for note in sorted(report.notes, key=lambda note: (note.path, note.message))
    ]
    return {
        "executionSuccessful": not any(error.internal for error in report.errors),
        "toolExecutionNotifications": notifications,
    }


def _at(error: FileError) -> dict[str, Any]:
    return {"region": {"startLine": error.line, "startColumn": max(error.column, 1)}} if error.line else {}
