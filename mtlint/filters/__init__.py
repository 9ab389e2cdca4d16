"""What becomes of findings. A filter marks findings and says why; it never drops one.

The order matters: what is switched off or too weak must not hide another finding as its duplicate, and a duplicate of
a suppressed finding stays silent.
"""

from collections.abc import Collection, Iterable

from mtlint.config import Policy
from mtlint.filters.accept import accept
from mtlint.filters.baseline import baseline
from mtlint.filters.changed import changed
from mtlint.filters.dedupe import dedupe
from mtlint.filters.ignore import ignore
from mtlint.filters.inline import inline
from mtlint.filters.outcome import outcomes
from mtlint.filters.suppression import suppression_rules
from mtlint.filters.threshold import threshold
from mtlint.model.document import Document
from mtlint.model.finding import Finding, Judged

__all__ = ["baseline", "changed", "judge", "outcomes", "suppression_rules"]


def judge(
    findings: Iterable[Finding],
    document: Document,
    policy: Policy,
    known: Collection[str],
    ran: Collection[str] | None = None,
) -> list[Judged]:
    """All filters, in order, over the findings of one document.

    `known` are the ids of all rules, with `suppression_rules()`; `ran` those that could have reported something in this
    document, by default all that the policy has not switched off. Only these are expected to use a suppression.
    """
    judged = dedupe(accept(_limit(map(Judged, findings), policy), document, policy), document.source_language)
    if ran is None:
        ran = [rule_id for rule_id in known if not policy.why_off(rule_id)] if document.comments else ()
    found = len(judged)
    judged = inline(judged, document, known, ran)
    return judged[:found] + _limit(judged[found:], policy)


def _limit(judged: Iterable[Judged], policy: Policy) -> list[Judged]:
    adjusted = [item._replace(finding=_adjusted(item.finding, policy)) for item in judged]
    return threshold(ignore(adjusted, policy), policy)


def _adjusted(finding: Finding, policy: Policy) -> Finding:
    rule = policy.adjust(finding.rule)
    return finding if rule is finding.rule else finding._replace(rule=rule)
