"""One thing in two renderings."""

import pytest

from .articles import findings, found

INTRODUCTION = "The Harle Water Board (HWB) met on Monday."


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        (f"Rain.\n\nThe HWB met. The HWB met again.\n\n{INTRODUCTION}", ["HWB"]),
        (f"The HWB met.\n\n{INTRODUCTION}", []),  # the headline
        (f"Rain.\n\nThe HWB meets\n\n{INTRODUCTION}", []),  # a heading
        (f"Rain.\n\nSee also: The HWB met.\n\n{INTRODUCTION}", []),
        (f"{INTRODUCTION} The HBW and the BWH agreed. WHB!", ["BWH", "HBW"]),
        (f"{INTRODUCTION} “The HBW sleeps,” he said. The NATO and the WHO slept, too.", []),
        (f"{INTRODUCTION} The WBA agreed.", []),
        ("The World Health Organization (WHO) met. HOW?", []),
    ],
)
def test_abbreviations(text: str, reported: list[str]) -> None:
    assert found("consistency.abbreviation", text) == reported


def test_second_introductions_are_asked_for() -> None:
    text = f"{INTRODUCTION}\n\n{INTRODUCTION}\n\nThe Harbour Weed Brigade (HWB) came."
    assert found("consistency.abbreviation", text) == []
    assert found("consistency.abbreviation", text, repeats=True) == ["HWB"]


def test_the_introduction_is_shown() -> None:
    (finding,) = findings("consistency.abbreviation", f"{INTRODUCTION} The HBW agreed.", message="{match}: {what}")
    assert finding.suggestions == ("HWB",)
    assert [related.message for related in finding.related] == ["HWB here"]


def test_known_abbreviations_need_no_introduction() -> None:
    text = f"Rain.\n\nThe HWB met.\n\n{INTRODUCTION}"
    assert found("consistency.abbreviation", text, known=("HWB",)) == []
