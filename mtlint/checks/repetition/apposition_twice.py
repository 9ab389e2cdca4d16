"""What a name is, or the name, on both sides: “the Harle 21 railway project Harle 21”, “the bear JJ4 bear”."""

from collections.abc import Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_NAME = r"[A-Z][\w’'-]*(?: [A-Z0-9][\w’'-]*){0,3}"
_KIND = (
    "(?:project|party|company|group|bank|team|club|program|programme|operation|movement|organi[sz]ation|newspaper|agency"
    "|airline|airport|ship|vessel|tanker|ferry|festival|award|prize|league|cup|region|province|district|volcano|hurricane"
    "|typhoon|cyclone|storm|satellite|rocket|missile|plane|aircraft|helicopter|bear|wolf|museum|hospital|foundation"
    "|institute|stadium|arena|bridge|tunnel|dam|mine|coalition|bloc|channel|portal|magazine|series|film|opera|variant"
    "|virus|vaccine|asteroid|comet|app|platform|network|system|exercise|mission|battalion|brigade|regiment|exhibition)"
)
_AROUND = lazy_re.compile(
    rf"\b(?P<name>{_NAME}) (?:[a-z-]+ )?{_KIND} (?P<again>(?P=name))\b(?![’'-])"
    rf"|\b(?P<kind>{_KIND}) {_NAME} (?P<kind_again>(?P=kind))\b(?! (?:of|that|which|who|in|to)\b)"
    rf"|\b(?P<of>(?:of|for|in) (?:the )?{_NAME}) \([^()\n]{{2,40}}\) (?P<of_again>(?P=of))\b"
    rf"|\b(?P<body>[A-Z][a-z]+ [A-Z][a-z]+) \(?[A-Z]{{2,6}}\)? (?P<body_again>(?P=body))\b"
    rf"|\b(?P<office>[A-Z][a-z]{{4,}}) Minister {_NAME},"
    r" (?P<office_again>(?:the )?[Mm]inister (?:of|for) (?:the )?(?P=office))\b"
)
_DONE = lazy_re.compile(
    r"(?<=[ \n])(?P<thing>(?:[a-z-]+ )?[a-z]{4,}) was (?P<done>[a-z]{4,}) by [^,.\n]{3,40},"
    r" (?P<thing_again>who (?P=done) (?:the|a|his|her) (?P=thing))\b"
)
_AGAIN = ("again", "kind_again", "of_again", "body_again", "office_again")


class Options(NamedTuple):
    """Nothing can be set."""


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:  # noqa: ARG001
    """The second of the two."""
    for found in _AROUND.finditer(article.text):
        group = next(name for name in _AGAIN if found[name])
        yield from _outside_quotations(article, rule, Span(*found.span(group)))
    if ", who " in article.text:
        for found in _DONE.finditer(article.text):
            yield from _outside_quotations(article, rule, Span(*found.span("thing_again")))


def _outside_quotations(article: Article, rule: Rule, span: Span) -> Iterator[Finding]:
    if not article.is_quoted(span):
        yield finding(article, rule, span)
