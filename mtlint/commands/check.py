"""`mtlint check`."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from mtlint import engine
from mtlint.commands.guard import ExitCode, guarded
from mtlint.commands.output import deliver, targets
from mtlint.commands.progress import bar
from mtlint.config import Config, load
from mtlint.errors import ConfigError, Problem
from mtlint.garbage import collect_from_here, collector_off
from mtlint.languages import canonical, code_problem
from mtlint.model.report import Report
from mtlint.model.rule import Confidence, Severity
from mtlint.reporters import Options, needs_readings
from mtlint.reporters._summary import plural

_STDIN = "-"
_FROM_REF = "PRE_COMMIT_FROM_REF"
"""Where pre-commit says what it compares with, if it does not compare with the last commit."""


class Fixing(NamedTuple):
    """That fixes are wanted: whether also those that need an editor's eye; a patch, if nothing is to be written."""

    unsafe: bool = False
    write: bool = True


class Invocation(NamedTuple):
    """What belongs to one call of the command and has no place in a configuration file."""

    paths: Sequence[str]
    config_file: str | None = None
    stdin_filename: str | None = None
    output: Path | None = None
    statistics: bool = False
    quiet: bool = False
    colour: bool | None = None
    fixing: Fixing | None = None
    watch: bool = False


def check_plainly(
    paths: Sequence[str], formats: Sequence[str], *, quiet: bool = False, statistics: bool = False, **flags: bool
) -> None:
    """What `mtlint check` does with these paths and options, which `mtlint.__main__` reads; ends the process."""
    settings = {
        "formats": formats,
        "exit_zero": flags.get("exit_zero"),
        "cache": False if "no_cache" in flags else None,
    }
    try:
        with guarded(), collector_off():
            sys.exit(check(Invocation(paths or ["."], quiet=quiet, statistics=statistics), **settings))
    except KeyboardInterrupt:
        sys.exit(ExitCode.INTERRUPTED)


def check(call: Invocation, **settings: Any) -> ExitCode:
    """Check files and report. `settings` are those of `Config.override`, as typed.

    Raises ConfigError and RuleError.
    """
    if call.watch:
        return _watch(call, settings)
    has_stdin = _STDIN in call.paths
    if call.stdin_filename is not None and not has_stdin:
        raise ConfigError(
            Problem("--stdin-filename", "nothing is read from standard input", hint="add “-” to the paths")
        )
    name = call.stdin_filename or _STDIN
    config = load([name if path == _STDIN else path for path in call.paths], call.config_file)
    config = config.override(**typed(settings))
    wanted = targets(config.formats, call.output)
    run = partial(
        engine.check,
        call.paths,
        config,
        stdin=sys.stdin.buffer.read() if has_stdin else None,
        stdin_name=call.stdin_filename or "<stdin>",
        keep_readings=any(needs_readings(target.name) for target in wanted),
    )
    with bar(quiet=call.quiet) as progress:
        run = partial(run, progress=progress, compiling=progress.compiling)
        if call.fixing is None:
            report = run()
        else:
            from mtlint.commands.fix import fix  # noqa: PLC0415 - few runs change anything

            linter = engine.Linter(config, compiling=progress.compiling)
            report = fix(run, linter, unsafe=call.fixing.unsafe, write=call.fixing.write)
    if call.fixing is not None and not call.fixing.write:
        return _show_patch(report, config, quiet=call.quiet)
    options = Options(statistics=call.statistics, quiet=call.quiet, fail_on=config.fail_on)
    with collector_off():
        for target in wanted:
            deliver(report, target, options, colour=call.colour)
    if not any(target.name == "text" and target.file is None for target in wanted):
        complain(report)  # whoever watches the run would not see what is in the report
    return exit_code(report, config)


def _watch(call: Invocation, settings: dict[str, Any]) -> ExitCode:
    """Check again and again; what is wrong with the settings at the start ends the command."""
    if _STDIN in call.paths or call.fixing is not None:
        raise ConfigError(Problem("--watch", "goes with files that somebody else writes, not with --fix or “-”"))
    config = load(call.paths, call.config_file).override(**typed(settings))
    from mtlint.commands.watch import watch  # noqa: PLC0415 - few runs watch

    collect_from_here()
    once = call._replace(watch=False)
    besides = [path for path in (config.path, *map(str, config.packs)) if path]
    watch(lambda: check(once, **settings), [*call.paths, *besides])
    return ExitCode.CLEAN


def complain(report: Report) -> None:
    """Say on standard error what could not be read or went wrong."""
    for error in report.errors:
        sys.stderr.write(f"error: {Problem(error.path, error.message, error.line, error.column, hint=error.hint)}\n")


def _show_patch(report: Report, config: Config, *, quiet: bool) -> ExitCode:
    """Print what fixes would change; exit code 1 if they would change anything."""
    sys.stdout.flush()
    sys.stdout.buffer.write(b"".join(report.patches))  # as the files have it, in their encodings
    sys.stdout.buffer.flush()
    complain(report)
    if not quiet:
        would = f"{plural(len(report.fixed), 'finding')} in {plural(len(report.patches), 'file')}"
        sys.stderr.write(f"--fix would fix {would}.\n" if report.patches else "--fix would change nothing.\n")
    if report.errors:
        return exit_code(report, config)
    return ExitCode.FINDINGS if report.patches and not config.exit_zero else ExitCode.CLEAN


def fixing(*, fix: bool, unsafe: bool, diff: bool, paths: Sequence[str]) -> Fixing | None:
    """What the options about fixes ask for. Raises ConfigError for those that mean nothing together."""
    if not fix:
        if unsafe:
            raise ConfigError(Problem("--unsafe-fixes", "belongs to --fix", hint="mtlint check --fix --unsafe-fixes"))
        return None
    if _STDIN in paths:
        raise ConfigError(Problem("--fix", "fixes files, and standard input is none"))
    return Fixing(unsafe, write=not diff)


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
        typed["source_language"] = canonical(typed["source_language"])
    if typed.get("changed_only") and typed.get("since") is None:
        typed["since"] = os.environ.get(_FROM_REF)
    typed["formats"] = tuple(typed.get("formats") or ()) or None
    return typed
