"""Anniversaries that do not fit the year they count from: “founded in 1954, … its 80th anniversary this year”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_YEAR = r"(?:1[5-9]|20)\d\d"
_COUNT = r"(?P<count>\d{1,3})(?:st|nd|rd|th) (?P<what>anniversary|birthday)"
_REST = r"(?P<rest>[^.;\n]{0,60})"
_BEGAN = (
    r"(?:founded|established|opened|built|created|launched|born|formed|inaugurated|set up|signed|began|started|ended|"
    r"liberated|completed|died|killed|introduced|adopted)"
)
_SINCE = lazy_re.compile(
    rf"\b{_BEGAN} (?:there |here )?in (?P<year>{_YEAR})\b(?P<gap>[^.;:()\d]{{1,90}}?)\b{_COUNT}{_REST}"
)
_EVENT = (
    "(?:revolution|war|coup|earthquake|massacre|uprising|disaster|attacks?|invasion|accident|bombing|treaty|agreement|"
    "fire|flood|protests?|election|armistice|genocide)"
)
_OF = lazy_re.compile(rf"\b{_COUNT} of the (?P<year>{_YEAR}) (?:[\w’'-]+ )?{_EVENT}{_REST}")
_OTHER_YEAR = lazy_re.compile(rf"\b(?:[\w]+ ){{1,2}}{_YEAR}|\b(?:next|then|that year)\b")


class Options(CheckOptions):
    """How many years may be missing or too many: an anniversary lies ahead, or has been kept since."""

    years: int = 1


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Anniversaries whose year and number do not add up to the year of publication."""
    published, text = article.published, article.text
    if published is None or not ("anniversary" in text or "birthday" in text):
        return
    for pattern in (_SINCE, _OF):
        for found in pattern.finditer(text):
            if _OTHER_YEAR.search(found["rest"]) or _OTHER_YEAR.search(found.groupdict().get("gap", "")):
                continue
            year, count = int(found["year"]), int(found["count"])
            years = published.year - year
            if years > 0 and abs(years - count) > options.years:
                end = found.end("what") if pattern is _SINCE else found.start("rest")
                yield finding(article, rule, Span(found.start(), end), years=years, year=year)
