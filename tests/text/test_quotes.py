import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtlint.model.document import Block, BlockKind
from mtlint.model.span import Span
from mtlint.text.quotes import Quotation, QuoteStyle, quotations


def blocks_of(text: str) -> list[Block]:
    return [Block(BlockKind.BODY, Span(*found.span())) for found in re.finditer(r"[^\n]+", text)]


def find(text: str) -> list[Quotation]:
    return quotations(text, blocks_of(text))


def inner(text: str) -> list[str]:
    return [text[slice(*quotation.inner)] for quotation in find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Go," she said. "Now."', ["Go,", "Now."]),
        ("“Go,” she said. “Now.”", ["Go,", "Now."]),
        ("'Go,' she said. 'Now.'", ["Go,", "Now."]),
        ("‘Go,’ she said. ‘Now.’", ["Go,", "Now."]),
        ("«Allez», „geht“, »los«", ["Allez", "geht", "los"]),
        ("“She said ‘go’ to me”", ["She said ‘go’ to me", "go"]),
        ("‘“Nested,” he said,’ she said", ["“Nested,” he said,", "Nested,"]),
        ('"A "so-called" friend"', ['A "so-called" friend', "so-called"]),
        ('“mixed" and "other”', ["mixed", "other"]),
        ('("one")—"two"', ["one", "two"]),
        ('the word " yes " alone', [" yes "]),
        ('called " North ", the " South "', [" North ", " South "]),
        ("”Hej”, sade hon.", ["Hej"]),
        ("the '90s, students' rights, rock 'n' roll, O'Neill and 'tis", []),
        ("the ’90s, students’ rights, rock ’n’ roll, O’Neill and ’tis", []),
        ("‘The students’ rights matter,’ he said.", ["The students’ rights matter,"]),
        ("She waited 'til 'the end' of it", ["the end"]),
        ('6\'2" tall, 5\' 10" wide and "thin"', ["thin"]),
        ("no marks at all", []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_styles_and_depths() -> None:
    found = find("“a ‘b’” \"c\" 'd' «e» „f“")
    assert [(quotation.style, quotation.depth) for quotation in found] == [
        (QuoteStyle.CURLY_DOUBLE, 0),
        (QuoteStyle.CURLY_SINGLE, 1),
        (QuoteStyle.STRAIGHT_DOUBLE, 0),
        (QuoteStyle.STRAIGHT_SINGLE, 0),
        (QuoteStyle.GUILLEMETS, 0),
        (QuoteStyle.LOW_HIGH, 0),
    ]
    assert all(quotation.closed for quotation in found)


@pytest.mark.parametrize("mark", ["“”", '""', "‘’", "''", "«»"])
def test_a_quotation_over_two_paragraphs_opens_again(mark: str) -> None:
    first, second = find(f"{mark[0]}One day it rained.\n\n{mark[0]}Then it stopped.{mark[1]} So she said.")
    assert (first.closed, first.continues, first.reopens) == (False, True, False)
    assert (second.closed, second.continues, second.reopens) == (True, False, True)


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = 'He said "it rained.\n\nNobody "else" did.'
    first, second = find(text)
    assert text[slice(*first.outer)] == '"it rained.'
    assert not (first.closed or first.continues)
    assert text[slice(*second.outer)] == '"else"'


_pieces = st.sampled_from([*"\"“”„«»‹›'‘’‚ .,sn", "the", "\n\n", "5", "90s", "(", "—"])


@given(st.lists(_pieces).map("".join) | st.text())
def test_quotations_stay_in_their_blocks_and_nest(text: str) -> None:
    blocks = blocks_of(text)
    found = quotations(text, blocks)
    assert [quotation.outer.start for quotation in found] == sorted({quotation.outer.start for quotation in found})
    for quotation in found:
        assert any(block.span.contains(quotation.outer) for block in blocks)
        assert quotation.outer.contains(quotation.inner)
        assert quotation.inner.start == quotation.outer.start + 1
        assert quotation.inner.end == quotation.outer.end - quotation.closed
        around = [
            other
            for other in found
            if other is not quotation and other.outer.start < quotation.outer.start < other.outer.end
        ]
        assert all(other.outer.contains(quotation.outer) for other in around)
        assert len(around) == quotation.depth
        assert not (quotation.continues and quotation.closed)
