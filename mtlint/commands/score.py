"""`mtlint score`: which articles need a human first."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from mtlint import engine
from mtlint.atomic import replacing
from mtlint.commands.check import complain, exit_code, typed
from mtlint.commands.guard import ExitCode
from mtlint.commands.progress import bar
from mtlint.config import load
from mtlint.errors import ConfigError, Problem
from mtlint.model.record import Record
from mtlint.model.report import Report
from mtlint.reporters._cells import printable
from mtlint.reporters._summary import by_rule, plural
from mtlint.scoring import charts
from mtlint.scoring.scores import Score, scores, weight_problem

SCHEMA = "mtlint-score/1"


class Wanted(Record, frozen=True):
    """What to make of the scores: a form, for the first `top` articles (0 for all), failing over a limit."""

    form: str = "table"
    output: Path | None = None
    top: int = 0
    fail_over: float | None = None


def score(
    paths: Sequence[str], config_file: str | None, wanted: Wanted, weights: Sequence[str], **settings: Any
) -> ExitCode:
    """Score articles and print them. Raises ConfigError and RuleError."""
    config = load(paths, config_file).override(**typed(settings))
    given = dict(config.weights) | parsed(weights)
    with bar(quiet=False) as progress:
        report = engine.check(paths, config, progress=progress, compiling=progress.compiling)
    ranked = scores(report, given)
    text = _FORMS[wanted.form](ranked[: wanted.top] if wanted.top else ranked, ranked, report)
    if wanted.output is None:
        sys.stdout.write(text)
    else:
        with replacing(wanted.output) as write:
            write(text)
    complain(report)
    if report.errors:
        return exit_code(report, config)
    limit = config.fail_over if wanted.fail_over is None else wanted.fail_over
    over = sum(each.value > limit for each in ranked) if limit is not None else 0
    if over:
        sys.stderr.write(f"{plural(over, 'article')} over {limit:g}.\n")
    return ExitCode.FINDINGS if over else ExitCode.CLEAN


def parsed(weights: Sequence[str]) -> dict[str, float]:
    """`error=10`, `accuracy/number=2` as weights. Raises ConfigError."""
    result = {}
    for each in weights:
        name, _, number = each.partition("=")
        try:
            value = float(number)
        except ValueError:
            value = -1.0
        problem, hint = weight_problem(name, value)
        if problem:
            raise ConfigError(Problem("--weight", problem, hint=hint or "for example --weight error=5"))
        result[name] = value
    return result


def _table(shown: Sequence[Score], ranked: Sequence[Score], report: Report) -> str:
    lines = [f"{'score':>8} {'penalty':>8} {'words':>8} {'errors':>7} {'warnings':>9}  article"]
    for each in shown:
        counts = f"{each.findings['error']:>7,} {each.findings['warning']:>9,}"
        lines.append(f"{each.value:>8.1f} {each.penalty:>8g} {each.words:>8,} {counts}  {printable(each.path)}")
    lines += ["", _summary(ranked, report)]
    return "\n".join(lines) + "\n"


def _summary(ranked: Sequence[Score], report: Report) -> str:
    size = f"{plural(len(ranked), 'article')}, {plural(report.words, 'word')}"
    return f"{size}; {_mean(ranked):.1f} per 1,000 words on the whole."


def _mean(ranked: Sequence[Score]) -> float:
    return 1000 * sum(each.penalty for each in ranked) / max(sum(each.words for each in ranked), 1)


def _json(shown: Sequence[Score], ranked: Sequence[Score], report: Report) -> str:
    articles = [
        {
            "path": each.path, "score": round(each.value, 3), "penalty": each.penalty, "words": each.words,
            "findings": each.findings,
        }
        for each in shown
    ]  # fmt: skip
    whole = {"articles": len(ranked), "words": report.words, "score": round(_mean(ranked), 3)}
    return json.dumps({"schema": SCHEMA, "articles": articles, "summary": whole}, ensure_ascii=True, indent=1) + "\n"


def _charts(ranked: Sequence[Score], report: Report) -> str:
    values = [each.value for each in ranked]
    return charts.stacked([
        charts.histogram("Articles by score", values, "penalty per 1,000 words"),
        charts.bars("Findings by rule", by_rule(report.active)),
    ])  # fmt: skip


def _svg(shown: Sequence[Score], ranked: Sequence[Score], report: Report) -> str:  # noqa: ARG001
    return _charts(ranked, report)


def _html(shown: Sequence[Score], ranked: Sequence[Score], report: Report) -> str:
    rows = "".join(
        f"<tr><td>{each.value:.1f}</td><td>{each.words:,}</td>"
        f"<td>{each.findings['error']:,}</td>"
        f"<td>{each.findings['warning']:,}</td><td class=path>{escape(printable(each.path))}</td></tr>\n"
        for each in shown
    )
    return (
        "<!doctype html>\n<html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        "<title>mtlint: scores</title>\n<style>:root{color-scheme:light dark}body{font:15px system-ui,sans-serif;"
        "margin:2rem auto;max-width:60rem;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{padding:.2rem "
        ".6rem;text-align:right;border-bottom:1px solid #8884}.path{text-align:left;overflow-wrap:anywhere}svg{"
        "max-width:100%;height:auto}</style>\n<h1>Articles that need a human first</h1>\n"
        f"<p>{_summary(ranked, report)}</p>\n{_charts(ranked, report)}"
        "<table><thead><tr><th>score<th>words<th>errors<th>warnings<th class=path>article</tr></thead>\n"
        f"<tbody>{rows}</tbody></table></html>\n"
    )


_FORMS: Mapping[str, Callable[[Sequence[Score], Sequence[Score], Report], str]] = {
    "table": _table,
    "json": _json,
    "svg": _svg,
    "html": _html,
}
