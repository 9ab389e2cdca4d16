"""Quotation marks that stand alone between two spaces."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

# House styles part a single mark from a double one: ‘Close enough.’ ”
_ALONE = lazy_re.compile(r'"(?<!\'\s")(?:(?<=\s")|(?<=\A"))(?=\s|\Z|[,;:!?)]|\.(?!\.))')
_SHORT = 80
"""Code points of a quotation that is shown as a whole; of a longer one only the mark with its spaces is."""


class Options(CheckOptions):
    """How many marks of an article must stand alone, unless one is at the edge of a paragraph or before a speech."""

    at_least: int = 2


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """One finding an article, at the first mark: they come from a tokeniser, so where one is, all are."""
    marks = [found.start() for found in _ALONE.finditer(article.folded) if article.text[found.start()] in '"“”']
    if not marks or (len(marks) < options.at_least and not any(_is_certain(article, at) for at in marks)):
        return
    span, fixed = _shown(article, marks[0])
    related = tuple(Related(Span(at, at + 1), "and here") for at in marks[1:] if not span.start <= at < span.end)
    yield finding(article, rule, span, (fixed,), related=related, times=len(marks))


def _is_certain(article: Article, at: int) -> bool:
    """Whether a single mark is enough: it may be a slip of the keyboard in the middle of a sentence."""
    start, end = article.paragraph(Span(at, at + 1))
    before, after = article.text[start:at].rstrip()[-1:], article.text[at + 1 : end].lstrip()[:1]
    return before == "" or (before in ".!?" and after == "") or (before in ",:" and (after.isupper() or after == "("))


def _shown(article: Article, at: int) -> tuple[Span, str]:
    """What to show for a mark, and how it should look: attached to the quotation that it opens or closes."""
    text = article.text
    for quotation in article.quotations:
        outer, inner = quotation.outer, quotation.inner
        if at in (outer.start, outer.end - 1) and quotation.closed and outer.end - outer.start <= _SHORT:
            return outer, text[outer.start] + text[slice(*inner)].strip() + text[outer.end - 1]
        if at == outer.start and text[at + 1 : outer.end].strip():
            return Span(at, min(at + 2, article.paragraph(Span(at, at + 1)).end)), text[at]
    return Span(max(at - 1, article.paragraph(Span(at, at + 1)).start), at + 1), text[at]
