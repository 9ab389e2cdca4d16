"""A phrase in two renderings side by side: “at least one match, at least one game”, “cars, three cars”."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.dates.english_words import MONTH_NAMES, WEEKDAY_NAMES
from mtlint.text.number_words import CARDINALS
from mtlint.text.synonyms import are_synonyms, is_same_time
from mtlint.text.word_set import word_set

_NUMBER = rf"(?:an?|{'|'.join(CARDINALS[:12])}|\d+)"
_HOW = r"at least|at most|more than|less than|over|about|around|almost|nearly|up to|some|for|within|after|during|every"
_MONTH = rf"(?:{'|'.join(MONTH_NAMES).lower()})"
_WEEKDAY = rf"(?:{'|'.join(WEEKDAY_NAMES).lower()})"
_DAY = rf"{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH}|{_WEEKDAY}(?: (?:morning|evening|afternoon|night))?"
_MEASURED = lazy_re.compile(
    rf"\b(?P<how>{_HOW}) (?P<first>{_NUMBER}) (?P<one>[a-z]+), "
    rf"(?P<again>(?P=how) (?P<second>{_NUMBER}) (?P<two>[a-z]+))\b"
)
_COUNTED = lazy_re.compile(rf"(?<=[a-z]s), (?P<again>{_NUMBER} (?P<what>[a-z]+ [a-z]{{3,}}s))\b")
_LISTED = lazy_re.compile(r"(?<=[a-z]s), (?P<again>(?P<what>[a-z]{5,}s))(?=,? and\b|, [a-z]+(?:,| and\b))")
_WHEN = "by|on|in|until|from|since|before|after"
_DATED = lazy_re.compile(
    rf"\b(?P<when>(?:{_WHEN}) (?:{_DAY})),? (?P<again>(?P=when))\b"
    r"(?!,? (?:to|until|and|\d))"
)
_DETERMINER = "the|its|their|his|her|a"
_SHORTENED = lazy_re.compile(
    rf"\b(?P<determiner>{_DETERMINER}) (?P<a>[a-z]+) (?P<b>[a-z]+) (?P<noun>[a-z]{{4,}}),"
    r" (?P<again>(?P=determiner) (?:(?P=a)|(?P=b)) (?P=noun))\b(?! (?:of|that|which|who|in|and|or|from|for)\b)"
)
_BEGINNINGS = frozenset(["start", "beginning", "outset"])
_BOUNDED = lazy_re.compile(
    r"\b(?P<when>since|at|by|until|from|before|after) the (?P<edge>[a-z]+) of (?P<what>(?:[a-z]+ ){0,3}[a-z]+),? "
    r"(?P<again>(?P=when) the (?P<other>[a-z]+) of (?P=what))\b"
)
_CARRIED = lazy_re.compile(
    r"\b(?P<one>[a-z]+) (?P<where>(?:to|into|from) (?:the |a )?[a-z]{4,}),? (?P<again>(?P<two>[a-z]+) (?P=where))\b"
)
_CARRIES = word_set(
    "admitted airlifted brought carried conveyed delivered driven escorted evacuated flown guided handed led moved put"
    " rescued rushed sent taken transferred transported"
)
_PATTERNS = (
    (frozenset(["since", "at", "by", "until", "from", "before", "after"]), _BOUNDED),
    (_CARRIES, _CARRIED),
    (frozenset(_HOW.replace("|", " ").split()), _MEASURED),
    (frozenset(","), _COUNTED),
    (frozenset(_WHEN.split("|")), _DATED),
    (frozenset(_DETERMINER.split("|")), _SHORTENED),
    (frozenset(","), _LISTED),
)
"""Patterns, each with the words or signs that its matches begin with."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The second of the two, outside quotations."""
    for words, pattern in _PATTERNS:
        for found in article.matches_at(words, pattern, in_folded=True):
            span = Span(*found.span("again"))
            if _is_same(pattern, found) and not article.is_quoted(span):
                yield finding(article, rule, span)


def _is_same(pattern: re.Pattern[str], found: re.Match[str]) -> bool:
    """Whether what is counted or listed again stands before the comma, and measures are one: a day and 24 hours."""
    if pattern is _COUNTED or pattern is _LISTED:
        return found.string.endswith(f" {found['what']}", 0, found.start())
    if pattern is _CARRIED:
        return found["two"] in _CARRIES
    if pattern is _BOUNDED:
        return found["edge"] in _BEGINNINGS and found["other"] in _BEGINNINGS
    if pattern is not _MEASURED:
        return True
    first, second = found["first"], found["second"]
    if first == second:
        return are_synonyms(found["one"], found["two"])
    return is_same_time((first, found["one"]), (second, found["two"]))
