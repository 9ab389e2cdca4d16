import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtlint.model.document import Block, BlockKind
from mtlint.model.span import Span
from mtlint.text.sentences import PART_END, rough_sentences, sentences


def blocks_of(text: str) -> list[Block]:
    return [Block(BlockKind.BODY, Span(*found.span())) for found in re.finditer(r"[^\n]+", text)]


@pytest.mark.parametrize(
    "marked",
    [
        "The ferry left at dawn.|It came back.",
        "Mr. Harrow met Dr. Lindqvist and Gov. Ames.|They left.",
        "J. D. Marsh and Paula K. Orr signed.|Nobody else did.",
        "It rose 5.8 percent.|In 2019 it fell.",
        "He moved to the U.S. Army base.|She stayed.",
        "He moved to the U.S.|The army stayed.",
        "The U.S. Department of Parks agreed.",
        "Officials in the U.K. and the U.S. agreed.",
        "They met on Jan. 5 and again on Feb. 6.|Then they stopped.",
        "He wore No. 7.|She said no.|They left.",
        "It closes at 5 p.m. Monday.|It opens at 8 a.m.|Police will guard it.",
        "Harbour Lights Inc. makes lamps.|Harbour Lights Inc.|It closed.",
        "“We won.”|He smiled.",
        "“Did you win?” he asked.|“No!” Ruth Abara said.|“Why?”|Silence.",
        'She said "stop."|He went on.',
        "(It rained.)|The game went on.",
        "Wait... what?!|Never.|So… it ended…|The end.",
        "The town (pop. 4,000) slept.|3 people woke.",
        "1. Boil the rice.|2. Wash it.",
        "是的。|不是！|“真的吗？”|好。",
        "He likes vitamin C.|The rest he hates.",
        "So do I.|The dog too.",
        "A list: salt, oil, etc.|Bread was extra.",
        "The e-shop failed.|iTrade bought it.",
        "She read Yahoo! News.|He slept.",
        "It ended . ”|The next began.",
        "Lamb vs. Stone, a case of 1904.|It was lost.",
        'The last word." "',
        "No stop at all",
    ],
)
def test_sentences(marked: str) -> None:
    parts = marked.split("|")
    text = ("" if parts[0].endswith("。") else " ").join(parts)
    assert [text[start:end] for start, end in sentences(text, blocks_of(text))] == parts


def test_a_block_ends_its_sentence() -> None:
    text = "A headline without a stop\n\nThe text."
    assert [text[start:end] for start, end in sentences(text, blocks_of(text))] == [
        "A headline without a stop",
        "The text.",
    ]


_pieces = st.sampled_from(
    ["Mr.", "U.S.", "No.", "5", "The", "he", ".", "!", "?", "…", '"', "“", "”", ")", " ", "\n\n", "。", "p.m.", "é"]
)


@given(st.lists(_pieces).map("".join) | st.text())
def test_sentences_cover_their_blocks_in_order(text: str) -> None:
    blocks = blocks_of(text)
    found = sentences(text, blocks)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(any(block.span.contains(span) for block in blocks) for span in found)
    visible = ["".join(text[start:end].split()) for start, end in found]
    assert "".join(visible) == "".join("".join(text[slice(*block.span)].split()) for block in blocks)
    assert all(visible)


def test_rough_sentences_keep_the_length() -> None:
    text = "It rained. It snowed.\n\nMr. Orr left"
    assert rough_sentences(text) == ["It rained", "It snowed.", "Mr", "Orr left"]
    assert len(PART_END.join(rough_sentences(text))) == len(text)
