"""A company, body or medium under a misspelt name."""

from collections.abc import Iterator

from mtlint.checks._misspelt import misspelt
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.spellings import BODY, COMPANY, MEDIUM

Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Near misses of the names of known companies, bodies and media."""
    for found in misspelt(article, (BODY, COMPANY, MEDIUM)):
        if article.text[slice(*found.span)] not in options.accept:
            yield finding(article, rule, found.span, (found.near.name,), kind=found.near.kind, reason=found.reason)
