"""Text in a terminal: widths, and what must not get there."""

import pytest

from mtlint.reporters._cells import cells, fitted, printable

WIDTHS = [
    ("plain", 5),
    ("é", 1),
    ("e\u0301", 1),
    ("항만", 4),
    ("\u1112\u1161\u11ab", 2),
    ("全角", 4),
    ("ｱ", 1),
    ("１", 2),
    ("a\u200bb", 2),
    ("“x”", 3),
    ("soft\u00adhyphen", 11),
    ("नमस्ते", 4),
    ("🌊", 2),
]


@pytest.mark.parametrize(("text", "width"), WIDTHS)
def test_width(text: str, width: int) -> None:
    assert cells(text) == width


def test_nothing_steers_the_terminal() -> None:
    assert printable("a\tb\nc\x1b[2Jd\x07\x9be\u202ef\u2066g\ud800h\x7f") == "a    b c␛[2Jd␇\ufffde\ufffdf\ufffdg?h␡"
    assert printable("ordinary – “text”, 항만") == "ordinary – “text”, 항만"


FITTED = [
    (("before ", "mark", " after"), 40, ("before ", "mark", " after")),
    (("before ", "mark", " after"), 17, ("before ", "mark", " after")),
    (("before ", "mark", " after"), 14, ("…ore ", "mark", " aft…")),
    (("b", "mark", " far too long after"), 12, ("b", "mark", " far t…")),
    (("far too long before ", "mark", "a"), 12, ("…efore ", "mark", "a")),
    (("before", "far too long a mark", "after"), 10, ("", "far too l…", "")),
    (("항만노조항만 ", "mark", ""), 12, ("…조항만 ", "mark", "")),
    (("", "", "only after"), 6, ("", "", "only …")),
]


@pytest.mark.parametrize(("parts", "width", "expected"), FITTED)
def test_fitted(parts: tuple[str, str, str], width: int, expected: tuple[str, str, str]) -> None:
    assert fitted(*parts, width) == expected


def test_what_is_fitted_fits() -> None:
    line = "The 항만 노조 agreed, as did Zoe\u0308 Marn's union １２３ times."
    for width in range(20, 60):
        for start in range(len(line)):
            for end in range(start, len(line), 7):
                parts = fitted(line[:start], line[start:end], line[end:], width)
                assert sum(map(cells, parts)) <= width
