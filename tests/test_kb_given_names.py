"""The given names that tell the sex."""

import yaml

from mtlint.packs.ruleset import builtin_rules

NAMES = yaml.safe_load((builtin_rules() / "kb" / "given-names.yaml").read_text(encoding="utf-8"))


def test_names_are_sorted_and_told_once() -> None:
    assert list(NAMES) == ["f", "m"]
    for names in NAMES.values():
        assert names == sorted(set(names))
        assert all(name.isascii() and name[0].isupper() for name in names)
    assert not set(NAMES["f"]) & set(NAMES["m"])
