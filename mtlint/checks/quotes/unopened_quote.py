"""A mark that closes a quotation which its paragraph has not opened: We slept”, said the coach."""

from collections.abc import Iterator
from itertools import pairwise

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_MARK = lazy_re.compile("[“”]")
_CLOSES = lazy_re.compile(r"(?<=[\w.,!?…%)])”(?=[\s,.;:!?)—–-]|\Z)")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Curly closing marks with no opening one since the one before, where the last quotation is known to have ended.

    A paragraph whose first mark closes is left alone if the one before it left a quotation open, and so is a text that
    opens with the mark that closes (”…”, as in Finnish).
    """
    text = article.text
    if text.count("”") <= text.count("“") or "„" in text or "»" in text:
        return
    is_open = False
    for block in article.blocks:
        marks = [found.start() for found in _MARK.finditer(text, *block.span)]
        if not marks:
            is_open = False
            continue
        closing = [at for at in marks if text[at] == "”"]
        if any(text[at - 1 : at].isspace() or at == block.span.start for at in closing):
            return
        first = [marks[0]] if text[marks[0]] == "”" and not is_open else []
        twice = [second for one, second in pairwise(marks) if text[one] == text[second] == "”" and second - one > 1]
        for at in first + twice:
            if _CLOSES.match(text, at) and not text[at - 1].isdigit():
                start = max(article.sentence(Span(at, at + 1)).start, block.span.start)
                yield finding(article, rule, Span(start, at + 1))
        is_open = text[marks[-1]] == "“"
