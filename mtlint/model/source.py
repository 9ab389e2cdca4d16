"""A file as it was read: decoded text and where its lines begin."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from .record import Record


class Position(NamedTuple):
    """A place in a Source: line and column from 1, offset from 0, all in code points."""

    line: int
    column: int
    offset: int


class Source(Record):
    """One input file.

    `text` is the decoded file with its line ends as they are (a byte-order mark is not part of it);
    `note` says what an editor should know of the decoding ("decoded as windows-1251 by detection"); `codec` is what
    Python calls the encoding, or a superset of it that was read instead.
    """

    path: str
    text: str
    encoding: str = "utf-8"
    bom: bool = False
    note: str | None = None
    codec: str = "utf-8"

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of the first code point of every line (lines end at LF)."""
        return [0, *(found.end() for found in re.finditer("\n", self.text))]

    def position(self, offset: int) -> Position:
        """Line and column of a code point; `offset` may be the end of the text."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1, offset)

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its line end."""
        starts = self.line_starts
        end = starts[number] - 1 if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].removesuffix("\r")
