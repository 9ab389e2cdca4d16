"""Which findings a baseline hides, and what it says of its entries."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.baseline import run
from mtlint.filters import baseline
from mtlint.model.document import Place
from mtlint.model.finding import Excerpt, Outcome, Status
from mtlint.model.report import BaselineEntry, BaselineUse
from mtlint.model.source import Position
from tests.filters.build import rule

RULE = rule("house/quarry")
HERE = Position(1, 1, 0)


def found(path: str, *fingerprints: str, status: Status = Status.ACTIVE) -> list[Outcome]:
    return [
        Outcome(path, RULE, Place(HERE, HERE), "x", "m", (), (), Excerpt("", 0, 0), each, status)
        for each in fingerprints
    ]


def entries(path: str, *fingerprints: str) -> list[BaselineEntry]:
    return [BaselineEntry(path, RULE.id, each, reason="why") for each in fingerprints]


def applied(
    outcomes: Sequence[Outcome],
    known: Sequence[BaselineEntry],
    *,
    checked: Sequence[str] = (),
    there: Sequence[str] = (),
) -> tuple[list[str], BaselineUse]:
    """The findings that stay active, as path:fingerprint."""
    result, use = baseline(
        outcomes,
        known,
        checked=checked or [outcome.path for outcome in outcomes],
        name=str,
        exists=lambda path: path in there,
        could_report=lambda path, rule: path != "quiet.md",
    )
    assert len(result) == len(outcomes)
    return [f"{each.path}:{each.fingerprint}" for each in result if each.status is Status.ACTIVE], use


def test_an_entry_hides_one_finding_of_its_file() -> None:
    news, use = applied(found("a.md", "1", "1", "2"), entries("a.md", "1", "2"))
    assert (news, use.stale, use.moved) == (["a.md:1"], [], [])


def test_the_same_words_in_another_article_are_news() -> None:
    news, _ = applied(found("b.md", "1"), entries("a.md", "1"), there=["a.md"])
    assert news == ["b.md:1"]


def test_a_file_with_a_new_name_keeps_its_entries() -> None:
    news, use = applied(found("b.md", "1", "2", "9"), entries("a.md", "1", "2", "3"))
    assert news == ["b.md:9"]
    assert [(entry.fingerprint, path) for entry, path in use.moved] == [("1", "b.md"), ("2", "b.md")]
    assert use.stale == entries("a.md", "3")


def test_of_two_new_files_the_one_that_has_more_is_the_old_one() -> None:
    outcomes = [*found("c.md", "1"), *found("b.md", "1", "2")]
    news, _ = applied(outcomes, entries("a.md", "1", "2"))
    assert news == ["c.md:1"]


def test_a_file_with_entries_of_its_own_is_no_new_name() -> None:
    known = [*entries("a.md", "1"), *entries("b.md", "2")]
    news, use = applied(found("b.md", "1", "2"), known)
    assert (news, use.moved) == (["b.md:1"], [])


def test_stale_is_what_was_looked_for_in_vain() -> None:
    known = [entry for path in ("a.md", "quiet.md", "elsewhere.md", "gone.md") for entry in entries(path, "7")]
    _, use = applied([], known, checked=["a.md", "quiet.md"], there=["elsewhere.md"])
    assert [entry.path for entry in use.stale] == ["a.md", "gone.md"]


def test_a_comment_makes_an_entry_superfluous() -> None:
    _, use = applied(found("a.md", "1", status=Status.SUPPRESSED), entries("a.md", "1"))
    assert use.stale == entries("a.md", "1")


def test_what_is_below_the_threshold_is_not_gone() -> None:
    _, use = applied(found("a.md", "1", status=Status.BELOW_THRESHOLD), entries("a.md", "1"))
    assert use.stale == []


def test_the_reason_of_the_entry_goes_with_the_finding() -> None:
    (outcome,), _ = baseline(
        found("a.md", "1"), entries("a.md", "1"), checked=[], name=str, exists=bool, could_report=lambda *_: True
    )
    assert (outcome.status, outcome.reason) == (Status.BASELINED, "why")


def test_a_baseline_holds_through_random_edits(tmp_path: Path) -> None:
    figures = run(tmp_path, articles=12, edits=60, seed=5)
    assert (figures["came back"], figures["hidden"]) == (0, 0)
    assert min(figures["still baselined"], figures["reported"], figures["stale"]) > 0
