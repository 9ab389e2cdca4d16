"""Which findings are the same problem, and which of them stays."""

import random

import pytest

from mtlint.filters.dedupe import dedupe
from mtlint.model.finding import Finding, Judged, Status
from mtlint.model.span import Span
from tests.filters.build import rule

CATEGORIES = {"style": "style/awkward", "term": "terminology/wrong-term"}

CASES: dict[str, tuple[list[str], set[str]]] = {
    "identical, better severity": (["x 0-5 warning high style", "y 0-5 error low style"], {"y"}),
    "identical, better confidence": (["x 0-5 error low style", "y 0-5 error high style"], {"y"}),
    "nested, longer": (["x 2-5 error high style", "y 0-9 error high style"], {"y"}),
    "nested, better though shorter": (["x 2-5 error high style", "y 0-9 info high style"], {"x"}),
    "identical, smaller id": (["y 0-5 error high style", "x 0-5 error high style"], {"x"}),
    "overlapping in part": (["x 0-5 error high style", "y 3-9 error high style"], {"x", "y"}),
    "touching": (["x 0-5 error high style", "y 5-9 error high style"], {"x", "y"}),
    "another category": (["x 0-5 error high style", "y 0-5 error high term"], {"x"}),
    "inside, another category": (["x 0-5 error high style", "y 1-4 error high term"], {"x", "y"}),
    "a chain, the middle one wins over both": (
        ["x 0-20 info high style", "y 5-15 error high style", "z 7-9 info high style"],
        {"y"},
    ),
    "two short ones outweigh the long one around them": (
        ["x 0-20 info high style", "y 0-5 error high style", "z 9-12 error high style"],
        {"y", "z"},
    ),
    "empty spans at one place": (["x 0-0 error high style", "y 0-0 info high style"], {"x"}),
}


def made(given: str) -> Judged:
    name, span, severity, confidence, category = given.split()
    start, end = map(int, span.split("-"))
    return Judged(Finding(rule(name, severity, confidence, CATEGORIES[category]), Span(start, end), "m"))


def kept(judged: list[Judged]) -> set[str]:
    return {item.finding.rule.id for item in judged if item.status is Status.ACTIVE}


@pytest.mark.parametrize("case", CASES)
def test_which_stays(case: str) -> None:
    given, expected = CASES[case]
    assert kept(dedupe(map(made, given))) == expected
    assert kept(dedupe(map(made, reversed(given)))) == expected


def test_a_rule_that_finds_the_same_twice() -> None:
    twice = [made("x 0-5 error high style")] * 2
    assert [item.status for item in dedupe(twice)] == [Status.ACTIVE, Status.DUPLICATE]


def test_a_duplicate_says_of_what_and_keeps_its_place() -> None:
    result = dedupe(map(made, CASES["nested, longer"][0]))
    assert [item.finding.rule.id for item in result] == ["x", "y"]
    assert result[0].reason == "y reports the same"


def test_what_is_not_active_hides_nothing() -> None:
    given = [made(each) for each in CASES["identical, better severity"][0]]
    given[1] = Judged(given[1].finding, Status.IGNORED, "off")
    result = dedupe(given)
    assert [item.status for item in result] == [Status.ACTIVE, Status.IGNORED]


def test_order_never_matters() -> None:
    shuffle = random.Random(7)
    for _ in range(200):
        given = []
        for name in "abcdefgh":
            start, length = shuffle.randrange(12), shuffle.randrange(6)
            words = (shuffle.choice(each) for each in (["error", "info"], ["high", "low"], ["style", "term"]))
            given.append(made(f"{name} {start}-{start + length} {' '.join(words)}"))
        expected = kept(dedupe(given))
        shuffle.shuffle(given)
        assert kept(dedupe(given)) == expected


def test_a_rule_about_the_source_language_is_preferred() -> None:
    russian, korean = made("a 0-5 error high style"), made("b 0-5 error high style")
    rule = korean.finding.rule.replace(languages=("ko",))
    korean = korean._replace(finding=korean.finding._replace(rule=rule))
    assert kept(dedupe([russian, korean])) == {"a"}
    assert kept(dedupe([russian, korean], "ko")) == {"b"}


@pytest.mark.parametrize(
    ("severity", "message", "stays"),
    [
        ("error", "“2.300 euros”: the source says “2.300 Euro” (2,300).", {"format"}),
        ("error", "“2.300 euros”: the source says “3.200 Euro” (3,200).", {"format", "changed"}),
        ("error", "“2.300 euros”: the source says “12.300 Euro” (12,300).", {"format", "changed"}),
        ("warning", "“2.300 euros”: the source says “2.300 Euro” (2,300).", {"format", "changed"}),
    ],
)
def test_a_figure_grouped_as_in_the_original_is_no_changed_number(severity: str, message: str, stays: set[str]) -> None:
    of_format = rule("format", severity, category="locale-convention/number-format")
    grouped = Finding(of_format, Span(0, 5), "m", suggestions=("2,300",))
    changed = Finding(rule("changed", "error", category="accuracy/number"), Span(0, 11), message)
    assert kept(dedupe([Judged(grouped), Judged(changed)])) == stays
    assert kept(dedupe([Judged(changed), Judged(grouped)])) == stays
