"""The figures that mtlint's own rules come with."""

from mtlint.measure.evidence import recorded
from mtlint.packs import load


def test_no_rule_claims_more_than_the_evidence_bears_out() -> None:
    rules = load().rules
    refuted = {
        f"{rule_id} on {run.dataset}": (figures.right, figures.findings)
        for run in recorded()
        for rule_id, figures in run.measured.rules.items()
        if rule_id in rules and figures.supported(rules[rule_id].confidence) < rules[rule_id].confidence
    }
    assert refuted == {}
