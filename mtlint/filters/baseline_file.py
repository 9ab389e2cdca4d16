"""The file of a baseline: findings that a repository lives with, one a line, so that changes of it can be reviewed."""

import json
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

import msgspec

from mtlint import filters
from mtlint.atomic import replacing
from mtlint.errors import ConfigError, Problem
from mtlint.model.report import BaselineEntry, Note, Report
from mtlint.paths import relative

DEFAULT_NAME = ".mtlint-baseline.json"
SCHEMA = "mtlint-baseline/1"
_LONGEST_TEXT = 80
"""Code points of the finding that an entry shows; it is known by its fingerprint."""


class _Entry(msgspec.Struct, forbid_unknown_fields=True):
    rule: str
    fingerprint: str
    text: str = ""
    reason: str = ""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    schema: str
    files: dict[str, list[_Entry]]


def read(path: Path) -> list[BaselineEntry]:
    """The entries of a baseline. Raises ConfigError if it cannot be read or is none."""
    try:
        data = path.read_bytes()
    except OSError as error:
        hint = "`mtlint baseline create` writes one" if isinstance(error, FileNotFoundError) else ""
        raise ConfigError(Problem(str(path), f"cannot be read: {(error.strerror or '').lower()}", hint=hint)) from None
    try:
        file = msgspec.json.decode(data, type=_File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError(_problem(path, data, error)) from None
    if file.schema != SCHEMA:
        raise ConfigError(Problem(str(path), f"is of the form “{file.schema}”, and this mtlint reads “{SCHEMA}”"))
    return [
        BaselineEntry(name, each.rule, each.fingerprint, each.text, each.reason)
        for name, entries in file.files.items()
        for each in entries
    ]


def _problem(path: Path, data: bytes, error: Exception) -> Problem:
    """What is wrong, with the line where that can be told."""
    hint = "`mtlint baseline create --force` writes it anew"
    try:
        json.loads(data)
    except json.JSONDecodeError as wrong:
        return Problem(str(path), f"is not valid JSON: {wrong.msg}", wrong.lineno, wrong.colno, hint=hint)
    except (ValueError, RecursionError):
        return Problem(str(path), "is not valid JSON", hint=hint)
    return Problem(str(path), f"is no baseline: {str(error).replace('`', '')}", hint=hint)


def name(path: str, file: Path) -> str:
    """What a baseline calls a file: its path from the folder of the baseline, with “/”."""
    return Path(relative(path, file.absolute().parent)).as_posix()


def apply(
    report: Report, file: Path, entries: Iterable[BaselineEntry], could_report: Callable[[str, str], bool]
) -> None:
    """Mark the findings of a run that a baseline knows, and note what has become of its entries.

    `could_report(path, rule)` says whether a rule could have reported something in a file.
    """
    root = file.absolute().parent
    not_run = {skipped.check for skipped in report.skipped}

    report.outcomes, use = filters.baseline(
        report.outcomes,
        entries,
        checked=report.paths,
        name=lambda path: name(path, file),
        exists=lambda path: (root / path).exists(),
        could_report=lambda path, rule: rule.rpartition("/")[0] not in not_run and could_report(str(root / path), rule),
    )
    report.baseline = use
    changes = []
    if use.stale:
        changes.append(f"{len(use.stale):,} findings are gone" if len(use.stale) > 1 else "1 finding is gone")
    if use.moved:
        changes.append("files have new names")
    if changes:
        report.notes.append(Note(str(file), f"{' and '.join(changes)}: `mtlint baseline prune` takes note of that"))


def write(path: Path, entries: Iterable[BaselineEntry]) -> None:
    """Write a baseline, sorted, in place of the one that is there. Raises OSError."""
    in_order = sorted(entries, key=lambda entry: (entry.path, entry.rule, entry.text, entry.fingerprint))
    files = []
    for name, group in groupby(in_order, key=lambda entry: entry.path):
        lines = ",\n   ".join(_line(entry) for entry in group)
        files.append(f"  {_json(name)}: [\n   {lines}\n  ]")
    body = ",\n".join(files)
    with replacing(path) as put:
        put(f'{{"schema": "{SCHEMA}",\n "files": {{' + (f"\n{body}\n }}" if files else "}") + "}\n")


def _line(entry: BaselineEntry) -> str:
    text = " ".join(entry.text.split())
    shown = text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"
    return _json({"rule": entry.rule, "fingerprint": entry.fingerprint, "text": shown, "reason": entry.reason})


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    # A lone surrogate (a damaged file name) has no UTF-8 form.
    return json.dumps(value) if any("\ud800" <= char <= "\udfff" for char in text) else text
