"""More people than a country has: “half of the 6.4 billion Bulgarians”, “14 million nurses are missing in Portugal”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Country
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import countries_in, home_countries
from mtlint.text.numbers import Amount, Approximation, Kind

_MILLION = 10**6
_GATE = lazy_re.compile(r"\b(?:thousand|million|billion|trillion|lakh|crore|population)\b|\d,\d{3},\d{3}")
_RESIDENTS = lazy_re.compile(
    r" (?:[a-z-]+ ){0,2}(?P<noun>voters|citizens|inhabitants|residents|nurses|doctors|teachers|soldiers|pupils|"
    r"pensioners|taxpayers|policemen|police officers|civil servants|schoolchildren)\b"
)
_PEOPLE = lazy_re.compile(r" (?P<noun>[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b")
_WORLD = lazy_re.compile(
    r"\b(?:world\w*|global\w*|europe\w*|africa\w*|asia\w*|america\w*|latin|arab\w*|planet|earth|eu|union|continent\w*|"
    r"countries|nations|regions?|bloc|nato|brics|empire|history|times|years|downloads|visits|descent|ancestry|diaspora|"
    r"abroad|origin|roots|heritage|emigra\w+|facebook|tiktok|instagram|twitter|whatsapp|users?|users'|soviet|doses)\b"
)
_NAME = r"[A-Z][a-z]+(?: [A-Z][a-z]+)?"
_POPULATION = lazy_re.compile(
    rf"\b(?:(?:the )?population of (?:the )?(?P<of>{_NAME})|(?P<whose>{_NAME})['’]s? population"
    rf"|(?P<has>{_NAME}),? (?:has a population of|with a population of|a country of|a nation of))"
    r"(?: (?:is|was|of|fell to|rose to|has (?:fallen|risen|grown) to|grew to|stood at|stands at|(?:has )?reached"
    r"|exceed(?:s|ed)))? (?:(?:about|around|nearly|almost|only|just|over|some|more than|less than|roughly) )*$"
)
_NO_PEOPLE = lazy_re.compile(r"\s?(?:percent|per cent|%|times|years?|cats|dogs|bears|wolves|birds|deer|cattle)\b")
_LONGEST, _OFTEN = 90, 3


class Options(CheckOptions):
    """How many times the inhabitants of its country a people may count, and how far a population may be off."""

    people: float = 4.0
    residents: float = 1.3
    population: float = 2.5


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Numbers of people greater than any number of inhabitants that the country of the people or of the article had."""
    populations = article.facts.populations
    if not populations or not _GATE.search(article.folded):
        return
    peoples: dict[str, Country] | None = None
    most: float | None = None
    for amount in article.amounts:
        person = amount.unit is not None and amount.unit.key == "person"
        if not (amount.kind is Kind.PLAIN or person) or amount.approximation is Approximation.SEVERAL:
            continue
        millions = float(amount.value) / _MILLION
        if whole := _named_population(article, amount):
            fewest, greatest = populations.get(whole, (0.0, float("inf")))
            if not fewest / options.population <= millions <= greatest * options.population:
                yield finding(article, rule, amount.span, most=f"{greatest:g}")
            continue
        if millions < 1:
            continue
        end = amount.figure.end
        peoples = _peoples(article) if peoples is None else peoples
        if (found := _PEOPLE.match(article.text, end)) and found["noun"] in peoples:
            country = peoples[found["noun"]]
            greatest = populations.get(country.code[:2], (0.0, float("inf")))[1]
            if millions > greatest * options.people and not _is_of_the_world(article, amount):
                yield finding(article, rule, Span(amount.span.start, found.end()), most=f"{greatest:g}")
        elif found := _RESIDENTS.match(article.folded, end):
            most = _greatest(article) if most is None else most
            if most and millions > most * options.residents and not _is_of_the_world(article, amount):
                yield finding(article, rule, Span(amount.span.start, found.end()), most=f"{most:g}")


def _peoples(article: Article) -> dict[str, Country]:
    """Nouns for the citizens of countries, in the plural."""
    return {
        form: country for country in article.facts.countries.values() for form in country.people if form.endswith("s")
    }


def _named_population(article: Article, amount: Amount) -> str:
    """The code of the country whose population the amount is said to be, "" if it is none."""
    found = _POPULATION.search(article.text, max(0, amount.span.start - _LONGEST), amount.span.start)
    if not found or _NO_PEOPLE.match(article.folded, amount.span.end):
        return ""
    name = found["of"] or found["whose"] or found["has"]
    return next((each.code for each in article.facts.countries.values() if each.name == name), "")


def _greatest(article: Article) -> float:
    """The inhabitants, in millions, of the greatest country named; 0 if one is unknown or the article is of nowhere."""
    named, home = countries_in(article.text, article.facts), home_countries(article.document.source_language)
    if not article.document.source_language and max(named.values(), default=0) < _OFTEN:
        return 0.0
    known = [article.facts.populations.get(code, (0.0, float("inf")))[1] for code in {*named, *home}]
    greatest = max(known, default=0.0)
    return greatest if greatest < float("inf") else 0.0


def _is_of_the_world(article: Article, amount: Amount) -> bool:
    sentence = article.sentence(amount.span)
    return bool(_WORLD.search(article.folded, sentence.start, sentence.end))
