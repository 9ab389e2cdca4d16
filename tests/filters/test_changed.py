"""Findings on changed lines, and those that changed lines explain."""

from mtlint.filters import changed
from mtlint.model.document import Place
from mtlint.model.finding import Excerpt, Outcome, RelatedPlace, Status
from mtlint.model.source import Position
from tests.filters.build import rule


def place(first: int, last: int) -> Place:
    return Place(Position(first, 1, 0), Position(last, 1, 0))


def outcome(first: int, last: int, *related: RelatedPlace) -> Outcome:
    return Outcome("a.md", rule("a/x"), place(first, last), "x", "m", (), related, Excerpt("", 0, 0), "f")


def statuses(*outcomes: Outcome) -> list[Status]:
    """Lines 5 to 7 of a.md have changed."""
    result = changed(outcomes, lambda path, first, last: path == "a.md" and first <= 7 and last >= 5)
    return [each.status for each in result]


def test_a_finding_is_news_if_it_touches_a_changed_line() -> None:
    lines = [(1, 4), (1, 5), (6, 6), (7, 9), (8, 9)]
    expected = [Status.UNCHANGED, Status.ACTIVE, Status.ACTIVE, Status.ACTIVE, Status.UNCHANGED]
    assert statuses(*(outcome(*each) for each in lines)) == expected


def test_a_finding_is_news_if_a_changed_line_explains_it() -> None:
    there = RelatedPlace("a.md", place(6, 6), "the other one")
    elsewhere = RelatedPlace("b.md", place(6, 6), "the other one")
    original = RelatedPlace("a.md", place(6, 6), "the original", in_source=True)
    found = [outcome(1, 1, each) for each in (there, elsewhere, original)]
    assert statuses(*found) == [Status.ACTIVE, Status.UNCHANGED, Status.UNCHANGED]


def test_what_was_silenced_stays_so() -> None:
    assert statuses(outcome(1, 1)._replace(status=Status.SUPPRESSED)) == [Status.SUPPRESSED]
