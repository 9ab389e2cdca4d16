"""Misspelt companies, bodies, media and places. The rule files have more examples."""

import pytest

from mtlint.text.spellings import spellings

from .articles import facts, findings, found, translated

NAME = "organisations.misspelt_name"
PLACE = "places.misspelt_place"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The airline ordered nine Embraaer jets.", ["Embraaer"]),
        ("The airline ordered nine Embraer jets.", []),
        ("The singer met Simmons of Samsun.", []),
        ("The jet of Captain Embraaer Sousa left. He liked Embraaer a lot.", []),
        ("Embraaer, Embraaer, Embraaer and Embraaer again.", []),
        ("EMBRAAER JETS ARE LATE", []),
    ],
)
def test_companies(text: str, wanted: list[str]) -> None:
    assert found(NAME, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kazakhstan sent doctors, who waited in Pavlodor.", ["Pavlodor"]),
        ("Doctors waited in Pavlodor.", []),
        ("Kazakhstan sent Pavlodor home.", []),
        ("Doctors left Pavlodar. The Pavlodor hospital was full.", ["Pavlodor"]),
        ("Italy's Atalanta plays in Atlanta.", []),
        ("They live in the District of Columbia, far from Colombia.", []),
    ],
)
def test_places(text: str, wanted: list[str]) -> None:
    assert found(PLACE, text) == wanted


def test_a_spelling_may_be_accepted() -> None:
    assert found(PLACE, "Kazakhstan sent doctors, who waited in Pavlodor.", accept=("Pavlodor",)) == []


def test_the_message_says_what_and_why() -> None:
    text = "Kazakhstan sent doctors, who waited in Pavlodor."
    (one,) = findings(PLACE, text, "{kind} {fix}: {reason}")
    assert one.message == "place Pavlodar: the article names Kazakhstan"


def test_no_known_name_is_near_another_and_unknown() -> None:
    known = spellings(facts())
    for name in ("Embraer", "Pavlodar", "Lufthansa", "Yerevan", "Atalanta", "Hezbollah"):
        assert known.is_known(name)


@pytest.mark.parametrize("name", ["Jincheon", "Kanazaga", "Hongcheon", "Shangrao"])
def test_names_of_the_syllables_of_a_country_may_be_other_places(name: str) -> None:
    assert found("places.misspelt_place", f"In South Korea, Japan and China, a train from {name} was late.") == []


@pytest.mark.parametrize(
    ("text", "plain", "wanted"),
    [
        ("Shots were heard in Suwa, Fiji.", [], ["Suwa"]),
        ("In Kenya trains run from Naivasha and Mombassa.", [], ["Mombassa"]),
        ("Turkey's president won in Konia and Adanna.", [], ["Konia", "Adanna"]),
        ("The mayor of Dabao, in the Philippines, spoke.", [], ["Dabao"]),
        ("In Oslo, Konia and Suwa are songs.", [], []),
    ],
)
def test_in_a_translation_short_names_and_lists_of_places_are_looked_at(
    text: str, plain: list[str], wanted: list[str]
) -> None:
    assert found("places.misspelt_place", text) == plain
    assert found("places.misspelt_place", translated(text, "tr")) == wanted


def test_a_city_translated_by_its_words() -> None:
    assert found("places.translated_city", "The bridge in New Garden, Serbia, fell.") == ["New Garden"]
    assert found("places.translated_city", "The bridge in New Garden, Ohio, fell.") == []
    assert found("places.translated_city", "China froze the Gourd Island City accounts.") == ["Gourd Island"]
    assert found("places.translated_city", translated("Salt moved up the Arab Beach. He sat on a beach.", "ar")) == []
    assert found("places.translated_city", "Serbia opened the New Garden Centre in New Garden Street.") == []
