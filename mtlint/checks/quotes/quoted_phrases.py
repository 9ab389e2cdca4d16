"""Sentences in which short phrases stand in quotation marks one after the other."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_PHRASE = lazy_re.compile(r'"(?<![\w.,!?]")([^\W\d_][\w\'-]*(?: [\w\'-]+){0,3})[,.]?"(?!\w)')


class Options(CheckOptions):
    """How many phrases of up to four words, none beginning with a capital, make a sentence too many."""

    at_least: int = 3


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The whole stretch from the first to the last phrase; the further phrases are related."""
    text = article.text
    spans = [Span(*found.span()) for found in _PHRASE.finditer(article.folded) if text[found.start(1)].islower()]
    if len(spans) < options.at_least:
        return
    by_sentence: dict[int, list[Span]] = {}
    for span in spans:
        by_sentence.setdefault(article.sentence(span).start, []).append(span)
    for group in by_sentence.values():
        if len(group) >= options.at_least:
            related = tuple(Related(span, "and here") for span in group[1:])
            yield finding(article, rule, Span(group[0].start, group[-1].end), related=related, times=len(group))
