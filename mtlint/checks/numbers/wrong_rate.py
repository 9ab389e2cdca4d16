"""A rate of exchange that no currency of that name had: “the dollar traded at 151 yuan”, “41 cents to the dollar”."""

from collections.abc import Iterator
from fractions import Fraction

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import countries_in, home_countries
from mtlint.text.numbers import Amount, Kind
from mtlint.text.numbers.exchange import Extent, money_ratio, spoken
from mtlint.text.numbers.units import CURRENCIES, unit

_BASES = {"dollar": "USD", "greenback": "USD", "euro": "EUR"}
_BASE = rf"(?:us |u\.s\. )?(?P<base>{'|'.join(_BASES)})"
_BEHIND = lazy_re.compile(
    rf" (?:to|per|for|against|a) (?:(?:the|an?|one|1|each|every) )?{_BASE}\b(?! (?:bill|note|coin|store|area|zone))"
)
_MOVES = (
    "rose|fell|traded|trades|was|is|stood|stands|closed|opened|climbed|dropped|slipped|strengthened|weakened|gained|lost|"
    "advanced|eased|costs?|bought|buys|hit|reached|passed|crossed|exceeded|went|jumped|surged|fetched|sold|sells|changed|"
    "exchanged|ended|settled|finished|hovered|equals|equalled|has|had|soared|edged|firmed|quoted"
)
_AT = (
    r"(?:(?:(?<=costs)|(?<=cost)|(?<=buys)|(?<=bought)|(?<=hit)|(?<=reached)|(?<=passed)|(?<=crossed)|(?<=exceeded)|(?<=fetched)"
    r"|(?<=equals)| at| to| for| worth| from) )"
)
_HEDGES = r"(?:(?:about|around|nearly|almost|only|just|over|some|a record|below|above) )*"
_BEFORE = lazy_re.compile(rf"\b(?:the|one|1|an?) {_BASE} (?:{_MOVES})\b(?: [a-z0-9%.-]+){{0,6}}?{_AT}{_HEDGES}$")
_GATE = lazy_re.compile(r"\b(?:the|one|1|an?|per|to|us|u\.s\.|each|every) (?:dollar|euro|greenback)\b")
_OTHER_RATE = lazy_re.compile(
    r"\b(?:parallel|black|blue|unofficial|street|informal|customs|creditors?|ratio|tokens?|coins?|bitcoin|ether"
    r"|barrel|litre|liter|kilo\w*|old|new|redenominat\w+|noughts|zeros?|zeroes|1[5-9]\d\d|century)\b"
)
_LONGEST = 90
_LEAST_OF_PARTS, _CLOSE = 4, 1.3


class Options(CheckOptions):
    """By what factor a rate may differ from the averages of the years round the article."""

    factor: float = 3.0


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Sums that are given for one dollar or euro and that its rate of those years excludes."""
    folded = article.folded
    if not _GATE.search(folded):
        return
    for amount in article.amounts:
        if amount.kind is not Kind.MONEY or amount.scale != 1 or amount.begins_range or amount.value <= 0:
            continue
        base, end = _base(folded, amount)
        if not base or amount.unit is None or amount.unit.key == base:
            continue
        sentence = article.sentence(amount.span)
        if _OTHER_RATE.search(folded, sentence.start, sentence.end) or _tells_other_year(article, sentence):
            continue
        expected = _expected(article, amount, base, options.factor)
        if expected:
            name = "dollar" if base == "USD" else "euro"
            yield finding(article, rule, Span(amount.span.start, end), base=name, expected=expected)


def _base(folded: str, amount: Amount) -> tuple[str, int]:
    """The currency of which one is said to cost the amount ("" if none is), and where the statement ends."""
    if found := _BEHIND.match(folded, amount.span.end):
        return _BASES[found["base"]], found.end()
    sentence = max(folded.rfind("\n", 0, amount.span.start) + 1, amount.span.start - _LONGEST)
    found = _BEFORE.search(folded[sentence : amount.span.start])
    return (_BASES[found["base"]] if found else ""), amount.span.end


def _tells_other_year(article: Article, sentence: Span) -> bool:
    """Whether the sentence speaks of a year for which the rates of the article's tell nothing."""
    year = article.published.year if article.published else None
    return any(
        each.kind is Kind.YEAR and (year is None or abs(each.value - year) > 1)
        for each in article.amounts
        if sentence.start <= each.span.start < sentence.end
    )


def _expected(article: Article, amount: Amount, base: str, factor: float) -> str:
    """What the rate should be, "" if it may be what it is."""
    rates = article.facts.exchange_rates
    year = article.published.year if article.published else None
    named = countries_in(article.text, article.facts)
    one = Amount(amount.span, amount.span, Fraction(1), Kind.MONEY, CURRENCIES[base])
    whole = Extent(one, one)
    near = {*named, *home_countries(article.document.source_language)}
    fitting = []
    for code in rates:
        if code[:2].lower() not in near or code == base:
            continue
        same = amount._replace(unit=unit(code))
        found = money_ratio(whole, Extent(same, same), rates, year)
        if found is not None and 1 / _CLOSE < found[0] < _CLOSE:
            fitting.append(f"{spoken(amount.value, figures=6)} {code}")
    if amount.unit is not None and amount.unit.factor < 1:  # “41 cents”, where a dollar is 41 liras
        return fitting[0] if fitting and amount.value >= _LEAST_OF_PARTS else ""
    found = money_ratio(whole, Extent(amount, amount), rates, year, countries=named)
    if found is None or 1 / factor < found[0] < factor:
        return ""
    return fitting[0] if len(fitting) == 1 else spoken(found[1])
