"""Quotation marks without the space that parts them from the word outside."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.saying import SPEAKS

_GLUED = lazy_re.compile(
    r'"(?<=[^\W\d_]")(?=[^\W\d_]{2})|"(?<=[.,!?]")(?=[^\W\d_]{2})|"(?<=[^\W\d_][,.]")(?=[^\W\d_]{2})'
)
_SPEECH = lazy_re.compile(rf"\b(?:{SPEAKS}),?\Z")
_SPACE = lazy_re.compile(r"\s|\Z")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """One finding a paragraph, at the first mark with letters on both its sides; the other marks are related."""
    text = article.text
    by_block: dict[int, list[int]] = {}
    for found in _GLUED.finditer(article.folded):
        if text[found.start()] in '"“”':
            by_block.setdefault(article.block_index(found.start()), []).append(found.start())
    for places in by_block.values():
        at, *others = places
        start = max(text.rfind(" ", 0, at) + 1, article.paragraph(Span(at, at + 1)).start)
        end = next(_SPACE.finditer(text, at)).start()
        opening = text[start:at] + " " + text[at:end]
        closing = text[start : at + 1] + " " + text[at + 1 : end]
        opens = _SPEECH.search(text, start, at) or any(quotation.outer.start == at for quotation in article.quotations)
        related = tuple(Related(Span(other, other + 1), "and here") for other in others)
        yield finding(
            article, rule, Span(start, end), (opening, closing) if opens else (closing, opening), related=related
        )
