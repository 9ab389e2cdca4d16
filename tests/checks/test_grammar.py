"""Which sentences lack a verb or a subject, beyond the examples of the rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtlint.checks.grammar._clauses import openers, verb_groups, words_of
from mtlint.text.verbs import finite_verbs


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        ("The find brings the number to 151.", ["brings"]),
        ("With money from the sale of shirts for to improve the pond.", []),
        ("Nobody goes there on a Sunday.", ["goes"]),
        ("Profits more than tripled.", ["tripled"]),
        ("The imported onions in the market.", []),
        ("The lake’s full, and it’s cold.", ["it’s"]),
        ("Will Young and May Lin in the second half.", ["will"]),
        ("Of the 43 on board, 24 survived.", ["survived"]),
        ("He only costs money, and farmers grow maize.", ["costs", "grow"]),
        ("The trams, which with low floors, heating and repair.", []),
    ],
)
def test_which_words_may_be_verbs(sentence: str, verbs: list[str]) -> None:
    words = words_of(sentence)
    assert [words[at] for at in finite_verbs(words)] == verbs


@pytest.mark.parametrize(
    ("sentence", "groups", "clauses"),
    [
        ("The bridge has not yet been opened.", 1, 0),
        ("The man who was said to be ill is back.", 2, 1),
        ("When in doubt, ask those who know.", 2, 1),
        ("When leaving the house, she fell.", 1, 0),
        ("Because of the rain the match was lost.", 1, 0),
    ],
)
def test_clauses_and_their_verbs(sentence: str, groups: int, clauses: int) -> None:
    words = words_of(sentence)
    assert (len(verb_groups(words)), len(openers(words))) == (groups, clauses)


@given(
    st.lists(
        st.sampled_from(["when", "is", "been", "of", ",", "said", "ing", "’", "'s", "its", "7", "and"]), max_size=12
    )
)
def test_any_words(words: list[str]) -> None:
    assert set(verb_groups(words)) <= set(finite_verbs(words))
    assert all(at < len(words) - 1 for at in openers(words))
