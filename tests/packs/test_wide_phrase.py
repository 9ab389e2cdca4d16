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


def test_anchors_are_the_run_of_parts_whose_shortest_form_is_longest() -> None:
    wide = widen(choices(WIDE))
    assert wide is not None
    assert wide.anchors[0] == ("relevant department", True, True)
    assert len(wide.anchors) == 12


def test_anchors_inside_words_are_open() -> None:
    wide = widen(choices("{a,b,c,d,e,f,g}{strengthen}{,s,ed,ing} {a,b,c,d}"))
    assert wide is not None
    assert wide.anchors[0] == ("strengthen a", True, False)


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
