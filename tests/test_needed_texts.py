"""What a pattern needs must stand wherever it matches: a search is left out where it does not."""

import re
from re import _parser  # type: ignore[attr-defined]

import pytest

from mtlint.cache.needed_texts import needed_texts


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"\bmust (?:to|been)\b", [("must to", "must been")]),
        (r"[Tt]he river", [("The river", "the river")]),
        (r"(?<=know )to (?:do|say) [a-z]+ what", [("know ",), (" what",)]),
        (r"(?P<one>rain|snow)[a-z]* of (?P=one)", [("rain", "snow"), (" of ",)]),
        (r"(?!not )(?:good )?night", [("good night", "night")]),
        (r"(?:very )+late", [("very ",), ("late",)]),
        (r"(?:xyz[0-9]b|cde)f", [("xyz", "cde"), ("f",)]),
        (r"[^x]*", []),
        (r"(?i:night) [a-z]+", []),
        (r"(?i)night", []),
        (r"[a-z]+|night", []),
        (r"(?:night)?", []),
        (r"(?>night)(?:s)?+ out", [("nights out", "night out")]),
    ],
)
def test_what_is_needed(pattern: str, needs: list[tuple[str, ...]]) -> None:
    tree = _parser.parse(pattern)
    assert list(needed_texts(tree, tree.state.flags)) == needs


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\b(?:in|at)(?: the)? (?P<what>end|start)s? of", "at the ends of"),
        (r"(?<=a )(?:b|c){2,3}d?(?=e)", "a bce"),
        (r"(x|yz)(?:[0-9]+|old) (?(1)a|b)(?s:.)(end)?", "yzold a\nend"),
        (r"(?x) some  words # a comment", "somewords"),
        (r"(?:ab|a[bc]d)(?-i:E)", "acdE"),
        (r"a(?:|b)c", "ac"),
        (r"(?:ab){0}c", "c"),
    ],
)
def test_what_matches_has_all_that_is_needed(pattern: str, text: str) -> None:
    tree = _parser.parse(pattern)
    assert re.search(pattern, text)
    assert all(any(each in text for each in texts) for texts in needed_texts(tree, tree.state.flags))
