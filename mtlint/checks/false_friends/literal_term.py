"""Renderings of words that nobody writes in English: “temperature reversal” in what was translated from Persian."""

from collections.abc import Iterator
from functools import lru_cache

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.renderings import Renderings, is_field

_FAMILIES = tuple(
    frozenset(family.split())
    for family in (
        "ru uk be bg mk sr hr bs sl cs sk pl lt lv et hu ka hy kk ky uz az mn tg",
        "de nl af sv da no nb nn fi is",
        "es pt gl ca fr it ro",
        "hi ur bn ne pa mr gu ta te si ml kn",
        "ar fa ps ku he tr az",
        "zh ja ko vi",
        "id ms tl vi th my km lo",
    )
)
"""Languages that have words, images and institutions in common."""


class Options(CheckOptions):
    """No options."""


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:  # noqa: ARG001 - the form of all checks
    """Each place where such a rendering stands in an article that says which language it was written in."""
    if not article.is_translated:
        return
    known = _known(article.facts, article.document.source_language or "")
    if known is None:
        return
    free = 0
    for span, term in known.places(article):
        if span.start >= free and is_field(article, term):
            free = span.end
            yield finding(article, rule, span, term.right[:1], source=term.source[0])


@lru_cache(maxsize=8)
def _known(facts: Facts, code: str) -> Renderings | None:
    """What languages like this one are wrongly made; of two with the same word the language itself comes first."""
    kin = sorted(set().union({code}, *(family for family in _FAMILIES if code in family)) - {code})
    forms = [(form, term) for each in (code, *kin) for term in facts.terms(each) for form in term.never]
    return Renderings(forms) if forms else None
