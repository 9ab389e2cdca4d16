"""A phrase written twice in a row: “the resignation of the minister, the resignation of the minister”."""

from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_MARKS = ".,;:!?)]\"'"
_BEHIND_WORD = lazy_re.compile(r"(?<![.,;:!?)\]\"'])[.,;:!?)\]\"']+(?= |\Z)")
_TELLING = 4
"""The letters of a word that is looked for again: shorter ones stand everywhere."""
_AFTER_COMMA, _AFTER_LINK = 3, 4
"""The fewest words of a phrase that is said again behind a comma, and behind a word such as “and”."""
_LINKS = frozenset(
    ["and", "while", "but", "that", "the", "or", "then", "also", "as", "which", "a", "it", "he", "she", "they", "this"]
)
_HINGES = frozenset(["to", "by", "and", "or", "after", "of", "for", "in", "on", "upon", "the", "vs", "with", "from"])
_MOST_LINKS = 2
_COORDINATES = frozenset(["and", "or", "but"])
_PREPOSITIONS = frozenset(
    ["in", "on", "at", "for", "from", "by", "with", "about", "during", "after", "before", "through", "against"]
)
_DETERMINERS = frozenset(["the", "a", "an", "its", "their", "his", "her", "this", "these", "those"])
_PRONOUNS = frozenset(["he", "she", "they", "it", "we", "i", "you"])
_AUXILIARIES = frozenset(["is", "are", "was", "were", "will", "has", "have", "had", "would", "can", "could", "must"])
_MOST_BETWEEN = 8
"""The words between two clauses that begin in the same way, or between the items of a list."""


class Options(CheckOptions):
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
            if not named and (_may_be_quoted(keys, words, twice) or not article.is_quoted(second)):
                yield finding(article, rule, second, related=(Related(first, "said here already"),))


def _extent(keys: list[str], index: int, distance: int) -> _Twice:
    """All that is the same around two equal words, but no more than lies between them."""
    first = last = index
    while first - 1 >= distance and last - first + 1 < distance and keys[first - 1] == keys[first - 1 - distance]:
        first -= 1
    while last + 1 < len(keys) and last - first + 1 < distance and keys[last + 1] == keys[last + 1 - distance]:
        last += 1
    while last > index and keys[last] in _HINGES | _DETERMINERS:
        last -= 1
    return _Twice(first, last - first + 1, distance)


def _is_slip(keys: list[str], words: list[str], twice: _Twice) -> bool:
    start, length, distance = twice
    second, between = keys[start : start + length], words[start - distance + length : start]
    if length < 2 or len(between) > _MOST_BETWEEN or "" in keys[start - distance : start + length]:
        return False
    if _is_contrast(keys, twice):
        return False
    if len(between) == _MOST_LINKS and between[0] in _COORDINATES and between[1] in _PRONOUNS:
        return False  # he works with a small hammer and she with a small hammer
    if _is_thrice(keys, twice) or any(word[-1] in ".!?" for word in words[start : start + length - 1]):
        return False
    if _is_phrase_of_place(keys, words, twice):
        return True
    if sum(key.isalpha() and len(key) > 2 for key in second) < 2:
        return False
    before = words[start - distance + length - 1][-1]
    if _is_clause(second, between) or _is_list(second, before, between):
        return True
    if len(between) > _MOST_LINKS:
        return False
    if not all(word[-1:].isalnum() for word in words[start : start + length - 1]) and length < _AFTER_LINK:
        return False
    if between:
        if len(between) == 1 and _COORDINATES.issuperset(between) and before != ",":
            return before.isalnum() and second[-1] not in _HINGES | _DETERMINERS
        return length >= _AFTER_LINK and (before == "," or before.isalnum()) and _LINKS.issuperset(between)
    if before == ",":
        return length >= _AFTER_COMMA
    return before.isalnum() and (length > 2 or not _HINGES.intersection(second))


def _is_contrast(keys: list[str], twice: _Twice) -> bool:
    """“there are wins and there are wins”, “what they could and what they could not”."""
    start, length, _ = twice
    is_there = keys[start] == "there" and keys[start + 1] in _AUXILIARIES
    return is_there or keys[start + length : start + length + 1] == ["not"]


def _is_phrase_of_place(keys: list[str], words: list[str], twice: _Twice) -> bool:
    """“on Friday and on Friday”, “of course of course”: it begins with a preposition, and ends in a word of its own."""
    start, length, distance = twice
    first, last = keys[start], keys[start + length - 1]
    if not all(word[-1:].isalnum() for word in words[start - distance : start + length - 1]):
        return False
    if first == "of":
        return distance == length == 2 and len(last) > _TELLING
    between = keys[start - distance + length : start]
    if start > distance and keys[start - distance - 1] == last:
        return False  # mile after mile after mile
    return (
        first in _PREPOSITIONS
        and len(between) <= _MOST_LINKS
        and (len(between) < _MOST_LINKS or (_COORDINATES | _AUXILIARIES).isdisjoint(between))
        and len(last) >= _TELLING
        and last not in _DETERMINERS
        and not any(key.isdigit() for key in keys[start : start + length])
    )


def _may_be_quoted(keys: list[str], words: list[str], twice: _Twice) -> bool:
    """Whether people who speak do not say this twice, as they do with short clauses."""
    start, length, distance = twice
    between = words[start - distance + length : start]
    return _is_phrase_of_place(keys, words, twice) or _is_clause(keys[start : start + length], between)


def _is_clause(second: list[str], between: list[str]) -> bool:
    """“the mill will be sold without haste, the mill will be sold”: a subject and its verb behind a comma."""
    behind = " ".join(between).removesuffix(" and").endswith(",")
    return behind and second[0] == "the" and len(second) >= _AFTER_LINK and not _AUXILIARIES.isdisjoint(second[2:])


def _is_list(second: list[str], before: str, between: list[str]) -> bool:
    """“people with asthma, the old and people with asthma”: the list ends with what it has named."""
    linked = len(between) > 1 and (between[-1] == "and" or second[0] == "and")
    return before == "," and linked and second[-1] not in _HINGES | _DETERMINERS


def _is_thrice(keys: list[str], twice: _Twice) -> bool:
    start, length, distance = twice
    phrase = keys[start : start + length]
    before, after = start - 2 * distance, start + distance
    return (before >= 0 and keys[before : before + length] == phrase) or keys[after : after + length] == phrase


def _span(words: list[str], starts: list[int], first: int, length: int) -> Span:
    text = " ".join(words[first : first + length])
    return Span(starts[first], starts[first] + len(text.rstrip(_MARKS)))
