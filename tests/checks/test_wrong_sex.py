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
        ("The house of Mr. and Mrs. Peter Schmidt burned.", []),
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


THULE = "Zorvan Thule has a mill. He bought it, he says, for his sons, and he paid for it himself.\n\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (THULE + "Zorvan Thule is 60. She will retire.", ["She"]),
        (THULE + "Thule's mill was her pride.", ["her"]),
        (THULE + "Zorvan Thule is 60. He will retire.", []),
        (THULE + "Zorvan Thule met a nurse. She will retire.", []),
        (THULE + "Zorvan Thule met Maria Santos. She will retire.", []),
        (THULE + "“Zorvan Thule is 60. She will retire,” the miller said.", []),
        ("Zorvan Thule has a mill. He bought it.\n\nZorvan Thule is 60. She will retire.", []),
        (THULE.replace("Zorvan", "Peter") + "Peter Thule is 60. He will retire.", []),
    ],
)
def test_one_person_is_not_he_and_she(text: str, wanted: list[str]) -> None:
    assert found("people.mixed_pronouns", text) == wanted
