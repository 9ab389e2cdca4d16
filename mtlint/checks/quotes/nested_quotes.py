"""A quotation inside another with the same marks."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_SINGLE = {'"': ("'", "'"), "“": ("‘", "’")}


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Double marks inside double marks; the suggestion has single ones."""
    around: list[tuple[Span, str]] = []
    for quotation in article.quotations:
        outer, mark = quotation.outer, article.text[quotation.outer.start]
        while around and around[-1][0].end <= outer.start:
            around.pop()
        if around and around[-1][1] == mark and mark in _SINGLE and quotation.closed:
            opening, closing = _SINGLE[mark]
            yield finding(article, rule, outer, (opening + article.text[slice(*quotation.inner)] + closing,))
        around.append((outer, mark))
