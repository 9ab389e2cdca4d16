"""A percentage or multiple that its own two figures contradict: “doubled from 20,000 to 400,000”."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.numbers import Kind

from ._changes import Change, changes


class Options(CheckOptions):
    """By what factor a stated percentage may differ from the computed one, and by what a stated multiple may."""

    factor: float = 2.5
    multiple: float = 1.6


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Changes in the right direction that are several times greater or smaller than their figures make them."""
    for change in changes(article):
        ratio = float(change.after.quantity / change.before.quantity)
        if change.direction and (ratio - 1) * change.direction > 0:
            wrong = _percent_is_wrong(change, ratio, options.factor)
        elif change.direction == 0:
            wrong = not change.multiple / options.multiple < ratio < change.multiple * options.multiple
        else:
            wrong = False
        if wrong:
            computed = f"{abs(ratio - 1) * 100:.3g} percent" if change.direction else f"{ratio:.3g} times"
            yield finding(article, rule, change.span, computed=computed)


def _percent_is_wrong(change: Change, ratio: float, factor: float) -> bool:
    by, computed = change.by, abs(ratio - 1) * 100
    if by is None or by.kind is not Kind.PERCENT or by.value <= 0 or change.before.kind is Kind.PERCENT:
        return False
    stated = float(by.quantity)
    return not computed / factor - 1 < stated < computed * factor + 1
