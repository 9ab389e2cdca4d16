"""Images of foreign sayings: words that stand together, in any order, only where one was put into English."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from mtlint import lazy_re
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
"""Words, each in all its forms."""


class Images:
    """The words of an article, among which those of images are looked for."""

    def __init__(self, article: Article) -> None:
        self._article = article

    @cached_property
    def _words(self) -> list[tuple[str, int]]:
        return [(found[0], found.start()) for found in _WORD.finditer(self._article.folded)]

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {start: number for number, (_, start) in enumerate(self._words)}

    def places(self, images: Iterable[_Image], start: int, word: str) -> Iterator[Span]:
        """Where all words of an image stand near its first one, in a sentence that does not speak of a proverb.

        That is `word`, which begins at `start`.
        """
        likely = [others for first, *others in images if word in first and all(map(self._may_stand, others))]
        at = self._numbers.get(start) if likely else None
        if at is None or self._words[at][0] != word:
            return
        for others in likely:
            found = _around(self._words, at, others)
            if found is not None and not _is_explained(self._article, found):
                yield found

    def _may_stand(self, forms: Sequence[str]) -> bool:
        """Whether a word may be in the article, which has a hyphen in none of its `starts`."""
        return not self._article.starts.keys().isdisjoint(forms) or any("-" in form for form in forms)


def _around(words: list[tuple[str, int]], at: int, others: Sequence[Sequence[str]]) -> Span | None:
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
