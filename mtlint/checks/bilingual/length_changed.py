"""Sentences that are far too short or too long for what they translate."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.align import Link
from mtlint.text.article import Article

_BRACKETS = lazy_re.compile(r"[(（][^()（）]*[)）]")
"""What English may leave out: the name in the other script, the reading of a word."""


class Options(CheckOptions):
    """How sure a link must be (0–1), and how sure between two links that leave it no choice.

    `shortest` and `longest` are lengths against the expected one, `least` the least expected length in code points.
    """

    certainty: float = 0.7
    between: float = 0.5
    shortest: float = 0.4
    longest: float = 2.2
    least: int = 80


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The sentence, where its neighbours do not make up for it."""
    if article.alignment.is_free:
        return
    ratio = article.alignment.ratio
    for pair in sure_pairs(article, options.between):
        if pair.link.certainty < options.certainty and not _is_fixed(article, pair.link):
            continue
        if article.is_title_at(pair.link.target.start):
            continue  # headlines are written anew
        if article.is_title_at(pair.link.target.start):
            continue  # headlines are written anew
        bare, expected = (len(text) * ratio for text in (_BRACKETS.sub("", pair.source), pair.source))
        if bare < options.least or options.shortest * bare <= len(pair.target) <= options.longest * expected:
            continue
        near = [link for link in article.alignment.around(pair.link) if link is not pair.link]
        excess = sum(
            (each.target.end - each.target.start) - (each.source.end - each.source.start) * ratio for each in near
        )
        lack = expected - len(pair.target)
        if excess * lack > 0 and abs(excess) > abs(lack) / 3:
            continue
        change = "shorter" if lack > 0 else "longer"
        yield finding(article, rule, pair.link.target, related=says(pair.link.source), change=change)


def _is_fixed(article: Article, link: Link) -> bool:
    """Whether the links on both sides of it are sure, so that it can only be a pair, or two sentences alone."""
    around = article.alignment.around(link)
    near = [each for each in around if each is not link]
    return len(near) == 2 and all(each.is_pair and each.certainty >= SURE for each in near)
