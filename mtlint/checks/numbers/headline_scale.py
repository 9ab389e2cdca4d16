"""A figure of the headline that the article gives ten, a hundred or a thousand times as large or small."""

from collections.abc import Iterator
from fractions import Fraction

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.numbers import Amount, Kind

_DIGITS = lazy_re.compile(r"[1-9][\d.,]*[1-9]")
_COUNTED = frozenset([Kind.PLAIN, Kind.MONEY, Kind.MEASURE])


class Options(CheckOptions):
    """How many leading digits the two figures must share."""

    digits: int = 2


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Figures of the headline whose digits stand in the text only with another power of ten, for the same thing."""
    blocks = article.blocks
    if not blocks or blocks[0].kind is not BlockKind.TITLE or not _DIGITS.search(_text(article)):
        return
    end = blocks[0].span.end
    headline = [amount for amount in article.amounts if amount.span.end <= end and amount.kind in _COUNTED]
    rest = [amount for amount in article.amounts if amount.span.start >= end and amount.kind in _COUNTED]
    for amount in headline:
        digits = _digits(amount.value)
        if len(digits) < options.digits or any(other.value == amount.value for other in rest):
            continue
        alike = [other for other in rest if _digits(other.value) == digits and _same_thing(article, amount, other)]
        if alike:
            times = max(alike[0].value, amount.value) / min(alike[0].value, amount.value)
            said = article.text[amount.span.start : amount.span.end]
            related = Related(amount.span, "the headline")
            yield finding(article, rule, alike[0].span, related=(related,), other=said, times=f"{int(times):,}")


def _text(article: Article) -> str:
    return article.text[slice(*article.blocks[0].span)]


def _digits(value: Fraction) -> str:
    """The significant digits of a finite decimal, "" for any other value."""
    numerator, denominator = abs(value.numerator), value.denominator
    while denominator % 10 == 0:
        denominator //= 10
    for prime, partner in ((2, 5), (5, 2)):
        while denominator % prime == 0:
            denominator //= prime
            numerator *= partner
    return str(numerator).strip("0") if denominator == 1 else ""


def _same_thing(article: Article, first: Amount, second: Amount) -> bool:
    """Whether two amounts have the same unit, or the same noun behind them."""
    if first.unit is not None and second.unit is not None:
        return first.unit == second.unit and first.unit.quantity != "time"
    if first.unit is not None or second.unit is not None:
        return False
    noun = _noun(article, first)
    return len(noun) > 3 and noun == _noun(article, second)


def _noun(article: Article, amount: Amount) -> str:
    following = article.folded[amount.span.end : amount.span.end + 24].split()
    return following[0].strip(".,;:\"'").rstrip("s") if following else ""
