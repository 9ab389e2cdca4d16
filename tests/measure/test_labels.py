"""Labels as newsrooms write them, and as MQM ratings are published."""

from pathlib import Path

import pytest

from mtlint.errors import ReadError
from mtlint.measure.labels import LabelledArticle, read

HEADER = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"


def marked(article: LabelledArticle) -> list[str]:
    return [article.text[slice(*label.span)] for label in article.labels]


def test_a_newsroom_labels_by_quoting(tmp_path: Path) -> None:
    path = tmp_path / "desk.jsonl"
    path.write_text(
        '{"id": "a1", "text": "The the ferry and the the bus.", "date": "2024-03-05", "source_lang": "ko",'
        ' "errors": [{"quote": "the", "occurrence": 3, "severity": "minor"}, {"start": 0, "end": 7}]}\n'
        '\n{"id": "a2", "text": "All is well.", "errors": []}\n'
    )
    first, second = read(path)
    assert marked(first) == ["the", "The the"]
    assert [label.span.start for label in first.labels] == [22, 0]
    assert [label.is_major for label in first.labels] == [False, True]
    assert (str(first.published), first.source_language) == ("2024-03-05", "ko")
    assert (second.text, second.labels) == ("All is well.", [])


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"id": "a", "text": "x", "errors": [{"quote": "y"}]}', "does not hold “y”"),
        ('{"id": "a", "text": "x", "errors": [{"start": 0, "end": 2}]}', "0 to 2 does not lie"),
        ('{"id": "a", "text": "x", "errors": [{"start": 0}]}', "needs a quote"),
        ('{"id": "a", "text": "x", "errors": [], "lang": "ko"}', "unknown field `lang`"),
        ('{"id": "a", "text": "x"}', "missing required field `errors`"),
        ("{", "Expecting property name"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "desk.jsonl"
    path.write_text(f'{{"id": "ok", "text": "x", "errors": []}}\n{line}\n')
    with pytest.raises(ReadError) as caught:
        read(path)
    (problem,) = caught.value.problems
    assert problem.line == 2
    assert message in problem.message


def test_mqm_rows_become_articles(tmp_path: Path) -> None:
    path = tmp_path / "mqm.tsv"
    path.write_text(
        HEADER + "A\tnews\t2\t10\tr1\ts\tThe <v>bus</v> left.\tAccuracy/Mistranslation\tMajor\n"
        "A\tnews\t2\t10\tr2\ts\tThe bus <v>left.</v>\tStyle/Awkward\tMinor\n"
        'A\tnews\t1\t9\tr1\ts\tIt "rained.\tNo-error\tNo-error\n'
        'A\tnews\t1\t9\tr2\t<v>s</v>\tIt "rained.\tAccuracy/Omission\tMajor\n'
        "B\tnews\t1\t9\tr1\ts\t<v>Rain</v>.\tOther\tneutral\n",
    )
    first, second = read(path)
    assert first.id == "news/A"
    assert first.text == 'It "rained.\n\nThe bus left.'
    assert marked(first) == ["bus", "left."]
    assert [label.is_major for label in first.labels] == [True, False]
    assert (second.text, marked(second)) == ("Rain.", ["Rain"])


def test_what_is_no_mqm_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "mqm.tsv"
    path.write_text("a\tb\n")
    with pytest.raises(ReadError, match="no column system, doc, target"):
        read(path)
    path.write_text(HEADER + "A\tnews\n")
    with pytest.raises(ReadError, match="2 columns where there should be 9"):
        read(path)
    with pytest.raises(ReadError, match="is no file of labels"):
        read(Path(__file__))
