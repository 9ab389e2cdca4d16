"""How every reader makes a Document: visible text and its map back to the source, in one pass."""

import datetime

from mtlint import lazy_re
from mtlint.model.document import BLOCK_BREAK, Block, BlockKind, Comment, Document, Piece, PieceKind
from mtlint.model.source import Source
from mtlint.model.span import Span

_COPIED, _DECODED, _MADE = PieceKind.COPIED, PieceKind.DECODED, PieceKind.MADE
_BREAK_SIZE = len(BLOCK_BREAK)

_KEPT = " \xa0\u2007\u202f"
"""White space that stays as it is when it stands alone: the space and the no-break spaces."""
_RUN = lazy_re.compile(rf"\s(?:(?<![{_KEPT}])|(?=\s))\s*")
"""White space that is folded into one space: two and more, or one that is not kept."""
_SPLIT_WORD = lazy_re.compile(r"[^\W\d_]-\r?\n[ \t]*(?!(?:and|but|nor|or|to)\b)[a-z]{2}")
"""A line that ends within a word (“half-” and “way”), but not one that ends with its first half (“low- and”)."""
_ODD_ASCII = "\t\r\v\f\x1c\x1d\x1e\x1f"
_ODD = _ODD_ASCII + "\x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000"
"""Every white space but the space and the line feed (str.isspace)."""
_CLOSING = frozenset(".,;:!?)]}’”…")


class Builder:
    """Puts a Document together from ranges of its source, in reading order.

    A block is opened, filled (`copy`, `decode`, `make`, `omit`) and closed. White space inside it is folded: a run
    becomes one space, the edges are trimmed, a single space or no-break space stays. A block that got no text
    leaves no trace. Blocks are parted by BLOCK_BREAK. All offsets are code points of `source.text`.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self._text = text = source.text
        self._odd = [space for space in (_ODD_ASCII if text.isascii() else _ODD) if space in text]
        self._parts: list[str] = []
        self._pieces: list[Piece] = []
        self._blocks: list[Block] = []
        self._comments: list[Comment] = []
        self._waiting: list[tuple[str, Span]] = []
        self._size = 0
        # The copied piece that may still grow: source range, empty when there is none.
        self._from = self._to = 0
        self._kind: BlockKind | None = None
        self._block_start = -1
        # White space that becomes text only if more text follows in the block.
        self._gap: tuple[int, int] | None = None
        self._gap_text = " "
        self._gap_kind = _DECODED
        self._gap_omits = False

    @property
    def blocks(self) -> list[Block]:
        """The blocks closed so far."""
        return self._blocks

    @property
    def kind(self) -> BlockKind | None:
        """The kind of the open block, None between blocks."""
        return self._kind

    def open(self, kind: BlockKind) -> None:
        """Begin a block; one that is open is closed first."""
        if self._kind is not None:
            self.close()
        self._kind = kind

    def close(self) -> None:
        """End the block that is open, if any."""
        if self._block_start >= 0:
            self._blocks.append(Block(self._kind or BlockKind.BODY, Span(self._block_start, self._length())))
            self._block_start = -1
        self._gap = None
        self._kind = None

    def block(self, kind: BlockKind, start: int, end: int) -> None:
        """A whole block that is one range of the source."""
        text = self._text
        at = self._to
        if (
            self._kind is None
            and self._from < at == start - _BREAK_SIZE
            and not self._waiting
            and text.startswith(BLOCK_BREAK, at)
            and self._is_clean(start, end)
            and text[start] not in _KEPT
            and text[end - 1] not in _KEPT
        ):  # the usual paragraph: what follows says the same in more words
            block_start = self._size + start - self._from
            self._to = end
            self._blocks.append(Block(kind, Span(block_start, block_start + end - start)))
        else:
            self.open(kind)
            self.copy(start, end)
            self.close()

    def copy(self, start: int, end: int) -> None:
        """The source's own text, white space folded."""
        if start >= end:
            return
        if not self._is_clean(start, end):
            for run in _RUN.finditer(self._text, start, end):
                run_start, run_end = run.span()
                self._copy_clean(start, run_start)
                if not _SPLIT_WORD.search(self._text, max(start, run_start - 2), run_end + 4):
                    self._white(run_start, run_end, " ", _DECODED)
                start = run_end
        self._copy_clean(start, end)

    def _is_clean(self, start: int, end: int) -> bool:
        """Whether a range holds no white space but single spaces."""
        find = self._text.find
        if find("\n", start, end) >= 0 or find("  ", start, end) >= 0 or start >= end:
            return False
        return not self._odd or all(find(space, start, end) < 0 for space in self._odd)

    def decode(self, start: int, end: int, text: str) -> None:
        """Text that stands for a source range as a whole: an entity, an escape."""
        self._add(start, end, text, _DECODED)

    def make(self, text: str) -> None:
        """Text that no source range stands for; it is placed where the last source text ended."""
        at = self._source_end()
        self._add(at, at, text, _MADE)

    def space(self, start: int, end: int) -> None:
        """White space in place of a source range (a line break in markup)."""
        self._white(start, end, " ", _DECODED)

    def omit(self, start: int, end: int) -> None:
        """Leave out what stood for a word (code, an address): a space, but none before closing punctuation."""
        self._white(start, end, " ", _MADE)
        if self._gap is not None:
            self._gap_omits = True

    def comment(self, text: str, start: int, end: int) -> None:
        """Note a comment; it stands before the next text of the open block, or else at the start of the next block."""
        if self._block_start >= 0:
            self._comments.append(Comment(text.strip(), Span(start, end), self._length()))
        else:
            self._waiting.append((text.strip(), Span(start, end)))

    def build(
        self,
        *,
        language: str = "en",
        source_language: str | None = None,
        published: datetime.date | None = None,
        key: str = "",
        metadata: dict[str, str] | None = None,
    ) -> Document:
        """The finished document."""
        self.close()
        self._flush()
        self._place_waiting(self._size)
        return Document(
            source=self.source,
            text=self._parts[0] if len(self._parts) == 1 else "".join(self._parts),
            pieces=self._pieces,
            blocks=self._blocks,
            language=language,
            source_language=source_language,
            published=published,
            key=key,
            comments=self._comments,
            metadata=metadata or {},
        )

    def _length(self) -> int:
        return self._size + self._to - self._from

    def _source_end(self) -> int:
        if self._to > self._from:
            return self._to
        if self._pieces:
            return self._pieces[-1].source_start + self._pieces[-1].source_length
        return 0

    def _copy_clean(self, start: int, end: int) -> None:
        """A range without runs of white space; a single space may stand at either edge."""
        text = self._text
        if start >= end:
            return
        if text[start] in _KEPT:
            self._white(start, start + 1, text[start], _COPIED)
            start += 1
            if start == end:
                return
        last = end - 1 if text[end - 1] in _KEPT else end
        if self._block_start < 0:
            self._begin(start)
        elif self._gap is not None:
            self._join(start)
        self._extend(start, last)
        if last < end:
            self._white(last, end, text[last], _COPIED)

    def _extend(self, start: int, end: int) -> None:
        if self._to != start or self._from == start:
            self._flush()
            self._from = start
        self._to = end

    def _add(self, start: int, end: int, text: str, kind: PieceKind) -> None:
        """Text that is not copied, its white space folded, too."""
        if not text or text.isspace():
            if text:
                self._white(start, end, text if len(text) == 1 and text in _KEPT else " ", kind)
            return
        if text[0].isspace():
            self._white(start, start, " ", kind)
        words = " ".join(text.split()) if _RUN.search(text) else text.strip()
        if self._block_start < 0:
            self._begin(-1)
        elif self._gap is not None:
            self._join(-1, words[0])
        self._flush()
        self._piece(start, end, words, kind)
        if text[-1].isspace():
            self._white(end, end, " ", kind)

    def _white(self, start: int, end: int, text: str, kind: PieceKind) -> None:
        if self._block_start < 0:
            return
        if self._gap is None:
            self._gap, self._gap_text, self._gap_kind = (start, end), text, kind
            self._gap_omits = False
        else:
            first, last = self._gap
            made = kind is _MADE and self._gap_kind is _MADE
            self._gap = min(first, start), max(last, end)
            self._gap_text, self._gap_kind = " ", _MADE if made else _DECODED

    def _join(self, start: int, first: str = "") -> None:
        """Turn the waiting white space into text; next comes `first`, or else the source from `start`."""
        assert self._gap is not None  # noqa: S101
        gap_start, gap_end = self._gap
        self._gap = None
        if self._gap_omits and (first or self._text[start]) in _CLOSING:
            return
        if self._gap_kind is _COPIED:
            self._extend(gap_start, gap_end)
        else:
            self._flush()
            self._piece(gap_start, gap_end, self._gap_text, self._gap_kind)

    def _begin(self, start: int) -> None:
        """The first text of a block, copied from `start` (or not copied: -1)."""
        if self._kind is None:
            self._kind = BlockKind.BODY
        if self._blocks:
            if self._from < self._to == start - _BREAK_SIZE and self._text.startswith(BLOCK_BREAK, self._to):
                self._to = start
            else:
                at = self._source_end()
                self._flush()
                self._piece(at, at, BLOCK_BREAK, _MADE)
        self._block_start = self._length()
        if self._waiting:
            self._place_waiting(self._block_start)

    def _place_waiting(self, at: int) -> None:
        self._comments += [Comment(text, span, at) for text, span in self._waiting]
        self._waiting = []

    def _flush(self) -> None:
        if self._to > self._from:
            self._pieces.append(Piece(self._size, self._from, self._to - self._from, _COPIED))
            self._parts.append(self._text[self._from : self._to])
            self._size += self._to - self._from
            self._from = self._to

    def _piece(self, start: int, end: int, text: str, kind: PieceKind) -> None:
        self._pieces.append(Piece(self._size, start, end - start, kind))
        self._parts.append(text)
        self._size += len(text)
