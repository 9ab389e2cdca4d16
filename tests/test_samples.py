"""The samples: hard, right articles stay silent; in engine English what is expected is found, and nothing else.

`MTLINT_UPDATE_GOLDEN=1 pytest tests/test_samples.py` writes the expected findings anew; read the difference before
you commit it.
"""

import os
from pathlib import Path

import pytest

from mtlint.config import Config
from mtlint.engine import Linter
from mtlint.model.finding import Outcome

SAMPLES = Path(__file__).parent.parent / "samples"


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter(Config())


def line(outcome: Outcome) -> str:
    start = outcome.place.start
    return f"{start.line}:{start.column} {outcome.rule.severity.label} {outcome.rule.id} “{outcome.text}”"


def findings(linter: Linter, path: Path) -> list[str]:
    report = linter.check_path(str(path))
    assert not report.errors
    return [line(outcome) for outcome in report.active]


@pytest.mark.parametrize("path", sorted((SAMPLES / "clean").glob("*.md")), ids=lambda path: path.stem)
def test_clean(linter: Linter, path: Path) -> None:
    assert findings(linter, path) == []


@pytest.mark.parametrize("path", sorted((SAMPLES / "dirty").glob("*.md")), ids=lambda path: path.stem)
def test_dirty(linter: Linter, path: Path) -> None:
    found = findings(linter, path)
    expected = path.with_suffix(".expected.txt")
    if os.environ.get("MTLINT_UPDATE_GOLDEN"):
        expected.write_text("\n".join(found) + "\n", encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8").splitlines()
    assert found


def test_there_are_enough_samples() -> None:
    dirty = list((SAMPLES / "dirty").glob("*.md"))
    assert len(list((SAMPLES / "clean").glob("*.md"))) >= 12
    assert len(dirty) >= 12
    assert len({path.name.partition("-")[0] for path in dirty}) >= 8
