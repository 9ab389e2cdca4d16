"""Patterns that are tried only where they may match."""

import re

import pytest

from ..checks.articles import article


@pytest.mark.parametrize(
    "text",
    [
        "He opened and opened the door. Opened opened.",
        "The talks began began, and the police said said said so.",
        "It won won’t won won by far-right right wing.",
        "Nothing comes twice here.",
    ],
)
def test_what_begins_with_a_word_and_has_it_again_is_found_as_ever(text: str) -> None:
    pattern = re.compile(r"\b(?P<first>[a-z]{3,}) (?:and )?(?P=first)\b")
    found = [match.span() for match in article(text).matches_again(pattern)]
    assert found == [match.span() for match in pattern.finditer(text)]
