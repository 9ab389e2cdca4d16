"""Which sentences of an article translate which sentences of its original.

Monotone, with insertions, deletions and merges: the lengths are compared as Gale and Church do (A Program for Aligning
Sentences in Bilingual Corpora, 1993), anchors and paragraph breaks add to that, and a forward-backward pass over the
same table says how sure each link is. The table is a band along the diagonal, so time grows with the length.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from math import exp, inf, log, sqrt
from typing import NamedTuple

from mtlint.kb import Facts
from mtlint.model.span import Span

from .anchors import Anchors, anchors
from .concepts import reader
from .function_words import SMALL_WORDS

_MOVES = (
    (1, 1, 0.05),
    (1, 0, 2.4),
    (0, 1, 3.4),
    (1, 2, 2.5),
    (2, 1, 2.5),
    (2, 2, 4.6),
    (1, 3, 3.2),
    (3, 1, 3.2),
)
"""Sentences of the original and of the translation in a link, and what it costs (negative logarithm)."""
_USUAL_MOVES = _MOVES[:5]
_VARIANCE, _DENSE_VARIANCE = 3.0, 7.0
"""The variance of the length of a translation for each code point, of alphabets and of Chinese, Japanese and Korean."""
_DENSE = frozenset(["zh", "ja", "ko"])
_SLACK = 84.0
"""Added to the variance: short sentences differ more."""
_WORST_LENGTH = 9.0
_BREAK_MATCHES, _BREAK_DIFFERS, _ACROSS_BREAK = -0.9, 0.5, 4.0
_ANCHOR = 1.8
"""What a shared anchor of weight 1 takes off, if it stands in one sentence on either side."""
_COUNTRY, _WORD = 1.0, 1.1
"""The weights of words whose meaning is known."""
_BEAM, _NARROW_BEAM = 10.0, 4.0
"""Ways that cost so much more than the best one of their row are given up; rare moves are tried on the narrow ones."""
_BAND, _WIDEST, _MOST_CELLS, _MOST_SENTENCES = 6, 60, 300_000, 20_000

_RATIOS = {
    "ar": 1.18, "bg": 1.0, "bn": 1.05, "cs": 1.08, "de": 0.92, "el": 0.92, "es": 0.94, "fa": 1.15, "fr": 0.91,
    "he": 1.32, "hi": 1.05, "hu": 1.0, "id": 0.96, "is": 1.02, "it": 0.94, "ja": 2.7, "ko": 2.3, "pl": 1.0,
    "pt": 0.96, "ru": 1.02, "th": 1.1, "tr": 1.03, "uk": 1.05, "vi": 0.98, "zh": 3.8,
}  # fmt: skip
"""English code points for one of the source language, spaces counted, in news."""
_MOST_ADAPTED = 1.3
_PRIOR_LENGTH = 250
"""For how many code points of the original the usual ratio counts beside that of the article."""
_FIRM = 0.7


class Link(NamedTuple):
    """Spans that mean the same. An empty span stands where the other side has something that is not there."""

    target: Span
    source: Span
    certainty: float
    """How sure it is that exactly these belong together, 0 to 1."""
    targets: range
    """The numbers of the sentences in `target`, as `Article.sentences` has them."""
    sources: range

    @property
    def is_pair(self) -> bool:
        """Whether there is text on both sides."""
        return bool(self.targets) and bool(self.sources)


class Side(NamedTuple):
    """One of the two texts, as the aligner needs it."""

    text: str
    sentences: Sequence[Span]
    begins_block: Sequence[bool]
    language: str


@dataclass(frozen=True)
class Alignment:
    """The links of an article, in order; every sentence of both sides is in exactly one."""

    links: Sequence[Link]
    ratio: float = 1.0
    """Code points of the translation for one of the original, in sentences that belong together."""

    @cached_property
    def _target_starts(self) -> list[int]:
        return [link.target.start for link in self.links if link.targets]

    @cached_property
    def _with_target(self) -> list[Link]:
        return [link for link in self.links if link.targets]

    def at(self, offset: int) -> Link | None:
        """The link whose target holds a code point of the article (or ends before it); None before the first one."""
        index = bisect_right(self._target_starts, offset) - 1
        return self._with_target[index] if index >= 0 else None

    def around(self, link: Link, reach: int = 1) -> Sequence[Link]:
        """A link with its neighbours, for what may have moved to the sentence before or after."""
        index = self.links.index(link)
        return self.links[max(0, index - reach) : index + reach + 1]


def align(target: Side, source: Side, facts: Facts | None = None) -> Alignment:
    """Link the sentences of two texts. Texts without sentences, or with very many, give no links."""
    if not 0 < len(target.sentences) <= _MOST_SENTENCES or not 0 < len(source.sentences) <= _MOST_SENTENCES:
        return Alignment(())
    table = _Table(target, source, facts or Facts())
    links = table.links()
    sure = [link for link in links if link.is_pair and link.certainty > _FIRM]
    ours, theirs = (sum(span.end - span.start for span in side) for side in _spans(sure))
    return Alignment(links, _blended(ours, theirs, _RATIOS.get(source.language, 1.0)))


def align_blocks(target: Side, source: Side, facts: Facts | None = None) -> Alignment:
    """Link the sentences of two texts whose blocks belong together, the first with the first and so on."""
    links: list[Link] = []
    for ours, theirs in zip(_blocks(target), _blocks(source), strict=False):
        if len(ours) == len(theirs) == 1:
            links.append(Link(target.sentences[ours[0]], source.sentences[theirs[0]], 1.0, ours, theirs))
            continue
        found = align(_part(target, ours), _part(source, theirs), facts).links
        links += [
            link._replace(targets=_shifted(link.targets, ours.start), sources=_shifted(link.sources, theirs.start))
            for link in found
        ]
    ours_in_all, theirs_in_all = (sum(end - start for start, end in side.sentences) for side in (target, source))
    return Alignment(links, _blended(ours_in_all, theirs_in_all, _RATIOS.get(source.language, 1.0)))


def _blocks(side: Side) -> list[range]:
    starts = [number for number, begins in enumerate(side.begins_block) if begins]
    return [range(start, end) for start, end in zip(starts, [*starts[1:], len(side.sentences)], strict=True)]


def _part(side: Side, numbers: range) -> Side:
    first, end = numbers.start, numbers.stop
    return side._replace(sentences=side.sentences[first:end], begins_block=side.begins_block[first:end])


def _shifted(numbers: range, by: int) -> range:
    return range(numbers.start + by, numbers.stop + by)


def _spans(links: Sequence[Link]) -> tuple[list[Span], list[Span]]:
    return [link.target for link in links], [link.source for link in links]


def _blended(target: int, source: int, usual: float) -> float:
    """The ratio of two lengths, drawn to the usual one where the texts are short."""
    return (target + _PRIOR_LENGTH * usual) / (source + _PRIOR_LENGTH)


@dataclass(slots=True)
class _Cell:
    """A number of sentences of either side that are linked: the least cost to get there, and summed weights, scaled."""

    cost: float
    forward: float
    backward: float = 0.0
    back: tuple[int, int, float] = (0, 0, 0.0)
    onward: list[tuple[int, int, float]] = field(default_factory=list)


@dataclass(slots=True)
class _Row:
    """The cells after some source sentences, by the number of target sentences; `scale` is that of `forward`."""

    cells: dict[int, _Cell] = field(default_factory=dict)
    scale: float = 0.0


class _Table:
    """The costs of all links inside the band, their best path, and the probability of each."""

    def __init__(self, target: Side, source: Side, facts: Facts) -> None:
        self.target, self.source, self.facts = target, source, facts
        self.n, self.m = len(source.sentences), len(target.sentences)
        self.source_at = [0, *accumulate(end - start for start, end in source.sentences)]
        self.target_at = [0, *accumulate(end - start for start, end in target.sentences)]
        self.ratio = self._ratio()
        self.variance = _DENSE_VARIANCE if source.language in _DENSE else _VARIANCE
        self.gains = self._gains()
        self.low, self.high = self._band()

    def _ratio(self) -> float:
        usual = _RATIOS.get(self.source.language, 1.0)
        here = self.target_at[-1] / max(1, self.source_at[-1])
        if not usual / _MOST_ADAPTED < here < usual * _MOST_ADAPTED:
            return usual
        return _blended(self.target_at[-1], self.source_at[-1], usual)

    def _gains(self) -> list[dict[int, float]]:
        """For each source sentence, what each target sentence gains by shared anchors."""
        latin = self.source.language in SMALL_WORDS or self.source.language == "en"
        ours = self._anchors(self.target, english=True, latin=latin)
        theirs = self._anchors(self.source, english=False, latin=latin)
        places: dict[str, list[int]] = {}
        for index, found in enumerate(ours):
            for key in found:
                places.setdefault(key, []).append(index)
        often: dict[str, int] = {}
        for found in theirs:
            for key in found:
                often[key] = often.get(key, 0) + 1
        return [self._row(found, places, often) for found in theirs]

    def _anchors(self, side: Side, *, english: bool, latin: bool) -> list[Anchors]:
        concepts = reader(self.facts, side.language)
        found = []
        for start, end in side.sentences:
            text = side.text[start:end]
            here = anchors(text, english=english, latin=latin)
            for concept in concepts.find(text):
                here[concept] = _COUNTRY if concept[0] == "=" else _WORD
            found.append(here)
        return found

    def _row(self, found: Anchors, places: dict[str, list[int]], often: dict[str, int]) -> dict[int, float]:
        row: dict[int, float] = {}
        for key, weight in found.items():
            where = places.get(key, ())
            times = max(len(where), often[key])
            gain = weight * _ANCHOR / sqrt(times) if times < 12 else 0.1 * weight * _ANCHOR
            for index in where:
                row[index] = row.get(index, 0.0) + gain
        return row

    def _band(self) -> tuple[list[int], list[int]]:
        """The first and last target position beside each source position."""
        n, m = self.n, self.m
        missing = abs(self.target_at[-1] - self.ratio * self.source_at[-1]) * m / max(1, self.target_at[-1])
        width = _BAND + int(min(_WIDEST, 0.1 * max(n, m)) + min(missing, 4 * _WIDEST) + abs(n - m) * 0.1)
        width = max(_BAND, min(width, _MOST_CELLS // (n + 1)))
        low, high = [], []
        total_source, total_target = max(1, self.source_at[-1]), self.target_at[-1]
        middle = 0
        for at in self.source_at:
            while middle < m and self.target_at[middle] * total_source < at * total_target:
                middle += 1
            low.append(max(0, min(m, middle - width)))
            high.append(min(m, middle + width))
        low[0], high[-1] = 0, m
        for i in range(n, 0, -1):  # every row must be reachable from the one before
            low[i - 1] = min(low[i - 1], high[i])
        return low, high

    def _cost(self, i: int, j: int, a: int, b: int, prior: float) -> float:
        """What it costs to link the `a` source sentences before `i` with the `b` target sentences before `j`."""
        if not a or not b:
            return prior
        expected = self.ratio * (self.source_at[i] - self.source_at[i - a])
        length = self.target_at[j] - self.target_at[j - b]
        delta = (length - expected) ** 2 / (self.variance * (length + expected) + 2 * _SLACK)
        cost = prior + min(delta, _WORST_LENGTH)
        if a == b == 1:
            cost -= self.gains[i - 1].get(j - 1, 0.0)
        else:
            for row in self.gains[i - a : i]:
                if row:
                    for index in range(j - b, j):
                        cost -= row.get(index, 0.0)
        theirs, ours = self.source.begins_block, self.target.begins_block
        if theirs[i - a] and ours[j - b]:
            cost += _BREAK_MATCHES
        elif theirs[i - a] or ours[j - b]:
            cost += _BREAK_DIFFERS
        if a > 1:
            cost += _ACROSS_BREAK * sum(theirs[i - a + 1 : i])
        if b > 1:
            cost += _ACROSS_BREAK * sum(ours[j - b + 1 : j])
        return cost

    def links(self) -> list[Link]:
        """The cheapest way through the table, with the probability of each of its links."""
        rows = self._forward()
        scales = self._backward(rows)
        n, m = self.n, self.m
        if m not in rows[n].cells:
            return []
        reached = rows[n].cells[m].forward  # 0 if the sides have so little in common that it cannot be told from 0
        total = log(reached) + rows[n].scale if reached > 0 else inf
        found = []
        i, j = n, m
        while i or j:
            cell = rows[i].cells[j]
            a, b, weight = cell.back
            before = rows[i - a].cells[j - b]
            share = before.forward * weight * cell.backward
            chance = log(share) + rows[i - a].scale + scales[i] - total if share > 0 else -700.0
            found.append(self._link(i, j, a, b, exp(min(0.0, chance))))
            i, j = i - a, j - b
        return found[::-1]

    def _forward(self) -> list["_Row"]:
        """Row by row, from every cell that may still be on a good way to those that a link leads to."""
        rows = [_Row() for _ in range(self.n + 1)]
        rows[0].cells[0] = _Cell(0.0, 1.0)
        for i, row in enumerate(rows):
            self._extend_row(rows, i, row)
        return rows

    def _extend_row(self, rows: list["_Row"], i: int, row: "_Row") -> None:
        cells = row.cells
        if not cells:
            return
        least = min(cell.cost for cell in cells.values())
        largest = max(cell.forward for cell in cells.values())
        row.scale += log(largest)
        for cell in cells.values():
            cell.forward /= largest
        waiting = sorted(cells)
        lows, highs, n, m = self.low, self.high, self.n, self.m
        at = 0
        while at < len(waiting):
            j = waiting[at]
            at += 1
            cell = cells[j]
            if cell.cost > least + _BEAM and i < n:
                continue
            for a, b, prior in _MOVES if cell.cost < least + _NARROW_BEAM else _USUAL_MOVES:
                to, column = i + a, j + b
                if to > n or column > m or not lows[to] <= column <= highs[to]:
                    continue
                target = rows[to]
                cost = self._cost(to, column, a, b, prior)
                weight = exp(-cost)
                reached = target.cells.get(column)
                if reached is None:
                    if not target.cells:
                        target.scale = row.scale
                    reached = target.cells[column] = _Cell(1e18, 0.0)
                    if not a:
                        waiting.insert(bisect_right(waiting, column, at), column)
                reached.forward += cell.forward * weight * (exp(row.scale - target.scale) if a else 1.0)
                cell.onward.append((to, column, weight))
                if cell.cost + cost < reached.cost:
                    reached.cost = cell.cost + cost
                    reached.back = a, b, weight

    def _backward(self, rows: list["_Row"]) -> list[float]:
        """The summed weight of all ways from each cell to the end; the logarithm of each row's scale is returned."""
        scales = [0.0] * (self.n + 1)
        if self.m in rows[self.n].cells:
            rows[self.n].cells[self.m].backward = 1.0
        for i in range(self.n, -1, -1):
            scales[i] = scales[i + 1] if i < self.n else 0.0
            factor = {to: exp(min(700.0, scales[to] - scales[i])) for to in range(i, min(i + 4, self.n + 1))}
            cells = rows[i].cells
            for j in sorted(cells, reverse=True):
                cell = cells[j]
                for to, column, weight in cell.onward:
                    cell.backward += rows[to].cells[column].backward * weight * factor[to]
            largest = max((cell.backward for cell in cells.values()), default=0.0)
            if largest > 0:
                scales[i] += log(largest)
                for cell in cells.values():
                    cell.backward /= largest
        return scales

    def _link(self, i: int, j: int, a: int, b: int, certainty: float) -> Link:
        return Link(
            _range(self.target.sentences, j - b, j),
            _range(self.source.sentences, i - a, i),
            certainty,
            range(j - b, j),
            range(i - a, i),
        )


def _range(sentences: Sequence[Span], first: int, end: int) -> Span:
    """From the first sentence to the last; empty, after the sentence before, if there is none."""
    if first < end:
        return Span(sentences[first].start, sentences[end - 1].end)
    at = sentences[end - 1].end if end else sentences[0].start
    return Span(at, at)
