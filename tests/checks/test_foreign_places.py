"""Places under their names in other languages. The rule file has more examples."""

import pytest

from mtlint.text.countries import country_words
from mtlint.text.likeness import letters

from .articles import facts, findings, found, translated

CHECK = "places.foreign_name"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A ferry left Gretsiya at dawn.", ["Gretsiya"]),
        ("Hens in southern Tschechien and Belgique lay less.", ["Tschechien", "Belgique"]),
        ("The flight from Rome to Varşova's airport was late.", ["Varşova"]),
        ("Trains to Vienna, Kodaň and Saudi-Arabien stopped.", ["Kodaň", "Saudi-Arabien"]),
        ("The cook Gretsiya Lopez left. Varsovia said no.", []),
        ("She sang in Lissabon Street, and in the Moskva.", []),
        ("A ferry left Greece for Cyprus.", []),
        ("The band signed to Island and left Island for Suede; fans came from Soul.", []),
        ("Kant was born in Königsberg, and Kafka's friend in Lemberg.", []),
        ("The pass went from Bale to Kudus; he joined from Venezia or Gremio de Foz.", []),
        ("The firm moved to Hong Kong SAR from Scotia, and the slaves rose in Saint-Domingue.", []),
        ("Damage from Idalia spread in Nederland, Colorado, in Santa Lucia and in Iskandariya.", []),
        ("They wrote to Georgie, to Londyn and to Spann, and drove across Équateur and Andalucía.", []),
    ],
)
def test_a_foreign_name_behind_a_word_of_place(text: str, wanted: list[str]) -> None:
    assert found(CHECK, text) == wanted


def test_the_english_name_is_suggested() -> None:
    text = "They flew from Lengyelország to Pechino and on to Oslo."
    assert [each.suggestions for each in findings(CHECK, text)] == [("Poland",), ("Beijing",)]


def test_names_of_people_and_clubs_count_in_an_article_from_that_language() -> None:
    text = "The shop in Rim sells nails. He came from Rim."
    assert found(CHECK, text) == found(CHECK, translated(text, "de")) == []
    assert found(CHECK, translated(text, "ru")) == ["Rim"]


def test_a_club_is_no_place() -> None:
    text = "The shop in Padova sells nails. He scored in Padova's win, and in Padova di Este."
    assert found(CHECK, translated(text, "it")) == ["Padova"]


def test_a_name_may_be_accepted() -> None:
    assert found(CHECK, "They met in Firenze and in Gretsiya.", accept=("Gretsiya",)) == ["Firenze"]


def test_no_form_is_an_english_name() -> None:
    english = {letters(word) for word in country_words(facts())}
    assert not english & facts().foreign_places().keys()


def test_a_long_text_takes_linear_time() -> None:
    assert found(CHECK, "in southern " * 20_000 + "in Norway, " * 5_000) == []
