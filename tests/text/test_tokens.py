from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtlint.text.tokens import count_words, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor's well-known dog", ["The", "mayor's", "well-known", "dog"]),
        ("students’ rights – now", ["students", "rights", "now"]),
        ("O’Neill paid 1,300.50 euros.", ["O’Neill", "paid", "1,300.50", "euros"]),
        ("Łódź, Kraków", ["Łódź", "Kraków"]),
        ("cafe\u0301 e\u0301tat", ["cafe\u0301", "e\u0301tat"]),
        ("snake_case --dash-- 'n'", ["snake", "case", "dash", "n"]),
        ("東京 tower", ["東京", "tower"]),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in words(text)] == expected


def test_words_of_a_part() -> None:
    assert words("one two three", 4, 7) == [(4, 7)]


@given(st.text())
def test_words_are_in_order_and_hold_every_letter(text: str) -> None:
    found = words(text)
    assert count_words(text) == len(found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    covered = {index for span in found for index in range(*span)}
    assert all(index in covered for index, char in enumerate(text) if char.isalnum())
