"""Every example of every rule that mtlint ships, by the code that `mtlint rules test` runs."""

from collections import Counter
from pathlib import Path

import pytest

from mtlint.packs import builtin_rules, load
from mtlint.packs.examples import run

RULES = load()


@pytest.mark.parametrize("rule_id", RULES.rules)
def test_examples(rule_id: str) -> None:
    results = list(run(RULES, [rule_id]))
    assert [f"{result.label}: {result.failure}" for result in results if result.failure] == []
    sides = {result.label.split()[0] for result in results}
    assert sides == {"bad", "good"}


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
