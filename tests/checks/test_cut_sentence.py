import pytest

from mtlint.model.document import Block, BlockKind, Document
from mtlint.text.article import Article

from .articles import article, found

CUT = "The council will repair the old pier and the"


def test_the_last_word_is_found() -> None:
    assert found("omission.cut_sentence", f"It rained. {CUT}") == ["the"]
    assert found("omission.cut_sentence", CUT, min_words=20) == []


def test_a_paragraph_broken_by_its_layout_goes_on() -> None:
    assert found("omission.cut_sentence", f"{CUT}\n\nferry at Lumey.") == []
    assert found("omission.cut_sentence", f"{CUT}\n\nFerries at Lumey sail again.") == ["the"]


@pytest.mark.parametrize("kind", [BlockKind.ITEM, BlockKind.CAPTION, BlockKind.QUOTATION])
def test_a_list_may_follow(kind: BlockKind) -> None:
    plain = article(f"{CUT}\n\nFerry").document
    blocks = [plain.blocks[0], Block(kind, plain.blocks[1].span)]
    assert found("omission.cut_sentence", Article(Document(plain.source, plain.text, plain.pieces, blocks))) == []


def test_what_may_end_a_sentence() -> None:
    assert found("omission.cut_sentence", "Why did she climb the wall in the rain? Just because.") == []
    assert found("omission.cut_sentence", "One gun was fired, and the inquiry will decide whose.") == []


def test_headlines_are_left_alone() -> None:
    assert found("omission.cut_sentence", article(CUT, title=True)) == []


def test_a_comma_ends_no_paragraph() -> None:
    text = "The mayor spoke to all the people who had come to the harbour in time,"
    assert found("omission.cut_sentence", f"It rained.\n\n{text}\n\nThe ferry sails.") == ["time,"]
    assert found("omission.cut_sentence", f"It rained.\n\n{text}\n\nthe ferry sails.") == []
    assert found("omission.cut_sentence", "It rained.\n\nThe sea is high, the sky is low,\n\nThe wind is cold.") == []
