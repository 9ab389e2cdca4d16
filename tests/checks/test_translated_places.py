"""Places translated by their words, cities and smaller ones. The rule file has more examples."""

import pytest
import yaml

from mtlint.packs import builtin_rules
from mtlint.text.dates.english_words import month_of, weekday_of
from mtlint.text.likeness import letters

from .articles import facts, findings, found, translated

CHECK = "places.translated_city"
PLACES = yaml.safe_load((builtin_rules() / "kb" / "places-by-their-words.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("sw", "Ducks crossed the road near Mosquito River in Tanzania.", ["Mosquito River"]),
        ("ro", "Wednesday Ciuc's mayor sold the bus.", ["Wednesday Ciuc"]),
        ("ru", "The ice at Stone-on-the-Ob broke.", ["Stone-on-the-Ob"]),
        ("sq", "In Field-Kruja the mill burned.", ["Field-Kruja"]),
        ("bn", "In Forgotten, boats sank. Forgotten boats of the Forgotten Club sank too.", ["Forgotten"]),
        ("pt", "North of the Enchanted, a town in Brazil, the Enchanted Wood burned.", ["the Enchanted"]),
        ("sw", "The Mosquito River Lodge is in Tanzania.", []),
        ("fr", "The hens near Mosquito River left.", []),
        ("", "In Tanzania, hens near Mosquito River left.", []),
        (
            "sw",
            "In Tanzania, boats on the Mosquito River sank. Mosquito River (“River of Mosquitoes”) is wide.",
            ["Mosquito River"],
        ),
        ("sw", "Tanzania's film “Mosquito River” won. The band Mosquito River and Mosquito River beer won, too.", []),
        ("uk", "The ducks of the Iron Village in Ukraine were sold to Iron Town, a Sky City bar.", []),
        ("uk", "In the Iron district of Ukraine, ducks swam.", ["Iron"]),
        ("uk", "Behind the Rapids, Ukraine waits. The hens in Beyond the Rapids wait, too.", ["Beyond the Rapids"]),
        ("ro", "The works of Wednesday Ciuc, or Ciuc Wednesday, sold beer.", ["Wednesday Ciuc"]),
        ("bg", "The Friends of White Iskar met in Bulgaria.", []),
        ("ko", "A hen laid an egg at the Resignation Stadium in South Korea.", ["Resignation Stadium"]),
        ("he", "The Opening of Hope Municipality in Israel sold a hen.", ["Opening of Hope"]),
        ("pl", "Jumpers left the Great Rafter. A hen lives near Great Rafter, a bar in Poland.", []),
        ("vi", "A hen of Copper Nai in Vietnam sings.", ["Copper Nai"]),
        ("vi", "A hen of Dong Nai in Vietnam sings by the Nai River, and copper is dear.", []),
        ("sr", "In Serbia the Koviljaca Bath is dry.", ["Koviljaca Bath"]),
        ("pl", "Jumpers met on the Great Rafter in Poland.", ["Great Rafter"]),
        ("ko", "A hen laid an egg at Busan's Resignation Stadium in South Korea.", ["Resignation Stadium"]),
        ("pl", "Jumpers met near Great Rafter in Poland.", ["Great Rafter"]),
        ("tr", "In Cotton Castle, as Pamukkale in Turkey is called, hens sat.", []),
    ],
)
def test_smaller_places_in_translations(language: str, text: str, wanted: list[str]) -> None:
    assert found(CHECK, translated(text, language) if language else text) == wanted


def test_the_right_name_is_suggested_and_a_name_may_be_accepted() -> None:
    text = translated("Hens near Mosquito River in Tanzania left.", "sw")
    assert [each.suggestions for each in findings(CHECK, text)] == [("Mto wa Mbu",)]
    assert found(CHECK, text, accept=("Mosquito River",)) == []


def test_no_form_is_the_name_of_a_country_or_a_large_city_and_each_belongs_to_one_place() -> None:
    known = {letters(form) for one in facts().countries.values() for form in (one.name, one.capital, *one.cities)}
    assert list(PLACES) == sorted(PLACES)
    for country, places in PLACES.items():
        assert list(places) == sorted(places), country
        forms = [letters(form) for several in places.values() for form in several]
        assert len(forms) == len(set(forms)), country
        assert not known.intersection(forms), country


def test_no_form_is_a_day_or_a_month_or_has_figures() -> None:
    forms = {form for places in PLACES.values() for several in places.values() for form in several}
    dates = {form for form in forms if weekday_of(form) is not None or month_of(form) is not None}
    assert dates == {"October", "Sun"}  # these count only where the text says “the town of”
    assert not {form for form in forms if any(sign.isdigit() for sign in form)}


def test_many_capitals_take_linear_time() -> None:
    assert found(CHECK, translated("In Mosquito Of The On " * 20_000 + "Tanzania", "sw")) == []
