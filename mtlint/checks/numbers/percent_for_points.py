"""“Rose 2 percent from 5 percent to 7 percent”: that is two percentage points."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.numbers import Kind

from ._changes import changes

_ROUNDING = 0.051


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Changes of a percentage “by N per cent” where N is the plain difference."""
    for change in changes(article):
        by = change.by
        if by is None or by.kind is not Kind.PERCENT or change.before.kind is not Kind.PERCENT:
            continue
        before, after = float(change.before.quantity), float(change.after.quantity)
        relative = abs(after / before - 1) * 100
        if abs(abs(after - before) - float(by.quantity)) < _ROUNDING and abs(relative - float(by.quantity)) > 1:
            number = article.text[by.figure.start : by.figure.end]
            fix = f"{number} percentage point{'' if by.value == 1 else 's'}"
            yield finding(article, rule, by.span, (fix,))
