"""Numbers of those on board that do not add up: “all 397 people on board, 367 passengers and 12 crew members”."""

import itertools
from collections.abc import Iterator, Sequence

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.numbers import Amount, Approximation, Kind

_CREW = r"(?:crew(?: ?members?|men)?|flight attendants|sailors|pilots)\b"
_PASSENGERS = lazy_re.compile(r" passengers(?: aged [a-z0-9 ]+| on board| aboard)?,? and (?:an? crew of )?$")
_CREW_BEHIND = lazy_re.compile(rf" {_CREW}")
_ABOARD = lazy_re.compile(r" (?:people |persons |passengers and crew )(?:who were |were )?(?:on board|aboard)\b")
_CARRIED = lazy_re.compile(r"\b(?:carrying|with) (?:all )?$")
_CARRIED_PEOPLE = lazy_re.compile(r" people\b(?! (?:dead|killed|injured|hurt|missing|trapped|inside|who live))")
_LIST = lazy_re.compile(r"[^.;\n]{0,60}?(?:[,:(]|-) ?(?:including )?$")
_KILLED = lazy_re.compile(r"\b(?:killing|killed|claim(?:ing|ed)|left)(?: all)? $")
_DIED = lazy_re.compile(
    r" (?:of them |people |of those (?:on board|aboard) )?(?:were killed|died|dead|lost their lives|perished)\b"
)
_SURVIVORS = lazy_re.compile(r" (?:[a-z-]+ )?(?:survivors\b|(?:people )?survived\b)")
_SURVIVORS_WERE = lazy_re.compile(r"\bsurvivors (?:were|are) (?:only |the )?$")
_GATE = lazy_re.compile(r"\b(?:on board|aboard|carrying|passengers)\b")
_LEAD = 40


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Totals that passengers and crew do not make, and more survivors than the dead leave."""
    folded = article.folded
    if not _GATE.search(folded):
        return
    amounts = [each for each in article.amounts if _counts(each)]
    totals = [each for each in amounts if _ABOARD.match(folded, each.figure.end)]
    yield from _parts(article, rule, amounts, totals)
    yield from _survivors(article, rule, amounts, totals)


def _counts(amount: Amount) -> bool:
    people = amount.unit is not None and amount.unit.key == "person"
    return (amount.kind is Kind.PLAIN or people) and amount.approximation is Approximation.EXACT and amount.value >= 1


def _parts(article: Article, rule: Rule, amounts: Sequence[Amount], totals: Sequence[Amount]) -> Iterator[Finding]:
    """Totals beside passengers and crew, or with the digits of their sum in another order."""
    folded = article.folded
    pairs = [
        (first, second)
        for first, second in itertools.pairwise(amounts)
        if _PASSENGERS.fullmatch(folded[first.figure.end : second.figure.start])
        and _CREW_BEHIND.match(folded, second.figure.end)
    ]
    sums = {int(first.value + second.value) for first, second in pairs}
    if len(sums) != 1:
        return
    whole, parts = sums.pop(), pairs[0]
    related = Related(Span(parts[0].span.start, parts[1].span.end), f"{whole} in all")
    for total in totals:
        value = int(total.value)
        behind = folded[total.span.end : parts[0].span.start] if total.span.end < parts[0].span.start else "\n"
        listed = bool(_LIST.fullmatch(behind))
        exchanged = sorted(str(value)) == sorted(str(whole))
        if value != whole and (listed or exchanged):
            yield finding(article, rule, Span(total.span.start, _end(article, total)), related=(related,), sum=whole)


def _end(article: Article, amount: Amount) -> int:
    found = _ABOARD.match(article.folded, amount.figure.end)
    return found.end() if found else amount.span.end


def _survivors(article: Article, rule: Rule, amounts: Sequence[Amount], totals: Sequence[Amount]) -> Iterator[Finding]:
    """More survivors than the dead leave, where the article tells of one number on board and one of dead."""
    folded = article.folded
    if "surviv" not in folded:
        return
    carried = [
        each
        for each in amounts
        if _CARRIED_PEOPLE.match(folded, each.figure.end)
        and _CARRIED.search(folded, max(0, each.span.start - _LEAD), each.span.start)
    ]
    aboard = {int(each.value) for each in [*totals, *carried]}
    if len(aboard) != 1:
        return
    whole = aboard.pop()
    dead = {
        int(each.value)
        for each in amounts
        if whole / 2 < each.value <= whole
        and (
            _KILLED.search(folded, max(0, each.span.start - _LEAD), each.span.start)
            or _DIED.match(folded, each.figure.end)
        )
    }
    if len(dead) != 1:
        return
    left = whole - dead.pop()
    for amount in amounts:
        is_said = _SURVIVORS.match(folded, amount.figure.end) or _SURVIVORS_WERE.search(
            folded, max(0, amount.span.start - _LEAD), amount.span.start
        )
        if is_said and left < amount.value < whole and not _tells_year(article, amount):
            yield finding(article, rule, amount.span, sum=left)


def _tells_year(article: Article, amount: Amount) -> bool:
    """Whether the sentence names a year, and so perhaps another accident."""
    sentence = article.sentence(amount.span)
    return any(each.kind is Kind.YEAR and sentence.start <= each.span.start < sentence.end for each in article.amounts)
