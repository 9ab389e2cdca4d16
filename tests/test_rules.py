"""Every example of every rule that mtlint ships, by the code that `mtlint rules test` runs."""

from collections import Counter
from pathlib import Path

import pytest

from mtlint.commands.explain import explain
from mtlint.packs import builtin_rules, load
from mtlint.packs.examples import run

RULES = load()


PACKS: dict[str, list[str]] = {}
for _id in RULES.rules:
    PACKS.setdefault(_id.rpartition("/")[0], []).append(_id)


@pytest.mark.parametrize("pack", PACKS)
def test_examples(pack: str) -> None:
    results = list(run(RULES, PACKS[pack]))
    assert [f"{each.rule_id}, {each.label}: {each.failure}" for each in results if each.failure] == []
    sides = {(each.rule_id, each.label.split()[0]) for each in results}
    assert sides == {(rule_id, side) for rule_id in PACKS[pack] for side in ("bad", "good")}


def test_no_two_rules_say_the_same() -> None:
    whys = Counter(rule.why for rule in RULES.rules.values())
    assert [why for why, times in whys.items() if times > 1] == []


def test_every_pack_is_described() -> None:
    folders = {Path(rule.path).parent for rule in RULES.rules.values()}
    assert [str(folder) for folder in sorted(folders) if not (folder / "pack.yaml").is_file()] == []


def test_a_rule_id_is_its_path() -> None:
    for rule in RULES.rules.values():
        relative = Path(rule.path).relative_to(builtin_rules()).with_suffix("")
        assert rule.id == "/".join(relative.parts[1:])


def test_there_are_enough_rules_for_every_class_of_artefact() -> None:
    assert len(RULES.rules) >= 400


def test_a_check_is_explained_with_its_options() -> None:
    assert "\nOptions: max-words: 60; min-commas: 6\n" in explain("style/long-sentence", None, [])
    assert "Options" not in explain("institutions/oval-office", None, [])
