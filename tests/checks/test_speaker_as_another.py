"""Speakers whom the engine took for somebody else. The rule file has more examples."""

import pytest

from .articles import found, translated

CHECK = "people.speaker_as_another"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“I left my hat,” said Maria Santos. “She took the cat.”", ["She"]),
        ("“I left my hat,” Maria Santos, a baker, said on Monday. “She took the cat.”", ["She"]),
        ("“I left my hat,” said Maria Santos. “She is a cat.”", []),
        ("“I left my hat,” said Maria Santos. “She who waits wins.”", []),
        ("“I left my aunt,” said Maria Santos. “She took the cat.”", []),
        ("“I know who did it,” said Maria Santos. “She took the cat.”", []),
        ("“The hat is red,” said Maria Santos. “She took the cat.”", []),
        ("Ana Ruiz fled. “I left my hat,” said Maria Santos. “She took the cat.”", []),
        ("A girl fled. “I left my hat,” said Maria Santos. “She took the cat.”", []),
        ("“I left my hat,” said Maria Santos.\n\n“She took the cat.”", []),
        ("“He did it for the town, not for myself,” said Otto Braun.", ["He"]),
        ("“He said that I did it for myself,” said Otto Braun.", []),
    ],
)
def test_speakers_who_begin_with_he(text: str, wanted: list[str]) -> None:
    assert found(CHECK, translated(text, "ru")) == wanted


def test_only_in_translations() -> None:
    assert found(CHECK, "“I left my hat,” said Maria Santos. “She took the cat.”") == []
