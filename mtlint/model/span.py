"""A half-open range of code points."""

from typing import NamedTuple


class Span(NamedTuple):
    """Code points `start` (included) to `end` (excluded) of one text."""

    start: int
    end: int

    def touches(self, other: "Span") -> bool:
        """Whether the two ranges have a code point in common."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether every code point of `other` is in this range."""
        return self.start <= other.start and other.end <= self.end
