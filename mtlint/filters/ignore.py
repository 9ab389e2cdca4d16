"""Findings of rules that the configuration or the command line has switched off for this file."""

from collections.abc import Iterable

from mtlint.config import Policy
from mtlint.model.finding import Judged, Status


def ignore(judged: Iterable[Judged], policy: Policy) -> list[Judged]:
    """Mark active findings of rules that are not selected, or ignored, as IGNORED."""
    result = []
    for item in judged:
        why = policy.why_off(item.finding.rule.id) if item.status is Status.ACTIVE else ""
        result.append(item._replace(status=Status.IGNORED, reason=why) if why else item)
    return result
