"""The filters in their order."""

from mtlint.config import Policy, RuleSettings
from mtlint.filters import judge, suppression_rules
from mtlint.model.finding import Status
from mtlint.model.rule import Confidence, Rule, Severity
from tests.filters.build import document, finding, rule

DOC = document("The masses of workers took to the roads.")
WEAK = rule("a/weak", "error", "low")
GOOD = rule("b/good", "warning", "high")


def statuses(policy: Policy, *rules: Rule) -> list[tuple[Status, str]]:
    found = [finding(DOC, "masses of workers", each) for each in rules]
    known = {each.id for each in (*rules, *suppression_rules())}
    return [(item.status, item.reason) for item in judge(found, DOC, policy, known)]


def test_too_weak_hides_nothing() -> None:
    assert statuses(Policy(), WEAK, GOOD) == [
        (Status.BELOW_THRESHOLD, "confidence low is below medium"),
        (Status.ACTIVE, ""),
    ]


def test_ignored_hides_nothing() -> None:
    policy = Policy(ignore=("a",), min_confidence=Confidence.LOW)
    assert statuses(policy, WEAK, GOOD) == [(Status.IGNORED, "ignored by “a”"), (Status.ACTIVE, "")]


def test_not_selected() -> None:
    assert statuses(Policy(select=("a/*",)), GOOD) == [(Status.IGNORED, "not selected")]


def test_severity_threshold_and_settings() -> None:
    policy = Policy(min_severity=Severity.ERROR)
    assert statuses(policy, GOOD) == [(Status.BELOW_THRESHOLD, "severity warning is below error")]
    raised = Policy(min_severity=Severity.ERROR, rules=(RuleSettings("b", severity=Severity.ERROR),))
    assert statuses(raised, GOOD) == [(Status.ACTIVE, "")]


def test_the_adjusted_rule_is_what_reporters_see() -> None:
    policy = Policy(rules=(RuleSettings("b/*", Severity.ERROR), RuleSettings("b/good", confidence=Confidence.LOW)))
    (item,) = judge([finding(DOC, "masses", GOOD)], DOC, policy, {GOOD.id})
    assert (item.finding.rule.severity, item.finding.rule.confidence) == (Severity.ERROR, Confidence.LOW)


def test_a_duplicate_of_something_suppressed_stays_silent() -> None:
    doc = document("<!-- mtlint-ignore a/one: his words -->\n\nThe masses of workers took to the roads.")
    one, two = rule("a/one", "error"), rule("b/two")
    found = [finding(doc, "masses of workers", one), finding(doc, "masses", two)]
    judged = judge(found, doc, Policy(), {"a/one", "b/two"})
    assert [item.status for item in judged] == [Status.SUPPRESSED, Status.DUPLICATE]
