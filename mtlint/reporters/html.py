"""One self-contained page for editors: every article with findings as it reads, and what was found in it beside it.

The page loads nothing and runs only its own script (a content security policy says so), so an article cannot smuggle
anything in. It works without the script too, and on paper: marks and cards carry the same numbers.
"""

from base64 import b64encode
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import NamedTuple

from mtlint.model.document import Block, BlockKind, Document
from mtlint.model.finding import Outcome
from mtlint.model.report import Reading, Report
from mtlint.model.span import Span
from mtlint.reporters import Options, Write, ordered, ordered_errors
from mtlint.reporters._cells import printable
from mtlint.reporters._marks import Mark, Segment, marked_blocks
from mtlint.reporters._summary import by_rule, by_severity, plural
from mtlint.reporters._words import error_in_full, slashed

NEEDS_READINGS = True
_ASSETS = Path(__file__).parent / "_page"
_LONGEST_MARK = 1_500
"""A finding about more code points than this is about the article; a mark all over would hide the others."""
_TAGS = {
    BlockKind.TITLE: ('<p class="headline" role="heading" aria-level="3">', "</p>"),
    BlockKind.BODY: ("<p>", "</p>"),
    BlockKind.CAPTION: ('<p class="caption">', "</p>"),
    BlockKind.QUOTATION: ("<blockquote>", "</blockquote>"),
    BlockKind.ITEM: ('<p class="item">', "</p>"),
}
_KEYS = {"j, n": "next finding", "k, p": "previous finding", "e, w, i": "errors, warnings, advice on and off",
         "r": "choose a rule", "d": "dark or light", "?": "this list"}  # fmt: skip


class _Numbered(NamedTuple):
    """A finding with its number on the page."""

    number: int
    outcome: Outcome


def report(report: Report, write: Write, _options: Options) -> None:
    """Write the page."""
    found = [_Numbered(number, outcome) for number, outcome in enumerate(ordered(report.active), 1)]
    style, script = ((_ASSETS / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    policy = f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'"
    headline = f"{plural(len(found), 'finding')} in {plural(report.files, 'file')}, {plural(report.words, 'word')}"
    write('<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n')
    write(f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n')
    write('<meta name="viewport" content="width=device-width, initial-scale=1">\n')
    write(f"<title>mtlint: {headline}</title>\n<style>{style}</style>\n</head>\n<body>\n")
    write(_bar(headline, [item.outcome for item in found]))
    readings = {(item.document.source.path, item.document.key): item for item in report.readings}
    stories: dict[tuple[str, str], list[_Numbered]] = defaultdict(list)
    for item in found:
        stories[item.outcome.path, item.outcome.key].append(item)
    write(_errors(report))
    write(_contents(stories) if len(stories) > 1 else "")
    for number, (where, items) in enumerate(stories.items(), 1):
        write(_story(number, where, items, readings.get(where)))
    write(_rules([item.outcome for item in found]))
    write(_key_list())
    write(f"<script>{script}</script>\n</body>\n</html>\n")


def _hash(content: str) -> str:
    return "sha256-" + b64encode(sha256(content.encode()).digest()).decode()


def _bar(headline: str, active: Sequence[Outcome]) -> str:
    boxes = "".join(
        f'<label><input type="checkbox" name="severity" value="{name}" checked> {name} ({number:,})</label>'
        for name, number in by_severity(active).items()
        if number
    )
    rules = "".join(
        f'<option value="{escape(name)}">{escape(name)} ({number:,})</option>'
        for name, number in by_rule(active).items()
    )
    return (
        f'<header class="bar"><h1>mtlint</h1><p>{headline}</p><p id="shown" role="status"></p>\n'
        f'<div class="filters scripted">{boxes}'
        f'<label>rule <select id="rule"><option value="">all</option>{rules}</select></label>'
        '<button data-do="k" aria-label="previous finding" title="previous finding (k)">↑</button>'
        '<button data-do="j" aria-label="next finding" title="next finding (j)">↓</button>'
        '<button data-do="d" aria-label="dark or light" title="dark or light (d)">◐</button>'
        '<button data-do="?" aria-label="keys" title="keys (?)">?</button></div></header>\n'
    )


def _errors(report: Report) -> str:
    lines = [
        f'<li><span class="path">{_text(slashed(error.path))}{f":{error.line}" if error.line else ""}</span>: '
        f"{_text(error_in_full(error))}</li>\n"
        for error in ordered_errors(report.errors)
    ]
    return f'<section class="errors" aria-label="errors"><ul>\n{"".join(lines)}</ul></section>\n' if lines else ""


def _contents(stories: Mapping[tuple[str, str], Sequence[_Numbered]]) -> str:
    lines = [
        f'<li><a class="path" href="#a{number}">{_text(_name(where))}</a> {plural(len(items), "finding")}</li>\n'
        for number, (where, items) in enumerate(stories.items(), 1)
    ]
    return f'<nav class="contents" aria-label="articles"><ul>\n{"".join(lines)}</ul></nav>\n'


def _name(where: tuple[str, str]) -> str:
    path, key = where
    return f"{slashed(path)} {key}" if key else slashed(path)


def _story(number: int, where: tuple[str, str], items: Sequence[_Numbered], reading: Reading | None) -> str:
    parts = [f'<section class="story" id="a{number}" aria-labelledby="h{number}">\n']
    parts.append(f'<h2 id="h{number}" class="path">{_text(_name(where))}</h2>\n')
    has_source = reading is not None and reading.source is not None
    parts.append(f'<div class="columns{" paired" if has_source else ""}">\n')
    if reading is not None:
        if reading.source is not None:
            parts.append(_column(reading.source, _in_source(reading, items), "Original"))
        marks = [mark for item in items if (mark := _in_text(item)) is not None]
        parts.append(_column(reading.document, marks, "Translation" if has_source else ""))
    parts.append('<ol class="findings">\n')
    parts += [_card(item) for item in items]
    parts.append("</ol>\n</div>\n</section>\n")
    return "".join(parts)


def _in_text(item: _Numbered) -> Mark | None:
    span = item.outcome.span
    if span is None:
        return None
    if span.end - span.start > _LONGEST_MARK:
        span = Span(span.start, span.start)
    return Mark(span, item.number, item.outcome.rule.severity)


def _in_source(reading: Reading, items: Sequence[_Numbered]) -> list[Mark]:
    """What of the original belongs to each finding: what it names there, else what is aligned with it."""
    marks = []
    for number, outcome in items:
        named = [each.span for each in outcome.related if each.in_source and each.span is not None]
        marks += [Mark(span, number, outcome.rule.severity) for span in named]
        if outcome.span is not None:
            linked = [theirs for ours, theirs in reading.links if ours.touches(outcome.span)]
            marks += [Mark(span, number, None) for span in linked]
    return marks


def _column(document: Document, marks: Sequence[Mark], name: str) -> str:
    label = f'<p class="column-name">{name}</p>\n' if name else ""
    blocks = "".join(map(_block, document.blocks, marked_blocks(document, marks)))
    return f'<div class="text" lang="{escape(document.language)}" dir="auto">\n{label}{blocks}</div>\n'


def _block(block: Block, segments: Iterable[Segment]) -> str:
    start, end = _TAGS[block.kind]
    return f"{start}{''.join(map(_segment, segments))}{end}\n"


def _segment(segment: Segment) -> str:
    text, marks, ending = segment
    if not marks:
        return _text(text)
    numbers = " ".join(dict.fromkeys(str(mark.number) for mark in marks))
    severities = [mark.severity for mark in marks if mark.severity is not None]
    if not severities:
        return f'<span class="twin" data-f="{numbers}">{_text(text)}</span>'
    first = next(mark.number for mark in marks if mark.severity is not None)
    notes = "".join(f"<sup>{mark.number}</sup>" for mark in ending if mark.severity is not None)
    ids = "".join(f'<span id="m{mark.number}"></span>' for mark in ending if mark.severity is not None)
    label = f'<a href="#f{first}">{_text(text)}{notes}</a>'
    return f'<mark class="{max(severities).label}" data-f="{numbers}">{ids}{label}</mark>'


def _card(item: _Numbered) -> str:
    outcome, rule, start = item.outcome, item.outcome.rule, item.outcome.place.start
    offered = [f"<span>{_text(each)}</span>" if each else "take it out" for each in outcome.suggestions]
    lines = [
        f'<li class="card {rule.severity.label}" id="f{item.number}" tabindex="-1"'
        f' data-severity="{rule.severity.label}" data-rule="{escape(rule.id)}">',
        f'<p><span class="kind">{item.number} · {rule.severity.label}</span> {_text(outcome.message)}</p>',
        f'<p class="try">try: {", ".join(offered)}</p>' if offered else "",
        *(
            f'<p class="more">see {_text(slashed(each.path))}:{each.place.start.line}: {_text(each.message)}</p>'
            for each in outcome.related
        ),
        f'<p class="more"><a href="#m{item.number}" data-place>line {start.line}:{start.column}</a> · '
        f'<a href="#r-{_anchor(rule.id)}">{escape(rule.id)}</a> · {rule.confidence.label} confidence</p></li>\n',
    ]
    return "\n".join(filter(None, lines))


def _rules(active: Sequence[Outcome]) -> str:
    rules = sorted({outcome.rule.id: outcome.rule for outcome in active}.values(), key=lambda rule: rule.id)
    lines = [
        f'<dt id="r-{_anchor(rule.id)}">{_text(rule.title)} <code>{escape(rule.id)}</code></dt>'
        f"<dd>{_text(rule.why)}</dd>\n"
        for rule in rules
    ]
    return f'<section class="rules"><h2>Why</h2><dl>\n{"".join(lines)}</dl></section>\n' if lines else ""


def _anchor(rule_id: str) -> str:
    return escape(rule_id.replace("/", "-"))


def _key_list() -> str:
    rows = "".join(
        f"<dt>{' '.join(f'<kbd>{key}</kbd>' for key in keys.split(', '))}</dt><dd>{does}</dd>"
        for keys, does in _KEYS.items()
    )
    close = '<form method="dialog"><button>Close</button></form>'
    return f'<dialog id="keys" aria-label="keys"><dl>{rows}</dl>{close}</dialog>\n'


def _text(text: str) -> str:
    return escape(printable(text))
