"""A verb of speech behind a quotation, and nobody who spoke: “We waited,” said in an interview."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.saying import SAID

_SURE = "said|says|added|adds|stressed|explained|explains|told|replied|emphasized|emphasised"
"""Verbs that hardly mean anything else, so that few words of a quotation do before them."""
_OTHER = f"{SAID}|asked|repeated|shouted|exclaimed"
_BEHIND_MARK = lazy_re.compile(
    rf"(?<=[,.!?…])\"[,.]? ?(?:and )?(?:{_SURE}|{_OTHER})\b|\"[,.] ?(?:and )?(?:{_SURE}|{_OTHER})\b"
)
_MARK = frozenset('"')
_HEARERS = (
    "(?:reporters|journalists|the (?:agency|press|media|newspaper|paper|court|audience|channel|station|parliament"
    "|council)|our (?:newspaper|paper|reporter|correspondent|agency))"
)
_NOBODY = lazy_re.compile(
    rf"[,.]? ?(?P<at>(?:and (?:then |also )?(?:said|added|stressed|noted|explained|warned)|(?P<sure>{_SURE})|{_OTHER})"
    rf"(?: [a-z]+ly)?(?: to)?(?:(?<=told) {_HEARERS}|(?<= to) {_HEARERS})?"
    r"(?:\.(?=\Z|\s)|(?=\Z)"
    r"| (?:as|and|but|during|after|before|when|while|in|at|on|with|through|via|from|about|over|because|that)(?= )"
    r"| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?=[.,]|\Z)))"
)
_NO_SPEECH = lazy_re.compile(
    r"[,.]? ?\w+ (?:to (?:be|have)|on (?:for|and)|by)\b|[,.]? ?(?:asked|wanted) (?:for|about)\b"
)
_SENTENCE_BEGINS = lazy_re.compile(r"(?:\A|[.!?…:][\"”’)]?|\n)\s*\Z")


class Options(CheckOptions):
    """How many words a quotation has at least, if it does not end in a mark of its own: a title has few."""

    words: int = 4


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The verb, where the quotation begins its sentence, so that no “man who shouted” has come before."""
    folded, text = article.folded, article.text
    if not any(article.matches_at(_MARK, _BEHIND_MARK, in_folded=True)):
        return
    for quotation in article.quotations:
        start, end = quotation.outer
        if not quotation.closed or folded[end - 1] != '"':
            continue
        paragraph = article.paragraph(quotation.outer)
        found = _NOBODY.match(text, end, paragraph.end)
        if found is None or _NO_SPEECH.match(text, end, paragraph.end):
            continue
        if not _SENTENCE_BEGINS.search(text, max(paragraph.start, start - 4), start):
            continue
        words = text[quotation.inner.start : quotation.inner.end].strip(" ,.!?…").split()
        is_speech = text[end - 2] in "!?" or len(words) >= options.words
        if is_speech and (found["sure"] or words[-1:] != [words[-1].title()]):
            yield finding(article, rule, Span(*found.span("at")))
