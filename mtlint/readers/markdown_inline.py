"""One Markdown paragraph, heading or cell: its markup taken out, its text put into the builder."""

from bisect import bisect_left

from mtlint.model.document import BlockKind

from .build import Builder
from .markdown_edits import Action, Edit, ParagraphEdits

_MARKS = ("*", "_", "[", "<", "&", "`", "\\", "~~", "://")
"""One of these stands in every paragraph that has markup."""


class InlineReader:
    """Adds paragraphs, headings and cells to a builder.

    `flat` is the source's text with line feeds; `labels` are those of its reference definitions.
    """

    def __init__(self, flat: str, builder: Builder, labels: frozenset[str]) -> None:
        self._flat = flat
        self._builder = builder
        self._labels = labels
        self._marks = [mark for mark in _MARKS if mark in flat]

    def add(self, kind: BlockKind, start: int, end: int, holes: list[tuple[int, int]]) -> None:
        """Add one block; `holes` are ranges between its lines that are no text (`> ` of a quotation)."""
        if not holes and not self._has_marks(start, end):
            self._builder.block(kind, start, end)
            return
        text = self._text(start, end, holes)
        found = ParagraphEdits(text, self._labels, in_title=kind is BlockKind.TITLE)
        edits = found.edits
        if holes:
            edits = sorted([*edits, *(Edit(a - start, b - start, Action.SPACE) for a, b in holes)])
        self._builder.open(kind)
        self._emit(edits, kind, start, 0, len(text))
        self._builder.close()
        for caption_start, caption_end in found.captions:
            self._builder.open(BlockKind.CAPTION)
            self._emit(edits, BlockKind.CAPTION, start, caption_start, caption_end)
            self._builder.close()

    def _has_marks(self, start: int, end: int) -> bool:
        find = self._flat.find
        for mark in self._marks:  # noqa: SIM110 - a generator costs more than what it looks for
            if find(mark, start, end) >= 0:
                return True
        return False

    def _text(self, start: int, end: int, holes: list[tuple[int, int]]) -> str:
        parts = []
        for hole_start, hole_end in holes:
            parts += [self._flat[start:hole_start], " " * (hole_end - hole_start)]
            start = hole_end
        return "".join([*parts, self._flat[start:end]])

    def _emit(self, edits: list[Edit], kind: BlockKind, base: int, at: int, end: int) -> None:
        """Add the range `at` to `end` of the paragraph that begins at `base` in the source."""
        builder = self._builder
        index = bisect_left(edits, (at,))
        while index < len(edits) and edits[index].start < end:
            start, stop, action, text = edits[index]
            if at < start:
                builder.copy(base + at, base + start)
            if action is Action.DROP:
                pass
            elif action is Action.TEXT:
                builder.decode(base + start, base + stop, text)
            elif action is Action.SPACE:
                builder.space(base + start, base + stop)
            elif action is Action.OMIT:
                builder.omit(base + start, base + stop)
            elif action is Action.SPLIT:
                builder.open(kind)
            elif action is Action.COMMENT:
                builder.comment(text, base + start, base + stop)
            at = stop
            index = index + 1 if stop - start < 3 else bisect_left(edits, (stop,), index + 1)
        builder.copy(base + at, base + end)
