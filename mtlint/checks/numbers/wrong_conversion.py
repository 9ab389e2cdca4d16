"""An amount and its conversion that do not fit: “2.39 billion yuan, about $333 billion”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import countries_in
from mtlint.text.numbers import Amount, Kind
from mtlint.text.numbers.exchange import Extent, extent, money_ratio, spoken, unit_ratio

from ._gates import BEGINS, gate, passes

_HEDGE = (
    r"(?:(?:or|about|around|roughly|approximately|approx\.?|nearly|almost|some|just|only|over|under|more than|"
    r"less than|at least|a little|equivalent to|the equivalent of|equal to|which is|worth|today|us) )"
)
_BRACKET = lazy_re.compile(rf"(?P<words>[^().;:?!\n]*?) ?\((?:[=~≈] ?)?{_HEDGE}*")
_THAT_IS = r"(?:that is|i\.e\.|in other words|meaning)"
_APPOSITION = lazy_re.compile(
    rf",? or {_HEDGE}*|, {_THAT_IS},? {_HEDGE}*|, {_HEDGE}+| -+ {_HEDGE}*"
    rf"|,? (?:equivalent to|the equivalent of|equal to) {_HEDGE}*"
)
_AFTER_BRACKET = lazy_re.compile(r" ?[);,]| (?:at (?:current|today|the time|that time)|today|now)\b")
_AFTER_APPOSITION = lazy_re.compile(r"[.,;)]|\Z|\n| -")
_GATE = gate(
    rf"\([^()\n]{{0,40}}?(?:{BEGINS}|a )",
    rf" or {_HEDGE}*{BEGINS}",
    rf", that is,? {_HEDGE}*{BEGINS}",
    rf", i\.e\.,? {_HEDGE}*{BEGINS}",
    rf", in other words,? {_HEDGE}*{BEGINS}",
    rf", meaning,? {_HEDGE}*{BEGINS}",
    rf", {_HEDGE}+{BEGINS}",
    rf" -+ {_HEDGE}*{BEGINS}",
    rf"equivalent (?:to|of) {_HEDGE}*{BEGINS}",
    rf"equal to {_HEDGE}*{BEGINS}",
)
_LONGEST_JOINT = 70
_CONVERTIBLE = frozenset(["length", "area", "volume", "mass", "speed", "temperature", "energy", "power"])
_SMALL_DOLLARS = {"hong kong": "HKD", "taiwan": "TWD"}
_ELSEWHERE = {
    "pound": ("leban", "syria", "sudan", "beirut", "damascus"),
    "RUB": ("belarus", "minsk", "transnistria"),
    "franc": ("congo", "guinea", "rwanda", "burundi", "djibouti", "comor", "french polynesia", "pacific"),
}
"""Places whose money has a name that means better-known money elsewhere, and has no steady rate."""
_SOUTH_ASIAN, _THOUSAND = (100_000, 10_000_000), 1_000


class Options(CheckOptions):
    """How far a conversion may be off; rates move inside a year, and news rounds."""

    money: float = 2.5
    units: float = 1.3
    rough_units: float = 1.7
    """For figures of one digit: “a mile (2 km)”."""


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Pairs of amounts, the second in brackets or in apposition, of which one must be wrong."""
    if not passes(_GATE, article.folded):
        return
    published = article.published
    year = published.year if published else None
    amounts = article.amounts
    for index in range(len(amounts) - 1):
        first, second = amounts[index], amounts[index + 1]
        if (
            second.span.start - first.span.end > _LONGEST_JOINT
            or first.begins_range
            or article.folded.endswith("below ", 0, first.span.start)  # 14 below zero Celsius
            or not _is_joined(article, amounts, index)
        ):
            continue
        pair = extent(amounts, index), extent(amounts, index + 1)
        expected = _expected(article, *pair, year, options)
        if expected is not None:
            end = pair[1].high.span.end
            closed = article.text[first.span.end : end].count("(") == 1 and article.text[end : end + 1] == ")"
            whole = Span(pair[0].low.span.start, end + closed)
            first_text = article.text[pair[0].low.span.start : first.span.end]
            yield finding(article, rule, whole, first=first_text, expected=expected)


def _is_joined(article: Article, amounts: list[Amount], index: int) -> bool:
    """Whether the second of two amounts is given as the first in other units."""
    first, second = amounts[index], amounts[index + 1]
    if index and _is_compound(amounts[index - 1], first):
        return False
    folded = article.folded
    between = folded[first.span.end : second.span.start]
    end = extent(amounts, index + 1).high.span.end
    if bracket := _BRACKET.fullmatch(between):
        if bracket["words"].strip() and first.kind is not Kind.MONEY:
            return False
        return bool(_AFTER_BRACKET.match(folded, end))
    return bool(_APPOSITION.fullmatch(between) and _AFTER_APPOSITION.match(folded, end))


def _is_compound(before: Amount, amount: Amount) -> bool:
    """“5ft 10in”: the second is only the rest of one measure."""
    if before.unit is None or amount.unit is None or before.begins_range:
        return False
    return before.unit.quantity == amount.unit.quantity and amount.span.start - before.span.end <= 2


def _expected(article: Article, first: Extent, second: Extent, year: int | None, options: Options) -> str | None:
    """What the second amount should be, if it cannot be what it is."""
    unit, other = first.low.unit, second.low.unit
    if _restates(first.high, second.high):
        ratio = second.value / first.value if first.value else 1.0
        return None if 1 / options.units < ratio < options.units else _in_the_words_of(article, second, first.value)
    if unit is None or other is None or unit == other:
        return None
    if unit.quantity == other.quantity == "money":
        places = _ELSEWHERE.get(unit.key, ()) + _ELSEWHERE.get(other.key, ())
        if any(place in article.folded for place in places):
            return None
        found = money_ratio(
            first,
            second,
            article.facts.exchange_rates,
            year,
            _local_dollars(article),
            countries_in(article.text, article.facts),
        )
        limit = options.money
    elif unit.quantity == other.quantity and unit.quantity in _CONVERTIBLE:
        found = unit_ratio(first, second)
        limit = options.rough_units if _is_rough(first) or _is_rough(second) else options.units
    else:
        return None
    if found is None or 1 / limit < found[0] < limit:
        return None
    return _in_the_words_of(article, second, found[1])


def _local_dollars(article: Article) -> tuple[str, ...]:
    """Dollars worth a fraction of the others, which a bare sign means in news of their place."""
    return tuple(code for place, code in _SMALL_DOLLARS.items() if place in article.folded)


def _restates(first: Amount, second: Amount) -> bool:
    """Whether one counts in lakhs or crores and the other does not, in the same unit or in none."""
    if (first.scale in _SOUTH_ASIAN) == (second.scale in _SOUTH_ASIAN):
        return False
    if first.unit == second.unit:
        return True
    is_money = first.kind is Kind.MONEY
    return second.unit is None and first.kind is not Kind.PERCENT and (not is_money or second.scale >= _THOUSAND)


def _is_rough(given: Extent) -> bool:
    return len(str(given.high.value.numerator).rstrip("0")) < 2 or given.low is not given.high


def _in_the_words_of(article: Article, given: Extent, value: float) -> str:
    """A value with the sign and unit that stand at another amount."""
    amount, text = given.high, article.text
    factor = float(amount.unit.factor) if amount.unit else 1.0
    sign, unit = text[amount.span.start : amount.figure.start], text[amount.figure.end : amount.span.end]
    return f"{sign.strip('-')}{spoken(value / factor)}{unit}"
