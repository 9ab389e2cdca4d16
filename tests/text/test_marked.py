"""Words of another language that an article explains."""

import pytest

from mtlint.text.marked import is_explained
from tests.checks.articles import article, found, translated


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The headman, the grovat, came. Two grovats left.", "grovats"),
        ("A grovat left. The grovat, or headman, came.", "grovat"),
        ("It is called simato in Polish, because of its horns.", "simato"),
        ("It is called “simato”.", "simato"),
    ],
)
def test_explained_somewhere(text: str, word: str) -> None:
    assert is_explained(article(text), word)


@pytest.mark.parametrize(
    "text",
    [
        "The grovat came to Warsaw.",
        "The grovat planted trees.",
        "People called the grovat, and the grovat came.",
        "The simato, or horn, was found by the grovat.",
        "",
    ],
)
def test_not_explained(text: str) -> None:
    assert not is_explained(article(text), "grovat")


def test_a_word_of_the_source_that_is_explained_is_no_artefact() -> None:
    kept = "The district governor, the kaymakam, came by bus."
    assert found("false_friends.literal_term", translated(kept, "tr")) == []
    assert found("false_friends.literal_term", translated("The kaymakam came by bus.", "tr")) == ["kaymakam"]


def test_a_saying_that_is_told_as_one_is_no_artefact() -> None:
    saying = "“Drop by drop a lake becomes,” he said."
    assert found("false_friends.literal_term", translated(saying, "tr"))
    assert not found("false_friends.literal_term", translated(f"{saying} It is an old saying.", "tr"))
