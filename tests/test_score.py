"""`mtlint score`: penalties per thousand words, and what is made of them."""

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from mtlint.cli import app
from mtlint.model.report import FileError, Report
from mtlint.scoring import charts
from mtlint.scoring.scores import scores
from tests.filters.build import rule
from tests.reporters.sample import DESK, WIRE, outcome

ERROR = rule("a/error", "error", category="accuracy/number")
WARNING = rule("a/warning", "warning", category="style/awkward")
INFO = rule("a/info", "info", category="style/readability")


def report() -> Report:
    desk, wire = DESK.path, WIRE.path
    found = [
        outcome(DESK, "Oval Office", ERROR, ""),
        outcome(DESK, "strike", WARNING, ""),
        outcome(DESK, "Port", INFO, ""),
    ]
    return Report(
        outcomes=[*found, outcome(WIRE, "long line", WARNING, "")],
        paths=[desk, wire, "empty.md", "broken.md"],
        errors=[FileError("broken.md", "is not text")],
        words_of={desk: 500, wire: 20, "empty.md": 0},
    )


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ({}, {DESK.path: 12.0, WIRE.path: 10.0, "empty.md": 0.0}),
        ({"error": 25}, {DESK.path: 52.0, WIRE.path: 10.0, "empty.md": 0.0}),
        ({"info": 1}, {DESK.path: 14.0, WIRE.path: 10.0, "empty.md": 0.0}),
        ({"style": 2}, {DESK.path: 14.0, WIRE.path: 20.0, "empty.md": 0.0}),
        ({"style": 2, "style/awkward": 0}, {DESK.path: 10.0, WIRE.path: 0.0, "empty.md": 0.0}),
        ({"accuracy": 0.5}, {WIRE.path: 10.0, DESK.path: 7.0, "empty.md": 0.0}),
    ],
)
def test_scores(weights: dict[str, float], expected: dict[str, float]) -> None:
    ranked = scores(report(), weights)
    assert {each.path: each.value for each in ranked} == expected
    assert [each.value for each in ranked] == sorted(expected.values(), reverse=True)
    assert next(each for each in ranked if each.path == DESK.path).findings == {"error": 1, "warning": 1, "info": 1}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.md").write_text("The Group Security Treaty Organization left at 19: 40. " + "It rained. " * 100)
    (tmp_path / "good.md").write_text("The ferry left the harbour at noon.\n")
    (tmp_path / "a <b>&.md").write_text("It ended at 19: 40.\n")
    (tmp_path / "mtlint.yaml").write_text("select: [organisations, dates]\nweights: {error: 10}\nfail-over: 40\n")
    return tmp_path


def mtlint(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["score", *arguments])


def test_a_table_with_the_worst_first(desk: Path) -> None:
    result = mtlint()
    assert [line.split()[0] for line in result.stdout.splitlines()[1:4]] == ["52.6", "10.0", "0.0"]
    assert "3 articles, 221 words; 54.3 per 1,000 words on the whole." in result.stdout
    assert (result.exit_code, result.stderr) == (1, "1 article over 40.\n")


def test_the_command_line_wins_over_the_file(desk: Path) -> None:
    assert mtlint("--fail-over", "60").exit_code == 0
    assert mtlint("--weight", "error=1").exit_code == 0
    assert mtlint("--top", "1").stdout.splitlines()[1].endswith("bad.md")


def test_json(desk: Path) -> None:
    found = json.loads(mtlint("--format", "json", "--top", "1", "bad.md").stdout)
    assert found == {
        "schema": "mtlint-score/1",
        "articles": [
            {"path": "bad.md", "score": 52.632, "penalty": 11.0, "words": 209,
             "findings": {"error": 1, "warning": 1, "info": 0}}
        ],
        "summary": {"articles": 1, "words": 209, "score": 52.632},
    }  # fmt: skip


@pytest.mark.parametrize("weight", ["eror=5", "error=x", "error=-1", "error=nan", "error", "accuracy/numbers=1"])
def test_wrong_weights(desk: Path, weight: str) -> None:
    result = mtlint("--weight", weight)
    assert (result.exit_code, "error: --weight: " in result.stderr) == (2, True)


def test_wrong_weights_in_the_configuration(desk: Path) -> None:
    (desk / "mtlint.yaml").write_text("weights:\n  eror: 5\n  error: many\n")
    result = mtlint()
    assert "mtlint.yaml:2:3: “eror” is no severity and no category" in result.stderr
    assert "mtlint.yaml:3:10: a weight is a number" in result.stderr


def test_plots_hold_everything_themselves(desk: Path) -> None:
    assert mtlint("--format", "svg", "--output", "out.svg").exit_code == 1
    picture = ET.parse("out.svg").getroot()
    texts = [text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert {"Articles by score", "Findings by rule", "dates/spaced-clock", "organisations/damaged-name"} <= {*texts}
    page = mtlint("--format", "html").stdout
    assert "a &lt;b&gt;&amp;.md" in page
    assert not re.search(r"<script|<link|(?:src|href)=|url\(|@import", page)


@given(st.lists(st.floats(0, 1e9), max_size=30))
@settings(max_examples=50)
def test_every_value_is_in_the_histogram(values: list[float]) -> None:
    picture = ET.fromstring(charts.histogram("x", values, "y"))
    counts = [
        title.text.rpartition(": ")[2] for title in picture.iter("{http://www.w3.org/2000/svg}title") if title.text
    ]
    assert sum(int(count.replace(",", "")) for count in counts) == len(values)
    assert len(counts) <= 21
