"""What the checks against the original share: the links that are sure, and how a finding points into the source."""

from collections.abc import Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.finding import Related
from mtlint.model.span import Span
from mtlint.text.align import Link
from mtlint.text.article import Article
from mtlint.text.concepts import Place, reader
from mtlint.text.scripts import LETTER

_OTHER_SCRIPT = lazy_re.compile(f"[{LETTER}]+")
SURE = 0.9
"""The least certainty of a link that a check may lean on; of such links 99 in 100 are right (benchmarks/align.py)."""


_SHORTEST, _LONGEST = 0.7, 1.4
"""The length of a literal translation against the expected one."""
_SLACK = 5
"""By so many code points more the length of a short sentence may differ."""


class Pair(NamedTuple):
    """A link with text on both sides."""

    link: Link
    target: str
    source: str

    def span(self, start: int, end: int) -> Span:
        """A range of `target` in the article."""
        return Span(self.link.target.start + start, self.link.target.start + end)

    def source_span(self, start: int, end: int) -> Span:
        """A range of `source` in the original."""
        return Span(self.link.source.start + start, self.link.source.start + end)

    def is_literal(self, ratio: float) -> bool:
        """Whether the two are about as long as translations of each other are: a free rendering often is not."""
        expected = len(self.source) * ratio
        return _SHORTEST * expected - _SLACK < len(self.target) < _LONGEST * expected + _SLACK


class Meanings(NamedTuple):
    """A pair with the places of known words in `target` and in `source`."""

    pair: Pair
    ours: list[Place]
    theirs: list[Place]


def sure_pairs(article: Article, certainty: float = SURE) -> Iterator[Pair]:
    """The links that have text on both sides and are at least so sure, in order."""
    if article.source is None:
        return
    original = article.source.text
    for link in article.alignment.links:
        if link.is_pair and link.certainty >= certainty:
            target, source = article.text[slice(*link.target)], original[slice(*link.source)]
            if not _is_left_untranslated(target, source):
                yield Pair(link, target, source)


def meanings(article: Article, group: str, certainty: float, most_words: int) -> Iterator[Meanings]:
    """What the words of a group say on either side of the sure links whose translation is not too long for that."""
    ours_of = reader(article.facts, "en", group)
    theirs_of = reader(article.facts, language(article), group)
    if article.alignment.is_free or not theirs_of.concepts:
        return
    for pair in sure_pairs(article, certainty):
        if article.is_title_at(pair.link.target.start):
            continue  # headlines are written anew
        if pair.target.count(" ") < most_words and (ours := ours_of.places(pair.target)):
            yield Meanings(pair, ours, theirs_of.places(pair.source))


def _is_left_untranslated(target: str, source: str) -> bool:
    if target == source:
        return True
    return not target.isascii() and sum(map(len, _OTHER_SCRIPT.findall(target))) * 2 > len(target)


def says(span: Span, message: str = "the source says") -> tuple[Related, ...]:
    """A place in the original, for a finding."""
    return (Related(span, message, in_source=True),)


def language(article: Article) -> str:
    """The language of the original, "" without one."""
    return article.source.document.language if article.source else ""
