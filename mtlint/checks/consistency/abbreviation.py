"""Abbreviations against their own introduction: used before it, with their letters in another order, or given twice."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.acronyms import Introduced, introduced
from mtlint.text.article import Article

_LETTERS = lazy_re.compile(r"(?<![\w.&-])[A-Z]{3,8}(?![\w&-]|\.[A-Z])")
_IN_BRACKETS = lazy_re.compile(r"\((\w+)\)")
_POINTER = lazy_re.compile(r"(?:also |further )?(?:read|see|watch)\b", re.IGNORECASE)


class Options(CheckOptions):
    """`repeats`: look for second introductions instead of what contradicts the first.

    `known` are abbreviations that need no introduction, beside those that the knowledge base knows.
    """

    known: tuple[str, ...] = ()
    repeats: bool = False


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Nothing in quotations; headings, and links to other articles, may use an abbreviation before it is introduced."""
    text = article.text
    if "(" not in text:
        return
    given: dict[str, list[Introduced]] = {}
    for each in introduced(text, article.blocks):
        if len(each.letters) > 2 and not article.is_quoted(each.acronym):
            given.setdefault(each.letters, []).append(each)
    if not given:
        return
    if options.repeats:
        for places in given.values():
            yield from _again(article, rule, places)
        return
    used: dict[str, list[Span]] = {}
    for found in _LETTERS.finditer(text):
        used.setdefault(found[0], []).append(Span(*found.span()))
    well_known = _well_known(article.facts) | {*options.known}
    for letters, places in given.items():
        first = places[0]
        if letters not in well_known:
            yield from _too_early(article, rule, first, used.get(letters, []))
        yield from _other_order(
            article, rule, first, {each: used[each] for each in used.keys() - given.keys() - well_known}
        )


@lru_cache(maxsize=4)
def _well_known(facts: Facts) -> frozenset[str]:
    """The abbreviations of organisations and parties, which newspapers introduce when they have time."""
    parties = [party for country in facts.countries.values() for party in country.parties]
    return frozenset(
        [body.acronym for body in facts.organisations.values()]
        + [letters for party in parties for letters in _IN_BRACKETS.findall(party)]
    )


def _other_order(article: Article, rule: Rule, first: Introduced, used: dict[str, list[Span]]) -> Iterator[Finding]:
    """Words of the same letters, with an article before them: “the HBW”."""
    related = (Related(first.acronym, f"{first.letters} here"),)
    what = f"{first.letters} is introduced, and this has its letters in another order"
    for other in sorted(used):
        if sorted(other) != sorted(first.letters):
            continue
        for span in used[other]:
            before = article.text[max(0, span.start - 4) : span.start]
            if before.lower() == "the " and not article.is_quoted(span):
                yield finding(article, rule, span, (first.letters,), related=related, what=what)


def _again(article: Article, rule: Rule, places: list[Introduced]) -> Iterator[Finding]:
    """The same name with the same abbreviation a second time."""
    for before, again in pairwise(places):
        if [word.lower() for word in before.words] == [word.lower() for word in again.words]:
            related = (Related(before.acronym, "introduced here already"),)
            yield finding(article, rule, again.acronym, related=related)


def _too_early(article: Article, rule: Rule, first: Introduced, used: list[Span]) -> Iterator[Finding]:
    """The first use in a sentence of an earlier paragraph."""
    paragraph = article.block_index(first.acronym.start)
    for span in used:
        index = article.block_index(span.start)
        if index >= paragraph:
            return
        start, end = article.blocks[index].span
        told = article.text[end - 1] in '.”"' and not _POINTER.match(article.text, start)
        if index > 0 and told and not article.is_quoted(span):
            related = (Related(first.acronym, "introduced here"),)
            yield finding(article, rule, span, related=related, what="it is introduced only later")
            return
