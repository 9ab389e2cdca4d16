"""Straight and curly quotation marks in one article."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_MAX_RELATED = 20


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """One finding an article, at the first quotation in the style of the fewer; the others are related."""
    text = article.text
    if '"' not in text or "“" not in text:
        return
    straight, curly = [], []
    for quotation in article.quotations:
        opening, closing = text[quotation.outer.start], text[quotation.outer.end - 1]
        if quotation.closed and opening == closing == '"':
            straight.append(quotation.outer)
        elif quotation.closed and opening == "“" and closing == "”":
            curly.append(quotation.outer)
    if not straight or not curly:
        return
    fewer, more = (straight, curly) if len(straight) <= len(curly) else (curly, straight)
    opening, closing = "“”" if fewer is straight else '""'
    start, end = fewer[0]
    related = [Related(Span(at, at + 1), "and here") for at, _ in fewer[1 : _MAX_RELATED + 1]]
    related.append(Related(Span(more[0].start, more[0].start + 1), "the other style"))
    fixed = opening + text[start + 1 : end - 1] + closing
    yield finding(
        article, rule, Span(start, end), (fixed,), related=tuple(related),
        few=len(fewer), many=len(more), style="straight" if fewer is straight else "curly",
    )  # fmt: skip
