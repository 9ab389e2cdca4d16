"""How much work an article needs: a penalty per thousand words, after the MQM scoring model.

Every finding costs the weight of its severity times that of its category. The defaults are those of MQM for minor and
major errors, 1 and 5 (https://themqm.org/error-types-2/the-mqm-scoring-models/); `info` is its neutral, and costs
nothing.
"""

from collections import Counter
from collections.abc import Mapping

from mtlint.model.record import Record
from mtlint.model.report import Report
from mtlint.model.rule import CATEGORIES, Severity

SEVERITY_WEIGHTS = {Severity.ERROR.label: 5.0, Severity.WARNING.label: 1.0, Severity.INFO.label: 0.0}
LEAST_WORDS = 100
"""A shorter text counts as one of so many words: one finding in a caption says little of a newsroom."""
_GREATEST = 1_000_000
WEIGHTED = frozenset([*SEVERITY_WEIGHTS, *CATEGORIES, *(category.partition("/")[0] for category in CATEGORIES)])
"""What may have a weight: a severity, a category, or a group of categories such as “accuracy”."""


class Score(Record, frozen=True):
    """One article: findings by severity, their penalty, and that per thousand words."""

    path: str
    words: int
    findings: dict[str, int]
    penalty: float

    @property
    def value(self) -> float:
        """The penalty per thousand words."""
        return 1000 * self.penalty / max(self.words, LEAST_WORDS)


def scores(report: Report, weights: Mapping[str, float] | None = None) -> list[Score]:
    """The articles of a report, the worst first. `weights` are laid over the defaults; those of categories are factors.

    Of a category and its group the category counts.
    """
    given = SEVERITY_WEIGHTS | dict(weights or {})
    penalties: dict[str, float] = dict.fromkeys(report.paths, 0.0)
    findings: dict[str, Counter[str]] = {path: Counter() for path in report.paths}
    for outcome in report.active:
        rule = outcome.rule
        group = rule.category.partition("/")[0]
        factor = given.get(rule.category, given.get(group, 1.0))
        cost = given[rule.severity.label] * factor
        penalties[outcome.path] = penalties.get(outcome.path, 0.0) + cost
        findings.setdefault(outcome.path, Counter())[rule.severity.label] += 1
    unread = {error.path for error in report.errors}
    found = [
        Score(path, report.words_of.get(path, 0), _by_severity(findings[path]), penalties[path])
        for path in findings
        if path not in unread
    ]
    return sorted(found, key=lambda score: (-score.value, score.path))


def _by_severity(count: Counter[str]) -> dict[str, int]:
    return {label: count[label] for label in SEVERITY_WEIGHTS}


def weight_problem(name: str, value: object) -> tuple[str, str]:
    """What is wrong with a weight, and a hint; "" if nothing is."""
    if name not in WEIGHTED:
        return f"“{name}” is no severity and no category", "`mtlint rules list --categories` lists them"
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= _GREATEST:
        return f"a weight is a number from 0 to {_GREATEST:,}", ""
    return "", ""
