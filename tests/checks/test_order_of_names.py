"""Names of bodies and regions in the order of the source, and countries in its letters."""

import pytest

from .articles import found, translated

BODY = "institutions.adjective_behind_its_noun"
LETTERS = "institutions.country_in_letters"
SIDE = "places.side_behind_its_place"


@pytest.mark.parametrize(
    ("check", "language", "text", "wanted"),
    [
        (BODY, "es", "The Council Economic and Social met.", ["Council Economic and Social"]),
        (BODY, "es", "The Ministry of Security Public sent dogs.", ["Security Public"]),
        (BODY, "es", "Kenya's Fund Social paid.", ["Fund Social"]),
        (BODY, "ar", "The Federation Moroccan for Athletics named a coach.", ["Federation Moroccan"]),
        (BODY, "es", "The Front Martian of Dogs won.", []),
        (BODY, "es", "Humanity Fund International met the Army Medical Corps.", []),
        (BODY, "fr", "The Senate Republican leader left. Outside the Court Spanish lawyers of Spain stood.", []),
        (BODY, "zh", "The Party Central issued guidance.", []),
        (BODY, "en", "The Council Economic met.", []),
        (LETTERS, "pl", "The Senate RP met.", ["Senate RP"]),
        (LETTERS, "ru", "The Ministry of Defence RF left. The Army and RF lamps stayed.", ["Ministry of Defence RF"]),
        (LETTERS, "ru", "The Ministry of Defence RF left Russia (RF).", []),
        (LETTERS, "ru", "The Lamp RF burned, and the Senate RP met.", []),
        (LETTERS, "en", "The Ministry of Defence RF left.", []),
        (SIDE, "fr", "Rebels took Kivu of the North.", ["Kivu of the North"]),
        (SIDE, "id", "Voters in Sulawesi South went home.", ["Sulawesi South"]),
        (SIDE, "id", "Hotel Jakarta West burned. Java West of Bandung is green, and Timor South is nowhere.", []),
        (SIDE, "en", "Voters in Sulawesi South went home.", []),
    ],
)
def test_order(check: str, language: str, text: str, wanted: list[str]) -> None:
    assert found(check, translated(text, language)) == wanted


def test_a_long_run_of_names_takes_linear_time() -> None:
    assert found(LETTERS, translated("The Senate RF met. " + "Java Bo " * 30_000, "ru")) == ["Senate RF"]
