"""A share of a number, given once more as a number that it is not: “half of the 300 workers, 90 people”."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from fractions import Fraction

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.numbers import Amount, Kind

_SHARES = {
    "half": Fraction(1, 2),
    "third": Fraction(1, 3),
    "thirds": Fraction(2, 3),
    "quarter": Fraction(1, 4),
    "quarters": Fraction(3, 4),
    "fifth": Fraction(1, 5),
    "tenth": Fraction(1, 10),
}
_OF = lazy_re.compile(r" of (?:the|its|their|his|her|all|all the|a total of) (?=\d|[a-z]{2,7}t(?:een|y)\b)")
_SHARE = lazy_re.compile(
    r"(?P<lead>[a-z]*) ?\b(?P<share>half|(?:a|one)[ -](?P<one>third|quarter|fifth|tenth)|two[ -](?P<two>thirds)"
    r"|three[ -](?P<three>quarters)|(?P<percent>\d{1,2}(?:\.\d+)?) ?(?:%|percent|per cent))\Z"
)
_JOINT = lazy_re.compile(r"(?: [a-z-]+){1,3}(?:,| -| \() ?(?:or )?(?:(?:about|some|around|roughly|approximately) )?$")
_END = lazy_re.compile(
    r"(?: (?:people|persons|of them|in all|employees|workers|jobs|students|houses|men|women))?(?:[,.;)]| -|$)"
)
_HEDGES = frozenset(
    ["than", "over", "under", "least", "most", "nearly", "almost", "and", "about", "to", "around", "roughly", "only"]
)
_APPOSED_SHARE = lazy_re.compile(
    r",? (?:or|which is|nearly|about|almost|more than|just under)? ?\b(?P<share>half|(?:a|one)[ -](?P<one>third|quarter"
    r"|fifth|tenth)|two[ -](?P<two>thirds)|three[ -](?P<three>quarters)|(?P<percent>\d{1,2}(?:\.\d+)?)"
    r" ?(?:%|percent|per cent)) of (?:the|its|their|all|his|her) (?=[a-z])(?! ?(?:people|victims))"
)
_LONGEST_PART = 70
_SCALED = 100_000
_SCALE_LOST = 50
_LONGEST_SHARE = 28
_LONGEST_JOINT = 70


class Options(CheckOptions):
    """How far the second number may be off: news rounds shares."""

    tolerance: float = 1.3


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Shares that are given as a number, too, which is more than rounding apart."""
    folded = article.folded
    if " of " not in folded:
        return
    for of in _OF.finditer(folded):
        found = _SHARE.search(folded, max(0, of.start() - _LONGEST_SHARE), of.start())
        if found is None or found["lead"] in _HEDGES:
            continue
        pair = _two_numbers(article, of.end())
        if pair is None:
            continue
        whole, part = pair
        expected = float(_share(found) * whole.value)
        if expected >= 1 and not 1 / options.tolerance < float(part.value) / expected < options.tolerance:
            span = Span(found.start("share"), part.span.end)
            yield finding(article, rule, span, expected=f"{expected:,.0f}")
    yield from _parts_told_first(article, rule)


def _parts_told_first(article: Article, rule: Rule) -> Iterator[Finding]:
    """“1.9 million euros, a quarter of the total of more than 7 billion”: another counting word in one of the two."""
    folded = article.folded
    for share in _APPOSED_SHARE.finditer(folded):
        at = bisect_left(article.amounts, share.end(), key=lambda amount: amount.span.start)
        before, after = article.amounts[at - 1 : at], article.amounts[at : at + 1]
        if share["percent"] or (before and before[0].span.end > share.start()):
            before = article.amounts[at - 2 : at - 1]
        if not before or not after:
            continue
        part, whole = before[0], after[0]
        sentence = article.sentence(Span(*share.span()))
        near = part.span.start >= sentence.start and whole.span.end <= sentence.end
        near = (
            near and share.start() - part.span.end < _LONGEST_PART and whole.span.start - share.end() < _LONGEST_JOINT
        )
        if not near or part.value < _SCALED or whole.value < _SCALED or Kind.PERCENT in (part.kind, whole.kind):
            continue
        if part.unit and whole.unit and part.unit.key != whole.unit.key:
            continue
        expected = float(_share(share) * whole.value)
        if not 1 / _SCALE_LOST < float(part.value) / expected < _SCALE_LOST:
            yield finding(article, rule, part.span, expected=f"{expected:,.0f}")


def _share(found: re.Match[str]) -> Fraction:
    if found["percent"]:
        return Fraction(found["percent"]) / 100
    return _SHARES[found["one"] or found["two"] or found["three"] or "half"]


def _two_numbers(article: Article, at: int) -> tuple[Amount, Amount] | None:
    """The number at an offset and the one in apposition to it."""
    folded = article.folded
    first = bisect_left(article.amounts, at, key=lambda amount: amount.span.start)
    amounts = article.amounts[first : first + 2]
    if len(amounts) < 2 or amounts[0].figure.start != at or amounts[1].span.start > at + _LONGEST_JOINT:
        return None
    whole, part = amounts
    plain = all(_is_count(each) for each in amounts)
    joined = _JOINT.fullmatch(folded, whole.figure.end, part.figure.start)
    return (whole, part) if plain and joined and _END.match(folded, part.figure.end) else None


def _is_count(amount: Amount) -> bool:
    people = amount.unit is not None and amount.unit.key == "person"
    return (amount.kind is Kind.PLAIN or people) and not amount.begins_range
