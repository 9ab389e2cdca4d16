"""Two quotation marks where one should stand, and the stand-ins of typesetting programs for them."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_TWO = lazy_re.compile(r'(?<![\s"])""(?!")|(?<!")""(?![\s"])|(?<!`)``(?!`)|(?<![\'\d])\'\'(?!\')')
_QUOTES = frozenset("\"“”'‘’`")
_HOUSE_STYLE = 2
"""Quotations between two single marks, from which on they are meant."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Each pair; the suggestion is one mark of the same side."""
    text, folded = article.text, article.folded
    if '""' not in folded and "''" not in folded and "``" not in folded:
        return
    if text.count("‘‘") == text.count("’’") >= _HOUSE_STYLE and "“" not in text:
        return  # as some papers of New Zealand set them
    for found in _TWO.finditer(folded):
        span = Span(*found.span())
        pair = text[span.start : span.end]
        elided = pair == "‘’" and text[span.end : span.end + 1].isalpha()  # ‘’Tis late,’ he said
        if set(pair) <= _QUOTES and pair not in ("”“", "’‘") and not elided:
            yield finding(article, rule, span, (pair[-1] if pair[0] == '"' and pair[1] in "“”" else _single(pair),))


def _single(pair: str) -> str:
    return '"' if pair in ("``", "''") else {"’’": "’", "‘‘": "‘"}.get(pair, pair[0])
