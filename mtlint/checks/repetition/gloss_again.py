"""Brackets that say what stands before them: “the Harle Water Company HWC (Harle Water Company)”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_BRACKETS = lazy_re.compile(r" (?<=[\w’'\"”] )\(([^()\n]{4,90})\)")
_WORD = lazy_re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_SMALL = frozenset(["the", "of", "a", "an", "and", "for"])
_AROUND = 120


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The brackets, where all their words stand right before them; an acronym may come between or end them."""
    folded = article.folded
    if " (" not in folded:
        return
    for found in _BRACKETS.finditer(folded):
        inside = _words(folded, *found.span(1))
        start = max(article.paragraph(Span(*found.span())).start, found.start() - 1 - _AROUND)
        before = _words(folded, start, found.start())
        if len(inside) == 1 and folded[max(0, found.start() - len(inside[0]) - 2) :].startswith(", "):
            continue  # a town and the region of its name: “Harle, Lumey (Lumey)”
        if inside and inside[-1].isalpha() and _is_said(inside, before, article.text[slice(*found.span(1))]):
            yield finding(article, rule, Span(found.start() + 1, found.end()))


def _words(folded: str, start: int, end: int) -> list[str]:
    return [found[0] for found in _WORD.finditer(folded, start, end) if found[0] not in _SMALL]


def _is_said(inside: list[str], before: list[str], form: str) -> bool:
    size = len(inside)
    if before[-size:] == inside or (size > 1 and before[-size - 1 : -1] == inside):
        return True
    acronym = form.rsplit(" ", 1)[-1].strip(",")
    return size > 2 and acronym.isupper() and before[1 - size :] == inside[:-1]
