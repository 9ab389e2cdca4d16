"""Where names may stand, and that the forms of the knowledge base are such names."""

from pathlib import Path

import pytest
import yaml

from mtlint.text.capitalised import capitalised
from mtlint.text.likeness import letters

_KB = Path(__file__).parents[2] / "rules/kb"


@pytest.mark.parametrize("name", ["places-by-their-words", "clubs-by-their-words", "media-by-their-words"])
def test_every_form_of_a_name_can_be_found(name: str) -> None:
    countries = yaml.load((_KB / f"{name}.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    forms = [form for names in countries.values() for all_forms in names.values() for form in all_forms]
    assert forms
    assert [form for form in forms if letters(form) not in capitalised(f"in {form},")] == []


def test_a_name_begins_behind_an_opener_and_ends_before_a_genitive() -> None:
    names = capitalised("In New Garden's streets the Bridge on the Drina was lit.")
    assert names["newgarden"] == [(3, 13)]
    assert names["bridgeonthedrina"] == [(28, 47)]
    assert "onthedrina" not in names
