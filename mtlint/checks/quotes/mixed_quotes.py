"""A quotation that opens with one kind of mark and closes with another."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_WRONG = {'"': "“”", "“": '"“', "”": '"'}
"""What must not close a quotation, by what opened it."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """One finding an article, at the first wrong closing mark; marks alone between spaces are for `spaced_quote`."""
    text = article.text
    if '"' not in text or ("“" not in text and "”" not in text):
        return
    mixed = [
        quotation.outer
        for quotation in article.quotations
        if quotation.closed
        and text[quotation.outer.end - 1] in _WRONG.get(text[quotation.outer.start], "")
        and not text[quotation.inner.end - 1].isspace()
    ]
    if not mixed:
        return
    start, end = mixed[0]
    related = [Related(Span(start, start + 1), "opened here")]
    related += [Related(Span(outer.end - 1, outer.end), "and here") for outer in mixed[1:]]
    right = '"' if text[start] == '"' else "”"
    yield finding(article, rule, Span(end - 1, end), (right,), related=tuple(related), opening=text[start])
