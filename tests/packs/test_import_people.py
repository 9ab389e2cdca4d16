"""Lists of people that become files of facts."""

from pathlib import Path

import pytest

from mtlint.config import Config
from mtlint.engine import Linter
from mtlint.errors import ConfigError
from mtlint.model.source import Source
from mtlint.packs.import_people import import_people
from mtlint.packs.loader import fact_problems

TABLE = """\
name,sex,country,family,office,from,ko,ru,also
Dauren Besbayev,m,kz,,mayor,2024-01,다우렌 베스바예프,Даурен Бесбаев,Dauren Besbaev; D. Besbayev
Li Zhuoran,F,cn,Li,,,,Ли Чжожань,
Known Person,m,kz,,,,노운,,
No Sex,,kz,,,,노섹스,,
No Names,m,kz,,,,,,
"""


def _import(tmp_path: Path, table: str) -> Path:
    (tmp_path / "people.csv").write_text(table, encoding="utf-8")
    folder = tmp_path / "pack" / "kb" / "people"
    made = import_people([tmp_path / "people.csv"], folder, lambda name: name == "Known Person")
    assert (made.people, made.known, made.incomplete) == (2, 1, 2)
    folder.mkdir(parents=True)
    for path, text in made.files.items():
        path.write_text(text, encoding="utf-8")
    return folder


def test_each_country_gets_a_file_that_is_right(tmp_path: Path) -> None:
    folder = _import(tmp_path, TABLE)
    files = sorted(folder.iterdir())
    assert [path.name for path in files] == ["cn.yaml", "kz.yaml"]
    assert [problem for path in files for problem in fact_problems(path)] == []
    assert files[0].read_text(encoding="utf-8").startswith("li-zhuoran: {name: Li Zhuoran, sex: f, offices: {}")
    with pytest.raises(ConfigError, match="is there already"):
        _import(tmp_path, TABLE)


def test_imported_people_are_known(tmp_path: Path) -> None:
    folder = _import(tmp_path, TABLE)
    linter = Linter(Config(packs=(folder.parents[1],), select=("people/misspelt-person",)))
    text = "In Kazakhstan, Mayor Dauren Besbayeb spoke. Dauren Besbayev and Dauren Besbaev are one.\n"
    report = linter.check_source(Source("a.txt", text))
    assert [(outcome.text, outcome.suggestions) for outcome in report.active] == [("Besbayeb", ("Besbayev",))]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("name,sex\nA B,m\n", r"people.csv:1:1: the header lacks the column country"),
        ("name,sex,country,colour\nA B,m,kz,red\n", r"people.csv:2:1: the column “colour” is unknown"),
        ("", r"people.csv:1:1: the header lacks the column name"),
    ],
)
def test_what_cannot_be_imported_is_explained(tmp_path: Path, table: str, expected: str) -> None:
    with pytest.raises(ConfigError, match=expected):
        _import(tmp_path, table)
    assert not (tmp_path / "pack").exists()
