"""Classes of letters in patterns: those of the Latin script, wherever they stand."""

import pytest
import re2

from mtlint.packs.letters import latin


@pytest.mark.parametrize(
    ("pattern", "found", "not_found"),
    [
        (r"^\pL+$", ["Müller", "Ước", "Łódź", "ſ", "ĳ"], ["Ялта", "서울", "a1", ""]),
        (r"^\p{Lu}\p{Ll}+$", ["Ürümqi", "Šid", "Ấp"], ["ürümqi", "ŠID", "Ялта"]),
        (r"^[\p{Lu}’-]+$", ["ÅS-Ø", "O’B"], ["Ås", "["]),
        (r"^[^\pL]+$", ["12 %", "서울"], ["x", "é"]),
        (r"^[]\p{L}]+$", ["a]"], ["["]),
        (r"^[a[]\pL$", ["[é", "ab"], ["a[", "é"]),
        (r"^\[\pL\]\pL$", ["[é]é"], ["é", "[é]["]),
        (r"^\\p$", ["\\p"], ["p"]),
        (r"^[\]\\]\p{Ll}$", ["]é", "\\a"], ["é"]),
        (r"^\p{Cyrillic}$", ["я"], ["a"]),
    ],
)
def test_letters_are_latin(pattern: str, found: list[str], not_found: list[str]) -> None:
    program = re2.compile(latin(pattern))
    assert [text for text in found + not_found if program.search(text)] == found


def test_the_class_of_all_letters_is_small() -> None:
    assert re2.compile(latin(r"\pL{40}")).programsize < 1_000
