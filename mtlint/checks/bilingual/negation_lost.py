"""A sentence of the original that says no, and a translation that does not."""

from collections.abc import Iterator
from dataclasses import dataclass

from mtlint.checks.bilingual._links import SURE, language, says, sure_pairs
from mtlint.checks.bilingual._negation import is_known, negation
from mtlint.checks.finding import finding
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article


@dataclass(frozen=True, slots=True)
class Options:
    """How sure a link must be (0–1), and the longest translation that is judged, in words."""

    certainty: float = SURE
    most_words: int = 25


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The whole sentence. Negative words of the translation that have their own counterpart do not count."""
    code = language(article)
    if not is_known(article.facts, code):
        return
    ratio = article.alignment.ratio
    for pair in sure_pairs(article, options.certainty):
        theirs = negation(article.facts, pair.source, code)
        if not theirs.plain or pair.target.count(" ") >= options.most_words or not pair.is_literal(ratio):
            continue
        ours = negation(article.facts, pair.target, "en")
        if ours.plain or ours.hints or ours.kinds - theirs.kinds:
            continue
        at = theirs.plain[0]
        related = says(pair.source_span(at.start, at.end), "the source negates")
        yield finding(article, rule, pair.link.target, related=related, cue=pair.source[at.start : at.end])
