"""A quotation inside a paragraph that is still open where the next one begins."""

from collections.abc import Iterator
from itertools import pairwise

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.saying import SPEAKS

_MARKS = '"“”'
_SAID = lazy_re.compile(rf"(?:,| ?[»›],?) (?:(?:he|she|they) )?(?:{SPEAKS}|according to)\b")
_LONG = 80
"""The most code points of the quotation that are reported."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """From the mark to the end of its sentence. A paragraph that begins with a mark may be one of a longer speech."""
    text = article.text
    marks = [at for at in article.starts.get('"', ()) if text[at] in _MARKS]
    if len(marks) < 2:
        return
    blocks = [block for block in article.blocks if block.kind is BlockKind.BODY]
    first = 0
    for block, following in pairwise(blocks):
        start, end = block.span
        while first < len(marks) and marks[first] < start:
            first += 1
        last = first
        while last < len(marks) and marks[last] < end:
            last += 1
        inside, behind = marks[first:last], marks[last : last + 1]
        if len(inside) % 2 and behind and inside[-1] > start and _opens(text, inside[-1]):
            is_taken_up = text[following.span.start] in _MARKS
            if not is_taken_up and not _begins_block(article, behind[0]) and _opens(text, behind[0]):
                yield finding(article, rule, _where(article, inside[-1], end))


def _where(article: Article, mark: int, end: int) -> Span:
    """The sentence of a paragraph whose words say who spoke, and so should close the quotation; else its first."""
    said = _SAID.search(article.text, mark, end)
    at = said.start() if said else mark
    sentence = article.sentence(Span(at, at + 1))
    start = max(sentence.start, mark)
    return Span(start, min(sentence.end, end, max(start + _LONG, said.end() if said else 0)))


def _begins_block(article: Article, at: int) -> bool:
    return article.blocks[article.block_index(at)].span.start == at


def _opens(text: str, at: int) -> bool:
    """Whether a mark can only open: space, a bracket or a dash before it, and a letter or digit behind it."""
    if text[at] == "”" or not text[at + 1 : at + 2].isalnum():
        return False
    return text[at] == "“" or text[at - 1 : at] in ("", " ", "\n", "(", "[", "—", "–", "-")
