"""A city under the words that its name is made of: “New Garden” for Novi Sad."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.packs.phrase_set import PhraseSet
from mtlint.text.article import Article
from mtlint.text.capitalised import capitalised
from mtlint.text.likeness import letters
from mtlint.text.word_set import word_set

_PLACED = lazy_re.compile(
    r"\b(?:[Ii]n|[Ff]rom|[Aa]cross|up|near|around|outside|towards?|via|to|at|cit(?:y|ies) of|town of|port of"
    r"|mayor of|governor of|(?:province|district|county|region|municipality|commune|village|governorate) of"
    r"|streets of|residents of|airport of|station (?:in|of)|[A-Z]\w+ and)(?: the)? $"
)
_GOES_ON = lazy_re.compile(r"[-'’]\w*[A-Z]| (?:[A-Z]|(?:of|in) [A-Z])")
_TIER = lazy_re.compile(
    r" (?:City|County|Prefecture|Province|Governorate|Oblast|Municipal|Intermediate|Regency|Township|Town|Village|Ward"
    r"|District|Quarter|Neighbou?rhood|district|province|governorate|county|prefecture|township|municipality"
    r"|voivodeship|oblast|neighbou?rhood|quarter|suburb|subdistrict|metro station|residential (?:area|complex))\b"
)
"""Behind a name, what says that it is a place's."""
_REACH = 16
_NAME_GOES_ON = lazy_re.compile(r"[-'’]\w*[A-Z]| (?:[A-Z]|of [A-Z])")
_BEFORE = lazy_re.compile(
    r"\b(?:[Ii]n|[Ff]rom|[Nn]ear|[Aa]round|[Oo]utside|(?:[Tt]he (?:town|city|village|municipality|district|mayor|port)"
    r"|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|residents|outskirts|side|centre|center|prefect|edge|border|streets|suburbs?"
    r"|people|inhabitants|(?:province|region|county|commune|parish|community|quarter|neighbou?rhood|island|village|station"
    r"|airport|hospital|railway|castle)) of|(?:the|of) (?:town|city|village|river|island|quarter|neighbou?rhood"
    r"|suburb|valley|commune)|[Ww]ay to|[Rr]oad to|arrived at|diocese of) $"
)
"""What stands before a place, and before nothing else that has a capital."""
_COMMON = word_set(
    "black blessing bridge buffalo cross dawn discovery dream dreams east eastern freedom free forest friendship"
    " gift glory gold golden good grace great green happiness happy hope independence iron island joy justice"
    " liberty light lion love luck mercy mine new north northern october peace pioneer pioneers prosperity red"
    " renaissance resurrection revival salt sand sands south southern soviet spring star sun sunny trinity unity"
    " victory village volcano water west western white winter youth"
)
"""Words that are names of much else: they are a place's only where the text says so."""
_NAMED_PLACE = lazy_re.compile(
    r"\b(?:town|city|village|municipality|district|province|region|county|commune|quarter|neighbou?rhood|island|suburb)"
    r" of $"
)
_WATERS = lazy_re.compile(
    r"\b(?:[Ll]eft|[Ee]ntered|[Rr]eached|[Ii]nside|[Oo]n|[Aa]long|[Ii]nto|[Aa]cross|[Oo]ver|[Tt]o|[Aa]t|(?:banks?|waters?|levels?|mouth|shores?|bridges?|palace"
    r"|foot|slopes) of) $"
)
"""What stands before a river, a mountain or a palace that has its article in English: “on the Rod”."""
_FLOWS = lazy_re.compile(
    r" (?:[Rr]iver|[Vv]alley)\b"
    r"| (?:burst|broke|overflow|flood|rose|froze|dried|flows|(?:has|had) (?:risen|burst|flooded))"
)
_PARTS = lazy_re.compile(r"[ -]")


class Options(CheckOptions):
    """Further names, as they stand in the text, that are right."""

    accept: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such words where a place is named, if the article names the country."""
    yield from _of_cities(article, rule, options)
    if article.is_translated:
        yield from _of_smaller_places(article, rule, options)


def _of_cities(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    phrases, cities = _translated(article.facts)
    for number, start, end in phrases.hits(article.text):
        name, code = cities[number]
        text = article.text
        if text[start:end] in options.accept or code not in article.countries:
            continue
        is_tier = _TIER.match(text, end) is not None and " " in text[start:end]
        if not is_tier and (_GOES_ON.match(text, end) or not _is_behind_a_place_word(article, start)):
            continue
        if " " not in text[start:end] and article.is_title_at(start):
            continue  # every word may have a capital there
        country = article.facts.countries[code].name
        yield finding(article, rule, Span(start, end), (name,), country=country)


def _is_behind_a_place_word(article: Article, start: int) -> bool:
    if _PLACED.search(article.text, max(0, start - _REACH), start):
        return True
    return article.is_translated and bool(_BEFORE.search(article.text, max(0, start - 2 * _REACH), start))


def _of_smaller_places(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Places that are known by their words alone, in translations: too many to be looked for in other articles."""
    tables = [(code, table) for code in sorted(article.countries) if (table := _places(article.facts, code))]
    for span, form in capitalised(article.text) if tables else ():
        key = letters(form)
        for code, table in tables:
            if key in table and form not in options.accept and _is_placed(article, span, form):
                yield finding(article, rule, span, (table[key],), country=article.facts.countries[code].name)
                break


def _is_placed(article: Article, span: Span, form: str) -> bool:
    """Whether a place is named here: two capitals are enough, a word that may be common needs more."""
    text = article.text
    is_tier = _TIER.match(text, span.end) is not None
    if _NAME_GOES_ON.match(text, span.end) and not is_tier:
        return False
    capitals = sum(word[0].isupper() for word in _PARTS.split(form) if word.lower() != "the")
    if capitals > 1 or (is_tier and not form.lower().startswith("the ")):
        return True
    if article.is_title_at(span.start):
        return False
    before = max(0, span.start - 2 * _REACH)
    if form.lower() in _COMMON:
        return _NAMED_PLACE.search(text, before, span.start) is not None
    if _BEFORE.search(text, before, span.start):
        return True
    return form.startswith("the ") and bool(_WATERS.search(text, before, span.start) or _FLOWS.match(text, span.end))


def _places(facts: Facts, code: str) -> Mapping[str, str]:
    return facts.places_by_their_words(code[:2])


@lru_cache(maxsize=4)
def _translated(facts: Facts) -> tuple[PhraseSet, list[tuple[str, str]]]:
    """The forms, to be looked for at once, and of each the right name and the country."""
    forms = [
        (form, name, country.code)
        for country in facts.countries.values()
        for form, name in (country.translated or {}).items()
    ]
    return PhraseSet([form for form, _, _ in forms]), [(name, code) for _, name, code in forms]
