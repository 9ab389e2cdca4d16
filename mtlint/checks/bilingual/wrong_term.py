"""Words that have another meaning in the field of the original: “charter” for 전세, “oolong ball” for 乌龙球."""

from collections.abc import Iterator
from functools import lru_cache

from mtlint.checks.bilingual._links import language, says
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Term
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.concepts import ConceptReader, Place
from mtlint.text.fold import fold
from mtlint.text.language_codes import codes, has_capital_nouns
from mtlint.text.phrases.term_index import is_field, term_index

_TERM, _OTHER = "term", "other"
_READ_LIKE = {"km": "th", "lo": "th", "my": "th"}
"""Languages that part no words by spaces, either."""
_BEFORE = (" ", '"', "'", "-", "(", "\n")
"""What may stand before a word."""


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = 0.7


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """A wrong rendering where its original has the word, and the translation has no right one for it."""
    if article.source is None:
        return
    code = language(article)
    free = 0
    for span, term, _ in term_index(article.facts).wrong(article, codes(code)):
        link = article.alignment.at(span.start)
        if span.start < free or link is None or not link.is_pair or link.certainty < options.certainty:
            continue
        said = _said(term, article.source.text[slice(*link.source)], code) if is_field(article, term) else None
        if not said or _is_right(article, term, span, link.target):
            continue
        free = span.end
        at = Span(link.source.start + said.start, link.source.start + said.end)
        source = article.source.text[slice(*at)]
        if _is_name(article.text[slice(*span)], source, code):
            continue
        yield finding(article, rule, span, term.right[:1], related=says(at), source=source)


def _is_right(article: Article, term: Term, span: Span, within: Span) -> bool:
    """Whether the sentence has a right rendering, which does not itself hold the wrong one."""
    sentence, wrong = f" {article.folded[slice(*within)]}", article.folded[slice(*span)]
    if wrong in map(fold, term.right):
        return True
    return any(
        fold(right) not in wrong and any(f"{before}{fold(right)}" in sentence for before in _BEFORE)
        for right in term.right
    )


def _is_name(ours: str, theirs: str, code: str) -> bool:
    """Whether what is copied with its capital is somebody's name: J.P. de Boer."""
    return ours == theirs and ours[0].isupper() and not has_capital_nouns(code)


@lru_cache(maxsize=4096)
def _reader(term: Term, code: str) -> ConceptReader:
    words = dict.fromkeys(term.source, _TERM) | dict.fromkeys(term.unless, _OTHER)
    return ConceptReader(words, _READ_LIKE.get(code, code))


def _said(term: Term, text: str, code: str) -> Place | None:
    """Where a sentence of the source has the word."""
    return next((place for place in _reader(term, code).places(text) if place.concept == _TERM), None)
