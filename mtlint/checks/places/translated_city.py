"""A city under the words that its name is made of: “New Garden” for Novi Sad."""

from collections.abc import Iterator
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.packs.phrase_set import PhraseSet
from mtlint.text.article import Article

_PLACED = lazy_re.compile(
    r"\b(?:[Ii]n|[Ff]rom|[Aa]cross|up|near|around|outside|towards?|via|to|at|cit(?:y|ies) of|town of|port of"
    r"|mayor of|governor of"
    r"|streets of|residents of|airport of|station (?:in|of)|[A-Z]\w+ and)(?: the)? $"
)
_GOES_ON = lazy_re.compile(r"[-'’]\w*[A-Z]| (?:[A-Z]|(?:of|in) [A-Z])")
_TIER = lazy_re.compile(
    r" (?:City|County|Prefecture|Province|Governorate|Oblast|Municipal|Intermediate|Regency|district|province"
    r"|governorate|county|prefecture)\b"
)
"""Behind a name, what says that it is a place's."""
_REACH = 16


class Options(CheckOptions):
    """Further names, as they stand in the text, that are right."""

    accept: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such words where a place is named, if the article names the country."""
    phrases, cities = _translated(article.facts)
    for number, start, end in phrases.hits(article.text):
        name, code = cities[number]
        text = article.text
        if text[start:end] in options.accept or code not in article.countries:
            continue
        is_tier = _TIER.match(text, end) is not None and " " in text[start:end]
        if not is_tier and (_GOES_ON.match(text, end) or not _PLACED.search(text, max(0, start - _REACH), start)):
            continue
        if " " not in text[start:end] and article.blocks[article.block_index(start)].kind is BlockKind.TITLE:
            continue  # every word may have a capital there
        country = article.facts.countries[code].name
        yield finding(article, rule, Span(start, end), (name,), country=country)


@lru_cache(maxsize=4)
def _translated(facts: Facts) -> tuple[PhraseSet, list[tuple[str, str]]]:
    """The forms, to be looked for at once, and of each the right name and the country."""
    forms = [
        (form, name, country.code)
        for country in facts.countries.values()
        for form, name in (country.translated or {}).items()
    ]
    return PhraseSet([form for form, _, _ in forms]), [(name, code) for _, name, code in forms]
