"""A summary in GitHub's Markdown, for the page of a job (`$GITHUB_STEP_SUMMARY`) or a comment.

What stands in articles and rules is escaped, so that it is shown and not followed.
"""

import re
from html import escape
from itertools import groupby

from mtlint import lazy_re
from mtlint.model.finding import Outcome
from mtlint.model.report import Report
from mtlint.model.rule import Severity
from mtlint.reporters import Options, Write, ordered, ordered_errors
from mtlint.reporters._cells import printable
from mtlint.reporters._summary import by_rule, counted, plural
from mtlint.reporters._words import error_in_full, offered, slashed

MOST_BYTES = 900_000
"""GitHub refuses the summary of a step above 1 MiB; what does not fit is counted."""
_MARKUP = lazy_re.compile(r"[\\`*_\[\]|~$:]|(?<=www)\.", re.IGNORECASE)
_WORD_JOINER = "\u2060"
_ICONS = {Severity.ERROR: "🔴", Severity.WARNING: "🟡", Severity.INFO: "🔵"}


def report(report: Report, write: Write, options: Options) -> None:
    """Write a heading, the errors, a table for each file, and counts."""
    active = ordered(report.active)
    write(f"### mtlint: {_headline(report, active)}\n\n")
    for error in ordered_errors(report.errors):
        place = f"{slashed(error.path)}:{error.line}" if error.line else slashed(error.path)
        write(f"- ⚠️ {_code(place)}: {_escaped(error_in_full(error))}\n")
    room, left = MOST_BYTES, 0
    for path, group in groupby(active, key=lambda outcome: outcome.path):
        found = list(group)
        table = _table(path, found)
        room -= len(table.encode("utf-8", "replace"))
        if room >= 0:
            write(table)
        else:
            left += len(found)
    if left:
        write(f"\n…and {plural(left, 'finding')} more, for which there is no room here.\n")
    if options.statistics and active:
        write("\n| rule | findings |\n|---|---:|\n")
        for rule_id, number in by_rule(active).items():
            write(f"| {_code(rule_id)} | {number:,} |\n")


def _headline(report: Report, active: list[Outcome]) -> str:
    size = f"in {plural(report.files, 'file')}"
    return f"{counted(active)} {size}" if active else f"no findings {size}"


def _table(path: str, found: list[Outcome]) -> str:
    rows = [
        f"| {outcome.place.start.line}:{outcome.place.start.column} | {_ICONS[outcome.rule.severity]} "
        f"| {_escaped(outcome.message)}<br>{_excerpt(outcome)}{_suggested(outcome)} | {_code(outcome.rule.id)} |"
        for outcome in found
    ]
    head = f"\n<details open><summary>{_code(slashed(path))}: {plural(len(found), 'finding')}</summary>\n\n"
    return head + "\n".join(["| | | finding | rule |", "|---|---|---|---|", *rows]) + "\n\n</details>\n"


def _excerpt(outcome: Outcome) -> str:
    text, start, end = outcome.excerpt.text, outcome.excerpt.start, outcome.excerpt.end
    before, marked, after = _escaped(text[:start].lstrip()), _escaped(text[start:end]), _escaped(text[end:].rstrip())
    return f"<code>{before}<b>{marked}</b>{after}</code>"


def _suggested(outcome: Outcome) -> str:
    suggestions = ", ".join(offered(_escaped(each)) for each in outcome.suggestions)
    return f"<br>try: {suggestions}" if suggestions else ""


def _code(text: str) -> str:
    return f"<code>{_escaped(text)}</code>"


def _escaped(text: str) -> str:
    """Text on one line in which nothing is markup, a link or a mention (GitHub looks for those in the made page)."""
    text = escape(printable(text), quote=False).replace("@", f"@{_WORD_JOINER}")
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", text)
