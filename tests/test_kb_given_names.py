"""The given names of the knowledge base: sorted, plain letters, of one sex each."""

from pathlib import Path

import pytest
import yaml

NAMES = yaml.safe_load((Path(__file__).parent.parent / "rules" / "kb" / "given-names.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("sex", ["female", "male"])
def test_names_are_sorted_once_and_without_diacritics(sex: str) -> None:
    names = NAMES[sex]
    assert names == sorted(set(names))
    parts = [part for name in names for part in name.split("-")]
    assert [part for part in parts if not part.isascii() or part != part.capitalize()] == []


def test_a_name_has_one_sex() -> None:
    assert set(NAMES) == {"female", "male"}
    assert not set(NAMES["female"]) & set(NAMES["male"])
