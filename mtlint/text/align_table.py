"""The cheapest monotone way to link the sentences of two texts, and how sure each step of it is.

The lengths are compared as Gale and Church do (A Program for Aligning Sentences in Bilingual Corpora, 1993), what two
sentences share and where paragraphs begin adds to that, and a forward-backward pass over the same table gives each step
its probability. The table is a band along the diagonal, of which bad ways are given up early, so time grows with the
length.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from math import exp, inf, log
from typing import NamedTuple

from mtlint.model.record import Record, field

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
"""Sentences of the original and of the translation in a step, and what it costs (negative logarithm)."""
_USUAL_MOVES = _MOVES[:5]
_FARTHEST = 3
_SLACK = 84.0
"""Added to the variance: short sentences differ more."""
_WORST_LENGTH = 9.0
_BREAK_MATCHES, _BREAK_DIFFERS, _ACROSS_BREAK = -0.9, 0.5, 3.5
_SAME_PARAGRAPH = -0.9
"""For the first sentences of paragraphs of one number, where both texts have as many."""
_BEAM, _NARROW_BEAM = 10.0, 4.0
"""Ways that cost so much more than the best one of their row are given up; rare moves are tried on the narrow ones."""
_BAND, _WIDEST, _MOST_CELLS = 6, 60, 300_000


class Row(NamedTuple):
    """One of the two texts, sentence by sentence.

    How long each is in code points, whether it begins a paragraph, and what a link of it costs whatever the other side.
    """

    lengths: Sequence[int]
    begins: Sequence[bool]
    costs: Sequence[float]


class Step(NamedTuple):
    """So many sentences of the original belong to so many of the translation; the two follow those of the step before.

    `certainty` is how sure it is that exactly these belong together, 0 to 1.
    """

    sources: int
    targets: int
    certainty: float


class Measure(NamedTuple):
    """How long a translation is for each code point of the original, and the variance of that."""

    ratio: float
    variance: float


def cheapest_way(source: Row, target: Row, gains: Sequence[dict[int, float]], measure: Measure) -> list[Step]:
    """The steps through both texts, in order; none if there is no way inside the band.

    `gains` holds for each sentence of the original what a link with each sentence of the translation gains by what the
    two share.
    """
    return _Table(source, target, gains, measure).steps()


class _Cell(Record):
    """A number of sentences of either side that are linked: the least cost to get there, and summed weights, scaled."""

    cost: float
    forward: float
    backward: float = 0.0
    back: tuple[int, int, float] = (0, 0, 0.0)
    onward: list[tuple[int, int, float]] = field(default_factory=list)


class _Line(Record):
    """The cells after some source sentences, by the number of target sentences; `scale` is that of `forward`."""

    cells: dict[int, _Cell] = field(default_factory=dict)
    scale: float = 0.0


class _Table:
    """The costs of all steps inside the band, their best path, and the probability of each."""

    def __init__(self, source: Row, target: Row, gains: Sequence[dict[int, float]], measure: Measure) -> None:
        self.n, self.m = len(source.lengths), len(target.lengths)
        self.gains = gains
        self.ratio, self.variance = measure
        self.source_at = [0, *accumulate(source.lengths)]
        self.target_at = [0, *accumulate(target.lengths)]
        self.source_costs = [0.0, *accumulate(source.costs)]
        self.target_costs = [0.0, *accumulate(target.costs)]
        beyond = [False] * _FARTHEST
        self.theirs, self.ours = [*source.begins, *beyond], [*target.begins, *beyond]
        count = sum(source.begins)
        self.paragraph_of = list(accumulate(map(int, self.theirs))) if count == sum(target.begins) > 1 else []
        self.paragraph_in = list(accumulate(map(int, self.ours)))
        self.low, self.high = self._band()

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

    def steps(self) -> list[Step]:
        """The cheapest way through the table, with the probability of each of its steps."""
        lines = self._forward()
        scales = self._backward(lines)
        n, m = self.n, self.m
        if m not in lines[n].cells:
            return []
        reached = lines[n].cells[m].forward  # 0 if the sides have so little in common that it cannot be told from 0
        total = log(reached) + lines[n].scale if reached > 0 else inf
        found = []
        i, j = n, m
        while i or j:
            cell = lines[i].cells[j]
            a, b, weight = cell.back
            before = lines[i - a].cells[j - b]
            share = before.forward * weight * cell.backward
            chance = log(share) + lines[i - a].scale + scales[i] - total if share > 0 else -700.0
            found.append(Step(a, b, exp(min(0.0, chance))))
            i, j = i - a, j - b
        return found[::-1]

    def _forward(self) -> list[_Line]:
        """Line by line, from every cell that may still be on a good way to those that a step leads to."""
        lines = [_Line() for _ in range(self.n + 1)]
        lines[0].cells[0] = _Cell(0.0, 1.0)
        for i, line in enumerate(lines):
            if line.cells:
                self._extend(lines, i, line)
        return lines

    def _extend(self, lines: list[_Line], i: int, line: _Line) -> None:
        cells = line.cells
        least = min(cell.cost for cell in cells.values())
        largest = max(cell.forward for cell in cells.values())
        line.scale += log(largest)
        for cell in cells.values():
            cell.forward /= largest
        lows, highs, n, m = self.low, self.high, self.n, self.m
        factors = [1.0]
        for target in lines[i + 1 : i + _FARTHEST + 1]:
            if not target.cells:
                target.scale = line.scale
            factors.append(exp(line.scale - target.scale))
        waiting = sorted(cells)
        for at, j in enumerate(waiting):  # grows while it is gone through
            cell = cells[j]
            if cell.cost > least + _BEAM and i < n:
                continue
            start = self._start(i, j)
            for a, b, prior in _MOVES if cell.cost < least + _NARROW_BEAM else _USUAL_MOVES:
                to, column = i + a, j + b
                if to > n or column > m or not lows[to] <= column <= highs[to]:
                    continue
                cost = prior + start + self._difference(i, j, a, b) if a and b else prior
                weight = exp(-cost)
                reached = lines[to].cells.get(column)
                if reached is None:
                    reached = lines[to].cells[column] = _Cell(1e18, 0.0)
                    if not a:
                        waiting.insert(bisect_right(waiting, column, at + 1), column)
                reached.forward += cell.forward * weight * factors[a]
                cell.onward.append((to, column, weight))
                if cell.cost + cost < reached.cost:
                    reached.cost = cell.cost + cost
                    reached.back = a, b, weight

    def _start(self, i: int, j: int) -> float:
        """What it costs that a link begins with these two sentences."""
        theirs, ours = self.theirs[i], self.ours[j]
        if theirs is not ours:
            return _BREAK_DIFFERS
        if not theirs:
            return 0.0
        if self.paragraph_of and self.paragraph_of[i] == self.paragraph_in[j]:
            return _BREAK_MATCHES + _SAME_PARAGRAPH
        return _BREAK_MATCHES

    def _difference(self, i: int, j: int, a: int, b: int) -> float:
        """What the lengths of linked sentences cost, less what the sentences share."""
        expected = self.ratio * (self.source_at[i + a] - self.source_at[i])
        length = self.target_at[j + b] - self.target_at[j]
        away = length - expected
        cost = away * away / (self.variance * (length + expected) + 2 * _SLACK)
        cost = min(cost, _WORST_LENGTH) + self.source_costs[i + a] - self.source_costs[i]
        cost += self.target_costs[j + b] - self.target_costs[j]
        if a == b == 1:
            gained = self.gains[i].get(j)
            return cost - gained if gained else cost
        if a == b:  # what the same words in both sentences gain must not count four times
            first, second = self.gains[i], self.gains[i + 1]
            straight = first.get(j, 0.0) + second.get(j + 1, 0.0)
            cost -= max(straight, first.get(j + 1, 0.0) + second.get(j, 0.0))
        else:
            for row in self.gains[i : i + a]:
                if row:
                    for index in range(j, j + b):
                        cost -= row.get(index, 0.0)
        if a > 1:
            cost += _ACROSS_BREAK * sum(self.theirs[i + 1 : i + a])
        if b > 1:
            cost += _ACROSS_BREAK * sum(self.ours[j + 1 : j + b])
        return cost

    def _backward(self, lines: list[_Line]) -> list[float]:
        """The summed weight of all ways from each cell to the end; the logarithm of each line's scale is returned."""
        scales = [0.0] * (self.n + 1)
        if self.m in lines[self.n].cells:
            lines[self.n].cells[self.m].backward = 1.0
        for i in range(self.n, -1, -1):
            scales[i] = scales[i + 1] if i < self.n else 0.0
            reach = range(i, min(i + _FARTHEST + 1, self.n + 1))
            factor = {to: exp(min(700.0, scales[to] - scales[i])) for to in reach}
            cells = lines[i].cells
            for j in sorted(cells, reverse=True):
                cell = cells[j]
                for to, column, weight in cell.onward:
                    cell.backward += lines[to].cells[column].backward * weight * factor[to]
            largest = max((cell.backward for cell in cells.values()), default=0.0)
            if largest > 0:
                scales[i] += log(largest)
                for cell in cells.values():
                    cell.backward /= largest
        return scales
