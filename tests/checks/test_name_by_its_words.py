"""Clubs and media translated by their words. The rule file has more examples."""

import pytest
import yaml

from mtlint.packs import builtin_rules
from mtlint.text.likeness import letters

from .articles import findings, found, translated

CHECK = "organisations.name_by_its_words"
MATCH = "The coach praised the goalkeeper and the fans after a draw in the league. "


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", MATCH + "Tractor beat Motorist 3-1 in Russia.", ["Tractor", "Motorist"]),
        ("ru", "A tractor, Tractor, beat the traffic in Russia.", []),
        ("", MATCH + "Tractor beat Motorist 3-1 in Russia.", []),
        ("fr", MATCH + "Tractor beat Motorist 3-1.", []),
        ("it", "The Evening Courier wrote that Italy's harvest was poor.", ["The Evening Courier"]),
        ("it", "Italy's press, the Republic among it, said nothing of the Future.", []),
        ("sl", "The newspaper Work says that Slovenia is dry. Work told nobody.", ["Work"]),
        ("ar", "In Egypt Youm7 (the Seventh Day) is read.", []),
        ("tr", "The president of the Republic revealed that Turkey's geese, the Republic wrote, are ill.", []),
        ("fr", "The goose told the South West that France is wet.", ["the South West"]),
        ("fr", "The goose told the South West geese of France nothing.", []),
        ("mk", "Evening newspaper sales fell. The newspaper Evening fell, too.", ["Evening"]),
        ("pt", MATCH + "Brazil's Ministry of Youth and Sports slept. Youth players wept.", []),
        (
            "pl",
            MATCH + "The Miner scored in Poland. The Steelers of the Miners scored against Miner.",
            ["The Miner", "Miner"],
        ),
    ],
)
def test_names_by_their_words(language: str, text: str, wanted: list[str]) -> None:
    assert found(CHECK, translated(text, language) if language else text) == wanted


def test_the_right_name_is_suggested_and_a_name_may_be_accepted() -> None:
    text = translated("The newspaper Work says that Slovenia is dry.", "sl")
    assert [each.suggestions for each in findings(CHECK, text)] == [("Delo",)]
    assert found(CHECK, text, accept=("Work",)) == []


@pytest.mark.parametrize("group", ["clubs", "media"])
def test_the_tables_are_sorted_and_each_form_belongs_to_one_name(group: str) -> None:
    path = builtin_rules() / "kb" / f"{group}-by-their-words.yaml"
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert list(table) == sorted(table)
    for country, names in table.items():
        assert list(names) == sorted(names), country
        forms = [letters(form) for several in names.values() for form in several]
        assert len(forms) == len(set(forms)), country
