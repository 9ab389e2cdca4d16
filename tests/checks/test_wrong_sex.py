"""Pronouns and titles of the wrong sex. The rule file has more examples."""

import pytest

from .articles import findings, found

CHECK = "people.wrong_sex"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The mayor, Maria Santos, opened the pier. In the afternoon he left for Porto.", ["he"]),
        ("Maria Santos was mayor then. “The pier is old, and my father built it,” he wrote on X.", ["he"]),
        ("Maria Santos came. “We ask for time,” she told the council. His term ends in May.", ["His"]),
        ("Peter Schmidt, who lost her shoes, left.", ["her"]),
        ("Spokesman Maria Santos left.", ["Spokesman Maria Santos"]),
        ("Maria Santos met Peter Schmidt. He left.", []),
        ("Maria Santos came with Kim Bell. His coat was wet.", []),
        ("Maria Santos arrested a driver. He left.", []),
        ("Peter Schmidt was glad. Maria Santos spoke. He agreed with her.", []),
        ("“Maria Santos is my friend, and he is too,” said the baker.", []),
        ("Maria Santos came. He or she must sign.", []),
        ("Peter Schmidt loves Portugal and her wines.", []),
        ("President Obama welcomed his guests. Michelle Obama spoke.", []),
    ],
)
def test_pronouns_and_titles(text: str, wanted: list[str]) -> None:
    assert found(CHECK, text) == wanted


def test_the_fix_is_like_the_text() -> None:
    (one,) = findings(CHECK, "Maria Santos spoke. He left.", "{name} is a {sex}")
    assert (one.suggestions, one.message) == (("She",), "Maria Santos is a woman")
    assert len(one.related) == 1
