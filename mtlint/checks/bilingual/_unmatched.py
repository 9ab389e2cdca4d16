"""Sentences that stand on one side only, and whether that is sure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.document import BLOCK_BREAK
from mtlint.model.span import Span
from mtlint.text.align import Link
from mtlint.text.anchors import anchors
from mtlint.text.article import Article
from mtlint.text.concepts import reader
from mtlint.text.language_codes import is_latin

_NEIGHBOUR = 0.45
"""The least certainty of the links beside a gap."""
_EXCESS, _EXCESS_OF_ONE_BY_ONE = 0.2, 0.75
"""Neighbours that are longer than expected by so much of the gap may hold what seems to be missing, the second where
no sentences are joined anywhere else."""
_GLUED = lazy_re.compile("[a-z]{2}[.!?][\"'”’]?[A-Z][a-z' ]")
"""Two sentences without a space between them, which count as one."""
_REACH = 2
_TOLD = 0.5
_MOVED = 2
"""From how many figures on a sentence far away that has all of them, beyond those of its own original, holds the one
that is missing."""
_FURNITURE = lazy_re.compile(
    r"https?://|www\.|©|\(c\)|@|责任编辑|編集|编辑|記者|记者|기자|무단|저작권|редактор|фото|Photo|Foto|Reuters|AFP|TASS"
    r"|ТАСС|読む|続きを|阅读|点击|更多|もっと|提供|Copyright|rights reserved",
    re.IGNORECASE,
)


class Run(NamedTuple):
    """Neighbouring sentences without a counterpart; `gap` is where that would stand on the other side."""

    span: Span
    gap: int
    size: int
    before: Link | None
    after: Link | None
    first: int
    """The number of its first link."""


def runs(article: Article, *, in_source: bool, certainty: float, beside: float = _NEIGHBOUR) -> Iterator[Run]:
    """The runs of which every sentence is surely alone and whose neighbours are surely paired; none if it is free.

    `beside` is the least certainty of the links on either side.
    """
    links = () if article.alignment.is_free else article.alignment.links
    first = 0
    while first < len(links):
        if not _is_alone(links[first], in_source=in_source):
            first += 1
            continue
        last = first
        while last + 1 < len(links) and _is_alone(links[last + 1], in_source=in_source):
            last += 1
        here = links[first : last + 1]
        before = links[first - 1] if first else None
        after = links[last + 1] if last + 1 < len(links) else None
        if min(link.certainty for link in here) >= certainty and all(
            _is_firm(each, beside) for each in (before, after)
        ):
            start, end = (here[0].source, here[-1].source) if in_source else (here[0].target, here[-1].target)
            gap = here[0].target.start if in_source else here[0].source.start
            yield Run(Span(start.start, end.end), gap, len(here), before, after, first)
        first = last + 1


def _is_alone(link: Link, *, in_source: bool) -> bool:
    return bool(link.sources) and not link.targets if in_source else bool(link.targets) and not link.sources


def _is_firm(link: Link | None, certainty: float) -> bool:
    return link is None or (link.is_pair and link.certainty >= certainty)


def is_furniture(text: str) -> bool:
    """Whether a sentence of an original may be left out without a loss: credits, links, editors' labels."""
    return bool(_FURNITURE.search(text)) or not any(map(str.isalpha, text))


def is_told_elsewhere(article: Article, run: Run, language: str) -> bool:
    """Whether the neighbours are long enough to hold what is missing, or share what would anchor it."""
    if article.source is None:
        return True
    missing = (run.span.end - run.span.start) * article.alignment.ratio
    paragraph = article.source.paragraph(run.span)
    near = [link for link in (run.before, run.after) if link is not None and link.source.touches(paragraph)]
    most = _EXCESS if article.alignment.joins_sentences else _EXCESS_OF_ONE_BY_ONE
    if excess(near, article.alignment.ratio) > most * missing:
        return True
    if sum(len(link.targets) - len(link.sources) for link in near) >= run.size:
        return True  # as many sentences as there should be: one moved into its neighbour, which was split
    for link in filter(None, (run.before, run.after)):
        if _GLUED.search(article.text, *link.target) or article.text.find(BLOCK_BREAK, *link.target) >= 0:
            return True  # sentences of two paragraphs for one: where the gap is, is not sure
    latin = is_latin(language)
    text = article.source.text
    concepts = reader(article.facts, language)
    missed = anchors(text[slice(*run.span)], english=False, latin=latin).keys() | concepts.find(text[slice(*run.span)])
    missed -= {"?", '"'}
    if not missed:
        return False
    english = reader(article.facts, "en")
    told: set[str] = set()
    figures = {each for each in missed if each.startswith("#")}
    nearby = beside(article, run)
    for link in article.alignment.links if len(figures) >= _MOVED else nearby:
        ours, theirs = article.text[slice(*link.target)], text[slice(*link.source)]
        here = anchors(ours, english=True, latin=latin).keys() | english.find(ours)
        more = missed & (here - anchors(theirs, english=False, latin=latin).keys() - concepts.find(theirs))
        if link in nearby:
            told |= more
        elif figures <= more:
            return True
    return len(told) > _TOLD * len(missed)


def excess(links: Iterable[Link], ratio: float) -> float:
    """By how much the translation of links is longer than expected, in code points."""
    return sum((link.target.end - link.target.start) - (link.source.end - link.source.start) * ratio for link in links)


def beside(article: Article, run: Run) -> Sequence[Link]:
    """The links of a run and those that stand near it."""
    return article.alignment.links[max(0, run.first - _REACH) : run.first + run.size + _REACH]
