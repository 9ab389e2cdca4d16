"""Names with their acronym beside them: “Commonwealth of Independent States (CIS)”, “CIS (Commonwealth of …)”."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.document import Block
from mtlint.model.span import Span

from .mentions import NO_NAMES

_ACRONYM = lazy_re.compile(r" \(([A-Z]{2,8})\)")
_OPENED = lazy_re.compile(r"(?<![\w.-])([A-Z]{2,8}) \((?:[Tt]he )?(?=[A-Z][a-z])([^()]{6,120})\)")
_WORD = lazy_re.compile(r"[^\W\d_][\w'’.-]*|&")
_REACH = 120
CONNECTORS = frozenset(
    (
        *("of", "for", "the", "and", "in", "on", "to", "&", "against", "with", "at"),
        *("de", "da", "do", "dos", "das", "di", "del", "della", "des", "du", "la", "las", "los", "e", "y", "et"),
    )
)
"""Small words inside names."""


class Introduced(NamedTuple):
    """A name with its acronym."""

    name: Span
    words: tuple[str, ...]
    """The words of the name, without an article before them."""
    acronym: Span
    letters: str
    is_cut: bool
    """Whether a comma or other sign stands before the name, so that it may be the end of a longer one."""


def introduced(text: str, blocks: Iterable[Block]) -> list[Introduced]:
    """The names of a text that have an acronym in brackets behind them, or stand in brackets behind it, in order."""
    found: list[Introduced] = []
    for block in blocks:
        if text.find(" (", *block.span) < 0:
            continue
        for match in _ACRONYM.finditer(text, *block.span):
            run = _run(text, max(block.span.start, match.start() - _REACH), match.start())
            if run is not None:
                name, words, is_cut = run
                found.append(Introduced(name, words, Span(*match.span(1)), match[1], is_cut))
        for match in _OPENED.finditer(text, *block.span):
            words = tuple(match[2].split())
            if all(_may_belong(word) for word in words):
                found.append(Introduced(Span(*match.span(2)), words, Span(*match.span(1)), match[1], is_cut=False))
    return sorted(found)


def _run(text: str, begin: int, end: int) -> tuple[Span, tuple[str, ...], bool] | None:
    """The longest run of words with capitals, and small words between them, that ends at `end`."""
    words = list(_WORD.finditer(text, begin, end))
    first = len(words)
    while first and _may_belong(words[first - 1][0]):
        after = words[first].start() if first < len(words) else end
        if text[words[first - 1].end() : after].strip(" \u00a0"):
            break
        if words[first - 1][0] == "the" and not (first > 1 and words[first - 2][0] in CONNECTORS):
            break
        first -= 1
    is_cut = bool(first) and first < len(words) and text[words[first - 1].end() : words[first].start()].strip() != ""
    while first < len(words) and words[first][0].lower() in NO_NAMES:
        first += 1
        is_cut = False
    if first + 1 < len(words) and words[first + 1][0] == "of" and begins_sentence(text, begin, words[first].start()):
        first += 2  # “Ministers of the …”: only the sentence gives that word its capital
        while first < len(words) and words[first][0] in CONNECTORS:
            first += 1
    kept = words[first:]
    if not kept or kept[-1].end() != end:
        return None
    return Span(kept[0].start(), end), tuple(word[0] for word in kept), is_cut


def begins_sentence(text: str, begin: int, at: int) -> bool:
    """Whether a sentence begins at `at`, in a block that begins at `begin`."""
    before = text[begin:at].rstrip(" \u00a0\"“'‘")
    return not before or before[-1] in ".!?"


def _may_belong(word: str) -> bool:
    return word[0].isupper() or word in CONNECTORS


def may_stand_for(acronym: str, words: Iterable[str]) -> bool:
    """Whether an acronym may be made of the beginnings of some words, in order: EBRD, USAID, Benelux."""
    wanted = acronym.lower()
    reached = {0}
    for word in words:
        for part in re.split("[-’']", word.lower()):
            for at in tuple(reached):
                length = 0
                while at + length < len(wanted) and part[length : length + 1] == wanted[at + length]:
                    length += 1
                    reached.add(at + length)
    return len(wanted) in reached
