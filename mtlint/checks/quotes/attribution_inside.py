"""Who said it, inside the quotation marks: “We have won, he said, and we are glad”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mtlint.checks.finding import finding
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_VERB = (
    "(?:said|says|added|adds|explained|explains|noted|assured|stressed|emphasized|emphasised|recalled|warned|concluded|claimed|"
    "admitted|continued|declared|insisted|stated|underlined|complained|commented|replied|announced|reported|told)"
)
_NAME = r"[^\W\d_a-z][\w’'-]*"
_MAYBE = re.compile(rf", (?:[\w’'-]+ ){{1,4}}?{_VERB}\b")
_SPEAKER = rf"(?:[Hh]e|[Ss]he|they|{_NAME}(?: {_NAME}){{0,2}})"
_HEARER = rf"(?: (?:to )?(?:{_NAME}|(?:a|an|the|his|her|our) [\w’'-]+(?: [\w’'-]+)?))?"
_INSIDE = re.compile(
    rf"(?<=\w), (?:{_SPEAKER} {_VERB}{_HEARER}(?=, [^‘'])|(?:[\w’'-]+ ){{1,4}}{_VERB}(?: {_NAME}){{1,3}}(?=[.,]))"
)


@dataclass(frozen=True, slots=True)
class Options:
    """Nothing can be set."""


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:  # noqa: ARG001
    """Attributions between commas within double marks, and at their end if the name follows the verb."""
    text = article.text
    if '"' not in article.folded:
        return
    for maybe in _MAYBE.finditer(article.folded):
        found = _INSIDE.match(text, maybe.start())
        if found is None:
            continue
        span = Span(*found.span())
        for quotation in article.quotations:
            if quotation.inner.contains(span) and quotation.style.value.endswith("double") and quotation.closed:
                yield finding(article, rule, span)
                break
