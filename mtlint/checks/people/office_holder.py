"""“President X”, where X was head of government and never president, and the reverse; and offices not yet held."""

import datetime
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Office, Person
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.mentions import NO_NAMES, Mention

_TITLES = {
    "president": ("president",),
    "prime minister": ("prime-minister", "chancellor"),
    "chancellor": ("chancellor", "prime-minister", "finance-minister"),
}
"""Titles of heads, and the offices (of a country or a world body) that allow them."""
_HEADS = {"president": "President", "prime-minister": "Prime Minister", "chancellor": "Chancellor"}
_OTHERWISE = frozenset(("head", "chief-justice", "judge", "business-leader"))
"""Offices whose holders a company, court or club may call president."""
_BODY_BEFORE = lazy_re.compile(
    r"\b(?:party|club|bank|court|company|council|association|group|union|federation|parliament|senate|commission|assembly|"
    r"as|of|for|then|chamber|league|its|new|university|foundation)[ \u00a0]$"
)
_COUNTRY_BEFORE = lazy_re.compile(r"((?:[A-Z][\w.'’-]*[ \u00a0]){1,3})$")


class Options(CheckOptions):
    """How many days before taking office a title may be given, for those who are elected."""

    slack: int = 120


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Full names of heads of state or government behind a title that is not theirs."""
    for known in article.people.known:
        mention, person = known.mention, known.person
        if mention.title not in _TITLES or not known.is_full or mention.start == mention.span.start:
            continue
        title = _title(article, mention)
        if not article.text[title.start].isupper() or article.is_quoted(title):
            continue
        if not _may_judge(article, title, mention.title, person):
            continue
        wrong = _wrong(person, mention.title, article.published, options.slack)
        if wrong:
            fixes = tuple(head for key, head in _HEADS.items() if _held(person, key)) if wrong == "never" else ()
            what = _what(person, mention.title, wrong)
            yield finding(article, rule, title, fixes[:1], name=person.name, office=what)


def _title(article: Article, mention: Mention) -> Span:
    """Where the title stands, without a country before it."""
    before = article.folded[mention.start : mention.span.start]
    at = mention.start + max(0, before.rfind(mention.title))
    return Span(at, at + len(mention.title))


def _may_judge(article: Article, where: Span, title: str, person: Person) -> bool:
    """Whether the title must be that of the state: a country stands before it, or nothing that may be a body."""
    before = _COUNTRY_BEFORE.search(article.text, max(0, where.start - 40), where.start)
    if before is None or all(word.lower() in NO_NAMES for word in before[1].split()):
        if _BODY_BEFORE.search(article.text, max(0, where.start - 20), where.start):
            return False
        return title != "president" or _OTHERWISE.isdisjoint(office.key for office in person.offices)
    words = before[1].rstrip().replace("\u00a0", " ").replace("’", "'").removesuffix("'s").split(" ")
    codes = [country_words(article.facts).get(" ".join(words[first:])) for first in range(len(words))]
    return person.country in codes


def _wrong(person: Person, title: str, published: datetime.date | None, slack: int) -> str:
    """“never” or “later” if a title is wrong, "" if it is right or nothing is known."""
    allowed = [office for office in person.offices if office.key in _TITLES[title]]
    if not allowed:
        return "never" if any(_held(person, key) for key in _HEADS) else ""
    if published is None:
        return ""
    starts = [period.start.first for office in allowed for period in office.periods]
    return "later" if min(starts) - datetime.timedelta(slack) > published else ""


def _held(person: Person, key: str) -> bool:
    return any(office.key == key and not office.body for office in person.offices)


def _what(person: Person, title: str, wrong: str) -> str:
    """What is known of the person's offices: “prime minister 2018–, never president”."""
    if wrong == "later":
        first = min(
            period.start for office in person.offices if office.key in _TITLES[title] for period in office.periods
        )
        return f"{title} only from {first.year}"
    heads = [_dated(office) for office in person.offices if office.key in _HEADS and not office.body]
    return f"{', '.join(heads)}; never {title}"


def _dated(office: Office) -> str:
    periods = (f"{period.start.year}–{period.end.year if period.end else ''}" for period in office.periods)
    return f"{office.key.replace('-', ' ')} {', '.join(periods)}"
