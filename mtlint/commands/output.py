"""Where reports go: standard output and files, and whether in colour."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from mtlint.atomic import is_written_directly, replacing
from mtlint.errors import ConfigError, Problem
from mtlint.model.report import Report
from mtlint.reporters import Options, names, reporter


class Target(NamedTuple):
    """A format and the file that it is written to; None is standard output."""

    name: str
    file: Path | None


def targets(formats: Sequence[str], output: Path | None) -> list[Target]:
    """What `--format` (`json` or `json:out.json`, several times) and `--output` ask for.

    Raises ConfigError for an unknown format, a file that cannot be written, or two reports for one place.
    """
    problems = []
    result: list[Target] = []
    for each in formats:
        name, _, file = each.partition(":")
        target = Target(name, Path(file) if file else output)
        if name not in names():
            problems.append(Problem("--format", f"there is no format “{name}”", hint=f"one of {', '.join(names())}"))
        elif any(target.file == other.file for other in result):
            place = target.file or "standard output"
            hint = "give all but one a file of their own, for example --format json:report.json"
            problems.append(Problem("--format", f"two reports would go to {place}", hint=hint))
        elif target.file is not None and target.file.is_dir():
            problems.append(Problem(str(target.file), "is a folder"))
        elif target.file is not None and not (
            is_written_directly(target.file) or os.access(target.file.absolute().parent, os.W_OK)
        ):
            problems.append(Problem(str(target.file), "the folder does not exist or cannot be written to"))
        else:
            result.append(target)
    if output is not None and not any(target.file == output for target in result) and not problems:
        problems.append(Problem("--output", "every format has a file of its own already"))
    if problems:
        raise ConfigError(*problems)
    return result


def deliver(report: Report, target: Target, options: Options, *, colour: bool | None) -> None:
    """Write a report to its target. `colour` is what the user asked for; None leaves it to the terminal."""
    write_report = reporter(target.name)
    if target.file is None:
        shown = wants_colour(os.environ, terminal=sys.stdout.isatty()) if colour is None else colour
        width = _terminal_width() if sys.stdout.isatty() else None
        write_report(report, sys.stdout.write, options._replace(colour=shown, width=width))
        return
    with replacing(target.file) as write:
        write_report(report, write, options._replace(colour=bool(colour)))


def wants_colour(environment: Mapping[str, str], *, terminal: bool) -> bool:
    """Whether to colour: never under NO_COLOR (https://no-color.org), always under FORCE_COLOR, else on a terminal."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return terminal and environment.get("TERM") != "dumb"


def _terminal_width() -> int:
    from shutil import get_terminal_size  # noqa: PLC0415 - brings archives of all kinds

    return get_terminal_size().columns
