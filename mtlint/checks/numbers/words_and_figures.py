"""One number in words and again in figures: “one thousand two hundred, 1,200 officers”."""

from collections.abc import Iterator
from itertools import pairwise

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.numbers import Amount

_JOINTS = frozenset([", ", " ", " or ", ", or ", ", that is, "])
_NOUN = lazy_re.compile(r" ([a-z]{3,}), ")
"""What is counted twice: “20 mills, twenty mills”."""


class Options(CheckOptions):
    """The smallest number that is looked at: of small ones, one may count the other (“of ten, 10 came back”)."""

    least: int = 11


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Both, where nothing but a comma or “or” stands between them. Contracts put the figure in brackets."""
    if not article.is_translated:
        return
    for one, other in pairwise(article.amounts):
        if one.in_words is not other.in_words and one.value == other.value >= options.least:
            between = article.folded[one.figure.end : other.figure.start]
            noun = _NOUN.fullmatch(between)
            behind = article.folded[other.figure.end :][: len(noun[0]) if noun else 0]
            is_twice = noun is not None and _in_us_spelling(behind).startswith(f" {_in_us_spelling(noun[1])}")
            if (is_twice or between in _JOINTS) and _is_plain(article, one):
                yield finding(article, rule, Span(one.figure.start, other.figure.end))


def _in_us_spelling(unit: str) -> str:
    return unit.replace("metre", "meter").replace("litre", "liter").replace("tonne", "ton")


def _is_plain(article: Article, amount: Amount) -> bool:
    """Whether what stands there is a number of its own, and not the end of a list or a score."""
    return not article.folded[: amount.figure.start].endswith((", ", "-"))
