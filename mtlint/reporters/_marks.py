"""Text cut where marks begin and end, so that marks that overlap can be shown without being nested."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from mtlint.model.document import Document
from mtlint.model.rule import Severity
from mtlint.model.span import Span


class Mark(NamedTuple):
    """A range of the visible text, and the number of the finding it belongs to; severity None only links the two."""

    span: Span
    number: int
    severity: Severity | None


class Segment(NamedTuple):
    """A stretch of text, the marks that cover all of it, and those of them that end with it."""

    text: str
    marks: list[Mark]
    ending: list[Mark]


def marked_blocks(document: Document, marks: Sequence[Mark]) -> Iterator[list[Segment]]:
    """The segments of every block, in order. A mark without length covers nothing and is a segment of its own.

    A mark that ends in the break behind a block ends with the block.
    """
    waiting = sorted(marks, key=lambda mark: (mark.span.start, mark.number), reverse=True)
    open_marks: list[Mark] = []
    nexts = [*(block.span.start for block in document.blocks[1:]), len(document.text) + 1]
    for block, following in zip(document.blocks, nexts, strict=bool(document.blocks)):
        here = [mark for mark in open_marks if mark.span.end > block.span.start]
        while waiting and waiting[-1].span.start < following:
            here.append(waiting.pop())
        yield _segments(document.text, block.span, here, following)
        open_marks = [mark for mark in here if mark.span.end >= following]


def _segments(text: str, block: Span, marks: Sequence[Mark], following: int) -> list[Segment]:
    if not marks:
        return [Segment(text[block.start : block.end], [], [])]
    cuts = {block.start, block.end}
    for mark in marks:
        cuts |= {min(max(each, block.start), block.end) for each in mark.span}
    waiting = list(reversed(marks))
    covering: list[Mark] = []
    segments: list[Segment] = []
    for start, end in pairwise(sorted(cuts)):
        covering = [mark for mark in covering if mark.span.end > start]
        while waiting and waiting[-1].span.start <= start:
            mark = waiting.pop()
            if mark.span.end > start:
                covering.append(mark)
            else:
                segments.append(Segment("", [mark], [mark]))
        reach = following if end == block.end else end + 1
        segments.append(Segment(text[start:end], covering, [mark for mark in covering if mark.span.end < reach]))
    return segments + [Segment("", [mark], [mark]) for mark in reversed(waiting)]
