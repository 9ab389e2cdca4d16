"""`mtlint baseline`: write down what is there, so that only what is new is reported."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from mtlint import engine
from mtlint.commands.progress import bar
from mtlint.config import Config, load
from mtlint.errors import ConfigError, Problem
from mtlint.filters import baseline_file
from mtlint.model.report import BaselineEntry, BaselineUse, Report
from mtlint.reporters._summary import plural


def create(paths: Sequence[str], config_file: str | None, file: Path | None, reason: str, *, force: bool) -> str:
    """Write every finding into a new baseline, and say so. Raises ConfigError if it is there, unless `force`."""
    config, file = _settings(paths, config_file, file)
    if file.exists() and not force:
        hint = "`mtlint baseline update` keeps its reasons; --force writes it anew"
        raise ConfigError(Problem(str(file), "is there already", hint=hint))
    report = _checked(paths, config.replace(baseline=None))
    entries = _entries(report, file, reason)
    baseline_file.write(file, entries)
    said = f"{_count(entries)} written to {file}"
    if config.baseline is None:
        said += f"\nIt is used with --baseline {file}, or with “baseline: {file.name}” in mtlint.yaml beside it."
    return said


def update(paths: Sequence[str], config_file: str | None, file: Path | None, reason: str) -> str:
    """Add the findings that are new, take out those that are gone; the others keep their reasons."""
    config, file = _settings(paths, config_file, file)
    report = _checked(paths, config.replace(baseline=file))
    added = _entries(report, file, reason)
    kept = _kept(baseline_file.read(file), report.baseline)
    baseline_file.write(file, [*kept, *added])
    return f"{file}: added {len(added):,}, {_changes(report.baseline)}; {_count([*kept, *added])} in it"


def prune(paths: Sequence[str], config_file: str | None, file: Path | None) -> str:
    """Take out the entries whose finding is gone, and write down new names of files. Nothing is added."""
    config, file = _settings(paths, config_file, file)
    report = _checked(paths, config.replace(baseline=file))
    kept = _kept(baseline_file.read(file), report.baseline)
    baseline_file.write(file, kept)
    return f"{file}: {_changes(report.baseline)}; {_count(kept)} in it"


def _settings(paths: Sequence[str], config_file: str | None, file: Path | None) -> tuple[Config, Path]:
    config = load(paths, config_file)
    file = file or config.baseline or config.root / baseline_file.DEFAULT_NAME
    here = Path.cwd()
    return config, file.relative_to(here) if file.is_relative_to(here) else file


def _checked(paths: Sequence[str], config: Config) -> Report:
    """What a run finds. A file that cannot be read would lose its entries: it stops the command."""
    with bar(quiet=False) as progress:
        report = engine.check(paths, config, progress=progress, compiling=progress.compiling)
    if report.errors:
        problems = [Problem(each.path, each.message, each.line, each.column, hint=each.hint) for each in report.errors]
        raise ConfigError(*problems)
    return report


def _entries(report: Report, file: Path, reason: str) -> list[BaselineEntry]:
    return [
        BaselineEntry(baseline_file.name(each.path, file), each.rule.id, each.fingerprint, each.text, reason)
        for each in report.active
    ]


def _kept(entries: Sequence[BaselineEntry], use: BaselineUse | None) -> list[BaselineEntry]:
    """The entries that still hold, under the present names of their files."""
    use = use or BaselineUse()
    left = Counter(entries)
    left.subtract([*use.stale, *(entry for entry, _ in use.moved)])
    return [*left.elements(), *(entry._replace(path=path) for entry, path in use.moved)]


def _changes(use: BaselineUse | None) -> str:
    use = use or BaselineUse()
    renamed = len({path for _, path in use.moved})
    return f"gone {len(use.stale):,}, files renamed {renamed:,}"


def _count(entries: Sequence[BaselineEntry]) -> str:
    files = len({entry.path for entry in entries})
    return f"{plural(len(entries), 'finding')} in {plural(files, 'file')}"
