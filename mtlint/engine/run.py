"""A run over files and folders: which of them are articles, their reports, and what becomes of those together."""

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from mtlint import filters, lazy_re, readers
from mtlint.config import Config
from mtlint.engine import batches
from mtlint.engine.linter import Linter, unread
from mtlint.engine.originals import Originals
from mtlint.errors import ConfigError, Problem, ReadError
from mtlint.garbage import collect_from_here
from mtlint.model.report import FileError, Report

if TYPE_CHECKING:
    from mtlint.filters.git_changes import Changes

Progress = Callable[[int, int], None]


def check(
    paths: Sequence[str],
    config: Config,
    *,
    stdin: bytes | None = None,
    stdin_name: str = "<stdin>",
    keep_readings: bool = False,
    progress: Progress | None = None,
    compiling: Callable[[], None] | None = None,
    linter: Linter | None = None,
) -> Report:
    """Check files and folders ("-" is `stdin`), in the order of their paths whatever the number of jobs.

    `progress` is called with (files done, files in all), `compiling` as `Linter` says. `keep_readings` is for formats
    that show the text. `linter` is one that is ready for this configuration, for several runs in a row.
    Raises RuleError and ConfigError; every other fault is in the report.
    """
    report = Report()
    files: list[str] = []
    for found in readers.discover([path for path in paths if path != "-"], config.excludes):
        if isinstance(found, FileError):
            report.errors.append(found)
        else:
            files.append(found)
    changes = _changes(config, paths[0]) if config.changed_only else None
    if changes is not None and stdin is not None:
        raise ConfigError(Problem("-", "git knows no changed lines of standard input"))
    files = [path for path in _articles(files, paths, config) if changes is None or changes.includes(path)]
    if config.force_exclude:
        files = [path for path in files if not config.excludes(path)]
        stdin = None if config.excludes(stdin_name) else stdin
    if config.source_file is not None and len(files) + (stdin is not None) != 1:
        raise ConfigError(Problem("--source", "belongs to one article", hint="“source” in mtlint.yaml pairs many"))
    entries = None
    if config.baseline is not None:
        from mtlint.filters import baseline_file  # noqa: PLC0415 - few runs have one

        entries = baseline_file.read(config.baseline)
    linter = linter or Linter(config, keep_readings=keep_readings, compiling=compiling)
    if stdin is not None:
        report.add([_check_stdin(linter, stdin, stdin_name)])
    done = 0
    for reports in batches.reports(files, linter):
        report.add(reports)
        done += len(reports)
        if progress is not None:
            progress(done, len(files))
        collect_from_here()
    if entries is not None and config.baseline is not None:
        baseline_file.apply(report, config.baseline, entries, linter.could_report)
    if changes is not None:
        report.outcomes = filters.changed(report.outcomes, changes.touches)
    lazy_re.kept.save()
    return report


def _changes(config: Config, path: str) -> "Changes":
    from mtlint.filters.git_changes import since  # noqa: PLC0415 - few runs ask git

    return since(config.since, path)


def _articles(files: list[str], named: Sequence[str], config: Config) -> list[str]:
    """The files without those found in folders that are the originals of others."""
    policies = [config.policy(path) for path in files]
    if not any(policy.source for policy in policies):
        return files
    kept = {*Originals(config).without_originals(files, policies), *map(os.path.normpath, named)}
    return [path for path in files if path in kept]


def _check_stdin(linter: Linter, data: bytes, name: str) -> Report:
    try:
        return linter.check_source(readers.decode(data, name))
    except ReadError as error:
        return unread(error)
