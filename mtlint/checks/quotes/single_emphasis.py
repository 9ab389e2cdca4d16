"""Single marks round words that nobody said, in an article that marks speech with double ones."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_SOURCES = ("ko", "ja")
"""Languages whose newspapers set single marks (‘ ’, 「 」) for emphasis."""
_SINGLE = lazy_re.compile(r"(?:(?<=[\s(])|\A)['‘](?=\w)")
_CALLED = lazy_re.compile(
    r"\b(?:called|named|dubbed|as|words?|term|titled|entitled|means?|meaning|nicknamed|reads?|reading|song|film|book|novel|play|"
    r"album|series|show)[,:]? \Z"
)
"""What natural English sets marks after: names of works, words as words."""


class Options(CheckOptions):
    """How many words such a phrase has at most, and how many phrases an article has at least."""

    words: int = 6
    at_least: int = 2


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """One finding an article that is known to come from Korean or Japanese, at the first phrase in running text."""
    text = article.text
    if article.document.source_language not in _SOURCES or not _SINGLE.search(text):
        return
    quotations = [quotation for quotation in article.quotations if quotation.closed and not quotation.depth]
    if not any(quotation.style.is_double for quotation in quotations):
        return  # the single mark may be the one for speech, as in British papers
    phrases = [
        quotation.outer
        for quotation in quotations
        if quotation.style.is_single
        and len(text[slice(*quotation.inner)].split()) <= options.words
        and _in_running_text(article, quotation.outer)
        and not _CALLED.search(text, max(0, quotation.outer.start - 20), quotation.outer.start)
    ]
    if len(phrases) >= options.at_least:
        related = tuple(Related(span, "and here") for span in phrases[1:])
        start, end = phrases[0]
        yield finding(
            article, rule, Span(start, end), (text[start + 1 : end - 1],), related=related, times=len(phrases)
        )


def _in_running_text(article: Article, span: Span) -> bool:
    """Whether the paragraph ends as a sentence does; a headline sets single marks by convention."""
    end = article.paragraph(span).end
    return any(mark in ".!?" for mark in article.text[end - 2 : end])
