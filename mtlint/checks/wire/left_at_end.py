"""What stands behind the last sentence of a translation without being one: “M.K./TSA/9:40”, “tsa/kw”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_CLOSING = "”\"’'»)*_ "
_BEHIND_SENTENCE = lazy_re.compile(r"[.!?…][”\"’»)]*[ \n]+(?=[^\s])")
_SENTENCES_BEFORE = 3
"""The fewest paragraphs before it that end as sentences do: a text that does not end them has a style of its own."""
_PRINTED = lazy_re.compile(
    r"\b(?:born|died|[Rr]eporting|[Ee]diting|[Ww]riting|[Tt]ranslat\w+|REUTERS|Reuters|AFP|AP|https?|www|reviewed)\b"
    r"|^[*_—–-]|[@#|*_=]|\d\s{2,}\d|\.\.\.|[:;,]$|\d-\d|\b(?:and|or|the|a|of|to|in|with|for)$"
)
"""What is printed below articles, tables, and sentences that break off."""
_LABELLED = lazy_re.compile(r"[A-Z][\w’'-]*(?: [\w’'-]+){0,4} ?: ?[“\"‘']?[A-Z\d]")
"""How the line begins that leads to another story, whose headline may be long."""


class Options(CheckOptions):
    """The most words of what is taken for a mark of the page, and of one with a label."""

    most: int = 8
    labelled: int = 18


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """All of it, if it is short and all other paragraphs end as sentences do."""
    if not article.is_translated or len(article.blocks) <= _SENTENCES_BEFORE:
        return
    text, last = article.text, article.blocks[-1]
    end = last.span.end
    if last.kind is not BlockKind.BODY or _ends(text, end):
        return
    start = max((found.end() for found in _BEHIND_SENTENCE.finditer(text, *last.span)), default=last.span.start)
    left = text[start:end]
    bodies = [block for block in article.blocks[:-1] if block.kind is BlockKind.BODY]
    if start == last.span.start and len(bodies) < _SENTENCES_BEFORE:
        return
    if not all(_ends(text, block.span.end) for block in bodies[1:]):
        return
    most = options.labelled if _LABELLED.match(left) else options.most
    if "\n" not in left and len(left.split()) <= most and not _PRINTED.search(left):
        yield finding(article, rule, Span(start, end))


def _ends(text: str, end: int) -> bool:
    """Whether what ends here ends as sentences do."""
    return text[max(0, end - 9) : end].rstrip(_CLOSING).endswith((".", "!", "?", "…"))
