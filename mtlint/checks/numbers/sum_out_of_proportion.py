"""A sum that what it pays for excludes: “losses came to 1,200 kyats”, “an envelope with 3.5 billion yen”."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import countries_in
from mtlint.text.numbers import Amount, Kind, Unit
from mtlint.text.numbers.exchange import in_dollars, spoken
from mtlint.text.numbers.units import CURRENCIES

_HEDGES = (
    r"(?:(?:about|around|nearly|almost|only|just|over|some|at least|roughly|an estimated|estimated at|more than|up to|"
    r"as much as|approximately|a record) )*$"
)
_BE = (
    r"(?:is|are|was|were|amounts? to|amounted to|comes? to|came to|reached|reaches|runs? to|ran to|stands? at|stood at)"
)
_PAYERS = (
    r"(?:government|cabinet|ministry|(?:prime )?minister|state|parliament|governor|provinces?|european union|"
    r"world bank|authorities)"
)
_GIVES = (
    r"(?:allocat(?:es|ed|ing)|(?:has |have |had )?set aside|earmark(?:s|ed|ing)|granted|released|approved|announced|"
    r"pledged|(?:is|are|was|will be) providing|provided|disbursed)"
)
_SETS_UP = r"(?:prepared|set up|established|created|launched|announced|promised)"
_GIVERS = r"(?:the|tech|internet|car|oil) (?:company|firm|group|giant|conglomerate|corporation|billionaire|carmaker)"
_YEARS = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|multi)"
_WORKS = (
    r"(?:motorway|expressway|highway|railway|metro line|airport|seaport|nuclear plant|nuclear power plant|power plant|"
    r"power station|(?:undersea |submarine |power )?cable|(?:gas |oil )?pipeline|dams?|dikes?|dykes?|frigates?|"
    r"submarines?|fighter jets|warships?|interconnector)"
)
_RESERVES = r"(?:(?:foreign[- ](?:exchange|currency)|international|currency|gold|central bank'?s?) )?reserves"


def _sum(before: str) -> re.Pattern[str]:
    """What a sentence says before a sum; words that hedge may stand between."""
    return lazy_re.compile(rf"\b{before} {_HEDGES}")


def _words(pattern: str) -> re.Pattern[str]:
    return lazy_re.compile(rf"\b(?:{pattern})\b")


class _Limit(NamedTuple):
    """What a sum is for, as the sentence says before it, and what it can be in US dollars."""

    before: re.Pattern[str]
    least: float = 0.0
    most: float = float("inf")
    beside: re.Pattern[str] | None = None
    """What the article must speak of."""
    in_millions: bool = False
    """Whether only sums in millions are looked at, which may be thousands of them."""


_LIMITS = (
    _Limit(
        _sum(rf"(?:damages?|losses|loss)\b [^.;:]{{0,40}}?\b(?:{_BE}|estimated|put)(?: to be)?(?: at)?"),
        least=20,
        beside=_words(r"fire|blaze|flood\w*|quake|earthquake|storm|explosion|blast|collapse\w*|hail|landslide"),
    ),
    _Limit(
        _sum(rf"{_PAYERS}\b[^.;:]{{0,90}}?\b{_GIVES}\b(?: [^.;:]{{0,50}} and)?(?: another| a further| a total of)?"),
        least=150,
    ),
    _Limit(
        _sum(rf"{_PAYERS}\b[^.;:]{{0,60}}?\b{_SETS_UP}\b[^.;:]{{0,40}}?\bfunds?(?: [a-z]+)? (?:of|worth)"),
        least=1_000,
    ),
    _Limit(_sum(rf"{_YEARS}[- ]year (?:[a-z]+ )?(?:contract|deal|extension)\b[^.;:]{{0,30}}? worth"), least=1_000),
    _Limit(_sum(rf"{_GIVERS}\b(?: [a-z]+)? (?:(?:has |have |had |will |would )?donat(?:ed?|es)|pledged)"), least=100),
    _Limit(_sum(rf"prize (?:fund|pool) (?:[a-z]+ ){{0,4}}?(?:{_BE}|of|worth)"), least=40),
    _Limit(
        _sum(
            rf"{_WORKS}\b[^.;:]{{0,60}}?\b"
            r"(?:(?:would|will|to|should|could|may) cost|estimated at|at a cost of|worth)"
        ),
        least=4e6,
        beside=_words(r"buil[dt]\w*|construct\w+|lay|laid|new|second|kilomet(?:er|re)s?|megawatts?|mw|open\w*"),
        in_millions=True,
    ),
    _Limit(
        _sum(r"(?:entire|whole|total) (?:investment|project|cost)(?: (?:is|was|costs|will be|amounts to))"),
        least=1e6,
        beside=_words(r"motorway|expressway|highway|railway line|metro line|airport|power plant"),
        in_millions=True,
    ),
    _Limit(
        _sum(
            r"budget\b[^.;:]{0,30}?\b(?:provides for|envisages|foresees|sets)(?: (?:total|state|public))? "
            r"(?:spending|expenditure|revenues?|income)(?: of| at)?"
        ),
        least=5e7,
        beside=_words(r"parliament|national|federal|state budget|landtag|bundestag|lawmakers"),
        in_millions=True,
    ),
    _Limit(
        _sum(rf"{_RESERVES} (?:[a-z]+ ){{0,4}}?(?:{_BE}|fell to|rose to|total(?:led)?|of)"),
        least=1e9,
        beside=_words(r"central bank|foreign[- ]exchange|foreign[- ]currency|currency reserves|international reserves"),
        in_millions=True,
    ),
    _Limit(
        _sum(r"(?:envelope|wallet|purse|pockets?)\b (?:[a-z]+ ){0,3}?(?:containing|with|holding|of)"),
        most=2e6,
    ),
    _Limit(
        _sum(r"(?:suitcases?|backpack|handbag|rucksack|bag|box)\b (?:containing|with|holding)"),
        most=5e7,
    ),
    _Limit(
        _sum(
            r"(?:engines?|roofs?|organ|clock|statue|chapel|classroom|playground|bridge)\b[^.;:]{0,40}?\b"
            r"(?:renovat\w+|repaired|overhaul\w*|refurbish\w+|restored)\b[^.;:]{0,30}?\b(?:cost|costs|at a cost of)"
        ),
        most=1e9,
    ),
    _Limit(
        _sum(
            r"(?:renovat\w+|repair\w*|overhaul\w*|refurbish\w+|restor(?:ed|ation))\b[^.;:]{0,70}?\b"
            r"(?:cost|costs|at a cost of)"
        ),
        most=5e9,
        beside=_words(
            r"engines?|stations?|school|church|chapel|museum|theat(?:re|er)|library|hospital|square|monument|statue|"
            r"bus|tram|mosque|synagogue|castle|ship|ferry|ward"
        ),
    ),
    _Limit(_sum(rf"minimum (?:monthly )?(?:wage|pension)\b (?:[a-z]+ ){{0,6}}?(?:{_BE}|to|of|at)"), most=6_000),
    _Limit(_sum(r"(?:ticket|seat) (?:costs?|is sold for|sold for)"), most=3e6),
    _Limit(_sum(r"(?:flat|apartment|house|villa)\b (?:[a-z]+ ){0,4}?(?:worth|sold for|bought for|costs?)"), most=1e9),
)
_BARREL, _OUNCE = r" (?:a|per|the) barrel\b", r" (?:an|per|the) (?:troy )?ounce\b"
_TON = r" (?:a|per|the) (?:metric )?(?:ton|tonne)\b"
_PRICES = (
    (lazy_re.compile(_BARREL), _words("oil|crude|brent|wti|urals"), 8, 250),
    (lazy_re.compile(_OUNCE), _words("gold"), 250, 9_000),
    (lazy_re.compile(_OUNCE), _words("silver"), 4, 200),
    (lazy_re.compile(_TON), _words("copper"), 2_000, 25_000),
)
"""What wholesale goods cost in US dollars since 2005, with room above and below."""
_CHANGES = lazy_re.compile(
    r"\b(?:by|premium|discount|spread|difference|duty|tax|royalty|fee|cut|raised?|tariffs?|margin|per cent|transport|"
    r"shipping|storage|gain\w*|lost|lose|loses|down|up|add\w*|rose|fell|costs?)\b[^.;]{0,20}$"
)
_APIECE = _words(
    r"each|every|per|a (?:head|person|day|month|week|year|night|kilo\w*|lit(?:re|er)|piece|share|minute|text|bag|plate|"
    r"meal|student|pupil|child|worker)|an hour|apiece|fees?|fine[sd]?|tax\w*|fares?|tickets?|prices?|priced|wages?|"
    r"pay|pensions?|coins?|notes?|tolls?|charges?|lev(?:y|ies)|increases?|rises?|raise|rebates?|vouchers?|allowances?|"
    r"benefits?|bonus\w*|hourly|monthly|weekly|daily|stamps?|deposits?|payments?|caps?|limits?|minimum|family|"
    r"families|households?|shares?|net|operating|quarter\w*|cents|stol\w+|theft|vandal\w*|token|symbolic|subsid\w+|"
    r"loans?|reward"
)
_GATE = lazy_re.compile(
    r"\b(?:damages?|loss|losses|prize|budget|reserves|envelope|wallet|purse|pockets?|suitcases?|backpack|handbag|"
    r"rucksack|bag|box|barrel|ounce|tonne?|minimum|ticket|seat|flat|apartment|house|villa|investment|project|"
    rf"renovat\w+|repair\w*|overhaul\w*|refurbish\w+|restored|restoration|funds?|contract|deal|extension|donat\w+|"
    rf"{_WORKS}|{_GIVES})\b"
)
_RIAL, _TOMANS = CURRENCIES["IRR"], lazy_re.compile(r" tomans?\b")
_MILLION, _BILLION = 10**6, 10**9


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Sums of which even the most favourable rate makes too little or too much for what they are said to be."""
    folded = article.folded
    if not _GATE.search(folded):
        return
    sums = [money for amount in article.amounts if (money := _money(folded, amount)) is not None]
    limited = [
        (money, bounds)
        for money in sums
        if not money.begins_range and money.value > 0 and (bounds := _of(article, money))
    ]
    if not limited:
        return
    year = article.published.year if article.published else None
    countries = countries_in(article.text, article.facts)
    for money, bounds in limited:
        worth = in_dollars(money, article.facts.exchange_rates, year, countries)
        if worth and (worth[1] < bounds[0] or worth[0] > bounds[1]):
            value = worth[1] if worth[1] < bounds[0] else worth[0]
            yield finding(article, rule, money.span, worth=spoken(value))


def _money(folded: str, amount: Amount) -> Amount | None:
    """The amount, if it is a sum; tomans as the rials that they are."""
    if amount.kind is Kind.MONEY:
        return amount
    if amount.kind is Kind.PLAIN and (found := _TOMANS.match(folded, amount.span.end)):
        span = Span(amount.span.start, found.end())
        return amount._replace(span=span, unit=Unit(_RIAL.key, _RIAL.quantity, _RIAL.factor * 10))
    return None


def _of(article: Article, amount: Amount) -> tuple[float, float] | None:
    """The least and the most that the sum can be, by the first limit that the sentence sets."""
    folded, sentence = article.folded, article.sentence(amount.span)
    before = folded[sentence.start : amount.span.start]
    behind = folded[amount.span.end : sentence.end]
    for unit, thing, least, most in _PRICES:
        if unit.match(behind) and thing.search(before):
            return None if _CHANGES.search(before) and not before.endswith(("to ", "at ")) else (least, most)
    for limit in _LIMITS:
        if limit.in_millions and not _MILLION <= amount.scale < _BILLION:
            continue
        if not limit.before.search(before) or (limit.beside and not limit.beside.search(folded)):
            continue
        if limit.least and _APIECE.search(folded, sentence.start, sentence.end):
            return None
        return limit.least, limit.most
    return None
