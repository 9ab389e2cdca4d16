"""A wide phrase finds exactly what listing its readings would find."""

from hypothesis import given
from hypothesis import strategies as st

from mtlint.packs.expand import braces, choices
from mtlint.packs.patterns import compiled
from mtlint.packs.wide_phrase import widen

WIDE = (
    "{the ,}{relevant,related,competent} {department,office,authority,ministry}{,s} {of,in,at} {all,many,some} places"
)


def test_a_short_list_is_listed() -> None:
    assert widen(choices("{a,b} word")) is None


def test_anchors_are_the_parts_that_are_rarest() -> None:
    wide = widen(choices(WIDE))
    assert wide is not None
    assert [anchor for anchor, _, _ in wide.anchors] == ["relevant", "related", "competent"]


def test_anchors_at_word_edges_are_closed() -> None:
    wide = widen(choices(WIDE))
    assert wide is not None
    assert {edges for _, *edges in map(list, wide.anchors) for edges in [tuple(edges)]} == {(False, False)}


def test_anchors_inside_words_are_open() -> None:
    wide = widen(choices("{a,b,c,d,e,f,g}{strengthen}{,s,ed,ing} {a,b,c,d}"))
    assert wide is not None
    assert wide.anchors[0] == ("strengthen", True, True)


MEETING = "{honoured,merited} {artist,coach,pilot,doctor} of {the,} {north,south,east} {on ,,when }"


@given(st.sampled_from([(phrase, reading) for phrase in (WIDE, MEETING) for reading in braces(phrase)]))
def test_every_reading_is_matched_whole(pair: tuple[str, str]) -> None:
    phrase, reading = pair
    reading = " ".join(reading.split())
    wide = widen(choices(phrase))
    assert wide is not None
    assert any(anchor in reading for anchor, _, _ in wide.anchors)
    match = compiled(wide.pattern).search(f"x {reading} y")
    assert match is not None
    assert match.span() == (2, 2 + len(reading))
