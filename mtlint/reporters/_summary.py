"""Counts that more than one format shows."""

from collections import Counter
from collections.abc import Iterable, Sequence

from mtlint.model.finding import Outcome, Status
from mtlint.model.report import Report
from mtlint.model.rule import Severity


def by_severity(outcomes: Iterable[Outcome]) -> dict[str, int]:
    """How many findings there are of each severity, the worst first."""
    count = Counter(outcome.rule.severity for outcome in outcomes)
    return {severity.label: count[severity] for severity in sorted(Severity, reverse=True)}


def by_status(report: Report) -> dict[str, int]:
    """How many findings are active, and how many each filter has kept back."""
    count = Counter(outcome.status for outcome in report.outcomes)
    return {status.value: count[status] for status in Status}


def by_rule(outcomes: Iterable[Outcome]) -> dict[str, int]:
    """How many findings each rule has, the most first, then by id."""
    return _ranked(outcome.rule.id for outcome in outcomes)


def by_pack(outcomes: Iterable[Outcome]) -> dict[str, int]:
    """How many findings the rules of each pack have, the most first."""
    return _ranked(outcome.rule.pack for outcome in outcomes)


def by_category(outcomes: Iterable[Outcome]) -> dict[str, int]:
    """How many findings there are of each category, the most first."""
    return _ranked(outcome.rule.category for outcome in outcomes)


def by_file(outcomes: Iterable[Outcome]) -> dict[str, int]:
    """How many findings each file has, the most first."""
    return _ranked(outcome.path for outcome in outcomes)


def _ranked(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items(), key=lambda item: (-item[1], item[0])))


def counted(outcomes: Sequence[Outcome]) -> str:
    """How many findings there are, and of what severity: “3 findings (1 error, 2 warnings)”."""
    kinds = [
        (number, name if name == Severity.INFO.label else f"{name}{'s' * (number != 1)}")
        for name, number in by_severity(outcomes).items()
    ]
    parts = ", ".join(f"{number:,} {name}" for number, name in kinds if number)
    return f"{plural(len(outcomes), 'finding')} ({parts})"


def plural(number: int, noun: str) -> str:
    """A number with its noun: “1 file”, “2,000 files”."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
