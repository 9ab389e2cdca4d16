"""What may be a name in runs of capitals: every beginning of one, and from it every end."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.model.span import Span

_RUN = lazy_re.compile(
    r"(?<![\w.’'-])(?:[Tt]he )?[A-ZÀ-ÖØ-ÞĀ-Ž][\w’']+"
    r"(?:[ -](?:(?:of|on|in|and|by|under|the|a)[ -]){0,2}[A-ZÀ-ÖØ-ÞĀ-Ž][\w’']*)*"
)
"""Capitalised words, and the small ones in names."""
_OPENERS = frozenset(("In", "From", "Near", "At", "Around", "Outside", "The"))
"""What may stand with a capital before a name."""
_WORD = lazy_re.compile(r"[\w’']+")
_LONGEST = 7


def capitalised(text: str) -> Iterator[tuple[Span, str]]:
    """Each of them without its genitive, the longest first."""
    for run in _RUN.finditer(text):
        words = [(word.start(), word.end(), word[0]) for word in _WORD.finditer(text, *run.span())]
        for at, (start, _, first) in enumerate(words):
            before = words[at - 1][2] if at else ""
            if before[:1].isupper() and before not in _OPENERS:
                continue
            if not (first[0].isupper() or first == "the"):
                continue
            for _, end, last in reversed(words[at : at + _LONGEST]):
                if last[0].isupper() and last != "The":
                    form = text[start:end].removesuffix("'s").removesuffix("’s")
                    yield Span(start, start + len(form)), form
