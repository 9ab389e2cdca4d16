"""“Rose from 50 to 20”: the verb says the opposite of the figures."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article

from ._changes import changes


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Changes whose figures run against their verb."""
    for change in changes(article):
        grew = change.after.quantity - change.before.quantity
        if change.direction * grew < 0:
            yield finding(article, rule, change.span)
