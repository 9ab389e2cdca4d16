"""Suppressions in comments: what they cover, and what is said of those without effect."""

import pytest

from mtlint.config import Policy
from mtlint.filters import judge, suppression_rules
from mtlint.model.finding import Judged, Status
from mtlint.model.rule import Severity
from tests.filters.build import document, finding, rule

SAY, LIKE = rule("calques-xx/say"), rule("style/like")
RULES = {each.id: each for each in (SAY, LIKE, *suppression_rules())}


def run(source: str, policy: Policy | None = None, ran: list[str] | None = None) -> tuple[set[int], list[Judged]]:
    """The numbers of the “say that” that stay silent, and everything that was added about comments."""
    doc = document(source)
    found = [finding(doc, "say that", SAY, nth) for nth in range(doc.text.count("say that"))]
    found += [finding(doc, "like", LIKE, nth) for nth in range(doc.text.count("like"))]
    result = judge(found, doc, policy or Policy(), RULES, ran)
    silent = {n for n, item in enumerate(result) if item.status is Status.SUPPRESSED and item.finding.rule is SAY}
    return silent, [item for item in result if item.finding.rule.id.startswith("mtlint/")]


COVERED = {
    "the next block": ("You say that.\n\n<!-- mtlint-ignore calques-xx/say: a -->\n\nWe say that.\n\nI say that.", {1}),
    "the block it opens": ("<!-- mtlint-ignore calques-xx/say: a --> We say that, say that.\n\nI say that.", {0, 1}),
    "the line above a block": ("<!-- mtlint-ignore calques-xx/say: a -->\nWe say that.\n\nI say that.", {0}),
    "the block around it": ("We <!-- mtlint-ignore calques-xx/say: a --> say that.\n\nI say that.", {0}),
    "the block before it on its line": ("We say that. <!-- mtlint-ignore calques-xx/say: a -->\n\nI say that.", {0}),
    "a pack": ("<!-- mtlint-ignore calques-xx: a -->\n\nWe say that.", {0}),
    "a glob": ("<!-- mtlint-ignore calques-*: a -->\n\nWe say that.", {0}),
    "several": ("<!-- mtlint-ignore style/like, calques-xx/say: a -->\n\nWe say that we like it.", {0}),
    "the file": ("We say that.\n\n<!-- mtlint-ignore-file calques-xx/say: a -->\n\nI say that.", {0, 1}),
    "a range": (
        "I say that.\n\n<!-- mtlint-off calques-xx/say: a -->\n\nWe say that.\n\nYou say that.\n\n"
        "<!-- mtlint-on calques-xx/say -->\n\nThey say that.",
        {1, 2},
    ),
    "a range that anything ends": (
        "<!-- mtlint-off calques-xx/say: a -->\n\nWe say that.\n\n<!-- mtlint-on -->\n\nThey say that.", {0},
    ),
    "a range without end": ("I say that.\n\n<!-- mtlint-off calques-xx: a -->\n\nWe say that.", {1}),
    "a range inside a block": ("I <!-- mtlint-off calques-xx: a --> say that <!-- mtlint-on --> and say that.", {0}),
    "the comment over several lines": ("<!--\n  mtlint-ignore calques-xx/say:\n  a\n-->\n\nWe say that.", {0}),
}  # fmt: skip


@pytest.mark.parametrize("case", COVERED)
def test_what_is_covered(case: str) -> None:
    source, silent = COVERED[case]
    assert run(source) == (silent, [])


def test_the_reason_is_kept() -> None:
    doc = document("<!-- mtlint-ignore style/like: his words:\n  as spoken -->\n\nThey like it.")
    result = judge([finding(doc, "like", LIKE)], doc, Policy(), RULES)
    assert [(item.status, item.reason) for item in result] == [(Status.SUPPRESSED, "his words: as spoken")]


USELESS = {
    "nothing to silence": ("<!-- mtlint-ignore calques-xx/say: a -->\n\nThey like it.", "finds nothing here"),
    "no block follows": ("We say that.\n\n<!-- mtlint-ignore calques-xx/say: a -->", "finds nothing here"),
    "misspelt rule": ("<!-- mtlint-ignore calques-xx/sya: a -->\n\nWe.", "did you mean “calques-xx/say”?"),
    "another pack": ("<!-- mtlint-ignore calques-yy/say: a -->\n\nWe.", "did you mean “calques-xx/say”?"),
    "misspelt word": ("<!-- mtlint-ingore calques-xx/say: a -->\n\nWe.", "did you mean “mtlint-ignore”?"),
    "no rule": ("<!-- mtlint-ignore: a -->\n\nWe.", "Name the rules"),
    "on without off": ("<!-- mtlint-on calques-xx/say -->\n\nWe.", "was not switched off"),
    "on without any off": ("<!-- mtlint-on -->\n\nWe.", "Nothing was switched off"),
}


@pytest.mark.parametrize("case", USELESS)
def test_what_has_no_effect_is_reported(case: str) -> None:
    source, message = USELESS[case]
    _, added = run(source)
    assert [item.finding.rule.id for item in added] == ["mtlint/unused-suppression"]
    assert message in added[0].finding.message
    assert added[0].source_span is not None
    start, end = added[0].source_span
    assert source[start:end].startswith("<!--")
    assert source[start:end].endswith("-->")


def test_only_the_useless_one_of_several_is_reported() -> None:
    _, added = run("<!-- mtlint-ignore calques-xx/say, style/like: a -->\n\nWe say that.")
    assert [item.finding.message for item in added] == ["“style/like” finds nothing here: remove the suppression."]


def test_other_comments_are_left_alone() -> None:
    assert run("<!-- see mtlint-ignore -->\n\n<!-- more -->\n\nWe say that.") == (set(), [])


def test_rules_that_did_not_run_need_not_be_silenced() -> None:
    source = "<!-- mtlint-ignore calques-xx/say: a -->\n\nThey like it."
    assert run(source, Policy(select=("style", "mtlint"))) == (set(), [])
    assert run(source, ran=["style/like"]) == (set(), [])


def test_a_suppression_of_what_is_below_the_threshold_is_used() -> None:
    source = "<!-- mtlint-ignore calques-xx/say: a -->\n\nWe say that."
    assert run(source, Policy(min_severity=Severity.ERROR))[1] == []


def test_a_missing_reason_is_advice() -> None:
    source = "<!-- mtlint-ignore calques-xx/say -->\n\nWe say that."
    silent, added = run(source)
    assert silent == {0}
    assert [(item.finding.rule.id, item.status) for item in added] == [
        ("mtlint/suppression-without-reason", Status.BELOW_THRESHOLD)
    ]
    _, added = run(source, Policy(min_severity=Severity.INFO))
    assert [item.status for item in added] == [Status.ACTIVE]


def test_own_rules_can_be_switched_off() -> None:
    source = "<!-- mtlint-ignore calques-xx/say: a -->\n\nThey like it."
    _, added = run(source, Policy(ignore=("mtlint",)))
    assert [item.status for item in added] == [Status.IGNORED]
