"""A phrase written twice in a row: “the resignation of the minister, the resignation of the minister”."""

from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_MARKS = ".,;:!?)]\"'"
_BEHIND_WORD = lazy_re.compile(r"[.,;:!?)\]\"']+(?= |\Z)")
_TELLING = 4
"""The letters of a word that is looked for again: shorter ones stand everywhere."""
_AFTER_COMMA, _AFTER_LINK = 3, 4
"""The fewest words of a phrase that is said again behind a comma, and behind a word such as “and”."""
_LINKS = frozenset(
    ["and", "while", "but", "that", "the", "or", "then", "also", "as", "which", "a", "it", "he", "she", "they", "this"]
)
_HINGES = frozenset(["to", "by", "and", "or", "after", "of", "for", "in", "on", "upon", "the", "vs", "with", "from"])
_MOST_LINKS = 2


class Options(NamedTuple):
    """The longest phrase that is looked for, in words."""

    longest: int = 14


class _Twice(NamedTuple):
    """The second of the two, by the numbers of its words, and how many words after the first it begins."""

    first: int
    length: int
    distance: int


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The second of the two. Speech is left alone, and what stands three times in a row is for `loop`."""
    text = article.folded.replace("\n", " ")  # between blocks there is then a word without letters
    keys = _BEHIND_WORD.sub("", text).split(" ")
    seen: dict[str, int] = {}
    longest = options.longest + _MOST_LINKS
    free = 0
    words: list[str] = []
    starts: list[int] = []
    for index, key in enumerate(keys):
        if len(key) < _TELLING:
            continue
        at = seen.get(key, -1)
        seen[key] = index
        distance = index - at
        if at < 0 or distance >= longest or distance == 1 or index < free:
            continue
        if keys[index - 1] != keys[at - 1] and keys[index + 1 : index + 2] != keys[at + 1 : at + 2]:
            continue
        if not words:
            words = text.split(" ")
            starts = list(accumulate((len(word) + 1 for word in words), initial=0))
        twice = _extent(keys, index, distance)
        if _is_slip(keys, words, twice):
            free = twice.first + twice.length
            first, second = (_span(words, starts, at, twice.length) for at in (twice.first - distance, twice.first))
            named = twice.length == 2 and article.text[second.start : second.end].istitle()
            if not named and not article.is_quoted(second):
                yield finding(article, rule, second, related=(Related(first, "said here already"),))


def _extent(keys: list[str], index: int, distance: int) -> _Twice:
    """All that is the same around two equal words, but no more than lies between them."""
    first = last = index
    while first - 1 >= distance and last - first + 1 < distance and keys[first - 1] == keys[first - 1 - distance]:
        first -= 1
    while last + 1 < len(keys) and last - first + 1 < distance and keys[last + 1] == keys[last + 1 - distance]:
        last += 1
    return _Twice(first, last - first + 1, distance)


def _is_slip(keys: list[str], words: list[str], twice: _Twice) -> bool:
    start, length, distance = twice
    second, between = keys[start : start + length], words[start - distance + length : start]
    if length < 2 or len(between) > _MOST_LINKS or "" in keys[start - distance : start + length]:
        return False
    if sum(key.isalpha() and len(key) > 2 for key in second) < 2 or _is_thrice(keys, twice):
        return False
    before = words[start - distance + length - 1][-1]
    if between:
        return length >= _AFTER_LINK and (before == "," or before.isalnum()) and _LINKS.issuperset(between)
    if before == ",":
        return length >= _AFTER_COMMA
    return before.isalnum() and (length > 2 or not _HINGES.intersection(second))


def _is_thrice(keys: list[str], twice: _Twice) -> bool:
    start, length, distance = twice
    phrase = keys[start : start + length]
    before, after = start - 2 * distance, start + distance
    return (before >= 0 and keys[before : before + length] == phrase) or keys[after : after + length] == phrase


def _span(words: list[str], starts: list[int], first: int, length: int) -> Span:
    text = " ".join(words[first : first + length])
    return Span(starts[first], starts[first] + len(text.rstrip(_MARKS)))
