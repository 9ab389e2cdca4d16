"""Statements of change that give both ends: “rose 5 per cent from 200 to 210”, “fell to 3 million from 4 million”."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.number_words import CARDINALS
from mtlint.text.numbers import Amount, Kind

_UP = (
    "rose risen rises rising increased increases increasing grew grown grows climbed climbs jumped jumps soared surged "
    "rise increase grow climb jump raised raises lifted boosted widened expanded"
)
_DOWN = (
    "fell fallen falls falling dropped drops declined declines decreased decreases decreasing plunged slumped tumbled "
    "shrank shrunk dwindled fall drop decline decrease slowed slows slowing braked reduced reduces lowered trimmed "
    "narrowed"
)
_FOLD = {f"{word}fold": float(times) for times, word in enumerate(CARDINALS[1:10], start=2)}
_MULTIPLES = {"doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "halved": 0.5, **_FOLD}
_DIRECTIONS = dict.fromkeys(_UP.split(), 1) | dict.fromkeys(_DOWN.split(), -1)
_VERB = lazy_re.compile(rf"\b(?:{'|'.join([*_DIRECTIONS, *_MULTIPLES])})\b")
_HEDGE = r"(?:about |around |nearly |almost |just |over |roughly |an estimated |more than |less than |only |some )?"
_FROM = lazy_re.compile(rf"\bfrom {_HEDGE}$")
_TO = lazy_re.compile(rf"\bto {_HEDGE}$")
_BETWEEN_FROM_TO = lazy_re.compile(rf" to {_HEDGE}")
_BETWEEN_TO_FROM = lazy_re.compile(
    rf"(?: (?:in|on|at|by|this|last) [a-z]+(?: (?:quarter|half|week|month|year|night|morning))?)?,? from {_HEDGE}"
)
_OTHER_SCALE = lazy_re.compile(
    r"\b(?:rank\w*|place|places|position|(?<!scenic )spot|seed\w*|against|exchange|per dollar|to the dollar|currency|"
    r"gear|odds|magnitude|category|pct off|precipitation|rainfall|snowfall)\b"
)
"""Where a smaller number is more, where the number counts something else, or where what falls is rain."""
_GATES = (
    lazy_re.compile(r" from [^\n]{0,16}?\d[^\n]{0,20} to "),
    lazy_re.compile(r" to [^\n]{0,16}?\d[^\n]{0,24} from "),
)
_LONGEST_BEFORE = 60


class Change(NamedTuple):
    """What changed, from and to, by the verb that says so."""

    direction: int
    """1 up, -1 down, 0 for “doubled” and the like, whose `multiple` says it."""
    multiple: float
    before: Amount
    after: Amount
    by: Amount | None
    """The percentage or number between the verb and the ends."""
    span: Span


@lru_cache(maxsize=1)
def _has_ends(folded: str) -> bool:
    """Whether something may have changed from one number to another. The checks that ask do so one after the other."""
    return any(gate.search(folded) for gate in _GATES)


def changes(article: Article) -> Iterator[Change]:
    """All changes of the article whose both ends measure the same thing, in order."""
    folded = article.folded
    if not _has_ends(folded):
        return
    amounts = article.amounts
    for index in range(len(amounts) - 1):
        first, second = amounts[index], amounts[index + 1]
        between = folded[first.span.end : second.span.start]
        lead = folded[max(0, first.span.start - 24) : first.span.start]
        if _BETWEEN_FROM_TO.fullmatch(between) and _FROM.search(lead):
            ends = _in_its_unit(first, second), second
        elif _BETWEEN_TO_FROM.fullmatch(between) and _TO.search(lead):
            ends = second, first
        else:
            continue
        if _comparable(*ends) and (change := _change(article, amounts, index, *ends)):
            yield change


def _in_its_unit(first: Amount, second: Amount) -> Amount:
    """The first of two with the unit that the second names for both: “from 121 to 18,000 kilometers an hour”."""
    if first.unit is None and second.unit and first.kind is Kind.PLAIN and second.scale == 1 == first.scale:
        return first._replace(unit=second.unit, kind=second.kind)
    return first


def _comparable(before: Amount, after: Amount) -> bool:
    if before.kind is not after.kind or before.kind in (Kind.LABEL, Kind.ORDINAL, Kind.YEAR):
        return False
    if before.value <= 0 or after.value <= 0:
        return False
    return before.unit == after.unit or bool(
        before.unit and after.unit and before.unit.quantity == after.unit.quantity != "money"
    )


def _change(article: Article, amounts: list[Amount], index: int, before: Amount, after: Amount) -> Change | None:
    first, second = amounts[index], amounts[index + 1]
    by = amounts[index - 1] if index and first.span.start - amounts[index - 1].span.end <= 12 else None
    start = by.span.start if by else first.span.start
    sentence = article.sentence(first.span)
    lead_start = max(sentence.start, start - _LONGEST_BEFORE)
    verbs = list(_VERB.finditer(article.folded, lead_start, start))
    if not verbs or _OTHER_SCALE.search(article.folded, sentence.start, sentence.end):
        return None
    verb = verbs[-1]
    if re.search(r"[;:,]|\band\b|\d", article.folded[verb.end() : start].removeprefix(",")):
        return None
    word = verb[0]
    span = Span(verb.start(), second.span.end)
    return Change(_DIRECTIONS.get(word, 0), _MULTIPLES.get(word, 1.0), before, after, by, span)
