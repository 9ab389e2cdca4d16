"""Plots of a corpus as SVG, without a script and without anything from elsewhere."""

import math
from collections.abc import Iterable, Mapping, Sequence
from html import escape

_WIDTH, _ROW, _LABELS, _MARGIN = 720, 22, 260, 16
_PLOT_HEIGHT = 180
_STYLE = (
    "<style>text{font:12px system-ui,sans-serif;fill:#222}.bar{fill:#3465a4}.axis{stroke:#888}.title{font-weight:600}"
    "@media(prefers-color-scheme:dark){text{fill:#ddd}.bar{fill:#729fcf}svg{background:#1b1b1b}}</style>"
)


def bars(title: str, counts: Mapping[str, int], most: int = 20) -> str:
    """Horizontal bars, one for each name, the first `most`."""
    shown = list(counts.items())[:most]
    highest = max((count for _, count in shown), default=1)
    rows = []
    for number, (name, count) in enumerate(shown):
        top = 40 + number * _ROW
        width = (_WIDTH - _LABELS - 80) * count / highest
        rows.append(
            f'<text x="{_LABELS - 8}" y="{top + 13}" text-anchor="end">{_printable(name)}</text>'
            f'<rect class="bar" x="{_LABELS}" y="{top}" width="{width:.1f}" height="{_ROW - 6}"/>'
            f'<text x="{_LABELS + width + 6:.1f}" y="{top + 13}">{count:,}</text>'
        )
    return _svg(title, 40 + max(len(shown), 1) * _ROW + _MARGIN, rows)


def histogram(title: str, values: Sequence[float], unit: str) -> str:
    """How many of the values lie in each of up to twenty equal steps from 0 on."""
    step = _step(max(values, default=0.0))
    counts = [0] * (math.floor(max(values, default=0.0) / step) + 1)
    for value in values:
        counts[math.floor(value / step)] += 1
    width = (_WIDTH - 2 * _MARGIN) / len(counts)
    base = 40 + _PLOT_HEIGHT
    parts = [f'<line class="axis" x1="{_MARGIN}" x2="{_WIDTH - _MARGIN}" y1="{base}" y2="{base}"/>']
    for number, count in enumerate(counts):
        height = (_PLOT_HEIGHT - 16) * count / max(*counts, 1)
        left = _MARGIN + number * width
        parts.append(
            f'<rect class="bar" x="{left + 1:.1f}" y="{base - height:.1f}" width="{width - 2:.1f}"'
            f' height="{height:.1f}">'
            f"<title>{number * step:g} to {(number + 1) * step:g}: {count:,}</title></rect>"
            f'<text x="{left:.1f}" y="{base + 16}">{number * step:g}</text>'
        )
        if count:
            middle = f'x="{left + width / 2:.1f}" y="{base - height - 4:.1f}" text-anchor="middle"'
            parts.append(f"<text {middle}>{count:,}</text>")
    parts.append(f'<text x="{_WIDTH - _MARGIN}" y="{base + 34}" text-anchor="end">{escape(unit)}</text>')
    return _svg(title, base + 44, parts)


def stacked(charts: Iterable[str]) -> str:
    """Several charts below each other, as one."""
    parts, top = [], 0
    for chart in charts:
        parts.append(chart.replace("<svg ", f'<svg y="{top}" ', 1))
        top += int(chart.split('height="', 1)[1].split('"', 1)[0])
    size = f'width="{_WIDTH}" height="{top}" viewBox="0 0 {_WIDTH} {top}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>\n'


def _svg(title: str, height: int, parts: Iterable[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" viewBox="0 0 {_WIDTH} {height}"'
        f' role="img" aria-label="{escape(title)}">{_STYLE}'
        f'<text class="title" x="{_MARGIN}" y="24">{escape(title)}</text>{"".join(parts)}</svg>'
    )


def _step(highest: float) -> float:
    """The smallest of 1, 2, 5, 10, … that needs at most twenty steps."""
    step = 1.0
    for factor in (2, 2.5, 2) * 100:
        if highest / step < 20:
            break
        step *= factor
    return step


def _printable(text: str) -> str:
    return escape("".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text))
