"""Towns with a case ending of the source. The rule file has more examples."""

import pytest

from .articles import found, translated

CHECK = "places.inflected_name"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ka", "A bus from Tbilisidan broke down in Batumshi.", ["Tbilisidan", "Batumshi"]),
        ("fi", "A bus broke down in Helsingissä, near Tampere.", ["Helsingissä"]),
        ("hu", "A bus from Szegedről broke down in Debrecenben.", ["Szegedről", "Debrecenben"]),
        ("lt", "A bus broke down in Vilniuje and in Kaunas.", ["Vilniuje"]),
        ("pl", "A bus from Gdansk broke down in Lublinie Street.", []),
        ("pl", "A bus broke down in Debrecenben.", []),
        ("ja", "A bus broke down in Debrecenben, Hungary.", []),
    ],
)
def test_endings_of_the_language(language: str, text: str, wanted: list[str]) -> None:
    assert found(CHECK, translated(text, language)) == wanted


def test_without_a_language_nothing_is_said() -> None:
    assert found(CHECK, "A bus from Tbilisidan broke down in Batumshi, Georgia.") == []


def test_a_form_may_be_accepted() -> None:
    assert found(CHECK, translated("A bus stood in Batumshi.", "ka"), accept=("Batumshi",)) == []


def test_a_long_text_takes_linear_time() -> None:
    assert found(CHECK, translated("in Somewhereshi " * 20_000, "ka")) == []
