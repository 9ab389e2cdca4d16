import os
from pathlib import Path
from typing import Any

import pytest

from mtlint.cache import compiled
from mtlint.errors import RuleError
from mtlint.packed import join, pack
from mtlint.packs import load, names, rule_compiler
from mtlint.packs.pieces import Pieces, YamlFiles, parsed

CODE = [Path(__file__)]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MTLINT_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_what_was_made_is_known_in_the_next_run_and_what_was_not_used_is_dropped() -> None:
    first = Pieces("test", CODE)
    first.put(b"a", [1, ("x", b"y")])
    first.put(b"b", {"k": 2.5})
    assert first.get(b"a") is None  # the pieces of this run are not read back
    first.save()
    second = Pieces("test", CODE)
    assert second.get(b"a") == [1, ("x", b"y")]
    assert second.get(b"c") is None
    second.save()
    third = Pieces("test", CODE)
    assert third.get(b"a") == [1, ("x", b"y")]
    assert third.get(b"b") is None


def test_changed_code_knows_nothing(tmp_path: Path) -> None:
    code = tmp_path / "code.py"
    code.write_text("1")
    pieces = Pieces("test", [code])
    pieces.put(b"a", 1)
    pieces.save()
    code.write_text("12")
    assert Pieces("test", [code]).get(b"a") is None


def test_without_a_kind_nothing_is_written(folder: Path) -> None:
    pieces = Pieces()
    pieces.put(b"a", 1)
    pieces.save()
    assert not folder.exists()


def test_a_damaged_file_is_nothing(folder: Path) -> None:
    pieces = Pieces("test", CODE)
    pieces.put(b"a", 1)
    pieces.save()
    stored = next(folder.glob("test-*.bin"))
    whole = stored.read_bytes()
    stored.write_bytes(whole[:-1])
    assert Pieces("test", CODE).get(b"a") is None
    stored.write_bytes(whole)
    assert Pieces("test", CODE).get(b"a") == 1
    stored.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))  # also where the whole one was found right before
    assert Pieces("test", CODE).get(b"a") is None


def test_a_file_is_summed_up_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled.write("test-1", pack(1))
    assert compiled.open("test-1") == pack(1)
    monkeypatch.setattr("mtlint.cache.compiled._check_sum", None)
    assert compiled.open("test-1") == pack(1)


def test_a_yaml_file_is_parsed_again_only_if_it_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: [b, 2024-05-01]\n")
    values = parsed()
    files = YamlFiles(values)
    value = {"a": ["b", "2024-05-01"]}  # a day stays as it is written
    assert files.open(path).value == value
    values.save()
    with monkeypatch.context() as patch:
        patch.setattr("yaml.load", None)
        kept = YamlFiles(parsed()).open(path)
        assert kept.value == value
    kept.problem(("a", 1), "no", at_key=False)  # its text is read when a problem asks for the line
    assert (kept.problems[0].line, kept.problems[0].column) == (1, 8)
    path.write_text("a: c, another\n")
    assert YamlFiles(parsed()).open(path).value == {"a": "c, another"}


def test_a_broken_file_is_broken_each_time(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: [b\n")
    for _ in range(2):
        values = parsed()
        assert YamlFiles(values).open(path).problems
        values.save()


def test_the_least_used_files_of_a_kind_go(folder: Path) -> None:
    for number in range(12):
        compiled.write(f"test-{number}", pack(number))
        os.utime(folder / f"test-{number}.bin", (number, number))
        if number == 7:
            compiled.open("test-0")  # used: it is now the youngest
    compiled.write("other-1", pack(1))
    left = {path.stem for path in folder.glob("*.bin")}
    assert {"test-0", "test-11", "other-1"} <= left
    assert "test-1" not in left
    assert len(left) == 9
    assert not list(folder.glob("*.part"))
    assert {path.stem for path in folder.glob("*.sum")} <= left


def test_one_changed_record_is_compiled_anew_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    compile_name = names._compile_name

    def counted(record: dict[str, str], *rest: Any) -> tuple[bytes, list[int], list[tuple[int, int]]]:
        made.append(record["key"])
        return compile_name(record, *rest)

    monkeypatch.setattr("mtlint.packs.ruleset.builtin_rules", lambda: tmp_path / "none")
    monkeypatch.setattr(names, "_compile_name", counted)
    people = tmp_path / "house" / "kb" / "people"
    people.mkdir(parents=True)
    text = "{key}: {{name: {name}, sex: m, offices: {{mayor: 2020..}}}}\n"
    both = [text.format(key="ax-bo", name="Bo Ax"), text.format(key="cy-do", name="Do Cy")]
    (people / "kz.yaml").write_text("".join(both))
    first = load([tmp_path / "house"])
    (people / "kz.yaml").write_text("".join([both[0], both[1].replace("Do", "Dom")]))
    second = load([tmp_path / "house"])
    assert made == ["ax-bo", "cy-do", "cy-do"]
    assert list(first.facts.people) == list(second.facts.people) == ["ax-bo", "cy-do"]
    assert second.facts.people["cy-do"].name == "Dom Cy"


def test_whoever_waits_for_rules_to_be_compiled_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mtlint.packs.ruleset.builtin_rules", lambda: tmp_path / "none")
    (tmp_path / "house").mkdir()
    told: list[str] = []
    for _ in range(2):
        load([tmp_path / "house"], compiling=lambda: told.append("told"))
    assert told == ["told"]


RULE = """\
kind: match
severity: error
confidence: high
category: terminology/wrong-term
find: ["{phrase}"]
unless: [{{context: ports, within: article}}]
message: A test.
why: A test.
examples: {{bad: ["The [quay]."], good: ["A port."]}}
"""


def test_one_changed_rule_is_compiled_anew_and_no_other_while_what_it_names_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    program = rule_compiler.RuleCompiler.program

    def counted(self: rule_compiler.RuleCompiler) -> dict[str, object]:
        made.append(self.file_id)
        return program(self)

    monkeypatch.setattr("mtlint.packs.ruleset.builtin_rules", lambda: tmp_path / "none")
    monkeypatch.setattr(rule_compiler.RuleCompiler, "program", counted)
    house, contexts = tmp_path / "house", tmp_path / "kb" / "contexts.yaml"
    for folder in (house, contexts.parent):
        folder.mkdir()
    (house / "pack.yaml").write_text("title: House\ndescription: Ours.\n")
    contexts.write_text("ports: {description: Ports., phrases: [harbour]}\n")
    roots = [tmp_path, house]
    for name, phrase in (("b", "quay {a,b}"), ("c", "mole")):
        (house / f"{name}.yaml").write_text(RULE.format(phrase=phrase))
    load(roots)
    (house / "a.yaml").write_text(RULE.format(phrase="pier"))  # which moves the others on
    (house / "c.yaml").write_text(RULE.format(phrase="moles"))
    second = load(roots)
    assert made == ["house/b", "house/c", "house/a", "house/c"]
    assert join(second.parts) == join(load(roots, use_cache=False).parts)
    del made[:]
    contexts.write_text("piers: {description: Piers., phrases: [harbour]}\n")
    with pytest.raises(RuleError, match="unknown context “ports”"):
        load(roots)
    assert made == ["house/a", "house/b", "house/c"]
