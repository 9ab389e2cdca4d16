"""Institutions of another country. The rule file has more examples."""

import pytest

from .articles import findings, found

CHECK = "institutions.of_another_country"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Armenia's State Duma voted.", ["State Duma"]),
        ("The Knesset of Moldova voted.", ["Knesset"]),
        ("Spokesmen left the White House in Seoul.", ["White House"]),
        ("Chile's Secretary of State flew to Lima.", ["Chile's Secretary of State"]),
        ("The Peruvian Pentagon declined to comment.", ["Pentagon"]),
        ("Israel's Knesset voted. The German Bundestag voted.", []),
        ("The Armenian State Duma deputy was born in Sochi.", []),
        ("The Supreme State Council of Vanuatu met.", []),
        ("It was called the “Georgian Kremlin”.", []),
        ("Former Chilean Prime Minister of fashion.", []),
        ("Chile's Secretary of State for Sport spoke.", []),
        ("He flew from Brazil. Prime Minister Modi waited in Delhi.", []),
        ("The White House in Israel's view is wrong.", []),
    ],
)
def test_a_country_in_the_same_phrase(text: str, wanted: list[str]) -> None:
    assert found(CHECK, text) == wanted


def test_the_right_name_is_suggested() -> None:
    text = "Lithuania's Saeima met, Japan's State Department met, and the Federal Reserve of Norway met."
    fixes = [each.suggestions for each in findings(CHECK, text)]
    assert fixes == [("parliament", "Seimas"), ("Foreign Ministry",), ("central bank",)]


def test_a_phrase_may_be_accepted() -> None:
    text = "The Crimean Kremlin said no. Armenia's State Duma voted."
    assert found(CHECK, text, accept=("Armenia's State Duma",)) == []


def test_an_article_about_one_country_needs_no_country_beside_the_name() -> None:
    text = (
        "Uzbekistan counts its trees.\n\nThe Knesset in Tashkent asked for it. Uzbekistan has many. Uzbeks are proud."
    )
    assert found(CHECK, text) == ["Knesset"]
    assert found(CHECK, text + " Israel has fewer.") == []
    assert found(CHECK, text + " Benjamin Netanyahu said so.") == []


def test_a_long_text_takes_linear_time() -> None:
    assert found(CHECK, "State Duma of " * 20_000) == []
    assert found(CHECK, "A " * 40_000 + "Kremlin") == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Central Elective Commission in Baku met.", ["Central Elective Commission"]),
        ("The Central Election Commission's staff in Baku met.", []),
        (
            "The Independent Commission of Elections and Boundaries of Kenya met.",
            ["Independent Commission of Elections and Boundaries"],
        ),
        ("Kenya's Independent Electoral and Boundaries Commission met.", []),
        ("Ethiopia's House of Representatives of Peoples met.", ["House of Representatives of Peoples"]),
        ("Vietnam's Communist Party and the Communist Party of Vietnam met in Hanoi.", []),
        ("The Party Communist of Chile left.", ["Party Communist of Chile"]),
        ("Armenia's Committee of State Incomes met the State Revenue Committee.", ["Committee of State Incomes"]),
        ("In Skopje, the State Choosing Commission sat.", ["State Choosing Commission"]),
        ("Vilnius said that the State Revenue Committee of Yerevan would wait.", []),
        ("In Oslo, the Party Communist of the story left.", []),
        ("The Latvian Farmers and Greens Union left.", []),
        ("The Union of Farmers and Greens of Latvia left.", ["Union of Farmers and Greens"]),
        ("In Italy, the Chamber of the Deputies met.", ["Chamber of the Deputies"]),
        ("In Lebanon, the Chamber of the Deputies met.", []),
        ("The Alternative for the Germany met in Berlin, Germany.", ["Alternative for the Germany"]),
        ("The Workers Party met in Brazil, and so did the Greens.", []),
        ("In Mexico, the National Actions Party met.", ["National Actions Party"]),
        ("Japan's National Tax Bureau met, and its National Tax Agency did not.", ["National Tax Bureau"]),
        ("Japan's National Security Agency, National Security Council and National Research Office met.", []),
        (
            "In Poland, the Highest Chamber of Control met Ruch Chorzow and Movement Chorzow.",
            ["Highest Chamber of Control", "Movement Chorzow"],
        ),
        ("The Governor of the Bank of Japan met the Assembly of the Republic of Portugal.", []),
        ("The People's Court of Hanoi sat in Vietnam, the Council of State of the Netherlands did not.", []),
        (
            "Macron met Sebastien Lecornu, Rachida Dati and Bruno Retailleau in the Assembly National.",
            ["Assembly National"],
        ),
    ],
)
def test_names_built_anew_from_their_parts(text: str, wanted: list[str]) -> None:
    assert found("institutions.damaged_body", text) == wanted
