"""One problem, one finding.

Two active findings are duplicates if their spans are identical, or if one lies inside the other and they are of the
same category. The better one stays: higher severity, then higher confidence, then that of a rule about the language
the article was translated from, then the longer span, then the smaller rule id, then the order found. Spans that
overlap in part, and findings of different categories one inside the other, are different problems, and both stay:
but for a figure grouped as in the original (“2.300 euros”), which is no changed number if the original has the very
figure that the number format suggests.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from mtlint.model.finding import Finding, Judged, Status
from mtlint.model.span import Span

_NUMBER = "accuracy/number"
_NUMBER_FORMAT = "locale-convention/number-format"


def dedupe(judged: Iterable[Judged], source_language: str | None = None) -> list[Judged]:
    """Mark active findings that say of a place what a better one says already as DUPLICATE."""
    result = list(judged)
    by_category: dict[str, list[int]] = defaultdict(list)
    by_span: dict[Span, list[int]] = defaultdict(list)
    for index, item in enumerate(result):
        if item.status is Status.ACTIVE:
            by_category[item.finding.rule.category].append(index)
            by_span[item.finding.span].append(index)
    groups = [group for indexes in by_category.values() for group in _overlapping(indexes, result)]
    for index in by_category[_NUMBER]:
        finding = result[index].finding
        formats = (result[other].finding for other in by_category[_NUMBER_FORMAT])
        if better := next((other for other in formats if _only_grouped(finding, other)), None):
            reason = f"{better.rule.id} reports the same"
            result[index] = result[index]._replace(status=Status.DUPLICATE, reason=reason)
    for group in [*by_span.values(), *groups]:
        kept: list[Finding] = []
        for index in sorted(group, key=lambda index: _rank(result[index].finding, source_language)):
            finding = result[index].finding
            better = next((other for other in kept if _nested(finding, other)), None)
            if result[index].status is not Status.ACTIVE:
                continue
            if better is None:
                kept.append(finding)
            else:
                reason = f"{better.rule.id} reports the same"
                result[index] = result[index]._replace(status=Status.DUPLICATE, reason=reason)
    return result


def _overlapping(indexes: Sequence[int], judged: Sequence[Judged]) -> Iterator[list[int]]:
    """Groups of findings that hang together by overlaps, so that only few are compared with each other."""
    group: list[int] = []
    reach = -1
    for index in sorted(indexes, key=lambda index: judged[index].finding.span):
        span = judged[index].finding.span
        if group and span.start >= reach:
            yield group
            group = []
        group.append(index)
        reach = max(reach, span.end, span.start + 1)
    if group:
        yield group


def _rank(finding: Finding, source_language: str | None) -> tuple[int, int, bool, int, str]:
    rule, span = finding.rule, finding.span
    return -rule.severity, -rule.confidence, source_language not in rule.languages, span.start - span.end, rule.id


def _nested(one: Finding, other: Finding) -> bool:
    return one.span.contains(other.span) or other.span.contains(one.span)


def _only_grouped(changed: Finding, grouped: Finding) -> bool:
    """Whether a changed number is the original's own, in the digits that a finding of its format suggests."""
    return (
        changed.span.contains(grouped.span)
        and grouped.rule.severity >= changed.rule.severity
        and any(re.search(rf"(?<![\d.,]){re.escape(fix)}(?!,?\d)", changed.message) for fix in grouped.suggestions)
    )
