"""The visible text of one article and the exact map from it back to its source."""

import datetime
from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from .record import Record, field
from .source import Position, Source
from .span import Span

BLOCK_BREAK = "\n\n"
"""What stands between two blocks of a document's text. No block contains a line break."""


class PieceKind(StrEnum):
    """How a piece of visible text came from its source."""

    COPIED = "copied"
    """One code point for one."""
    DECODED = "decoded"
    """An entity, an escape, folded white space: the whole piece stands for the whole source range."""
    MADE = "made"
    """Put there by the reader (a block break): stands for no text of its own."""


class Piece(NamedTuple):
    """A run of visible text, from `text_start` up to the next piece."""

    text_start: int
    source_start: int
    source_length: int
    kind: PieceKind


class BlockKind(StrEnum):
    """What a block of the text is to its reader."""

    TITLE = "title"
    BODY = "body"
    CAPTION = "caption"
    QUOTATION = "quotation"
    """A block set off as quoted matter (Markdown `>`, HTML `blockquote`)."""
    ITEM = "item"
    """A list item or a table cell."""


class Block(NamedTuple):
    """A paragraph, headline, caption, list item or table cell."""

    kind: BlockKind
    span: Span


class Comment(NamedTuple):
    """A comment of the source (`<!-- … -->`): inner text, source range, and where in the visible text it stands."""

    text: str
    source_span: Span
    at: int


class Place(NamedTuple):
    """Where a span stands in its source; `end` is exclusive."""

    start: Position
    end: Position


class Document(Record, frozen=True):
    """The visible text of one article.

    `key` tells the documents of one source apart (a JSONL line, an XLIFF unit); it is "" where there is only one.
    Raises ValueError if pieces are not contiguous, a copied piece differs from its source, or a block holds a
    line break.
    """

    source: Source
    text: str
    pieces: Sequence[Piece]
    blocks: Sequence[Block]
    language: str = "en"
    source_language: str | None = None
    published: datetime.date | None = None
    key: str = ""
    comments: Sequence[Comment] = ()
    metadata: dict[str, str] = field(default_factory=dict)
    """Further front-matter fields, as text (`source_file`, `author`, …)."""
    original: "Document | None" = None
    """What it was translated from, where its own file says that (XLIFF, a second field of JSONL)."""
    is_paired: bool = False
    """Whether block n translates block n of `original`."""

    def __post_init__(self) -> None:
        self._check_pieces()
        self._check_blocks()

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.text_start for piece in self.pieces]

    def _check_pieces(self) -> None:
        if self.text and (not self.pieces or self.pieces[0].text_start != 0):
            raise ValueError("the first piece must start at 0")
        ends = [*self._starts[1:], len(self.text)]
        for piece, end in zip(self.pieces, ends, strict=bool(self.pieces)):
            if piece.text_start >= end:
                raise ValueError(f"pieces must be in order and not empty: {piece}")
            if piece.kind is PieceKind.COPIED:
                source_end = piece.source_start + piece.source_length
                if self.text[piece.text_start : end] != self.source.text[piece.source_start : source_end]:
                    raise ValueError(f"copied piece differs from its source: {piece}")

    def _check_blocks(self) -> None:
        at = 0
        for block in self.blocks:
            if block.span.start < at or block.span.end > len(self.text) or block.span.start >= block.span.end:
                raise ValueError(f"blocks must be in order, inside the text and not empty: {block}")
            if self.text.find("\n", block.span.start, block.span.end) >= 0:
                raise ValueError(f"a block must not hold a line break: {block}")
            at = block.span.end

    def source_span(self, span: Span) -> Span:
        """The source range of a span of the text.

        The end maps through the last character, so markup after it stays out.
        """
        if not self.pieces:
            return Span(0, 0)
        start = self._source_offset(span.start, end=False)
        return Span(start, max(start, self._source_offset(span.end - 1, end=True) if span.end > span.start else start))

    def _source_offset(self, at: int, *, end: bool) -> int:
        piece = self.pieces[max(0, bisect_right(self._starts, at) - 1)]
        if piece.kind is PieceKind.COPIED:
            return piece.source_start + min(at - piece.text_start + end, piece.source_length)
        return piece.source_start + (piece.source_length if end else 0)

    def locate(self, span: Span) -> Place:
        """Lines and columns of a span of the text: the only way from offsets to places."""
        where = self.source_span(span)
        return Place(self.source.position(where.start), self.source.position(where.end))

    def is_copied(self, span: Span) -> bool:
        """Whether a span lies inside one copied piece, so that its source can be replaced safely."""
        index = bisect_right(self._starts, span.start) - 1
        if index < 0 or self.pieces[index].kind is not PieceKind.COPIED:
            return False
        return index + 1 == len(self.pieces) or span.end <= self.pieces[index + 1].text_start

    def block_at(self, offset: int) -> Block | None:
        """The block that a code point of the text stands in, None between blocks."""
        index = bisect_right(self.blocks, offset, key=lambda block: block.span.start) - 1
        if index >= 0 and offset < self.blocks[index].span.end:
            return self.blocks[index]
        return None
