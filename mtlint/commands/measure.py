"""`mtlint measure`: precision and recall of every rule on labelled articles."""

import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from mtlint.atomic import replacing
from mtlint.commands.check import typed
from mtlint.commands.rules import known
from mtlint.config import load
from mtlint.engine import Linter
from mtlint.measure import evidence, labels
from mtlint.measure.evidence import Run
from mtlint.measure.figures import Figures, Measured, measure
from mtlint.model.rule import Rule
from mtlint.reporters._summary import plural


def run(
    files: Sequence[Path],
    config_file: str | None,
    *,
    dataset: str | None,
    as_json: bool,
    output: Path | None,
    compare: Path | None,
    advise: bool,
    **settings: Any,
) -> str:
    """Measure and say so: a table, JSON, the difference from an earlier run, or settings for mtlint.yaml.

    Raises ConfigError, RuleError, and ReadError for labels that cannot be read.
    """
    before = evidence.read(compare) if compare else None
    config = load(file=config_file).override(**typed(settings))
    articles = [article for file in files for article in labels.read(file)]
    now = Run(
        dataset or ", ".join(file.stem for file in files),
        datetime.date.today(),
        measure(articles, Linter(config)),
    )
    if output:
        with replacing(output) as write:
            write(evidence.to_json(now))
    if as_json:
        return evidence.to_json(now).rstrip()
    if before:
        return "\n".join(_difference(before.measured, now.measured))
    if advise:
        rules = known(config_file, settings.get("packs") or []).rules
        return "\n".join(_advice(now, {rule_id: rules[rule_id] for rule_id in now.measured.rules}))
    return "\n".join(_table(now.measured))


def _table(measured: Measured) -> Iterator[str]:
    total = measured.total
    labels = f"{plural(measured.labels, 'label')} ({measured.major:,} major)"
    yield f"{plural(measured.articles, 'article')}, {plural(measured.words, 'word')}, {labels}"
    yield ""
    yield f"{'rule':44} findings  right  precision    95 %     chance  recall   major"
    for rule_id, figures in [("all", total), *measured.rules.items()]:
        low, high = figures.interval
        yield (
            f"{rule_id:44} {figures.findings:8,} {figures.right:6,}  {figures.precision:9.3f}  {low:.2f}–{high:.2f}  "
            f"{figures.by_chance / figures.findings if figures.findings else 0:6.3f}  "
            f"{measured.recall(figures):6.4f}  {measured.major_recall(figures):6.4f}"
        )


def _difference(before: Measured, now: Measured) -> Iterator[str]:
    """Rule by rule, where findings or right findings have changed; the largest change first."""
    yield f"{'rule':44} {'findings':>15}  {'right':>15}  {'precision':>15}"
    changed = []
    for rule_id in {*before.rules, *now.rules}:
        old, new = before.rules.get(rule_id, Figures()), now.rules.get(rule_id, Figures())
        if (old.findings, old.right) != (new.findings, new.right):
            changed.append((-abs(new.findings - old.findings), rule_id, old, new))
    for rule_id, old, new in [("all", before.total, now.total), *(each[1:] for each in sorted(changed, key=_first))]:
        yield (
            f"{rule_id:44} {f'{old.findings:,} > {new.findings:,}':>15}  {f'{old.right:,} > {new.right:,}':>15}  "
            f"{f'{old.precision:.3f} > {new.precision:.3f}':>15}"
        )
    if not changed:
        yield "no rule has changed"


def _first(change: tuple[int, str, Figures, Figures]) -> tuple[int, str]:
    return change[:2]


def _advice(now: Run, rules: dict[str, Rule]) -> Iterator[str]:
    """Settings for the rules whose confidence the labels refute."""
    lines = []
    for rule_id, figures in sorted(now.measured.rules.items()):
        supported = figures.supported(rules[rule_id].confidence)
        if supported < rules[rule_id].confidence:
            said = f"{figures.right} of {figures.findings} right"
            lines.append(
                f"  {rule_id}: {{confidence: {supported.label}}}  # {said}, declared {rules[rule_id].confidence.label}"
            )
    measured = f"{plural(now.measured.labels, 'label')} in {plural(now.measured.articles, 'article')}"
    yield f"# {now.dataset}, {now.date}: {measured}"
    yield from ["rules:", *lines] if lines else ["# no rule claims more than these labels bear out"]
