"""`mtlint kb`, accepted spellings, and imported names."""

import gzip
import json
import random
from pathlib import Path

import pytest

from mtlint.commands import kb
from mtlint.config import Config, config_file
from mtlint.engine import Linter
from mtlint.errors import ConfigError, MtlintError, RuleError
from mtlint.model.finding import Status
from mtlint.model.source import Source
from mtlint.packs.import_names import import_names
from mtlint.text.real_names import RealNames

ENTITY = {
    "id": "Q900001",
    "type": "item",
    "labels": {
        "en": {"language": "en", "value": "Dorota Nowinska"},
        "ru": {"language": "ru", "value": "Дорота Новинская"},
        "de": {"language": "de", "value": "Dorota Nowińska"},
    },
    "aliases": {"en": [{"language": "en", "value": "Dodo Nowinska"}]},
    "claims": {"P31": [{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}]},
}
PARANAMES = (
    "wikidata_id\teng\tlabel\tlanguage\ttype\n"
    "Q1\tJan Brzoza\tЯн Бжоза\tru\tPER\n"
    "Q1\tJan Brzoza\tJohann Brzoza\tde\tPER\n"
)
GLOSSARY = "source,target,note\n국회,National Assembly,\n,Anna Przybyl,\n"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("kazakhstan", "capital: Astana"),
        ("카자흐스탄", "key: kazakhstan"),
        ("State Duma", "role: lower"),
        ("恒大", "name: China Evergrande"),
        ("Kassym-Jomart Tokayev", "known-as: Kassym-Jomart Tokayev (president, Kazakhstan)"),
        ("Gazprom", "kind: company"),
    ],
)
def test_a_record_is_shown_by_key_or_name(name: str, expected: str) -> None:
    assert expected in kb.show(name, None, []).split("\n")


def test_an_unknown_name_has_a_hint() -> None:
    with pytest.raises(ConfigError, match="Kazakhstan"):
        kb.show("Kazakstan", None, [])


def test_a_record_is_shown_as_json() -> None:
    (record,) = json.loads(kb.show("gazprom", None, [], as_json=True))
    assert record["names"]["ru"] == ["Газпром"]


def test_all_words_are_searched_for() -> None:
    assert [line.split()[0] for line in kb.search(["treaty", "security collective"], None, [])] == ["csto"]
    assert [line.split()[0] for line in kb.search(["아스타나"], None, [])] == ["kazakhstan"]
    assert kb.search(["no such name anywhere"], None, []) == []


def test_the_own_facts_are_checked(tmp_path: Path) -> None:
    facts = tmp_path / "kb"
    (facts / "people").mkdir(parents=True)
    (facts / "companies.yaml").write_text("acme: {name: Acme}\n", encoding="utf-8")
    assert kb.check([facts], None, []) == "1 file of facts: nothing wrong"
    (facts / "contexts.yaml").write_text("sea: {description: At sea., phrases: ['{a']}\n", encoding="utf-8")
    (facts / "people" / "pl.yaml").write_text("nowak: {name: Jan Nowak, sex: x, offices: {}}\n", encoding="utf-8")
    (facts / "compnies.yaml").write_text("{}\n", encoding="utf-8")
    with pytest.raises(RuleError) as raised:
        kb.check([facts], None, [])
    assert [Path(problem.path).name for problem in raised.value.problems] == [
        "compnies.yaml",
        "contexts.yaml",
        "pl.yaml",
    ]
    assert "companies" in raised.value.problems[0].hint
    (facts / "contexts.yaml").write_text("- sea\n", encoding="utf-8")
    with pytest.raises(RuleError, match="must be a mapping"):
        kb.check([facts / "contexts.yaml"], None, [])


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("dump.json", "[\n" + json.dumps(ENTITY) + ",\n]\n", ["Dorota Nowinska", "Nowinska", "Dodo Nowinska"]),
        ("lines.jsonl", json.dumps(ENTITY) + "\n", ["Dorota Nowińska"]),
        ("para.tsv", PARANAMES, ["Jan Brzoza", "Johann Brzoza", "Brzoza"]),
        ("glossary.csv", GLOSSARY, ["National Assembly", "Anna Przybyl", "Przybyl"]),
    ],
)
def test_names_are_imported(tmp_path: Path, name: str, content: str, expected: list[str]) -> None:
    source = tmp_path / (name + ".gz")
    source.write_bytes(gzip.compress(content.encode()))
    output = tmp_path / "names.idx"
    read, written = import_names([source], output)
    names = RealNames((output,))
    assert read
    assert len(names) == written
    assert all(each in names for each in expected)
    assert "Jan Kowalski" not in names
    assert "Johann" not in names


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.txt", "some words\n", "a.txt:1:1: the format cannot be told"),
        ("a.jsonl", json.dumps(ENTITY) + "\n{oops\n", "a.jsonl:2:1: is no Wikidata entity"),
        ("a.tsv", PARANAMES + "Q2\tx\n", "a.tsv:4:1: has 2 columns, the header 5"),
        ("a.csv", "number,colour\n1,red\n", "a.csv:1:1: no column of the header holds names"),
        ("missing.csv", None, "missing.csv: cannot be read"),
    ],
)
def test_what_cannot_be_imported_is_explained(tmp_path: Path, name: str, content: str | None, expected: str) -> None:
    if content is not None:
        (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(MtlintError) as raised:
        import_names([tmp_path / name], tmp_path / "names.idx")
    assert expected in str(raised.value)
    assert not (tmp_path / "names.idx").exists()
    assert list(tmp_path.glob(".names-*")) == []


def test_runs_on_disk_are_merged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mtlint.packs.import_names._RUN", 50)
    shuffled = [f"Name{number:03}son" for number in range(300)] * 2
    random.Random(7).shuffle(shuffled)
    (tmp_path / "many.csv").write_text("name\n" + "\n".join(shuffled), encoding="utf-8")
    letters_only = tmp_path / "names.idx"
    read, written = import_names([tmp_path / "many.csv"], letters_only, "csv")
    assert (read, written) == (600, 1)  # digits are no letters: all are one name


def test_a_file_that_is_no_index_is_refused(tmp_path: Path) -> None:
    (tmp_path / "names.idx").write_bytes(b"anything else")
    with pytest.raises(ConfigError, match="no file of names"):
        Linter(Config(names=(tmp_path / "names.idx",)))


TEXT = "Kazakhstan sent doctors, who waited in Pavlodor and praised President Togayev of Kazakhstan.\n"


def rules_found(config: Config, status: Status = Status.ACTIVE) -> set[str]:
    report = Linter(config).check_source(Source("<test>", TEXT))
    return {outcome.rule.id for outcome in report.outcomes if outcome.status is status}


def test_an_accepted_spelling_is_not_reported() -> None:
    both = {"places/misspelt-place", "people/misspelt-person"}
    assert both <= rules_found(Config())
    config = Config(accept=("Togayev", "Pavlodor"))
    assert both.isdisjoint(rules_found(config))
    assert both <= rules_found(config, Status.IGNORED)


def test_a_pack_accepts_spellings(tmp_path: Path) -> None:
    (tmp_path / "kb").mkdir()
    (tmp_path / "kb" / "accept.yaml").write_text("people: [Togayev]\n", encoding="utf-8")
    found = rules_found(Config(packs=(tmp_path,)))
    assert "people/misspelt-person" not in found
    assert "places/misspelt-place" in found


def test_somebody_s_real_name_is_not_reported(tmp_path: Path) -> None:
    (tmp_path / "names.csv").write_text("name\nAnna Togayev\nPavlodor\n", encoding="utf-8")
    import_names([tmp_path / "names.csv"], tmp_path / "names.idx")
    found = rules_found(Config(names=(tmp_path / "names.idx",)))
    assert {"places/misspelt-place", "people/misspelt-person"}.isdisjoint(found)


def test_the_configuration_names_spellings_and_indexes(tmp_path: Path) -> None:
    (tmp_path / "names.idx").touch()
    file = tmp_path / "mtlint.yaml"
    file.write_text("accept: [Kiev]\nnames: names.idx\nper-path:\n  - {path: a.md, accept: Odessa}\n", encoding="utf-8")
    config = config_file.read(file)
    assert config.names == (tmp_path / "names.idx",)
    assert config.per_path[0].over(config.everywhere).accept == ("Kiev", "Odessa")
    file.write_text("names: missing.idx\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="kb import"):
        config_file.read(file)


def test_people_are_imported_and_those_of_the_base_left_out(tmp_path: Path) -> None:
    table = "name,sex,country,ru\nDauren Besbayev,m,kz,Даурен Бесбаев\nEmmanuel Macron,m,fr,Эмманюэль Макрон\n"
    (tmp_path / "people.csv").write_text(table, encoding="utf-8")
    told = kb.import_people([tmp_path / "people.csv"], tmp_path / "kb" / "people")
    assert told.startswith("1 person in ")
    assert "1 known already, 0 without" in told
    assert [path.name for path in (tmp_path / "kb" / "people").iterdir()] == ["kz.yaml"]
