"""A sentence that ends with the words that it began with."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.sentences import PART_END, rough_sentences

_FIRST = lazy_re.compile(r"\S+ \S+ [^\s,]+")


class Options(CheckOptions):
    """The most words of a sentence that is looked at: longer ones may come back to their beginning."""

    max_words: int = 25


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Three words or more, after a comma; slogans in quotation marks are left alone."""
    start = 0
    for part in rough_sentences(article.folded):
        if part.find(", " + part[:8], 16) > 0:
            first = _FIRST.match(part)
            end = len(part.rstrip(".!?\"'"))
            at = end - len(first[0]) if first else 0
            if first and part.startswith(first[0], at) and part[:at].endswith(", "):
                span = Span(start + at, start + end)
                if part.count(" ") < options.max_words and not article.is_quoted(span):
                    yield finding(
                        article, rule, span, related=(Related(Span(start, start + len(first[0])), "said here"),)
                    )
        start += len(part) + len(PART_END)
