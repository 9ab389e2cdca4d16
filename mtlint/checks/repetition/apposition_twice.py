"""What a name is, or the name, on both sides: “the Harle 21 railway project Harle 21”, “the bear JJ4 bear”."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.word_set import word_set

_NAME = r"[A-Z][\w’'-]*(?: [A-Z0-9][\w’'-]*){0,3}"
_KINDS = word_set("""
project party company group bank team club program programme operation movement organisation organization newspaper
agency airline airport ship vessel tanker ferry festival award prize league cup region province district volcano
hurricane typhoon cyclone storm satellite rocket missile plane aircraft helicopter bear wolf museum hospital foundation
institute stadium arena bridge tunnel dam mine coalition bloc channel portal magazine series film opera variant virus
vaccine asteroid comet app platform network system exercise mission battalion brigade regiment exhibition
""")
_NAME_AGAIN = lazy_re.compile(rf"\b(?P<first>{_NAME}) (?:[a-z-]+ )?(?P<kind>[a-z]+) (?P<again>(?P=first))\b(?![’'-])")
_KIND_AGAIN = lazy_re.compile(rf"\b(?P<kind>[a-z]+) {_NAME} (?P<again>(?P=kind))\b(?! (?:of|that|which|who|in|to)\b)")
_PLACE_AGAIN = lazy_re.compile(
    rf"\b(?P<first>(?:of|for|in) (?:the )?{_NAME}) \([^()\n]{{2,40}}\) (?P<again>(?P=first))\b"
)
_BODY_AGAIN = lazy_re.compile(r"\b(?P<first>[A-Z][a-z]+ [A-Z][a-z]+) \(?[A-Z]{2,6}\)? (?P<again>(?P=first))\b")
_OFFICE_AGAIN = lazy_re.compile(
    rf"\b(?P<first>[A-Z][a-z]{{4,}}) Minister {_NAME}, (?P<again>(?:the )?[Mm]inister (?:of|for) (?:the )?(?P=first))\b"
)
_DONE_AGAIN = lazy_re.compile(
    r"(?<=[ \n])(?P<first>(?:[a-z-]+ )?[a-z]{4,}) was (?P<done>[a-z]{4,}) by [^,.\n]{3,40},"
    r" (?P<again>who (?P=done) (?:the|a|his|her) (?P=first))\b"
)
_GATES = ((_PLACE_AGAIN, ") "), (_OFFICE_AGAIN, " Minister "), (_DONE_AGAIN, ", who "))
"""Patterns, each with what stands in all that it matches."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The second of the two."""
    for found in _found(article):
        span = Span(*found.span("again"))
        kind = found.groupdict().get("kind")
        if (kind is None or kind in _KINDS) and not article.is_quoted(span):
            yield finding(article, rule, span)


def _found(article: Article) -> Iterator[re.Match[str]]:
    text = article.text
    again = {word for word, places in article.starts.items() if len(places) > 1}
    names = {word for word in again if len([at for at in article.starts[word] if text[at].isupper()]) > 1}
    if article.has_any(_KINDS):
        yield from article.matches_at(names, _NAME_AGAIN)
        yield from article.matches_at(again & _KINDS, _KIND_AGAIN)
    yield from article.matches_at(names, _BODY_AGAIN)
    for pattern, held in _GATES:
        if held in text:
            yield from pattern.finditer(text)
