"""A phrase written twice in a row: “the resignation of the minister, the resignation of the minister”."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from mtlint.checks.finding import finding
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_MARKS = ".,;:!?()[]\"'"
_TELLING = 4
"""The letters of a word that is looked for again: shorter ones stand everywhere."""
_AFTER_COMMA, _AFTER_LINK = 3, 4
"""The fewest words of a phrase that is said again behind a comma, and behind a word such as “and”."""
_LINKS = frozenset(["and", "while", "but", "that", "the", "or", "then", "also", "as", "which", "a"])
_HINGES = frozenset(["to", "by", "and", "or", "after", "of", "for", "in", "on", "upon", "the", "vs", "with", "from"])
_MOST_LINKS = 2


@dataclass(frozen=True, slots=True)
class Options:
    """The longest phrase that is looked for, in words."""

    longest: int = 14


class _Twice(NamedTuple):
    """The second of the two, by the numbers of its words, and how many words after the first it begins."""

    first: int
    length: int
    distance: int


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The second of the two. Speech is left alone, and what stands three times in a row is for `loop`."""
    words = article.folded.replace("\n", " ").split(" ")  # between blocks there is a word without letters
    seen: dict[str, int] = {}
    free = 0
    for index, word in enumerate(words):
        if len(word) < _TELLING:
            continue
        plain = word.rstrip(_MARKS)
        distance = index - seen.get(plain, -options.longest - _MOST_LINKS)
        seen[plain] = index
        if not 1 < distance < options.longest + _MOST_LINKS or index < free:
            continue
        twice = _extent(words, index, distance)
        if _is_slip(words, twice):
            free = twice.first + twice.length
            first, second = _span(words, twice.first - distance, twice.length), _span(words, twice.first, twice.length)
            named = twice.length == 2 and article.text[second.start : second.end].istitle()
            if not named and not article.is_quoted(second):
                yield finding(article, rule, second, related=(Related(first, "said here already"),))


def _extent(words: list[str], index: int, distance: int) -> _Twice:
    """All that is the same around two equal words, but no more than lies between them."""
    first = last = index
    while first - 1 >= distance and last - first + 1 < distance and words[first - 1] == words[first - 1 - distance]:
        first -= 1
    while last + 1 < len(words) and last - first + 1 < distance and _same(words[last + 1], words[last + 1 - distance]):
        last += 1
    return _Twice(first, last - first + 1, distance)


def _same(one: str, other: str) -> bool:
    return one == other or one.rstrip(_MARKS) == other.rstrip(_MARKS)


def _is_slip(words: list[str], twice: _Twice) -> bool:
    start, length, distance = twice
    second, between = words[start : start + length], words[start - distance + length : start]
    if length < 2 or len(between) > _MOST_LINKS or "" in words[start - distance : start + length]:
        return False
    before = words[start - distance + length - 1][-1]
    telling = sum(word.rstrip(_MARKS).isalpha() and len(word) > 2 for word in second)
    if telling < 2 or _is_thrice(words, twice):
        return False
    if between:
        return length >= _AFTER_LINK and (before == "," or before.isalnum()) and _LINKS.issuperset(between)
    if before == ",":
        return length >= _AFTER_COMMA
    return before.isalnum() and (length > 2 or not _HINGES.intersection(second))


def _is_thrice(words: list[str], twice: _Twice) -> bool:
    start, length, distance = twice
    for other in (start - 2 * distance, start + distance):
        if other >= 0 and all(map(_same, words[other : other + length], words[start : start + length])):
            return len(words) >= other + length
    return False


def _span(words: list[str], first: int, length: int) -> Span:
    start = sum(map(len, words[:first])) + first
    text = " ".join(words[first : first + length])
    return Span(start, start + len(text.rstrip(_MARKS)))
