"""A speaker who speaks of himself by his name: “Orr is a good man,” said Orr."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_GIVEN = r"(?:[^\W\d_a-z][\w’'-]+ ){0,3}?"
_NAME = r"[^\W\d_a-z][\w’'-]{2,}"
_SPEAKER = lazy_re.compile(
    rf"[,.]? ?(?P<at>(?:said|says|added) (?:(?:the|his|her|its) (?:[a-z-]+ ){{1,4}})?{_GIVEN}(?P<one>{_NAME})"
    rf"|{_GIVEN}(?P<other>{_NAME}) (?:said|says|added))(?=[.,;]| (?:in|on|at|after|when|who|as|during)\b)"
)
_GATE = lazy_re.compile(r"\"[,.]? ?(?:said|says|added) |\"[,.]? ?\w[^\".]{0,50} (?:said|says|added)\b")
_MARK = frozenset('"')
_DOES = lazy_re.compile(r" (?:is|was|has|had|will|would|can|could|does|did|deserves|knows|wants|played|won|lost)\b")
_LAST_WORD = lazy_re.compile(r"([\w’'.-]+) \Z")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The attribution of a quotation in which the name of its speaker is the subject of a verb."""
    if not any(article.matches_at(_MARK, _GATE, in_folded=True)):
        return
    text = article.text
    for quotation in article.quotations:
        if quotation.depth or not quotation.closed or not quotation.style.is_double:
            continue
        found = _SPEAKER.match(text, quotation.outer.end, article.paragraph(quotation.outer).end)
        if found is None:
            continue
        name = found["one"] or found["other"]
        at = _subject(text, quotation.inner, name)
        if at >= 0 and not _is_another(text, at, found["at"]):
            related = (Related(Span(at, at + len(name)), "and here somebody else speaks of him"),)
            yield finding(article, rule, Span(*found.span("at")), related=related, name=name)


def _subject(text: str, inner: Span, name: str) -> int:
    at = text.find(name + " ", *inner)
    while at >= 0:
        is_itself = text.startswith((f" is {name}", f" was {name}"), at + len(name))
        if not text[at - 1].isalnum() and _DOES.match(text, at + len(name)) and not is_itself:
            return at
        at = text.find(name + " ", at + 1, inner.end)
    return -1


def _is_another(text: str, at: int, speaker: str) -> bool:
    """Whether another given name stands before the name: “Ida Orr is a good woman,” said Jon Orr."""
    before = _LAST_WORD.search(text, max(0, at - 40), at)
    return before is not None and before[1][:1].isupper() and before[1] not in speaker.split()
