"""Patterns find in texts of bytes what they find in the texts themselves."""

import pytest

from mtlint.packs.octets import octets, pattern_in_octets
from mtlint.packs.patterns import Searched, compiled, reported_group


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"[“”\"]?(?P<at>[A-ZÀ-ÖØ-ÞĀĂĄ]\w+)[”\"]?", "the “Lumey” ferry of “Ardel"),
        (r"(?i)[^“”]{3} (caf[eé]|zoë)", "a CafÉ in a cafe or “so cafe"),
        (r"\d[ \x{00A0}\x{202F}]\d{3}", "in 5\u00a0000 of 6 000"),
        (r"[–—-] ?([a-zø-ɏß-ö]+)", "well-known — and – é, — śliwa"),
        (r"[–-―] \pL", "so — it – is"),
        (r"[Ā-ſ]|É|Č-x|[^!-~ ]", "É, Č-x, ė, À"),
        (r"[!-”]+", "“so” é"),
        (r"\x{93}|[\x{80}-\x{9F}]|”?", "a \x93 “b”"),
        ("”?!|•", "so”! so! • so"),
        ("[-–—] ?[^-–—]", "a - b – c — d"),
        ("[a-ÿ]+", "é “so”"),
    ],
)
def test_what_is_found_is_the_same(pattern: str, text: str) -> None:
    program = compiled(pattern)
    groups = range(1 + program.groups)
    found, right = (
        [(reported_group(match.re), *(match.span(group) for group in groups)) for match in matches]
        for matches in (Searched(text).matches(pattern), program.finditer(text))
    )
    assert found == right


def test_texts_of_other_letters_are_none_of_bytes() -> None:
    assert octets("Élan – “so”") is not None
    assert octets("śliwa") is None
    assert octets("\x93") is None
    for pattern in ("[a-”]", "[a-ÿ]", "[À-”]"):
        with pytest.raises(ValueError, match="place"):
            pattern_in_octets(pattern)
