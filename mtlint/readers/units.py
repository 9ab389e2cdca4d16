"""Two documents, one of translations and one of their originals, made of the units of one file.

Block n of the one translates block n of the other. Both are located in the same file.
"""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from mtlint.model.document import BlockKind, Document
from mtlint.model.source import Source

from .build import Builder


class Part(NamedTuple):
    """A stretch of a unit: copied from the file if `text` is None, else `text` stands for the range."""

    start: int
    end: int
    text: str | None = None


class Units:
    """Gathers the units of a file or of one article in it."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._target = Builder(source)
        self._original = Builder(source)

    def add(self, target: Sequence[Part], original: Sequence[Part], kind: BlockKind = BlockKind.BODY) -> None:
        """One unit. A unit with one side only is left out: it is not translated yet, or has nothing to compare."""
        if self._has_text(target) and self._has_text(original):
            for builder, parts in ((self._target, target), (self._original, original)):
                builder.open(kind)
                fill(builder, parts)
                builder.close()

    def _has_text(self, parts: Sequence[Part]) -> bool:
        return any(
            (self.source.text[part.start : part.end] if part.text is None else part.text).strip() for part in parts
        )

    def documents(
        self,
        *,
        language: str | None,
        source_language: str | None,
        key: str = "",
        published: datetime.date | None = None,
    ) -> list[Document]:
        """The translation, with its original; nothing if there was no unit."""
        if not self._target.blocks:
            return []
        original = self._original.build(language=source_language or "", key=key)
        target = self._target.build(
            language=language or "en", source_language=source_language, key=key, published=published
        )
        return [target.replace(original=original, is_paired=True)]


def fill(builder: Builder, parts: Sequence[Part]) -> None:
    """Put the parts of a block into a builder."""
    for part in parts:
        if part.text is None:
            builder.copy(part.start, part.end)
        elif part.text:
            builder.decode(part.start, part.end, part.text)
