"""Names in running text, with their titles."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mtlint.text.offices import offices, sex

from ..checks.articles import article


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("U.S. Secretary of State Ann Lee said so.", [("Ann Lee", "secretary of state")]),
        ("On Monday, President Bo Derek left.", [("Bo Derek", "president")]),
        ("The former foreign minister, Otto Rehm, left.", [("Otto Rehm", "former foreign minister")]),
        ("Asked whom they miss, Rosa Klebb sighed. “Yes, sir,” Klebb said.", [("Rosa Klebb", ""), ("Klebb", "")]),
        ("Prime Minister Sir Hugh Grant left.", [("Hugh Grant", "prime minister")]),
        ("He met Ursula von der Leyen's envoy.", [("Ursula von der Leyen", "")]),
        ("Mr. Abdel al-Sisi and Gen. Bo Thein", [("Abdel al-Sisi", "mr"), ("Bo Thein", "gen")]),
        ("Rosa Klebb, the president of Ruritania, left.", [("Rosa Klebb", "president"), ("Ruritania", "")]),
        ("He met the president. Rosa Klebb left.", [("Rosa Klebb", "")]),
        ("Spain's Rosa left. But the end came.", [("Spain", ""), ("Rosa", "")]),
        ("The president of Ruritania, Rosa Klebb, left.", [("Ruritania", ""), ("Rosa Klebb", "president")]),
        ("Rosa Klebb Prime Minister spoke, not Rosa Prime Minister.", [("Rosa Klebb", "prime minister")]),
        ("He asked the White House Spokesman.", []),
        ("Speaker Asan Alim uulu put it to a vote.", [("Asan Alim uulu", "speaker")]),
        ("U.S. Secretary of Commerce Ann Lee left.", [("Ann Lee", "secretary of commerce")]),
        ("The minister of public works, Ann Lee, left.", [("Ann Lee", "minister")]),
        (
            "The director of the Central Bank of East Ruritania, Ann Lee, left.",
            [("Central Bank", ""), ("East Ruritania", ""), ("Ann Lee", "director")],
        ),
        ("The vice premier, He Li Ping, left. He Said So.", [("He Li Ping", "vice premier"), ("Said So", "")]),
        ("nothing here", []),
    ],
)
def test_names_and_titles(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(mention.text, mention.title) for mention in article(text).mentions] == wanted


def test_a_mention_knows_where_it_stands() -> None:
    text = "Rosa left. Klebb's car and Rosa's."
    first, second, third = article(text).mentions
    assert (first.is_first, second.is_first, third.is_first) == (True, True, False)
    assert (first.is_owner, second.is_owner) == (False, True)
    assert text[slice(*second.span)] == "Klebb"


def test_titles_tell_offices_and_sex() -> None:
    assert offices("deputy prime minister") == {"deputy-prime-minister"}
    assert "president" in offices("former president")
    assert offices("mr") == frozenset()
    assert (sex("mr"), sex("spokeswoman"), sex("president")) == ("m", "f", "")


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="AbÉ .,'’-\nPresident of the ", max_size=80))
def test_spans_fit_the_text(text: str) -> None:
    whole = article(text)
    for mention in whole.mentions:
        assert whole.text[slice(*mention.span)] == mention.text
        assert mention.start <= mention.span.start


def test_long_rows_of_capitals_are_quick() -> None:
    assert article("President of State Al-Xy " * 4000).mentions
    assert not article("of the " * 20000).mentions
