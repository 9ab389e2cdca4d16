"""JUnit's XML, in which CI systems show failed tests: a suite for each file, a case for each finding.

A finding below the severity that fails the run is a case that passes and says so; one that a person has silenced is a
skipped case; a file without findings is one case that passes.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from mtlint.model.finding import Outcome, Status
from mtlint.model.report import FileError, Report
from mtlint.reporters import Options, Write, ordered, ordered_errors
from mtlint.reporters._words import SILENCED, error_in_full, in_full, slashed
from mtlint.reporters._xml import attributes, text

_KINDS = {"failures": "failure", "errors": "error", "skipped": "skipped"}


class _Case(NamedTuple):
    """One test case: its result is `kind` ("" if it passes), inside it stands `body`."""

    name: str
    kind: str = ""
    body: str = ""


def report(report: Report, write: Write, options: Options) -> None:
    """Write the suites in the order of their paths."""
    suites: dict[str, list[_Case]] = defaultdict(list)
    for path in report.paths:
        suites[slashed(path)] = []
    for outcome in ordered(report.outcomes):
        if outcome.status is Status.ACTIVE or outcome.status in SILENCED:
            suites[slashed(outcome.path)].append(_finding(outcome, options))
    for error in ordered_errors(report.errors):
        suites[slashed(error.path)].append(_error(error))
    for path, cases in suites.items():
        suites[path] = cases or [_Case("no findings")]
    everything = [case for cases in suites.values() for case in cases]
    write(f'<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="mtlint"{_counts(everything)}>\n')
    for path, cases in sorted(suites.items()):
        write(f"  <testsuite{attributes(name=path)}{_counts(cases)}>\n")
        for case in cases:
            given = attributes(classname=path, name=case.name)
            write(f"    <testcase{given}>{case.body}</testcase>\n" if case.body else f"    <testcase{given}/>\n")
        write("  </testsuite>\n")
    write("</testsuites>\n")


def _counts(cases: Iterable[_Case]) -> str:
    kinds = [case.kind for case in cases]
    return attributes(tests=len(kinds), **{name: kinds.count(kind) for name, kind in _KINDS.items()})


def _finding(outcome: Outcome, options: Options) -> _Case:
    start, rule = outcome.place.start, outcome.rule
    name = f"{start.line}:{start.column} {rule.id}"
    if outcome.status in SILENCED:
        reason = f"{outcome.status.value}: {outcome.reason}" if outcome.reason else outcome.status.value
        return _Case(name, "skipped", f"<skipped{attributes(message=reason)}/>")
    words = f"{in_full(outcome)}\n\n{outcome.excerpt.text}"
    if rule.severity < options.fail_on:
        return _Case(name, "", f"<system-out>{text(f'{rule.severity.label}: {words}')}</system-out>")
    given = attributes(type=rule.severity.label, message=outcome.message)
    return _Case(name, "failure", f"<failure{given}>{text(words)}</failure>")


def _error(error: FileError) -> _Case:
    place = f"{error.line}:{max(error.column, 1)} " if error.line else ""
    given = attributes(type="internal" if error.internal else "unreadable", message=error.message)
    return _Case(f"{place}mtlint", "error", f"<error{given}>{text(error_in_full(error))}</error>")
