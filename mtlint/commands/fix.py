"""`mtlint check --fix`: fixes of files, written or shown as a patch."""

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from mtlint import readers
from mtlint.commands.patch import patch
from mtlint.commands.rewrite import leads_out, rewrite
from mtlint.engine import Linter, fixing
from mtlint.errors import ReadError
from mtlint.model.finding import Outcome
from mtlint.model.report import FileError, Report
from mtlint.reporters import ordered


def fix(run: Callable[..., Report], linter: Linter, *, unsafe: bool, write: bool) -> Report:
    """Check, fix, and check again what was changed: the report of the files as they are then.

    `run` checks with the linter that it is given. Without `write` nothing is changed, and the report holds the patches.
    """
    report = run(linter=linter)
    changed = fix_files(report, linter, unsafe=unsafe, write=write)
    if write and changed.fixed:
        report = run(linter=linter)
    report.fixed, report.patches = changed.fixed, changed.patches
    report.errors += changed.errors
    return report


def fix_files(report: Report, linter: Linter, *, unsafe: bool, write: bool) -> Report:
    """Fix the files of a report; what was fixed, and what could not be. Without `write` only the patches are made."""
    changed = Report()
    for path, group in groupby(ordered(report.active), key=lambda outcome: outcome.path):
        outcomes = list(group)
        if not any(fixing.is_fixable(outcome, unsafe=unsafe) for outcome in outcomes):
            continue
        try:
            _fix_file(path, outcomes, linter, changed, unsafe=unsafe, write=write)
        except ReadError as error:
            changed.errors += [FileError(path, f"is not fixed: {problem.message}") for problem in error.problems]
        except OSError as error:
            changed.errors.append(FileError(path, f"is not fixed: {(error.strerror or str(error)).lower()}"))
    return changed


def _fix_file(
    path: str, active: Sequence[Outcome], linter: Linter, changed: Report, *, unsafe: bool, write: bool
) -> None:
    if target := leads_out(Path(path), linter.config.root):
        changed.errors.append(FileError(path, f"is not fixed: it is a link that leads to {target}"))
        return
    data = Path(path).read_bytes()
    source = readers.decode(data, path)
    if readers.encode(source, source.text) != data:
        changed.errors.append(FileError(path, f"is not fixed: not all of it is valid {source.encoding}"))
        return
    result = fixing.fix(linter, source, active, unsafe=unsafe)
    fixed = readers.encode(source, result.text)
    if not result.fixed or fixed is None:
        return
    if write:
        rewrite(Path(path), data, fixed)
    changed.fixed += result.fixed
    changed.patches.append(patch(path, data, fixed))
