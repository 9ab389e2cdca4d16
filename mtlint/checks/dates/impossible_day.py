"""Days that no calendar has."""

import calendar
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.dates.english_words import MONTH_NAMES
from mtlint.text.dates.mention import Calendar, DateKind, DateMention

_ENDS = lazy_re.compile(
    r"\s*(?:[.;:)\]”\"’–—-]|,\s*(?:[^\d\s]|(?:19|20)\d\d)|\Z|\n)"
    r"|\s+(?:in|at|to|and|for|when|after|as|that|by|on|the|with|from|until|local|while|because|he|she|it|they)\b"
)
"""What follows a date, and seldom a number of things."""
_DOUBTED = lazy_re.compile(
    r"(?i)\bcorrect(?:ions?|ed|ing)\b|\bthere (?:is|are|was|were) (?:no|not|only|\d+)\b|\b(?:no such|non-?existent)\b"
    r"|\b(?:does|did|do)(?:n[’']t| not) exist|\b(?:impossible|imaginary|fictitious|erroneous|mistaken|wrong)(?:ly)?\b"
    r"|\b(?:Gregorian|Julian|(?:old|new|Swedish) calendar|leap (?:days?|years?))\b"
    r"|\bin error\b|\b(?:misprint|typo|joke)\w*"
)
"""What a paragraph says that speaks of the day as of a mistake."""
_LEAP_DAY = 29


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Dates such as 31 April, 29 February 2023 and 2023-13-05."""
    for mention in article.dates:
        if mention.kind is DateKind.DATE and mention.calendar is Calendar.COMMON and (fault := _fault(mention)):
            is_date = mention.year or mention.weekday is not None or mention.ordinal
            behind = article.text[mention.span.end : mention.span.end + 20]
            if (is_date or _ENDS.match(behind)) and not _is_doubted(article, mention):
                yield finding(article, rule, mention.span, reason=fault)


def _is_doubted(article: Article, mention: DateMention) -> bool:
    return _DOUBTED.search(article.text[slice(*article.paragraph(mention.span))]) is not None


def _fault(mention: DateMention) -> str:
    """Why there is no such day; "" if there is."""
    month, day = mention.month or 0, mention.day or 0
    if month > 12:
        return "there are 12 months"
    name = MONTH_NAMES[month - 1]
    if (month, day) == (2, _LEAP_DAY) and mention.year is not None and not calendar.isleap(mention.year):
        return f"{name} {mention.year} had 28 days"
    longest = calendar.monthrange(2024, month)[1]
    return f"{name} has {longest} days" if day > longest else ""
