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


def test_spaces_that_meet_are_left_to_the_list() -> None:
    assert widen(choices("{the ,}{a,b,c,d,e,f,g,h} {one,two,three, four} {p,q,r} words")) is None


@given(st.sampled_from(braces(WIDE)))
def test_every_reading_is_matched_whole(reading: str) -> None:
    wide = widen(choices(WIDE))
    assert wide is not None
    match = compiled(wide.pattern).search(f"x {reading} y")
    assert match is not None
    assert match.span() == (2, 2 + len(reading))
