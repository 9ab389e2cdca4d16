"""Wrong records of facts: every error with its line, column and hint."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mtlint.errors import RuleError
from mtlint.packs import RuleSet

COUNTRIES = "georgia: {code: ge, name: Georgia, president: true}\n"


def write(root: Path, **files: str) -> Path:
    (root / "kb" / "people").mkdir(parents=True)
    (root / "kb" / "countries.yaml").write_text(COUNTRIES, encoding="utf-8")
    for name, text in files.items():
        (root / "kb" / f"{name.replace('_', '/')}.yaml").write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("record", "line", "column", "message", "hint"),
    [
        ("a: {name: A B, sex: x, offices: {}}", 1, 21, "Invalid enum value 'x'", ""),
        ("a: {name: A B, offices: {}}", 1, 4, "missing key sex", ""),
        ("a: {name: A B, sex: f, offices: {}, nick: C}", 1, 37, "unknown key “nick”", ""),
        ("a: {name: A B, sex: f, offices: {presidnt: 2010..}}", 1, 34, "unknown office", "did you mean “president”?"),
        ("a: {name: A B, sex: f, offices: {mayor: 2010-13..}}", 1, 41, "“2010-13..” is no period", "FROM..TO"),
        ("a: {name: A B, sex: f, offices: {mayor: 2010-05}}", 1, 41, "is no period", ""),
        ("a: {name: A B, sex: f, offices: {mayor: 2012-02..2012-01}}", 1, 41, "is no period", ""),
        ("a: {name: A B, sex: f, died: soon, offices: {}}", 1, 30, "“soon” is no date", "YYYY"),
        ("A B: {name: A B, sex: f, offices: {}}", 1, 1, "the key “A B” is no slug", ""),
        ("a: {name: A B, also: Bee, literal: Bee, sex: f, offices: {}}", 1, 36, "an accepted form of a", ""),
        ("[a]", 1, 1, "must be a mapping", ""),
    ],
)
def test_one_error(
    tmp_path: Path, rules_of: Callable[[Path], RuleSet], record: str, line: int, column: int, message: str, hint: str
) -> None:
    with pytest.raises(RuleError) as caught:
        rules_of(write(tmp_path, people_ge=record))
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) == (line, column)
    assert message in problem.message
    assert hint in problem.hint


def test_a_key_belongs_to_one_file(tmp_path: Path, rules_of: Callable[[Path], RuleSet]) -> None:
    record = "a-b: {name: A B, sex: f, offices: {}}"
    with pytest.raises(RuleError) as caught:
        rules_of(write(tmp_path, people_ge=record, people_kz=record, people_europe=record))
    assert [problem.message for problem in caught.value.problems] == [
        "the file's name “europe” is no code of a country",
        "the key “a-b” stands also in ge.yaml",
    ]


def test_facts_are_typed_and_complete(tmp_path: Path, rules_of: Callable[[Path], RuleSet]) -> None:
    text = """
        dolidze-nana: {
          name: Nana Dolidze, also: Nana Dolidse, sex: f, born: 1961, died: 2020-05-04,
          offices: {mayor: [1999-02..2003, 2005..], ambassador@us: 2004..2005},
          names: {ka: [ნანა დოლიძე, დოლიძე], ko: 나나 돌리제}}
    """
    facts = rules_of(write(tmp_path, people_ge=text)).facts
    person = facts.people["dolidze-nana"]
    assert (person.country, person.family, person.also, person.sex) == ("ge", ("Dolidze",), ("Nana Dolidse",), "f")
    assert person.names == {"ka": ("ნანა დოლიძე", "დოლიძე"), "ko": ("나나 돌리제",)}
    assert [(office.key, office.body) for office in person.offices] == [("mayor", ""), ("ambassador", "us")]
    assert person.died == (2020, 5, 4)
    assert facts.countries["ge"].name == "Georgia"


def test_a_form_of_organisations_is_checked(tmp_path: Path, rules_of: Callable[[Path], RuleSet]) -> None:
    with pytest.raises(RuleError) as caught:
        rules_of(write(tmp_path, organisations="un: {nam: United Nations}"))
    assert [problem.hint for problem in caught.value.problems] == ["", "did you mean “name”?"]


def test_names_are_kept_under_the_one_code_of_their_language(
    tmp_path: Path, rules_of: Callable[[Path], RuleSet]
) -> None:
    person = 'a-b: {name: A B, sex: f, offices: {}, names: {ko: 가, "no": Å B, nn: Ø B}}'
    body = "un: {name: United Nations, acronym: UN, names: {fil: Nagkakaisang mga Bansa, iw: או״ם}}"
    facts = rules_of(write(tmp_path, people_ge=person, organisations=body)).facts
    assert facts.people["a-b"].names == {"ko": ("가",), "nb": ("Å B",)}
    assert facts.organisations["un"].names == {"tl": ("Nagkakaisang mga Bansa",), "he": ("או״ם",)}
