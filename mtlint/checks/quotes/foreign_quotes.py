"""Quotation marks of other languages in English text: „ “, « », ‹ ›, 「 」."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.function_words import ANY_FOREIGN, SMALL_WORDS
from mtlint.text.scripts import foreign_runs

_MARKS = "„«»‹›‟「」『』"
_CLOSING = "」』»›"
_SHORT = 80


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """One finding an article, at the first mark whose quotation is not in another language; the others are related."""
    text = article.text
    if text.isascii() or not any(mark in text for mark in _MARKS):
        return
    kept = {
        at
        for quotation in article.quotations
        if _is_in_another_language(article.folded[slice(*quotation.inner)])
        for at in (quotation.outer.start, quotation.outer.end - 1)
    }
    paired = {at for each in article.quotations if each.closed for at in (each.outer.start, each.outer.end - 1)}
    found = [at for at, letter in enumerate(text) if letter in _MARKS and at not in kept and not _is_foreign(text, at)]
    marks = [at for at in found if at in paired or not _points(text, at)]
    if not marks:
        return
    span, fixed = Span(marks[0], marks[0] + 1), "”" if text[marks[0]] in _CLOSING else "“"
    for quotation in article.quotations:
        outer, inner = quotation.outer, quotation.inner
        if marks[0] == outer.start and quotation.closed and outer.end - outer.start <= _SHORT:
            span, fixed = outer, f"“{text[slice(*inner)].strip()}”"
        elif marks[0] in (outer.start, outer.end - 1):
            fixed = "“" if marks[0] == outer.start else "”"
    related = tuple(Related(Span(at, at + 1), "and here") for at in marks if not span.start <= at < span.end)
    yield finding(article, rule, span, (fixed,), related=related)


def _is_foreign(text: str, at: int) -> bool:
    """Whether a letter of another script stands beside a mark."""
    return bool(foreign_runs(text, max(0, at - 1), at + 2))


def _points(text: str, at: int) -> bool:
    """Whether a lone angle mark stands free, as in “Home › News” and “Read more »”."""
    return text[at] in "«»‹›" and not text[max(0, at - 1) : at].strip() and not text[at + 1 : at + 2].strip()


def _is_in_another_language(quoted: str) -> bool:
    words = set(quoted.split())
    return not ANY_FOREIGN.isdisjoint(words) or any(len(words & small) > 1 for small in SMALL_WORDS.values())
