"""Offices that somebody never held. The rule file has more examples."""

import pytest

from .articles import findings, found

CHECK = "people.office_holder"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("President Benjamin Netanyahu spoke.", ["President"]),
        ("Israeli President Benjamin Netanyahu spoke.", ["President"]),
        ("Prime Minister Vladimir Putin spoke.", []),
        ("Club President Benjamin Netanyahu spoke.", []),
        ("“President Benjamin Netanyahu is my friend,” he said.", []),
        ("European Commission President Ursula von der Leyen spoke.", []),
        ("President Zebulon Quist spoke.", []),
    ],
)
def test_titles(text: str, wanted: list[str]) -> None:
    assert found(CHECK, text) == wanted


def test_the_message_says_what_was_held() -> None:
    (one,) = findings(CHECK, "President Benjamin Netanyahu spoke.", "{name}: {office}")
    assert one.message.startswith("Benjamin Netanyahu: prime minister 1996–1999")
    assert one.message.endswith("; never president")
    assert one.suggestions == ("Prime Minister",)
