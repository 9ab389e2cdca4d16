"""Quotations: which marks open, which close, which are apostrophes. One pass over the marks of a block."""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.document import Block
from mtlint.model.record import Record
from mtlint.model.span import Span


class QuoteStyle(StrEnum):
    """The mark that opens a quotation."""

    STRAIGHT_DOUBLE = "straight double"
    CURLY_DOUBLE = "curly double"
    STRAIGHT_SINGLE = "straight single"
    CURLY_SINGLE = "curly single"
    GUILLEMETS = "guillemets"
    LOW_HIGH = "low-high"

    @property
    def is_double(self) -> bool:
        """Whether it is one of the double marks of English."""
        return self.endswith("double")

    @property
    def is_single(self) -> bool:
        """Whether it is one of the single marks of English."""
        return self.endswith("single")


class Quotation(NamedTuple):
    """A quotation. `outer` includes its marks, `inner` does not; both lie in one block.

    `depth` counts the quotations around it. Where `closed` is false the span reaches to the end of what holds it:
    by convention (`continues`: the next paragraph opens again) or by mistake. `reopens` marks such a second opening.
    """

    outer: Span
    inner: Span
    style: QuoteStyle
    depth: int = 0
    closed: bool = True
    continues: bool = False
    reopens: bool = False


class _Open(Record):
    start: int
    mark: str
    family: str


_MARK = lazy_re.compile("[\"“”„‟«»‹›'‘’‚]")
_APOSTROPHE = lazy_re.compile(
    r"(?:\d\ds?|em|til|till|tis|twas|twere|cause|bout|round|n|cos|neath|ere|s)\b", re.IGNORECASE
)
"""What follows a mark that stands for left-out letters at the beginning of a word: ’90s, ’em, ’n’."""
_AND = lazy_re.compile(r"n['’](?=\s)", re.IGNORECASE)
_INCHES = lazy_re.compile(r"\d['’]\s?\d{1,2}\Z")
_STYLES = {
    '"': QuoteStyle.STRAIGHT_DOUBLE,
    "“": QuoteStyle.CURLY_DOUBLE,
    "”": QuoteStyle.CURLY_DOUBLE,
    "‟": QuoteStyle.CURLY_DOUBLE,
    "'": QuoteStyle.STRAIGHT_SINGLE,
    "‘": QuoteStyle.CURLY_SINGLE,
    "’": QuoteStyle.CURLY_SINGLE,
    "«": QuoteStyle.GUILLEMETS,
    "»": QuoteStyle.GUILLEMETS,
    "‹": QuoteStyle.GUILLEMETS,
    "›": QuoteStyle.GUILLEMETS,
    "„": QuoteStyle.LOW_HIGH,
    "‚": QuoteStyle.LOW_HIGH,
}
_FAMILIES = dict.fromkeys('"“”„‟', "double") | dict.fromkeys("'‘’‚", "single") | dict.fromkeys("«»", "guillemets")
_FAMILIES |= dict.fromkeys("‹›", "single guillemets")
_OPENING_BEFORE = frozenset("([{<–—―-/=“‘«‹„‚\"'*_")
_CLOSING_AFTER = frozenset(")]}>–—―-/.,;:!?…”’»›\"'*_。，")


def quotations(text: str, blocks: Iterable[Block]) -> list[Quotation]:
    """All quotations of the blocks, in order of their openings. No quotation leaves its block."""
    found: list[Quotation] = []
    spans = [block.span for block in blocks]
    for span, following in zip(spans, [*spans[1:], None], strict=False):
        found += _Scanner(text, span, following).scan()
    return _joined(text, found, spans)


class _Scanner:
    """The marks of one block, and the quotations open so far."""

    def __init__(self, text: str, block: Span, following: Span | None) -> None:
        self.text = text
        self.block = block
        self.reopening = _first_mark(text, following) if following else ""
        self.open: list[_Open] = []
        self.counts = dict.fromkeys(_FAMILIES.values(), 0)
        self.found: list[Quotation] = []

    def scan(self) -> list[Quotation]:
        marks = [found.start() for found in _MARK.finditer(self.text, *self.block)]
        if not marks:
            return []
        closes_later = self._single_closers(marks)
        skip = -1
        for at, single_closes in zip(marks, closes_later, strict=True):
            mark = self.text[at]
            if at == skip:
                continue
            if mark in "'‘’‚":
                if mark != "‚" and self._may_open(at) and _AND.match(self.text, at + 1):
                    skip = at + 2
                    continue
                self._single(at, mark, closes_later=single_closes)
            else:
                self._double(at, mark)
        for left in self.open:
            self._leave(left, self.block.end)
        return _with_depths(self.found)

    def _before(self, at: int) -> str:
        return self.text[at - 1] if at > self.block.start else " "

    def _after(self, at: int) -> str:
        return self.text[at + 1] if at + 1 < self.block.end else " "

    def _may_open(self, at: int) -> bool:
        before, after = self._before(at), self._after(at)
        return not after.isspace() and after not in ",;:!?)]}" and (before.isspace() or before in _OPENING_BEFORE)

    def _may_close(self, at: int) -> bool:
        before, after = self._before(at), self._after(at)
        return not before.isspace() and (after.isspace() or after in _CLOSING_AFTER)

    def _double(self, at: int, mark: str) -> None:
        family = _FAMILIES[mark]
        is_open = self.counts[family] > 0
        if mark == '"':
            if self._is_inches(at):
                return
            may_open, may_close = self._may_open(at), self._may_close(at)
            closes = may_close and (is_open or not may_open) if may_close != may_open else is_open
            if closes and not is_open:
                return
        elif mark in "“«‹":
            closes = is_open and (self._innermost(family) in ("„" if mark == "“" else "»›") or self._only_closes(at))
        elif mark in "”»›":
            closes = is_open or not self._may_open(at)
        else:
            closes = False
        if closes:
            self._close(at, family)
        else:
            self._push(at, mark, family)

    def _only_closes(self, at: int) -> bool:
        return self._may_close(at) and not self._may_open(at) and not self._before(at).isspace()

    def _is_inches(self, at: int) -> bool:
        return self._before(at).isdigit() and bool(_INCHES.search(self.text, max(self.block.start, at - 5), at))

    def _single(self, at: int, mark: str, *, closes_later: bool) -> None:
        if self._before(at).isalnum() and self._after(at).isalnum():
            return
        if mark == "‚":
            if self._may_open(at):
                self._push(at, mark, "single")
            return
        if mark != "’" and self._may_open(at):
            elided = _APOSTROPHE.match(self.text, at + 1) and not (mark == "‘" and closes_later)
            if not elided and (closes_later or self._may_continue(at, mark)):
                self._push(at, mark, "single")
            return
        if self.open and self.open[-1].family == "single" and (self._may_close(at) or mark == "‘"):
            possessive = self._before(at) in "sSzx" and self._after(at).isspace() and closes_later
            if not possessive:
                self._close(at, "single")

    def _may_continue(self, at: int, mark: str) -> bool:
        return at == self.block.start and self.reopening == mark

    def _single_closers(self, marks: Sequence[int]) -> list[bool]:
        """For every mark, whether a single mark that could close follows before the next that could open."""
        later, result = False, []
        for at in reversed(marks):
            result.append(later)
            mark = self.text[at]
            if mark in "'’‘":
                if mark != "’" and self._may_open(at):
                    later = False
                elif self._may_close(at):
                    later = True
        return result[::-1]

    def _innermost(self, family: str) -> str:
        return next((opened.mark for opened in reversed(self.open) if opened.family == family), " ")

    def _push(self, at: int, mark: str, family: str) -> None:
        self.open.append(_Open(at, mark, family))
        self.counts[family] += 1

    def _close(self, at: int, family: str) -> None:
        if not self.counts[family]:
            return
        while self.open:
            opened = self.open.pop()
            self.counts[opened.family] -= 1
            if opened.family == family:
                self._add(opened, at + 1, at, closed=True)
                return
            self._leave(opened, at)

    def _leave(self, opened: _Open, end: int) -> None:
        """Settle what is open when its surroundings end: a single mark then was an apostrophe, unless it continues."""
        if opened.family != "single" or self._may_continue(opened.start, opened.mark):
            self._add(opened, end, end, closed=False)

    def _add(self, opened: _Open, outer_end: int, inner_end: int, *, closed: bool) -> None:
        outer = Span(opened.start, outer_end)
        self.found.append(Quotation(outer, Span(opened.start + 1, inner_end), _STYLES[opened.mark], closed=closed))


def _first_mark(text: str, block: Span) -> str:
    return text[block.start] if text[block.start] in _STYLES else ""


def _with_depths(found: list[Quotation]) -> list[Quotation]:
    """Put quotations in the order of their openings, each with the number of those around it."""
    result: list[Quotation] = []
    ends: list[int] = []
    for quotation in sorted(found, key=lambda quotation: quotation.outer.start):
        while ends and ends[-1] <= quotation.outer.start:
            ends.pop()
        result.append(quotation._replace(depth=len(ends)) if ends else quotation)
        ends.append(quotation.outer.end)
    return result


def _joined(text: str, found: list[Quotation], blocks: Sequence[Span]) -> list[Quotation]:
    """Mark the quotations that go on in the next paragraph, and those that take them up there."""
    following = {block.end: after.start for block, after in pairwise(blocks)}
    opening = {quotation.outer.start: index for index, quotation in enumerate(found)}
    result = list(found)
    for index, quotation in enumerate(found):
        if quotation.closed or quotation.depth:
            continue
        after = opening.get(following.get(quotation.outer.end, -1))
        if after is not None and text[found[after].outer.start] == text[quotation.outer.start]:
            result[index] = result[index]._replace(continues=True)
            result[after] = result[after]._replace(reopens=True)
    return result
