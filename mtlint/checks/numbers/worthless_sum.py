"""A sum of money that buys nothing: “a fee of 275 rupiah”, where a thousand was lost."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.numbers import Kind
from mtlint.text.numbers.exchange import spoken

from ._gates import gate, passes

_CURRENCIES = frozenset(["IDR", "VND", "UZS", "LAK", "KHR", "MNT", "IQD"])
"""Currencies of which a thousand or more make a dollar; the won is left out, for all that is won."""
_GATE = gate(
    *(
        rf" {name}\b"
        for name in ("rupiah", "dong", "soum", "uzbek s[ou]m", "kip", "riels?", "tugriks?", "iraqi dinars?")
    ),
    *(rf"{code}(?![a-z])" for code in ("idr", "vnd", "uzs", "lak", "khr", "mnt", "iqd")),
    "₫",
)
_SMALL_BY_NATURE = lazy_re.compile(
    r"\b(?:per|coins?|notes?|banknotes?|bills?|exchange|dollar|rose|fell|gain\w*|lost|los[es]\w*|up|down|since|sms|"
    r"strengthen\w*|weaken\w*|clos\w+|trad\w+|shares?|dividends?|rates?|rounded|hike|increase\w*|lower\w*|rais\w+|"
    r"higher|cut|difference|century|19\d\d|kwh|bags?|stamps?|texts?|"
    r"a (?:minute|litre|liter|unit|kilo|share|click|text|message|page|piece|word|sheet|bag))\b"
)
"""Words of rates, of changes of prices, of coins, and of the past."""
_EACH = lazy_re.compile(r"\beach\b")
_NOTHING = 0.1
"""Of what a sum must be worth at least: so little is no price of a thing, either."""


class Options(CheckOptions):
    """What a sum must be worth, in US dollars."""

    least: float = 0.04


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Sums in currencies of small units that are worth a few cents at most, and no rate, change of price or coin."""
    if not passes(_GATE, article.folded):
        return
    rates = article.facts.exchange_rates
    for amount in article.amounts:
        if amount.kind is not Kind.MONEY or amount.unit is None or amount.unit.key not in _CURRENCIES:
            continue
        known = rates.get(amount.unit.key)
        if amount.begins_range or not known or not 1 < amount.value < options.least * min(known.values()):
            continue
        sentence = article.sentence(amount.span)
        is_nothing = amount.value < _NOTHING * options.least * min(known.values())
        is_price = not is_nothing and _EACH.search(article.folded, sentence.start, sentence.end)
        if not is_price and not _SMALL_BY_NATURE.search(article.folded, sentence.start, sentence.end):
            worth = spoken(float(amount.value) / min(known.values()) * 100)
            yield finding(article, rule, amount.span, worth=worth)
