"""Findings against labels: precision, what chance would give, and recall, for each rule and for all together."""

import json
import random
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import sqrt

from mtlint.engine import Linter
from mtlint.errors import Problem, ReadError
from mtlint.measure.labels import LabelledArticle
from mtlint.model.record import Record, field
from mtlint.model.rule import Confidence
from mtlint.model.source import Source
from mtlint.model.span import Span

_TRIES = 20
"""Random places that one finding is compared with."""
_Z = 1.96
"""Standard deviations of a 95 per cent interval."""
_LEAST = {Confidence.HIGH: 0.7, Confidence.MEDIUM: 0.45, Confidence.LOW: 0.0}
"""The precision that a confidence promises. On data that raters mark sparsely a right finding may go unmarked."""
_ENOUGH = 10
"""Findings below which figures say too little to change a confidence."""
_ENOUGH_ORIGINALS = 4
"""Originals below which they do: the labels say what was thought of a few sentences, not of what a rule looks for."""


class Figures(Record):
    """What was found, how much of it people had marked, and how many of their labels it touches."""

    findings: int = 0
    right: int = 0
    by_chance: float = 0.0
    """How many findings of the same lengths would be right if they stood at random places of the same articles."""
    labels_touched: int = 0
    major_touched: int = 0
    originals: int = 0
    """In how many articles of the source language; ten engines that translate one sentence are no ten observations."""

    @property
    def precision(self) -> float:
        """The share of findings that touch a label; 0 if there are none."""
        return self.right / self.findings if self.findings else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Where the precision lies with 95 per cent probability (Wilson's score interval, 1927)."""
        if not self.findings:
            return 0.0, 1.0
        n, share = self.findings, self.precision
        middle = (share + _Z * _Z / (2 * n)) / (1 + _Z * _Z / n)
        half = _Z * sqrt(share * (1 - share) / n + _Z * _Z / (4 * n * n)) / (1 + _Z * _Z / n)
        return max(0.0, middle - half), min(1.0, middle + half)

    def supported(self, declared: Confidence) -> Confidence:
        """The confidence that the figures allow: the declared one, or the highest below it that they do not refute."""
        if self.findings < _ENOUGH or self.originals < _ENOUGH_ORIGINALS:
            return declared
        best = self.interval[1]
        return max(level for level in Confidence if level <= declared and _LEAST[level] <= best)


class Measured(Record):
    """The figures of one run over labelled articles."""

    articles: int = 0
    words: int = 0
    labels: int = 0
    major: int = 0
    total: Figures = field(default_factory=Figures)
    rules: dict[str, Figures] = field(default_factory=dict)

    def recall(self, figures: Figures) -> float:
        """The share of all labels that the findings touch."""
        return figures.labels_touched / self.labels if self.labels else 0.0

    def major_recall(self, figures: Figures) -> float:
        """The share of the labels that are not minor."""
        return figures.major_touched / self.major if self.major else 0.0


def measure(articles: Iterable[LabelledArticle], linter: Linter) -> Measured:
    """Lint articles and compare. Deterministic: the random places come from a fixed seed."""
    measured = Measured()
    originals: dict[str, set[str]] = {}
    rng = random.Random(0)  # noqa: S311 - places to compare with, nothing secret
    for article in articles:
        spans = list(_found(article, linter))
        labels = _Labels([label.span for label in article.labels])
        measured.articles += 1
        measured.words += len(article.text.split())
        measured.labels += len(article.labels)
        measured.major += sum(label.is_major for label in article.labels)
        by_rule: dict[str, list[Span]] = {}
        for rule_id, span in spans:
            by_rule.setdefault(rule_id, []).append(span)
            length = span.end - span.start
            starts = [rng.randrange(max(1, len(article.text) - length)) for _ in range(_TRIES)]
            chance = sum(labels.touch(Span(start, start + length)) for start in starts) / _TRIES
            for figures in (measured.total, measured.rules.setdefault(rule_id, Figures())):
                figures.findings += 1
                figures.right += labels.touch(span)
                figures.by_chance += chance
        for rule_id, own in by_rule.items():
            _touched(article, own, measured.rules[rule_id])
            for seen, figures in ((rule_id, measured.rules[rule_id]), ("", measured.total)):
                originals.setdefault(seen, set()).add(article.original or article.id)
                figures.originals = len(originals[seen])
        _touched(article, [span for _, span in spans], measured.total)
    measured.rules = dict(sorted(measured.rules.items(), key=lambda item: (-item[1].findings, item[0])))
    return measured


def _touched(article: LabelledArticle, spans: Sequence[Span], figures: Figures) -> None:
    found = _Labels(spans)
    for label in article.labels:
        if found.touch(label.span):
            figures.labels_touched += 1
            figures.major_touched += label.is_major


class _Labels:
    """Merged spans, so that one is touched or not in logarithmic time."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        for start, end in sorted(spans):
            if self.ends and start <= self.ends[-1]:
                self.ends[-1] = max(self.ends[-1], end)
            else:
                self.starts.append(start)
                self.ends.append(end)

    def touch(self, span: Span) -> bool:
        index = bisect_right(self.ends, span.start)
        return index < len(self.starts) and self.starts[index] < span.end


def _found(article: LabelledArticle, linter: Linter) -> Iterator[tuple[str, Span]]:
    """The (rule id, span of the article's text) pairs that a run would show. Raises ReadError if mtlint fails."""
    head = _head(article)
    report = linter.check_source(Source(f"{article.id}.md" if head else f"{article.id}.txt", head + article.text))
    if report.errors:
        raise ReadError(*(Problem(error.path, error.message, hint=error.hint) for error in report.errors))
    for outcome in report.active:
        start, end = outcome.place.start.offset - len(head), outcome.place.end.offset - len(head)
        if start >= 0:  # what stands in the front matter has no labels
            yield outcome.rule.id, Span(start, max(end, start + 1))


def _head(article: LabelledArticle) -> str:
    """What is known of an article besides its text, as front matter. JSON strings are YAML strings."""
    facts: Mapping[str, object] = {
        "title": article.title, "date": article.published, "source_lang": article.source_language,
    }  # fmt: skip
    lines = [f"{name}: {json.dumps(str(value), ensure_ascii=False)}\n" for name, value in facts.items() if value]
    return f"---\n{''.join(lines)}---\n\n" if lines else ""
