"""Figures of the original that the translation does not give at all."""

from collections.abc import Iterator
from itertools import takewhile

from mtlint import lazy_re
from mtlint.checks.bilingual._amounts import linked_amounts
from mtlint.checks.bilingual._links import SURE, says
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.align import Link
from mtlint.text.article import Article
from mtlint.text.numbers import Amount
from mtlint.text.numbers.compare import lost

_VAGUE = lazy_re.compile(
    r"\b(?:dozens?|scores?|hundreds?|thousands?|millions?|billions?|trillions?|half|third|quarter|double[ds]?|triple[ds]?"
    r"|twice|several|many|most|majority|all|both|few|some|handful|couple|pair|once|single|whole|entire|full|teens?"
    r"|decades?|centur(?:y|ies)|teenagers?|-odd|fold|lots?|numerous|various|nearly every)\b"
)
"""Words that may stand for a figure."""
_SHORTEST, _LONGEST = 0.6, 1.6


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The sentence, where it has no number and no word for one, and neither of its neighbours has the figure."""
    original = article.source
    if original is None:
        return
    rates = article.facts.exchange_rates
    for amounts in linked_amounts(article, options.certainty, without_target=True):
        if amounts.target or article.is_title_at(amounts.link.target.start) or not _is_whole(article, amounts.link):
            continue
        missing = [each for each in lost(amounts.around, amounts.source, rates) if not _is_said_again(article, each)]
        if not missing or _VAGUE.search(article.folded, *amounts.link.target):
            continue
        said = original.text[slice(*missing[0].span)]
        yield finding(article, rule, amounts.link.target, related=says(missing[0].span), said=said)


def _is_said_again(article: Article, amount: Amount) -> bool:
    """Whether the original names a figure a second time, for which English may say “the man” or “the sum”."""
    if article.source is None:
        return False
    before = takewhile(lambda each: each.span.start < amount.span.start, article.source.amounts)
    return any(each.value == amount.value for each in before) and any(
        each.value == amount.value for each in article.amounts
    )


def _is_whole(article: Article, link: Link) -> bool:
    """Whether the translation is about as long as one should be."""
    expected = (link.source.end - link.source.start) * article.alignment.ratio
    return _SHORTEST < (link.target.end - link.target.start) / expected < _LONGEST
