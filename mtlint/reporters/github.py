"""Annotations on the changed lines of a GitHub pull request, as workflow commands.

The form and the escapes are those of GitHub's “Workflow commands for GitHub Actions” and of the toolkit that GitHub
writes them with (actions/toolkit, packages/core/src/command.ts).
"""

from mtlint.model.finding import Outcome
from mtlint.model.report import Report
from mtlint.model.rule import Severity
from mtlint.reporters import Options, Write, ordered, ordered_errors
from mtlint.reporters._words import in_full, slashed

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def report(report: Report, write: Write, options: Options) -> None:
    """Write one command a finding, error and note."""
    for outcome in ordered(report.active):
        write(_command(_COMMANDS[outcome.rule.severity], in_full(outcome), _properties(outcome)))
    for error in ordered_errors(report.errors):
        where = {"file": slashed(error.path)}
        if error.line:
            where |= {"line": str(error.line), "col": str(max(error.column, 1))}
        message = f"{error.message}\n{error.hint}" if error.hint else error.message
        write(_command("error", message, where | {"title": "mtlint"}))
    if not options.quiet:
        for note in sorted(report.notes, key=lambda note: (note.path, note.message)):
            write(_command("notice", note.message, {"file": slashed(note.path), "title": "mtlint"}))


def _properties(outcome: Outcome) -> dict[str, str]:
    start, end = outcome.place
    properties = {"file": slashed(outcome.path), "line": str(start.line), "endLine": str(end.line)}
    if start.line == end.line:  # GitHub takes columns only where the annotation is on one line
        properties |= {"col": str(start.column), "endColumn": str(end.column)}
    return properties | {"title": outcome.rule.id}


def _command(name: str, message: str, properties: dict[str, str]) -> str:
    order = ("file", "line", "col", "endLine", "endColumn", "title")
    given = ",".join(f"{key}={_escaped(properties[key], in_property=True)}" for key in order if key in properties)
    return f"::{name} {given}::{_escaped(message)}\n"


def _escaped(text: str, *, in_property: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if in_property else text
