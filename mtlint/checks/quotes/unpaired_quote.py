"""A quotation mark without its partner, where that is certain."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.saying import SPEAKS

_MARK = lazy_re.compile('["“”]')
_OPENS = lazy_re.compile(r"(?:\A|[\s(\[—–-])[\"“]\Z")
_SPEAKER = lazy_re.compile(rf"(?:he|she|they|{SPEAKS}|the statement)\b")
_ATTRIBUTION = lazy_re.compile(rf"\s(?:[\w.’'-]+\s){{0,4}}(?:{SPEAKS})\b|\s*\Z")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """A first mark that closes, and a last one that opens: between them a long quotation may run over paragraphs."""
    text = article.text
    if text.count('"') % 2 == 0 and text.count("“") == text.count("”"):
        return
    marks = [found.start() for found in _MARK.finditer(text)]
    first, last = marks[0], marks[-1]
    if _closes(article, first):
        start = article.sentence(Span(first, first + 1)).start
        yield finding(article, rule, Span(start, first + 1), problem="is closed but never opened")
    if _opens(article, last):
        end = article.paragraph(Span(last, last + 1)).end
        yield finding(article, rule, Span(last, end), problem="is opened but never closed")


def _opens(article: Article, at: int) -> bool:
    """Whether a mark can only open: space, a bracket or a dash before it, a letter or digit but no speaker after it."""
    text = article.text
    if _SPEAKER.match(text, at + 1):
        return False
    return bool(_OPENS.search(text[max(0, at - 1) : at + 1])) and text[at + 1 : at + 2].isalnum()


def _closes(article: Article, at: int) -> bool:
    """Whether a mark can only close: a stop before it, who said it or the end of the paragraph after it."""
    text = article.text
    end = article.paragraph(Span(at, at + 1)).end
    return text[at - 1 : at] in (",", ".", "!", "?") and bool(_ATTRIBUTION.match(text, at + 1, end))
