"""Lists of countries, and of names in Latin letters, that stand in another order than in the original."""

from collections.abc import Iterable, Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.concepts import Place, reader
from mtlint.text.language_codes import is_latin
from mtlint.text.likeness import letters

_AND = "and|or|и|та|й|і|und|et|y|e|و|ve|dan|và|a|i|와|과|및|和|与|及|と|や"
_ARTICLES = "the|der|die|das|den|dem|la|le|les|el|los|las|il|gli|lo|os|as|o"
_LINK = lazy_re.compile(rf"[\s,、，·・]*(?:(?:{_AND})\s*)?(?:(?:{_ARTICLES})\s|l['’])?")
"""What stands between the members of a list."""
_NAME = r"[A-ZÀ-ÞĀ-ŽȘ-ȚḀ-Ỹ][\w’'-]+(?: [A-ZÀ-ÞĀ-ŽȘ-ȚḀ-Ỹ][\w’'-]+){0,2}"
_NAMES = lazy_re.compile(rf"{_NAME}(?:, {_NAME})+,? (?:{_AND}|&) {_NAME}")
_BETWEEN = lazy_re.compile(rf",? (?:{_AND}|&) |, ")
_STEM = 5


class Options(CheckOptions):
    """How sure a link must be (0–1), and the least number of members."""

    certainty: float = SURE
    least: int = 3


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The list, where both sides have the same members in a row, each once, and not in the same order."""
    code = language(article)
    ours_of, theirs_of = reader(article.facts, "en"), reader(article.facts, code)
    for pair in sure_pairs(article, options.certainty):
        theirs = _list(pair.source, theirs_of.places(pair.source))
        if len(theirs) < options.least:
            if is_latin(code):
                yield from _names_in_disorder(article, rule, pair, options.least)
            continue
        ours = _list(pair.target, ours_of.places(pair.target))
        order, right = [place.concept for place in ours], [place.concept for place in theirs]
        names = [pair.target[place.start : place.end] for place in ours]
        if order == right or sorted(order) != sorted(right) or names == sorted(names):
            continue
        said = says(pair.source_span(theirs[0].start, theirs[-1].end))
        yield finding(article, rule, pair.span(ours[0].start, ours[-1].end), related=said)


def _names_in_disorder(article: Article, rule: Rule, pair: Pair, least: int) -> Iterator[Finding]:
    """The list of names, where each side has one list and both have the same names."""
    ours, theirs = list(_NAMES.finditer(pair.target)), list(_NAMES.finditer(pair.source))
    if len(ours) != 1 or len(theirs) != 1:
        return
    names = _BETWEEN.split(ours[0][0])
    order, right = _stems(names), _stems(_BETWEEN.split(theirs[0][0]))
    if len(set(order)) < least or order == right or sorted(order) != sorted(right) or names == sorted(names):
        return
    yield finding(article, rule, pair.span(*ours[0].span()), related=says(pair.source_span(*theirs[0].span())))


def _stems(names: Iterable[str]) -> list[str]:
    return [letters(name)[:_STEM] for name in names]


def _list(text: str, places: Iterable[Place]) -> list[Place]:
    """The longest run of different countries with nothing but commas and “and” between them."""
    longest: list[Place] = []
    run: list[Place] = []
    for place in places:
        if place.concept[0] != "=":
            continue
        if not run or not _LINK.fullmatch(text, run[-1].end, place.start) or place.concept in {p.concept for p in run}:
            run = []
        run.append(place)
        if len(run) > len(longest):
            longest = list(run)
    return longest
