import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtlint.model.document import BlockKind, PieceKind
from mtlint.model.source import Source
from mtlint.readers.build import Builder

from .shown import assert_sound, blocks, place

BODY = BlockKind.BODY
SOURCE = "One  two\n three & <b>four</b>.\n\nFive\xa0six seven."


def builder(text: str = SOURCE) -> Builder:
    return Builder(Source("a.txt", text))


def test_a_clean_text_is_one_piece() -> None:
    made = builder("One.\n\nTwo words.\n\nThree.\n")
    for start, end in ((0, 4), (6, 16), (18, 24)):
        made.block(BODY, start, end)
    document = made.build()
    assert document.text == "One.\n\nTwo words.\n\nThree."
    assert len(document.pieces) == 1


def test_white_space_is_folded_and_placed() -> None:
    made = builder()
    made.block(BODY, 0, 15)
    document = made.build()
    assert document.text == "One two three"
    assert [(piece.kind, piece.source_start, piece.source_length) for piece in document.pieces] == [
        (PieceKind.COPIED, 0, 3),
        (PieceKind.DECODED, 3, 2),
        (PieceKind.COPIED, 5, 3),
        (PieceKind.DECODED, 8, 2),
        (PieceKind.COPIED, 10, 5),
    ]
    assert place(document, "two three") == "1:6-2:7 two\n three"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (" a ", "a"),
        ("a\u2007b\u202fc\xa0d e", "a\u2007b\u202fc\xa0d e"),
        ("a\xa0\xa0b", "a b"),
        ("a \xa0b", "a b"),
        ("a\tb\u3000c\u2028d\x85e\rf", "a b c d e f"),
        ("\xa0a\xa0", "a"),
        ("a\u200bb\xadc", "a\u200bb\xadc"),
        (" \n ", ""),
        ("", ""),
    ],
)
def test_white_space_of_every_kind(source: str, text: str) -> None:
    made = builder(source)
    made.block(BODY, 0, len(source))
    document = made.build()
    assert document.text == text
    assert_sound(document)


def test_white_space_over_markup_is_one_space() -> None:
    made = builder("one <b> two</b> three")
    made.open(BODY)
    made.copy(0, 4)
    made.copy(7, 11)
    made.copy(15, 21)
    document = made.build()
    assert document.text == "one two three"
    assert place(document, "two three") == "1:9-1:22 two</b> three"


def test_decoded_and_made_text() -> None:
    made = builder("a &amp; b &nbsp;c&nbsp;d")
    made.open(BODY)
    made.copy(0, 2)
    made.decode(2, 7, "&")
    made.copy(7, 10)
    made.decode(10, 16, "\xa0")
    made.copy(16, 17)
    made.decode(17, 23, "\xa0")
    made.copy(23, 24)
    made.make("!")
    document = made.build()
    assert document.text == "a & b c\xa0d!"
    assert place(document, "&") == "1:3-1:8 &amp;"
    assert place(document, "c\xa0d!") == "1:17-1:25 c&nbsp;d"
    assert_sound(document)


def test_what_is_omitted_leaves_a_space_but_none_before_a_full_stop() -> None:
    made = builder("See `x` now or `y`. Or`z`it.")
    made.open(BODY)
    for start, end, is_text in ((0, 4, 1), (4, 7, 0), (7, 15, 1), (15, 18, 0), (18, 22, 1), (22, 25, 0), (25, 28, 1)):
        (made.copy if is_text else made.omit)(start, end)
    assert made.build().text == "See now or. Or it."


def test_empty_blocks_leave_no_trace() -> None:
    made = builder()
    made.open(BODY)
    made.copy(3, 5)
    made.open(BlockKind.TITLE)
    made.copy(0, 3)
    made.close()
    made.block(BODY, 8, 10)
    assert blocks(made.build()) == [("title", "One")]


def test_comments_stand_in_their_block_or_before_the_next() -> None:
    made = builder("ab cd ef")
    made.comment(" first ", 0, 1)
    made.open(BODY)
    made.copy(0, 2)
    made.comment("inside", 2, 3)
    made.copy(2, 5)
    made.close()
    made.comment("between", 5, 6)
    made.block(BODY, 6, 8)
    made.comment("last", 7, 8)
    document = made.build()
    assert [(comment.text, comment.at) for comment in document.comments] == [
        ("first", 0),
        ("inside", 2),
        ("between", 7),
        ("last", 9),
    ]


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["copy", "decode", "make", "omit", "space", "open", "close", "block"]),
        st.integers(0, 30),
        st.integers(0, 8),
        st.text("a& \n\xa0.", max_size=3),
    ),
    max_size=25,
)


@given(st.text("ab.& \n\t\xa0\u3000é", min_size=40, max_size=40), _STEPS)
def test_any_order_of_steps_makes_a_sound_document(source: str, steps: list[tuple[str, int, int, str]]) -> None:
    made = builder(source)
    for step, start, size, text in steps:
        end = start + size
        match step:
            case "copy":
                made.copy(start, end)
            case "decode":
                made.decode(start, end, text)
            case "make":
                made.make(text)
            case "omit":
                made.omit(start, end)
            case "space":
                made.space(start, end)
            case "open":
                made.open(BODY)
            case "close":
                made.close()
            case "block":
                made.block(BlockKind.ITEM, start, end)
    assert_sound(made.build())
