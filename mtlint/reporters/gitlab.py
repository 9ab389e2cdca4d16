"""GitLab's Code Quality report: findings beside the changed lines of a merge request.

The form is that of GitLab's “Code Quality report format” for other tools. Fingerprints differ from file to file, for
GitLab takes two with the same one for one.
"""

from hashlib import blake2b
from typing import Any

from mtlint.model.finding import Outcome
from mtlint.model.report import FileError, Report
from mtlint.model.rule import Severity
from mtlint.reporters import Options, Write, ordered, ordered_errors
from mtlint.reporters._json import as_json
from mtlint.reporters._words import error_in_full, in_full, slashed

_SEVERITY = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def report(report: Report, write: Write, _options: Options) -> None:
    """Write one JSON list."""
    issues = [*map(_finding, ordered(report.active)), *map(_error, ordered_errors(report.errors))]
    write("[" + ",".join("\n  " + as_json(issue) for issue in issues) + "\n]\n")


def _finding(outcome: Outcome) -> dict[str, Any]:
    start, end = outcome.place
    return {
        "description": in_full(outcome),
        "check_name": outcome.rule.id,
        "fingerprint": _fingerprint(outcome.path, outcome.key, outcome.fingerprint),
        "severity": _SEVERITY[outcome.rule.severity],
        "location": {"path": slashed(outcome.path), "lines": {"begin": start.line, "end": end.line}},
    }


def _error(error: FileError) -> dict[str, Any]:
    return {
        "description": error_in_full(error),
        "check_name": "mtlint",
        "fingerprint": _fingerprint(error.path, str(error.line), error.message),
        "severity": "blocker",
        "location": {"path": slashed(error.path), "lines": {"begin": max(error.line, 1)}},
    }


def _fingerprint(*parts: str) -> str:
    return blake2b("\0".join(parts).encode(errors="surrogatepass"), digest_size=16).hexdigest()
