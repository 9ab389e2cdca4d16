import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtlint.kb import Facts
from mtlint.packs import load
from mtlint.text.vocabulary import Vocabulary, vocabulary


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    return vocabulary(load().facts)


@pytest.mark.parametrize(
    "word",
    [
        "house", "houses", "mortgages", "biggest", "stopped", "repaying", "denied", "happily", "unhoused",
        "overfishing", "organisation", "colourless", "travelling", "sceptical", "cheque", "programme", "countersued",
        "megastore", "livestreamed", "peshmerga", "yokozuna", "amoxicillin", "thrombocytes", "warehousekeeper",
        "hospitalised", "microbiologist", "privatisations",
    ],
)  # fmt: skip
def test_english(words: Vocabulary, word: str) -> None:
    assert words.knows(word)


@pytest.mark.parametrize(
    "word",
    [
        "geunjeodang",
        "kaslaniye",
        "mevenakhe",
        "palengke",
        "goverment",
        "thepostponed",
        "sendiherra",
        "bakufu",
        "zhengqi",
    ],
)
def test_not_english(words: Vocabulary, word: str) -> None:
    assert not words.knows(word)


def test_without_a_knowledge_base_nothing_is_known() -> None:
    assert not Vocabulary(Facts()).knows("house")


@given(st.text("abcdefghijklmnopqrstuvwxyz", max_size=300))
def test_any_word_is_judged(words: Vocabulary, word: str) -> None:
    assert words.knows(word) in (True, False)
    assert words.knows(word + "s") or not words.lists(word) or len(word) < 3
