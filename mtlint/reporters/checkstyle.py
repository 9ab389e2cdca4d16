"""Checkstyle's XML, which Jenkins (Warnings NG), SonarQube, reviewdog and many editors read.

Columns are code points of the line.
"""

from itertools import groupby

from mtlint.model.report import Report
from mtlint.model.rule import Severity
from mtlint.reporters import Options, Write, ordered, ordered_errors
from mtlint.reporters._words import error_in_full, in_full, slashed
from mtlint.reporters._xml import attributes

_SEVERITY = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}
_FORMAT_VERSION = "4.3"
"""Of Checkstyle itself, the first with this form; readers look for it."""


def report(report: Report, write: Write, _options: Options) -> None:
    """Write one element a finding and error, by file."""
    items = [
        (
            slashed(outcome.path),
            attributes(
                line=outcome.place.start.line,
                column=outcome.place.start.column,
                severity=_SEVERITY[outcome.rule.severity],
                message=in_full(outcome),
                source=f"mtlint.{outcome.rule.id.replace('/', '.')}",
            ),
        )
        for outcome in ordered(report.active)
    ]
    items += [
        (
            slashed(error.path),
            attributes(
                line=max(error.line, 1),
                column=max(error.column, 1),
                severity="error",
                message=error_in_full(error),
                source="mtlint",
            ),
        )
        for error in ordered_errors(report.errors)
    ]
    write(f'<?xml version="1.0" encoding="utf-8"?>\n<checkstyle{attributes(version=_FORMAT_VERSION)}>\n')
    for path, group in groupby(sorted(items, key=lambda item: item[0]), key=lambda item: item[0]):
        write(f"  <file{attributes(name=path)}>\n")
        for _, given in group:
            write(f"    <error{given}/>\n")
        write("  </file>\n")
    write("</checkstyle>\n")
