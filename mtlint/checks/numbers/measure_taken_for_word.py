"""Measures that are read as what their names also mean: “half a mile” (mil, 10 km), “80 farms of forest” (rai)."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.number_words import CARDINALS, TENS

_FIGURE = (
    rf"\b(?:\d(?:[\d,.]{{0,20}}\d)?(?: thousand| million)?|an?|half an?|{'|'.join((*CARDINALS, *TENS))}|a hundred"
    r"|several|thousands of|hundreds of) "
)
_LAND = (
    r" of (?:forest|land|rice|paddy|farmland|fields?|corn|maize|sugar ?cane|cassava|beans?|coffee|bananas?|pasture"
    r"|orchards?|gardens?|vineyards?|crops?|wheat|mangroves?|plantations?|peat|reeds|vegetables|onions|potatoes)\b"
)
_HARVEST = (
    r" of (?:wheat|grain|corn|maize|rye|barley|oats|potatoes|beets?|cabbage|apples|plums|raspberries|peppers|onions"
    r"|jute)\b"
)
_GOLD = r"(?: of)? (?:gold|jewell?e?ry)\b"
_METRIC = r"\b(?:kilomet(?:re|er)s?|met(?:re|er)s?|km|hectares?|tons|tonnes|kilos?|kilograms?)\b"
_HOMES = r"\b(?:apartments?|flats?|offices?|living|housing|studios?|kitchens?|premises|real estate)\b"
_NO_TRAIN = r"\A(?![\s\S]*\b(?:trains?|rail\w*|freight|locomotives?|ports?)\b)"
"""Wagons of grain are also those of a train."""
_SLAVIC = "ru uk be kk ky uz az hy ka bg sr hr bs mk"


class _Measure(NamedTuple):
    languages: str
    taken_for: str
    behind: str
    """What follows it."""
    beside: str
    """What the article must hold, if anything."""
    right: str


_MEASURES = (
    _Measure("sv nb no nn", "miles?", r"(?! per\b|-| an hour)", _METRIC, "a mil is 10 kilometres"),
    _Measure("th lo", "(?:farm|field|plantation)s?", _LAND, "", "a rai is 0.16 hectare"),
    _Measure("vi", "blocks?", r"(?=[.,;)]| (?:of water|to|for|in|from|at)\b)", r"\bwater\b", "a khối is a cubic metre"),
    _Measure("vi", "(?:tree|finger|branch)(?:e?s)?", _GOLD, "", "a cây of gold is 37.5 grams, a chỉ 3.75"),
    _Measure("vi", "(?:pole|sample)s?", _LAND, "", "a sào is 360 to 500 square metres, a mẫu ten of them"),
    _Measure("ta te ml kn si", "(?:pound|pown|pavan)s?", r"(?=[.,;)]| (?:of )?gold)", r"\bgold\b", "8 grams of gold"),
    _Measure("es", "apples", _LAND, "", "a manzana is 0.7 hectare"),
    _Measure("pt", "bushels", _LAND, "", "an alqueire is 2.4 or 4.8 hectares"),
    _Measure("sr hr bs sl mk", "(?:morning|morgen)s?", _LAND, "", "a jutro is 0.58 hectare"),
    _Measure("sr hr bs sl mk bg ro hu", "(?:waggon|wagon|carriage)s?", _HARVEST, _NO_TRAIN, "a wagon is ten tonnes"),
    _Measure("hu", "(?:cadastral |cadastre )?(?:hold|moon)s?", _LAND, "", "a hold is 0.58 hectare"),
    _Measure("pl", "met(?:re|er)s?", _HARVEST, "", "a metr is 100 kilograms"),
    _Measure("pl", "(?:morgue|morning)s?", _LAND, "", "a morga is 0.56 hectare"),
    _Measure("de", "mornings?", _LAND, "", "a Morgen is a quarter of a hectare"),
    _Measure("de", "(?:solid|fixed|festive|party) met(?:re|er)s?", "", "", "a Festmeter is a cubic metre of wood"),
    _Measure("nl id ms", "ounces?", r"(?= of (?!gold|silver|platinum|palladium))", _METRIC, "an ons is 100 grams"),
    _Measure("da", "barrels", _LAND, "", "a tønde land is 0.55 hectare"),
    _Measure("bn ne hi", "(?:word|quilt)s?", _LAND, "", "a katha is 70 to 340 square metres"),
    _Measure("ur hi", "canals?", _LAND, "", "a kanal is 506 square metres"),
    _Measure("bn hi ur", "minds?", _HARVEST, "", "a maund is about 40 kilograms"),
    _Measure(_SLAVIC, r"(?<=\d\d )squares", r"(?=[.,;)]| (?:of living|each|at|per)\b)", _HOMES, "a square metre"),
)  # fmt: skip


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The figure and the word, in translations from the languages whose measure it is."""
    language = article.document.source_language
    if language is None or not article.is_translated:
        return
    for pattern, beside, right in _measures_of(language):
        for found in pattern.finditer(article.text):
            span = Span(*found.span("at"))
            if beside is None or beside.search(article.text):
                yield finding(article, rule, span, right=right)


@cache
def _measures_of(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str] | None, str], ...]:
    return tuple(
        (
            lazy_re.compile(rf"(?i)(?P<at>{_FIGURE}{measure.taken_for})\b{measure.behind}"),
            lazy_re.compile(measure.beside, re.IGNORECASE) if measure.beside else None,
            measure.right,
        )
        for measure in _MEASURES
        if language in measure.languages.split()
    )
