import pytest

from mtlint.reporters._words import offered


@pytest.mark.parametrize(
    ("suggestion", "shown"),
    [("ECB", "“ECB”"), ("“warning strike”", "“warning strike”"), ("“", "““”"), ("", "nothing (take it out)")],
)
def test_a_suggestion_stands_in_one_pair_of_marks(suggestion: str, shown: str) -> None:
    assert offered(suggestion) == shown
