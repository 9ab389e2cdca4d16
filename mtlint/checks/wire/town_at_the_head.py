"""The town of the report as a sentence, or before a colon: “Lucknow. Four men …”, “Cairo - Ahmed Said: …”."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_WORD = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]*[a-zà-ÿ]"
_HEAD = lazy_re.compile(
    rf"(?P<line>(?P<town>{_WORD}(?: {_WORD}){{0,2}})"
    rf"(?P<signed>(?: ?/ ?{_WORD}(?: {_WORD})?)| [-–/] {_WORD}(?: {_WORD}){{0,2}}(?=:)"
    r"|,? ?\((?:red|ed|own(?: report)?|[A-Z]{2,6})\)"
    r"|, (?:[Oo]ur |[Ss]taff |[Ss]pecial |[Oo]wn |[Oo]ffice |[Dd]istrict )?"
    r"(?:[Cc]orrespondent|[Rr]eporter|[Rr]epresentative|[Dd]esk|[Bb]ureau))?"
    r"(?:\.[-–—]|[.:])) ?(?=[A-ZÀ-Ž“\"‘«\d])"
)


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """At the head of the first paragraph of a translation, if the town is known or is named as a place below."""
    if not article.is_translated:
        return
    body = next((block.span for block in article.blocks if block.kind is BlockKind.BODY), None)
    head = body and _HEAD.match(article.text, *body)
    if (
        body
        and head
        and body.end - body.start > 2 * len(head[0])
        and (_is_signed(head) or _is_town(article, head["town"]))
    ):
        yield finding(article, rule, Span(*head.span("line")))


def _is_signed(head: re.Match[str]) -> bool:
    """Whether a correspondent stands behind the name, so that it can be no more than a place."""
    return (head["signed"] or "").startswith(",")


def _is_town(article: Article, name: str) -> bool:
    """Whether a town of the article's countries is called so, or something happens in it."""
    countries = article.facts.countries
    about = (countries[code] for code in article.countries if code in countries)
    if any(name == country.capital or name in country.cities for country in about):
        return True
    return any(f" {preposition} {name}" in article.text for preposition in ("in", "near", "from", "outside"))
