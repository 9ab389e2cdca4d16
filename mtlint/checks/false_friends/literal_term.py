"""Renderings of words that nobody writes in English: “temperature reversal” in what was translated from Persian."""

from collections.abc import Iterator
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Term
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.language_codes import codes
from mtlint.text.marked import is_explained
from mtlint.text.phrases.term_index import is_field, term_index
from mtlint.text.vocabulary import vocabulary

_FAMILIES = tuple(
    frozenset(family.split())
    for family in (
        "ru uk be bg mk sr hr bs sl cs sk pl lt lv et hu ka hy kk ky uz az mn tg sq ro el",
        "de nl af sv da no nb nn fi is et fo",
        "es pt gl ca fr it ro",
        "hi ur bn ne pa mr gu ta te si ml kn as or ps",
        "ar fa ps ku he tr az",
        "zh ja ko vi",
        "id ms jv su tl ceb vi th my km lo",
    )
)
"""Languages that have words, images and institutions in common."""
_NEIGHBOURS = tuple(
    frozenset(neighbours.split())
    for neighbours in (
        "sq el ro mk sr hr bs bg tr hu",
        "pl cs sk sl hu de uk be lt lv et ro fi sv da nb",
        "az kk ky uz tk tt tr fa ka hy ku ps tg mn ru ur",
        "he ar fa tr ku am ti so sw ha",
        "es pt it fr ro ca gl el de nl",
        "bn my si ta te ml kn ne hi ur pa mr gu",
        "th lo km my vi zh id ms",
    )
)
"""Languages that tell the same sayings."""
_SAID_TO_BE_ONE = lazy_re.compile(
    r"\b(?:(?:a|the|that|this|an?\s\w+|old)\ssaying|way\sof\ssaying|proverb|adage|as\sthey\ssay)\b"
)
"""What a paragraph says in which a saying of the source is told and explained."""
_OF_KIN = "an expression of the original"
"""What is said for a word that only a language like the original's is known to have."""
_OF_ALL = "mul"
"""Where what is written by nobody whatever the language stands (ISO 639-2)."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Each place where such a rendering stands in an article that says which language it was written in."""
    if not article.is_translated:
        return
    own, others, neighbours = _languages(article.document.source_language or "")
    free = 0
    kept: dict[str, bool] = {}
    for span, term, language in term_index(article.facts).never(article, (*own, *others, *neighbours)):
        word = article.folded[slice(*span)]
        if language in neighbours and " " not in word:
            continue  # acronyms differ from one to the next
        if " " not in word and article.text.endswith("-", 0, span.start):
            continue  # the end of another word: IMGW-PIB
        if span.start >= free and is_field(article, term):
            free = span.end
            if word not in kept:
                kept[word] = _is_foreign(article, word, term) and is_explained(article, word)
            if kept[word] or (" " in word and _SAID_TO_BE_ONE.search(article.text, *article.paragraph(span))):
                continue
            source = term.source[0] if language in own else _OF_KIN
            yield finding(article, rule, span, term.right[:1], source=source)


def _is_foreign(article: Article, word: str, term: Term) -> bool:
    """Whether a rendering is the word of the source itself, which good translators keep and explain."""
    return " " not in word and (word.removesuffix("s") in term.source or not vocabulary(article.facts).knows(word))


@lru_cache(maxsize=128)
def _languages(code: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The codes of a language, then those of its kin and of all, and those of neighbours that are no kin."""
    own = codes(code)
    kin = sorted(_together(code, _FAMILIES).difference(own))
    neighbours = sorted(_together(code, _NEIGHBOURS).difference(own, kin))
    return tuple(own), (*kin, _OF_ALL), tuple(neighbours)


def _together(code: str, groups: tuple[frozenset[str], ...]) -> frozenset[str]:
    return frozenset().union(*(group for group in groups if code in group))
