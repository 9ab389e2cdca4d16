"""A party that keeps its name in English under the word that it means: “Arrives, the party of …” for Chega."""

from collections.abc import Iterator
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.likeness import letters
from mtlint.text.phrases.phrase_set import KnownPhrases

_KIND = r"(?:[Pp]arty|[Ff]action|[Mm]ovement|[Ff]ormation|[Gg]rouping)"
_BEFORE = lazy_re.compile(
    r"\b(?:(?:party|movement|formation|coalition|alliance|bloc) |(?:coalition|alliance) with |[Ff]ounded "
    r"|(?:part(?:y|ies)|movement|leaders?|chair\w*|president|founders?|head|members?|deput(?:y|ies)|MPs?|candidates?|politicians?|senators?"
    r"|supporters?|spokes\w+|voters|secretary) of "
    r"|(?:ruling|governing|opposition|conservative|far-right|far-left|left-wing|right-wing"
    r"|cent(?:re|er)-(?:right|left)) )$"
)
_AFTER = lazy_re.compile(
    rf"(?:['’]s)? (?:{_KIND}|leader|lawmakers?|deput(?:y|ies)|MPs?|candidates?)\b"
    rf"|, (?:the|a|an|his|her) (?:[\w-]+ ){{0,3}}{_KIND}\b"
)
_INSIDE_NAME = lazy_re.compile(r"(?:^|[ (“\"])(?!The )[A-Z][\w-]* $")
_CAPITALISED = lazy_re.compile(r"\b[A-ZÀ-ÖØ-ÞĀ-ſ][\w-]*")
_REACH = 24


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such words where a party is named, if the article names its country and never the party itself."""
    text = article.text
    for (name, code), start, end in _translated(article.facts).hits(article):
        if text[start:end] in options.accept or code not in article.people.countries:
            continue
        is_behind = _BEFORE.search(text, max(0, start - _REACH), start)
        if text.startswith("the ", start) and not text.endswith("party ", 0, start):
            continue  # “leaders of the Left” may be anybody on that side
        if not is_behind and (not _AFTER.match(text, end) or _INSIDE_NAME.search(text, max(0, start - _REACH), start)):
            continue
        if _is_named(name, text):  # “Možemo (We Can)”
            continue
        country = article.facts.countries[code].name
        yield finding(article, rule, Span(start, end), (name,), country=country)


def _is_named(name: str, text: str) -> bool:
    """Whether a text names a party, with whatever marks."""
    said = {letters(word[0]) for word in _CAPITALISED.finditer(text)}
    return all(letters(word) in said for word in name.split() if word[0].isupper())


@lru_cache(maxsize=4)
def _translated(facts: Facts) -> KnownPhrases:
    return KnownPhrases(facts.translated_parties)
