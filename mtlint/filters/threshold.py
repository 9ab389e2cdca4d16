"""Findings that are not bad enough, or not sure enough, to be shown."""

from collections.abc import Iterable

from mtlint.config import Policy
from mtlint.model.finding import Judged, Status
from mtlint.model.rule import Rule


def threshold(judged: Iterable[Judged], policy: Policy) -> list[Judged]:
    """Mark active findings below the least severity or confidence as BELOW_THRESHOLD."""
    result = []
    for item in judged:
        why = _why_below(item.finding.rule, policy) if item.status is Status.ACTIVE else ""
        result.append(item._replace(status=Status.BELOW_THRESHOLD, reason=why) if why else item)
    return result


def _why_below(rule: Rule, policy: Policy) -> str:
    if rule.severity < policy.min_severity:
        return f"severity {rule.severity.label} is below {policy.min_severity.label}"
    if rule.confidence < policy.min_confidence:
        return f"confidence {rule.confidence.label} is below {policy.min_confidence.label}"
    return ""
