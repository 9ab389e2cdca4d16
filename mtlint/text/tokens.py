"""Words: runs of letters and digits, with the apostrophes and hyphens inside them; tokens, which have none inside."""

from mtlint import lazy_re
from mtlint.model.span import Span

_WORD = lazy_re.compile(r"[^\W_]+(?:(?:['’‐‑-]|(?<=\d)[.,](?=\d)|[\u0300-\u036f]+)[^\W_]*(?<![-'’‐‑]))*")
"""A separator counts only if something follows it: “well-known” is a word, “students'” ends before its mark."""

TOKEN = lazy_re.compile(r"[^\W_]+|[^\w\s]|_")
"""A run of letters and digits, or a sign that is neither part of one nor white space."""
Token = tuple[str, int]
"""What stands somewhere, and where it begins."""


def tokens(text: str) -> list[Token]:
    """Find the tokens of a text, in order."""
    return [(found[0], found.start()) for found in TOKEN.finditer(text)]


def words(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Find the words of `text[start:end]`, in order.

    Numbers with their inner points and commas are words; underscores and symbols are not.
    """
    return [Span(*found.span()) for found in _WORD.finditer(text, start, len(text) if end is None else end)]


def count_words(text: str, start: int = 0, end: int | None = None) -> int:
    """Count the words that `words` would find."""
    return sum(1 for _ in _WORD.finditer(text, start, len(text) if end is None else end))
