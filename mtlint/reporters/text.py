"""Findings for people, grouped by file, each with its line and what stands to be changed underlined."""

from collections import Counter
from collections.abc import Callable
from itertools import groupby

from mtlint.model.finding import Excerpt, Outcome, Status
from mtlint.model.report import FileError, Report
from mtlint.model.rule import Severity
from mtlint.reporters import Options, Write, ordered, ordered_errors
from mtlint.reporters._cells import cells, fitted, printable
from mtlint.reporters._summary import by_category, by_file, by_pack, by_rule, by_status, counted, plural
from mtlint.reporters._words import offered

_BOLD, _DIM, _RED, _YELLOW, _BLUE = "1", "2", "31", "33", "34"
_COLOURS = {Severity.ERROR: _RED, Severity.WARNING: _YELLOW, Severity.INFO: _BLUE}
_KEPT_BACK = {
    Status.SUPPRESSED: "suppressed",
    Status.BASELINED: "in the baseline",
    Status.UNCHANGED: "on unchanged lines",
    Status.BELOW_THRESHOLD: "below the threshold",
}
Paint = Callable[[str, str], str]
_INDENT = " " * 6
_LEAST_WIDTH = 20
_MOST_FILES = 20
"""Files that the statistics list, those with the most findings."""


def report(report: Report, write: Write, options: Options) -> None:
    """Write findings, then errors, notes, counts and a summary line."""
    paint = _coloured if options.colour else _plain
    active = ordered(report.active)
    for path, outcomes in groupby(active, key=lambda outcome: outcome.path):
        write(paint(printable(path), _BOLD) + "\n")
        for outcome in outcomes:
            write(_finding(outcome, paint, options.width))
        write("\n")
    if not options.quiet:
        write(_fixed(report, paint))
    for error in ordered_errors(report.errors):
        write(_error(error, paint))
    if options.statistics:
        write(_statistics(report, active))
    if options.quiet:
        return
    for note in sorted(report.notes, key=lambda note: (note.path, note.message)):
        write(f"{paint('note', _BLUE)}: {printable(note.path)}: {printable(note.message)}\n")
    write(_summary(report, active) + "\n")


def _plain(text: str, _code: str) -> str:
    return text


def _coloured(text: str, code: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m"


def _finding(outcome: Outcome, paint: Paint, width: int | None) -> str:
    rule, start = outcome.rule, outcome.place.start
    label = f"{rule.severity.label}[{rule.confidence.label}]"
    head = f"  {f'{start.line}:{start.column}':<7} {paint(label, _COLOURS[rule.severity])}{' ' * (15 - len(label))}"
    lines = [f"{head} {printable(outcome.message)}  {paint(rule.id, _DIM)}"]
    lines += _excerpt(outcome.excerpt, rule.severity, paint, width)
    if outcome.suggestions:
        lines.append(f"{_INDENT}try: {', '.join(offered(printable(each)) for each in outcome.suggestions)}")
    for each in outcome.related:
        place = f"{printable(each.path)}:{each.place.start.line}:{each.place.start.column}"
        lines.append(f"{_INDENT}see: {place}: {printable(each.message)}")
        if each.excerpt is not None:
            lines += _excerpt(each.excerpt, rule.severity, paint, width)
    return "\n".join(lines) + "\n"


def _excerpt(excerpt: Excerpt, severity: Severity, paint: Paint, width: int | None) -> list[str]:
    text, start, end = excerpt.text, excerpt.start, excerpt.end
    before, marked, after = printable(text[:start].lstrip()), printable(text[start:end]), printable(text[end:].rstrip())
    if not before + marked + after:
        return []
    if width is not None:
        before, marked, after = fitted(before, marked, after, max(width - len(_INDENT), _LEAST_WIDTH))
    underline = " " * cells(before) + paint("^" * max(1, cells(marked)), _COLOURS[severity])
    return [f"{_INDENT}{before}{marked}{after}", f"{_INDENT}{underline}"]


def _fixed(report: Report, paint: Paint) -> str:
    """What this run has changed, a line each; places are those before."""
    lines = []
    for path, outcomes in groupby(ordered(report.fixed), key=lambda outcome: outcome.path):
        lines.append(paint(printable(path), _BOLD))
        for outcome in outcomes:
            place = f"{outcome.place.start.line}:{outcome.place.start.column}"
            what = f"“{printable(outcome.text)}” " + (f"to “{printable(outcome.fix)}”" if outcome.fix else "taken out")
            lines.append(f"  {place:<7} {paint('fixed', _BLUE)}{' ' * 11}{what}  {paint(outcome.rule.id, _DIM)}")
        lines.append("")
    return "".join(f"{line}\n" for line in lines)


def _error(error: FileError, paint: Paint) -> str:
    place = f":{error.line}:{max(error.column, 1)}" if error.line else ""
    hint = f"\n{_INDENT}hint: {printable(error.hint)}" if error.hint else ""
    return f"{paint('error', _RED)}: {printable(error.path)}{place}: {printable(error.message)}{hint}\n"


def _statistics(report: Report, active: list[Outcome]) -> str:
    lines = _counts("rule", by_rule(active))
    lines += _counts("pack", by_pack(active)) + _counts("category", by_category(active))
    files = by_file(active)
    lines += _counts("file", dict(list(files.items())[:_MOST_FILES]))
    if len(files) > _MOST_FILES:
        lines.append(f"{'':>7}  and {plural(len(files) - _MOST_FILES, 'file')} more")
    skipped = Counter((skipped.check, skipped.reason) for skipped in report.skipped)
    lines += [f"{number:>7}  {check}: skipped, {reason}" for (check, reason), number in sorted(skipped.items())]
    return "\n".join(lines) + "\n\n" if lines else ""


def _counts(name: str, counts: dict[str, int]) -> list[str]:
    lines = [f"{number:>7,}  {printable(each)}" for each, number in counts.items()]
    return [f"        by {name}", *lines] if lines else []


def _summary(report: Report, active: list[Outcome]) -> str:
    size = f"in {plural(report.files, 'file')}, {plural(report.words, 'word')}"
    text = f"{counted(active)} {size}" if active else f"No findings {size}"
    status = by_status(report)
    kept_back = [f"{status[each]:,} {words}" for each, words in _KEPT_BACK.items() if status[each]]
    if report.fixed:
        text += f"; {len(report.fixed):,} fixed"
    if kept_back:
        text += "; " + ", ".join(kept_back)
    if report.errors:
        text += f"; {plural(len(report.errors), 'error')} above"
    return text + "."
