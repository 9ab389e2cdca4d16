"""Sentences of the original that have no translation."""

from collections.abc import Iterator

from mtlint.checks.bilingual._links import language, says
from mtlint.checks.bilingual._unmatched import Run, is_furniture, is_told_elsewhere, runs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_FIRM = 0.8
"""The certainty below which a link may as well be one sentence further: then the gap may stand on its other side."""


class Options(CheckOptions):
    """How sure the gap must be, how sure the links beside it (0–1).

    `least` is how long what is missing would at least be in English, in code points.
    """

    certainty: float = 0.4
    beside: float = 0.4
    least: int = 20


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """One finding for neighbouring sentences, at the last word before the gap, or the first of the paragraph behind it.

    Where it is not sure between which sentences the gap is, the finding reaches over those that it may be before or
    behind.
    """
    if article.source is None:
        return
    original = article.source
    for run in runs(article, in_source=True, certainty=options.certainty, beside=options.beside):
        text = original.text[slice(*run.span)]
        if len(text) * article.alignment.ratio < options.least or is_furniture(text):
            continue
        if not is_told_elsewhere(article, run, language(article)):
            number = "a sentence" if run.size == 1 else f"{run.size} sentences"
            span = _around(article, run)
            first, _, last = article.text[slice(*span)].partition(" ")
            side = "After" if span.end <= run.gap else "Before"
            where = f"Between “{first}” and “{last.split()[-1]}”" if last.strip() else f"{side} “{first}”"
            yield finding(article, rule, span, related=says(run.span), where=where, number=number)


def _around(article: Article, run: Run) -> Span:
    """From the last word before the first place where the gap may be to the last such place."""
    paragraph = article.source.paragraph(run.span) if article.source else run.span
    before, after = (
        link
        if link is not None and link.source.touches(paragraph) and not article.is_title_at(link.target.start)
        else None
        for link in (run.before, run.after)
    )
    if before is None and after is not None and article.begins_block[after.targets.start]:
        span = _first_word(article.text, after.target.start)
    else:
        start = before.target.start if before and before.certainty < _FIRM else run.gap
        span = _word_before(article.text, start, article.blocks[0].span.end if article.titles else 0)
    return Span(span.start, max(span.end, after.target.end if after and after.certainty < _FIRM else run.gap))


def _word_before(text: str, at: int, body: int) -> Span:
    """The last word before a place, or the first one after it where none of the body stands before it."""
    if not text[body:at].strip():
        return _first_word(text, max(at, body))
    at = len(text[:at].rstrip())
    start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
    return Span(start, at)


def _first_word(text: str, at: int) -> Span:
    start = len(text) - len(text[at:].lstrip())
    end = text.find(" ", start)
    return Span(start, end if end > 0 else len(text))
