"""Programs of patterns for texts of ASCII find what those for all texts find."""

import pytest

from mtlint.packs.patterns import compiled, compiled_for, reported_group, searched


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"[“”\"]?(?P<at>[A-ZÀ-ÖØ-Þ]\w+)[”\"]?", 'the "Lumey" ferry of Ardel'),
        (r"(?i)[^“”]{3} (caf[eé]|zoë)", "a Cafe in a CAFE"),
        (r"\d[ \x{00A0}\x{202F}]\d{3}", "in 5 000 of 6 000"),
        (r"[–—-] ?(\pL+)", "well-known - and liked"),
        (r"É", "E"),
    ],
)
def test_a_program_for_ascii_finds_the_same(pattern: str, text: str) -> None:
    for_all, for_bytes = compiled(pattern), compiled_for(searched(text), pattern)
    assert reported_group(for_all) == reported_group(for_bytes)
    groups = range(1 + for_all.groups)
    found = [
        [[match.span(group) for group in groups] for match in program.finditer(given)]
        for program, given in ((for_all, text), (for_bytes, searched(text)))
    ]
    assert found[0] == found[1]


def test_a_text_with_other_signs_is_searched_for_all_of_them() -> None:
    assert compiled_for(searched("Élan"), "[A-ZÀ-Þ]l").search("Élan")
