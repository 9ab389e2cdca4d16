import pytest

from .articles import article, found, translated

_STORY = "The bridge closed on Monday.\n\nA diver found cracks.\n\nThe mayor spoke of bad luck.\n\n"


@pytest.mark.parametrize(
    ("last", "left"),
    [
        ("M.K./TSA/9:40", ["M.K./TSA/9:40"]),
        ("It opens in May. tsa/kw", ["tsa/kw"]),
        ("“It opens in May.” TSA", ["TSA"]),
        ("More of this in our app", ["More of this in our app"]),
        ("It opens in May.", []),
        ("“‘It opens in May.’”", []),
        ("It opens in May, if the council finds the money for the", []),
        ("It opens in May and will be open by day and by night to all", []),
        ("Kim Orr, mayor, born 3 May 1950; died 4 May 2021", []),
        ("(1 crown = 4 cents)", []),
    ],
)
def test_what_is_left_behind_the_last_sentence(last: str, left: list[str]) -> None:
    assert found("wire.left_at_end", translated(_STORY + last, "cs")) == left
    assert found("wire.left_at_end", article(_STORY + last)) == []


def test_articles_that_do_not_end_their_sentences_are_left_alone() -> None:
    assert found("wire.left_at_end", translated(_STORY.replace("cracks.", "cracks") + "TSA", "cs")) == []
    assert found("wire.left_at_end", translated("It closed.\n\nTSA", "cs")) == []


@pytest.mark.parametrize(
    ("head", "town"),
    [
        ("Lucknow. Four men were held.", ["Lucknow."]),
        ("Patna/Gaya. Four men were held.", ["Patna/Gaya."]),
        ("New Delhi, Correspondent. Four men were held.", ["New Delhi, Correspondent."]),
        ("Lumeya: Four men were held.", ["Lumeya:"]),
        ("Lumeya (red). Four men were held.", ["Lumeya (red)."]),
        ("Nonsense. Four men were held.", []),
        ("Delhi is hot. Four men were held.", []),
        ("LUCKNOW: Four men were held.", []),
        ("Samir Qasim: Four men were held.", []),
    ],
)
def test_the_town_of_the_report_at_its_head(head: str, town: list[str]) -> None:
    text = f"{head} A baker had seen them.\n\nThe well in Lumeya is old."
    assert found("wire.town_at_the_head", translated(text, "hi")) == town
    assert found("wire.town_at_the_head", article(text)) == []
