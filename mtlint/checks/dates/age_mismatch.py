"""Ages that do not fit the year of birth."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_YEAR = r"(?:1[89]|20)\d\d"
_DATE = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, |\d{1,2} [A-Z][a-z]{2,8}\.? |[A-Z][a-z]{2,8} )?"
_AGE = r"(?:aged |at the age of |at age )(?P<age>\d{1,3})\b"
_BORN = rf"[Bb]orn (?:on |in )(?:[A-Z][\w ,-]{{2,40}}? (?:on |in ))?{_DATE}(?P<born>{_YEAR})\b"
_LIFE = lazy_re.compile(
    rf"{_BORN}[^.;()]{{1,120}}?\b(?:died|was killed|passed away) (?:on |in ){_DATE}(?P<died>{_YEAR})\b,? {_AGE}"
)
_NOW = lazy_re.compile(rf"\b(?P<age>\d{{1,3}})-year-old(?:,| [A-Z][\w ]{{2,40}},)? (?:who was )?{_BORN}")
_NAMED = lazy_re.compile(rf"\b[A-Z][\w’'-]+, (?P<age>[1-9]\d), (?:who )?was {_BORN}")
_OLDEST = 123


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Ages that differ by more than a birthday from what the years of a sentence, or of publication, give."""
    text = article.text
    if "orn " not in text:
        return
    for found in _LIFE.finditer(text):
        yield from _wrong(article, rule, found, int(found["died"]), int(found["born"]))
    if published := article.published:
        for pattern in (_NOW, _NAMED):
            for found in pattern.finditer(text):
                yield from _wrong(article, rule, found, published.year, int(found["born"]))


def _wrong(article: Article, rule: Rule, found: re.Match[str], year: int, born: int) -> Iterator[Finding]:
    age = int(found["age"])
    difference = year - born
    if 0 < difference <= _OLDEST and age not in (difference, difference - 1):
        yield finding(article, rule, Span(*found.span()), age=age, years=f"{difference - 1} or {difference}", born=born)
