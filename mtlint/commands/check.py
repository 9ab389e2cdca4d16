"""`mtlint check`."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mtlint import engine
from mtlint.commands.guard import ExitCode
from mtlint.commands.output import deliver, targets
from mtlint.commands.progress import bar
from mtlint.config import Config, load
from mtlint.errors import ConfigError, Problem
from mtlint.languages import code_problem
from mtlint.model.report import Report
from mtlint.model.rule import Confidence, Severity
from mtlint.reporters import Options, needs_readings

_STDIN = "-"


@dataclass(frozen=True, slots=True)
class Invocation:
    """What belongs to one call of the command and has no place in a configuration file."""

    paths: Sequence[str]
    config_file: str | None = None
    stdin_filename: str | None = None
    output: Path | None = None
    statistics: bool = False
    quiet: bool = False
    colour: bool | None = None


def check(call: Invocation, **settings: Any) -> ExitCode:
    """Check files and report. `settings` are those of `Config.override`, as typed.

    Raises ConfigError and RuleError.
    """
    has_stdin = _STDIN in call.paths
    if call.stdin_filename is not None and not has_stdin:
        raise ConfigError(
            Problem("--stdin-filename", "nothing is read from standard input", hint="add “-” to the paths")
        )
    name = call.stdin_filename or _STDIN
    config = load([name if path == _STDIN else path for path in call.paths], call.config_file)
    config = config.override(**typed(settings))
    wanted = targets(config.formats, call.output)
    stdin = sys.stdin.buffer.read() if has_stdin else None
    with bar(quiet=call.quiet) as progress:
        report = engine.check(
            call.paths,
            config,
            stdin=stdin,
            stdin_name=call.stdin_filename or "<stdin>",
            keep_readings=any(needs_readings(target.name) for target in wanted),
            progress=progress,
        )
    options = Options(statistics=call.statistics, quiet=call.quiet, fail_on=config.fail_on)
    for target in wanted:
        deliver(report, target, options, colour=call.colour)
    if not any(target.name == "text" and target.file is None for target in wanted):
        for error in report.errors:  # whoever watches the run would not see them
            sys.stderr.write(
                f"error: {Problem(error.path, error.message, error.line, error.column, hint=error.hint)}\n"
            )
    return exit_code(report, config)


def exit_code(report: Report, config: Config) -> ExitCode:
    """What the shell is told.

    A fault outweighs findings, for they are then incomplete; `exit_zero` excuses findings only.
    """
    if any(error.internal for error in report.errors):
        return ExitCode.INTERNAL
    if report.errors:
        return ExitCode.USAGE
    worst = report.worst()
    failed = worst is not None and worst >= config.fail_on and not config.exit_zero
    return ExitCode.FINDINGS if failed else ExitCode.CLEAN


def typed(settings: dict[str, Any]) -> dict[str, Any]:
    """Words of the command line as the values that they stand for."""
    typed = dict(settings)
    for name in ("min_severity", "fail_on"):
        if typed.get(name) is not None:
            typed[name] = Severity[typed[name].upper()]
    if typed.get("min_confidence") is not None:
        typed["min_confidence"] = Confidence[typed["min_confidence"].upper()]
    for name in ("select", "ignore"):
        typed[name] = [part.strip() for value in typed.get(name) or () for part in value.split(",") if part.strip()]
    if typed.get("source_language") is not None:
        message, hint = code_problem(typed["source_language"])
        if message:
            raise ConfigError(Problem("--from", message, hint=hint))
    typed["formats"] = tuple(typed.get("formats") or ()) or None
    return typed
