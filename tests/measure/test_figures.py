"""Figures of runs, by hand and from the command line."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mtlint.cli import app
from mtlint.config import Config
from mtlint.engine import Linter
from mtlint.measure import evidence
from mtlint.measure.figures import Figures, measure
from mtlint.measure.labels import Label, LabelledArticle
from mtlint.model.rule import Confidence
from mtlint.model.span import Span

TEXT = "The ferry left the the port on Monday.\n\nThe crew of the the boat slept."


@pytest.fixture(scope="module")
def linter() -> Linter:
    return Linter(Config())


def labelled(*labels: Label) -> list[LabelledArticle]:
    return [LabelledArticle("a", TEXT, list(labels))]


def test_a_finding_is_right_if_it_touches_a_label(linter: Linter) -> None:
    at = TEXT.index("the the")
    measured = measure(labelled(Label(Span(at + 6, at + 12)), Label(Span(0, 3), severity="Minor")), linter)
    assert measured.total == measured.rules["repetition/doubled-word"]
    assert (measured.total.findings, measured.total.right, measured.total.labels_touched) == (2, 1, 1)
    assert (measured.articles, measured.words, measured.labels, measured.major) == (1, 15, 2, 1)
    assert (measured.recall(measured.total), measured.major_recall(measured.total)) == (0.5, 1.0)
    assert 0 < measured.total.by_chance < 2


def test_metadata_reach_the_rules_and_cost_no_offset(linter: Linter) -> None:
    article = LabelledArticle("a", TEXT, [Label(Span(TEXT.index("the the"), TEXT.index("the the") + 7))], "A: “title”")
    assert measure([article], linter).total.right == 1


@pytest.mark.parametrize(
    ("right", "findings", "originals", "declared", "supported"),
    [
        (9, 9, 9, Confidence.LOW, Confidence.LOW),
        (0, 9, 9, Confidence.HIGH, Confidence.HIGH),  # too few to say so
        (0, 30, 3, Confidence.HIGH, Confidence.HIGH),  # the same few sentences, translated ten times
        (5, 10, 4, Confidence.HIGH, Confidence.HIGH),  # up to 0.76 is possible
        (10, 30, 9, Confidence.HIGH, Confidence.MEDIUM),
        (2, 30, 9, Confidence.HIGH, Confidence.LOW),
        (2, 30, 9, Confidence.LOW, Confidence.LOW),
    ],
)
def test_labels_refute_a_confidence(
    right: int, findings: int, originals: int, declared: Confidence, supported: Confidence
) -> None:
    assert Figures(findings, right, originals=originals).supported(declared) is supported


def test_translations_of_one_article_are_one_original(linter: Linter) -> None:
    articles = [LabelledArticle(f"a/{engine}", TEXT, original="a") for engine in "xyz"] + [LabelledArticle("b", TEXT)]
    measured = measure(articles, linter)
    assert (measured.total.findings, measured.total.originals) == (8, 2)
    assert measured.rules["repetition/doubled-word"].originals == 2


def test_the_interval_is_wilsons() -> None:
    low, high = Figures(10, 8).interval
    assert (round(low, 4), round(high, 4)) == (0.4902, 0.9433)  # Newcombe 1998, table I, gives the method's values
    assert Figures().interval == (0.0, 1.0)


def test_a_session(tmp_path: Path) -> None:
    labels = tmp_path / "desk.jsonl"
    labels.write_text(json.dumps({"id": "a", "text": TEXT, "errors": [{"quote": "the the"}]}) + "\n")
    before = tmp_path / "before.json"

    def session(*more: str) -> str:
        result = CliRunner().invoke(app, ["measure", str(labels), *more])
        assert result.exit_code == 0, result.output
        return result.output

    table = session("--output", str(before), "--dataset", "Desk")
    assert "1 article, 15 words, 1 label (1 major)" in table
    assert table.splitlines()[4].split() == [
        "repetition/doubled-word", "2", "1", "0.500", "0.09–0.91", table.split()[-3], "1.0000", "1.0000",
    ]  # fmt: skip
    run = evidence.read(before)
    assert (run.dataset, run.measured.total.findings) == ("Desk", 2)
    assert json.loads(session("--format", "json", "--dataset", "Desk")) == json.loads(before.read_text())
    assert "no rule has changed" in session("--compare", str(before))
    changed = session("--compare", str(before), "--select", "dates").splitlines()
    assert changed[-1].split()[:4] == ["repetition/doubled-word", "2", ">", "0"]
    assert "no rule claims more" in session("--advise")
    labels.write_text("".join(json.dumps({"id": str(n), "text": TEXT, "errors": []}) + "\n" for n in range(9)))
    assert "  repetition/doubled-word: {confidence: low}  # 0 of 18 right, declared high" in session("--advise")


def test_labels_that_cannot_be_read(tmp_path: Path) -> None:
    labels = tmp_path / "desk.jsonl"
    labels.write_text("{}\n")
    assert CliRunner().invoke(app, ["measure", str(labels)]).exit_code == 2
