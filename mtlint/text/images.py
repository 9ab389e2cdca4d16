"""Images of foreign sayings: words that stand together, in any order, only where one was put into English."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from mtlint import lazy_re
from mtlint.kb import Term
from mtlint.model.span import Span

from .article import Article

_WORD = lazy_re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[.!?:][\s\"')]|\n")
"""Words, and what ends a sentence."""
_SLACK = 5
"""How many other words may stand between those of an image."""
_EXPLAINED = lazy_re.compile(
    r"\b(?:proverb\w*|adages?|idiom\w*|literally|metaphor\w*|fables?|folk tales?|legends?|fairy tales?"
    r"|(?:old|local|popular|common|folk|[A-Z]\w+) (?:saying|expression))\b"
)
"""Where a writer tells the image itself."""

_Image = tuple[tuple[str, ...], ...]


class Images:
    """Images, each with its term."""

    def __init__(self, images: Iterable[tuple[_Image, Term]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[frozenset[str], ...], Term]]] = defaultdict(list)
        for (first, *rest), term in images:
            others = tuple(map(frozenset, rest))
            for form in first:
                self._by_first[form].append((others, term))

    def places(self, article: Article) -> Iterator[tuple[Span, Term]]:
        """Where all words of an image stand near each other in a sentence that does not speak of a proverb."""
        words = [(found[0], found.start()) for found in _WORD.finditer(article.folded)]
        for at, (word, _) in enumerate(words):
            for others, term in self._by_first.get(word, ()):
                found = _around(words, at, others)
                if found is not None and not _is_explained(article, found):
                    yield found, term


def _around(words: list[tuple[str, int]], at: int, others: tuple[frozenset[str], ...]) -> Span | None:
    """From the first to the last word, where each of the others is near this one and in its sentence."""
    reach = len(others) + _SLACK
    low = high = at
    for other in others:
        near = next((k for k in _nearest(at, reach, len(words)) if words[k][0] in other), None)
        if near is None:
            return None
        low, high = min(low, near), max(high, near)
    if high - low > reach or any(not word[0].isalpha() for word, _ in words[low : high + 1]):
        return None
    return Span(words[low][1], words[high][1] + len(words[high][0]))


def _nearest(at: int, reach: int, end: int) -> Iterator[int]:
    """The places around one, the nearest first."""
    for distance in range(1, reach + 1):
        if at + distance < end:
            yield at + distance
        if distance <= at:
            yield at - distance


def _is_explained(article: Article, span: Span) -> bool:
    around: re.Match[str] | None = _EXPLAINED.search(article.text, max(0, span.start - 120), span.end + 80)
    return around is not None
