"""A form of the verb that its auxiliary does not take: “did not went”, “has announce”, “was died”, “to went”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.verbs import is_base, is_past


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BETWEEN = r"(?:(?:also|already|never|now|just|yet|even|still|only|[a-z]+ly) )?"
_AFTER_DO = lazy_re.compile(rf"\b(?:do|does|did)(?: not|n['’]t) {_BETWEEN}(?P<verb>[a-z]+)\b(?!['’])")
_AFTER_HAVE = lazy_re.compile(
    r"\b(?:(?:has|have|had|having) been|(?:will|would|may|might|could|should|must|to) (?:not )?have|has|had|have) "
    rf"(?:not )?{_BETWEEN}(?P<verb>[a-z]+)\b(?!['’-])"
)
_AFTER_NOT = lazy_re.compile(rf"\b(?:was|were)(?: not|n['’]t) {_BETWEEN}(?P<verb>[a-z]+)\b(?!['’-])")
_INTRANSITIVE = lazy_re.compile(
    rf"\b(?:is|are|was|were|been|be) (?:not )?{_BETWEEN}(?P<verb>died|happened|occurred|appeared|existed|emerged"
    r"|consisted|belonged|lasted|participated|resulted|coincided|prevailed|originated|arrived|remained|perished|resided"
    r"|elapsed|abstained|succeeded in)\b(?!(?<=arrived) at\b)"
)
_PAST_AFTER_BE = lazy_re.compile(
    r"(?:(?:^|[.!?\n] )(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e) (?:is|are|was|were)|\b(?:is|are|was|were) not) "
    r"(?P<verb>is|are|was|were|has|had|went|took|gave|began|wrote|drove|flew|grew|chose|threw|came|knew|ate|fell|spoke"
    r"|broke|drew|became|stole|swore|tore|wore|woke|saw|shook|sang|swam)\b"
)
_PAST_AFTER_TO = lazy_re.compile(
    r"(?<![-\w])to (?P<verb>went|took|gave|began|wrote|drove|flew|grew|chose|threw|came|knew|spoke|drew|became|brought"
    r"|bought|sent|taught|caught|did|told)\b(?!['’-])"
)
_PERFECT_IN_BASE = _set(
    "become come run overcome overrun outrun put let set cut hit hurt shut cast burst split spread quit bet rid shed "
    "wed beat read broadcast forecast bid forbid upset thrust knit fit rerun reset better go be do to have get "
    "undercut forgo forego typecast proofread misread input output offset sublet slit sweat spit outbid"
)
_CLEFT = lazy_re.compile(
    r"\b(?:do|did|does|doing|done|what|all|thing|idea|aim|goal|job|option|thought|instinct|reaction|rule)\b"
)


class Options(CheckOptions):
    """Nothing can be set."""


def find(article: Article, rule: Rule, _options: Options) -> Iterator[Finding]:
    """From the auxiliary to the verb, outside quotations."""
    for span in sorted(_found(article)):
        if not article.is_quoted(span):
            yield finding(article, rule, span)


def _found(article: Article) -> Iterator[Span]:
    text = article.text
    for pattern in (_INTRANSITIVE, _PAST_AFTER_BE, _PAST_AFTER_TO):
        for found in pattern.finditer(text):
            start = found.start() + len(found[0]) - len(found[0].lstrip(".!?\n "))
            yield Span(start, found.end())
    for found in _AFTER_DO.finditer(text):
        if is_past(found["verb"]) and not is_base(found["verb"]):
            yield Span(*found.span())
    for found in _AFTER_HAVE.finditer(text):
        verb = found["verb"]
        if is_base(verb, only=True) and verb not in _PERFECT_IN_BASE:
            yield Span(*found.span())
    for found in _AFTER_NOT.finditer(text):
        if is_base(found["verb"], only=True) and found["verb"] not in _PERFECT_IN_BASE:
            span = Span(*found.span())
            if not _CLEFT.search(text, article.sentence(span).start, span.start):
                yield span
