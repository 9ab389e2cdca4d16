"""A mark that closes in English at the beginning of a quotation, as in Finnish and Swedish: ”We sail at dawn”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_OPENS = lazy_re.compile(r"(?:\A|[\s(])(”)(?=\w)")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Every such mark, with the one that opens."""
    if "”" in article.text:
        for found in _OPENS.finditer(article.text):
            yield finding(article, rule, Span(*found.span(1)), ("“",))
