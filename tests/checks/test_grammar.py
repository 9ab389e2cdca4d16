"""Which sentences lack a verb or a subject, beyond the examples of the rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtlint.checks.grammar._clauses import openers, verb_groups, words_of
from mtlint.text.verbs import finite_verbs

from .articles import found, translated


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the crash on the pass died five people.", ["In the crash on the pass died five"]),
        ("In the crash, died five people.", ["In the crash, died five"]),
        ("Of the fourteen mills remained only two.", ["Of the fourteen mills remained only"]),
        ("After the storm was the road closed.", ["After the storm was the road closed"]),
        ("Yesterday has the minister opened it.", ["Yesterday has the"]),
        ("In the autumn will compete two teams.", ["In the autumn will compete two"]),
        ("In the old mill was opened a museum.", ["In the old mill was opened a"]),
        ("In the village people died two days later.", []),
        ("On Sunday Finns will elect 200 members.", []),
        ("In the hall stood a piano. On board were two men injured in May.", []),
        ("In 1990 Orr won two cups. In no year could the men return.", []),
        ("In the vote, was the mayor there?", []),
        ("“In the crash died five people.”", []),
    ],
)
def test_verbs_before_their_subject(text: str, expected: list[str]) -> None:
    assert found("grammar.verb_before_subject", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boat, which it will be sold in May, is old.", [", which it will be sold in May"]),
        ("A man whom the neighbours accused him of theft left.", [" whom the neighbours accused him"]),
        ("The road that the army opened it in May is shut.", [" that the army opened it"]),
        ("Farmers. Farmers that their wheat was late wait.", [" that their wheat was"]),
        ("The boat which he says is old will be sold.", []),
        ("He told the court that the army opened it in May.", []),
        ("The men whom they used against him left.", []),
        ("He asked who it was in the car.", []),
        ("The chair which they gave the man is new, and the day which it took the two to come was long.", []),
    ],
)
def test_pronouns_in_the_gap_of_a_relative_clause(text: str, expected: list[str]) -> None:
    assert found("grammar.resumptive_pronoun", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. The boat it was carrying 200 people.", ["The boat it was"]),
        ("The prosecutors they opened a case, although it was late.", ["The prosecutors they opened"]),
        ("President Orr he went to the hospital and gave blood.", ["President Orr he went"]),
        ("The boat it was carrying sank off the coast.", []),
        ("The songs he wrote in prison, which nobody sang, were lost.", []),
        ("The house they lived in for years.", []),
        ("The 15 points he scored were worth a lot, as he had been ill.", []),
        ("The day it rained we stayed at home.", []),
        ("The mayor of the town he left last year,", []),
        ("“The boat it was carrying 200 people.”", []),
    ],
)
def test_a_pronoun_behind_its_subject(text: str, expected: list[str]) -> None:
    assert found("grammar.subject_and_pronoun", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said that the pass for weeks closed was.", ["that the pass for weeks closed was"]),
        ("He said that the pass, which was closed, is damaged.", []),
        (
            "The mayor the decree signed. The mayor the guests greeted left. The town a king founded.",
            ["The mayor the decree signed"],
        ),
        ("The roof of the mill collapsed. The man who the house built left.", []),
        ("They us promised a road.", ["They us promised"]),
        ("The guards could them not help.", ["could them not help"]),
        ("Only so could the town win. Then must the law change?", []),
        ("It was no use, the pump it was broken.", ["the pump it was broken"]),
        ("That was the way it was used. The pump it was built for rusts.", []),
        ("Ships are few, and passes through it about 3 percent of trade.", ["passes through it about 3"]),
        ("He passes through it about three times a year.", []),
        ("Has died the painter Ida Orr.", ["Has died the"]),
        ("Has Ida Orr died? Is the pass closed.", []),
    ],
)
def test_the_order_of_the_source_in_a_translation(text: str, expected: list[str]) -> None:
    assert found("grammar.order_of_the_source", translated(text, "de")) == expected
    assert found("grammar.order_of_the_source", text) == []
