"""Places whose names were put into English word by word. The rule file has more examples."""

import pytest

from .articles import found, translated

CHECK = "places.word_as_place"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A wolf came to the village of Apple on Sunday.", ["Apple"]),
        ("A wolf came to Pear Hill County on Sunday.", ["Pear Hill"]),
        ("In Monday and Karasu, towns on the coast, it rained.", ["Monday"]),
        ("In Salt Rock, 40 kilometers to the east, it rained.", ["Salt Rock"]),
        ("A wolf was seen in Big Karamysh.", ["Big Karamysh"]),
        ("A wolf came to the village of Applebekov.", []),
        ("The old village of stone houses is empty.", []),
        ("A wolf came to Northern County and to Great Zimbabwe.", []),
        ("Kenya's village of Apple is no Karasu.", []),
    ],
)
def test_words_where_a_place_is_named(text: str, wanted: list[str]) -> None:
    assert found(CHECK, translated(text, "ru")) == wanted


def test_news_of_english_speaking_countries_is_left_alone() -> None:
    assert found(CHECK, "Australia's wolves are gone. One came to the village of Apple.") == []
    assert found(CHECK, "One came to the village of Apple.") == []
    assert found(CHECK, "Mongolia's wolves are back. One came to the village of Apple.") == ["Apple"]


def test_a_name_may_be_accepted() -> None:
    assert found(CHECK, translated("He left the town of Stone.", "fr"), accept=("Stone",)) == []


def test_a_long_text_takes_linear_time() -> None:
    assert found(CHECK, translated("the village of Bigger " * 10_000 + "in Salt and Karasu " * 5_000, "ru")) == []
