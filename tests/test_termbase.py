# ruff: noqa: E501 - files as they are
"""Glossaries: tables and TBX, what is found by them, and what is wrong with them."""

from pathlib import Path

import pytest

from mtlint.config import load
from mtlint.config.termbase import read_terms
from mtlint.engine import check
from mtlint.errors import ConfigError, ReadError
from mtlint.model.term import Term
from mtlint.readers import load as load_file
from mtlint.readers import read
from tests.checks.articles import findings, pair

TBX = """<?xml version="1.0"?><tbx style="dct" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="1">
<langSec xml:lang="ko"><termSec><term>항만공사</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>port authority</term></termSec>
<termSec><term>harbour corporation</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>"""
TERM = Term(("항만공사",), ("port authority",), ("harbour corporation",), language="ko")


def test_tables(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        'source,target,forbidden,except,case,lang,note\n항만공사,port authority|PA,"harbour, inc",한국항만공사,exact,ko,ours\n,x\n',
        encoding="utf-8",
    )
    (tmp_path / "b.tsv").write_text("ko\ten\n항구\tport; harbour\n", encoding="utf-8")
    assert read_terms(tmp_path / "a.csv") == [
        Term(("항만공사",), ("port authority", "PA"), ("harbour, inc",), ("한국항만공사",), "ko", True, "ours")
    ]
    assert read_terms(tmp_path / "b.tsv") == [Term(("항구",), ("port", "harbour"), language="ko")]


@pytest.mark.parametrize(
    ("head", "row", "language"),
    [
        ("id,ko,en", "7,항구,port", "ko"),
        ("ko,en,id", "항구,port,7", "ko"),
        ("No,ID,ko,en", "1,7,항구,port", "ko"),
        ("no,source,target", "1,항구,port", ""),
        ("id,source,target,lang", "1,항구,port,ko", "ko"),
        ("id,Korean,English", "1,항구,port", "ko"),
        ("no,en", "항구,port", "nb"),
        ("id,en", "항구,port", "id"),
        ("id,no,en", "7,항구,port", "nb"),
        ("Vietnamese,English", "항구,port", "vi"),
    ],
)
def test_a_column_that_numbers_the_rows_is_no_language(tmp_path: Path, head: str, row: str, language: str) -> None:
    (tmp_path / "a.csv").write_text(f"{head}\n{row}\n", encoding="utf-8")
    assert read_terms(tmp_path / "a.csv") == [Term(("항구",), ("port",), language=language)]
    if "source" not in head:
        (document,) = read(load_file(tmp_path / "a.csv"))
        assert (document.source_language, document.text) == (language, "port")


def test_tbx(tmp_path: Path) -> None:
    (tmp_path / "a.tbx").write_text(TBX, encoding="utf-8")
    assert read_terms(tmp_path / "a.tbx") == [TERM]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.csv", "term,meaning\na,b\n", "no column “source”"),
        ("a.csv", "source,target\n", "holds no terms"),
        ("a.tbx", "<tbx>", "not well-formed"),
    ],
)
def test_what_is_no_termbase(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match=message):
        read_terms(tmp_path / name)
    (tmp_path / "mtlint.yaml").write_text(f"glossary: {name}\n")
    with pytest.raises(ConfigError, match=message):
        load([str(tmp_path)])


def test_a_run_with_a_glossary(tmp_path: Path) -> None:
    (tmp_path / "terms.tbx").write_text(TBX, encoding="utf-8")
    (tmp_path / "mtlint.yaml").write_text('glossary: terms.tbx\nsource: "{stem}.{lang}.txt"\n')
    (tmp_path / "a.ko.txt").write_text("부산항만공사는 월요일에 요금을 인상한다고 밝혔다.\n", encoding="utf-8")
    (tmp_path / "a.txt").write_text("The Busan Harbour Corporation said on Monday that it would raise its fees.\n")
    report = check([str(tmp_path / "a.txt")], load([str(tmp_path)]))
    (found,) = [each for each in report.active if each.rule.id == "bilingual/glossary"]
    assert (found.text, found.suggestions) == ("Harbour Corporation", ("port authority",))
    assert (found.related[0].text, Path(found.related[0].path).name) == ("항만공사", "a.ko.txt")


@pytest.mark.parametrize(
    ("terms", "source", "language", "text", "found"),
    [
        ([TERM], "항만공사는 월요일에 말했다.", "ko", "The port authorities said so on Monday.", []),
        ([TERM], "항만공사는 월요일에 말했다.", "ko", "The Port Authority's head said so on Monday.", []),
        ([TERM], "항구는 월요일에 닫혔다.", "ko", "The harbour corporation closed on Monday.", []),
        ([TERM._replace(exact_case=True)], "항만공사는 월요일에 말했다.", "ko", "Port Authority said so Monday.", ["all"]),
        ([TERM._replace(exceptions=("옛항만공사",))], "옛항만공사는 월요일에 말했다.", "ko", "The old body said so Monday.", []),
        ([TERM, Term(("항만",), ("port",))], "항만공사는 월요일에 말했다.", "ko", "The port authority said so Monday.", []),
        ([Term(("порт",), ("harbour",))], "В порту Лумей шёл дождь.", "ru", "It rained at the port of Lumey.", ["all"]),
        ([Term(("порт",), ("harbour",))], "Портрет висел в Лумее.", "ru", "The portrait hung in Lumey now.", []),
        ([Term(("порт",), ("harbour",), language="uk")], "В порту шёл дождь.", "ru", "It rained at the port.", []),
    ],
)  # fmt: skip
def test_terms(terms: list[Term], source: str, language: str, text: str, found: list[str]) -> None:
    article = pair(text, source, language)
    got = [article.text[slice(*each.span)] for each in findings("bilingual.glossary", article, terms=tuple(terms))]
    assert got == ([text] if found else [])
