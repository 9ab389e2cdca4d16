"""Runs as JSON files: to compare with later ones, and as the evidence that the pages of rules show."""

import datetime
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from mtlint.errors import Problem, ReadError
from mtlint.measure.figures import Figures, Measured
from mtlint.model.record import Record
from mtlint.packs import builtin_rules

SCHEMA = "mtlint-measure/1"
FOLDER = "evidence"
"""Below a folder of rules: one file a data set."""


class Run(Record, frozen=True):
    """What was measured, on which data, on which day."""

    dataset: str
    date: datetime.date
    measured: Measured


def to_json(run: Run) -> str:
    """The run as JSON, rules sorted by id so that two files can be compared line by line."""
    measured = run.measured
    data = {
        "schema": SCHEMA,
        "dataset": run.dataset,
        "date": run.date.isoformat(),
        **{name: getattr(measured, name) for name in ("articles", "words", "labels", "major")},
        "total": _record(measured.total, measured),
    }
    rules = ",\n".join(
        f"  {json.dumps(rule_id)}: {json.dumps(_record(figures, measured))}"
        for rule_id, figures in sorted(measured.rules.items())
    )
    return json.dumps(data, ensure_ascii=False, indent=1)[:-2] + f',\n "rules": {{\n{rules}\n }}\n}}\n'


def _record(figures: Figures, measured: Measured) -> dict[str, Any]:
    return {
        "findings": figures.findings,
        "right": figures.right,
        "by_chance": round(figures.by_chance, 2),
        "labels_touched": figures.labels_touched,
        "major_touched": figures.major_touched,
        "originals": figures.originals,
        "precision": round(figures.precision, 4),
        "recall": round(measured.recall(figures), 5),
    }


class _Figures(msgspec.Struct):
    findings: int
    right: int
    by_chance: float
    labels_touched: int
    major_touched: int
    originals: int = 0

    def figures(self) -> Figures:
        return Figures(**msgspec.structs.asdict(self))


class _File(msgspec.Struct):
    schema: str
    dataset: str
    date: datetime.date
    articles: int
    words: int
    labels: int
    major: int
    total: _Figures
    rules: dict[str, _Figures]


def read(path: Path) -> Run:
    """A run that `to_json` wrote. Raises ReadError if the file is none."""
    try:
        given = msgspec.json.decode(path.read_bytes(), type=_File)
    except (OSError, msgspec.DecodeError) as error:
        raise ReadError(Problem(str(path), f"is no file of figures: {error}")) from None
    if given.schema != SCHEMA:
        raise ReadError(Problem(str(path), f"has the schema {given.schema}, not {SCHEMA}"))
    rules = {rule_id: figures.figures() for rule_id, figures in given.rules.items()}
    measured = Measured(given.articles, given.words, given.labels, given.major, given.total.figures(), rules)
    return Run(given.dataset, given.date, measured)


@cache
def recorded() -> tuple[Run, ...]:
    """The runs that mtlint's own rules come with, by file name."""
    return tuple(read(path) for path in sorted((builtin_rules() / FOLDER).glob("*.json")))


def of_rule(rule_id: str) -> Iterator[tuple[Run, Figures]]:
    """What was measured of one rule, data set by data set."""
    for run in recorded():
        if rule_id in run.measured.rules:
            yield run, run.measured.rules[rule_id]
