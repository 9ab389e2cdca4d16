"""A number of people and a list of them that disagree: “seven people: four men and two women”."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.number_words import CARDINALS

from ._gates import gate, passes

_WORDS = CARDINALS[:15]
_NUMBER = rf"(?:\d{{1,4}}|{'|'.join(_WORDS)})"
_ALL = (
    "people|persons|suspects|victims|civilians|passengers|children|students|pupils|employees|workers|members|hostages|"
    "prisoners|candidates|officials|soldiers|officers|migrants|siblings|brothers|sisters|teenagers|defendants|men|women|"
    "boys|girls|friends"
)
_KIND = (
    "men|man|women|woman|children|child|boys?|girls?|adults?|minors?|babies|baby|infants?|teenagers?|soldiers?|civilians?|"
    "policemen|policeman|police officers?|officers?|foreigners?|crew members?|passengers?|students?|teachers?"
)
_PART = rf"(?:an? |{_NUMBER} )(?:[a-z]+ )?(?:{_KIND})"
_WHOLE = rf"(?<![\w,.-])(?P<total>{_NUMBER}) (?:[a-z]+ )?(?:{_ALL})"
_LISTED = lazy_re.compile(
    rf"{_WHOLE}(?P<mark>(?: (?:were|was|have been|are|had been) [a-z]+)?: ?|, | \()"
    rf"(?P<parts>{_PART}(?:, {_PART}){{0,3}},? and {_PART})(?=(?P<end>[.;)]|,| were| have| are|$))"
)
_AGES = r"(?P<ages>\d{1,2}(?:, \d{1,2}){1,4},? and \d{1,2})"
_AGED = lazy_re.compile(
    rf"{_WHOLE},? (?:all )?aged {_AGES}(?=[.,;)]|$| (?:years|were|was|are|have|died)\b)(?! years and\b)"
)
_GATE = gate(rf" and (?:an?|{_NUMBER}) (?:[a-z]+ )?(?:{_KIND})\b", r" aged \d{1,2}, \d")
_FIRST = lazy_re.compile(rf"(?<![a-z-])(an?|{_NUMBER})(?= (?:[a-z]+ )?(?:{_KIND})\b)")
_FIGURE = lazy_re.compile(r"\d+")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Lists whose members are more or fewer than the number before them.

    After a colon the list is complete. In an apposition it may name only some of all, so only more than all are
    reported.
    """
    folded = article.folded
    if not passes(_GATE, folded):
        return
    for found in _LISTED.finditer(folded):
        total, parts = _value(found["total"]), sum(_value(part[1]) for part in _FIRST.finditer(found["parts"]))
        is_complete = ":" in found["mark"] and found["end"] in (".", ";", "")
        if parts > total or (is_complete and parts < total):
            yield _report(article, rule, found, total, parts)
    for found in _AGED.finditer(folded):
        total, ages = _value(found["total"]), len(_FIGURE.findall(found["ages"]))
        if ages != total:
            yield _report(article, rule, found, total, ages)


def _report(article: Article, rule: Rule, found: re.Match[str], total: int, listed: int) -> Finding:
    return finding(article, rule, Span(*found.span()), total=total, listed=listed)


def _value(word: str) -> int:
    if word in ("a", "an"):
        return 1
    return _WORDS.index(word) + 1 if word in _WORDS else int(word)
