"""Sentences of the original that have no translation."""

from collections.abc import Iterator
from typing import NamedTuple

from mtlint.checks.bilingual._links import language, says
from mtlint.checks.bilingual._unmatched import Run, is_furniture, is_told_elsewhere, runs
from mtlint.checks.finding import finding
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article


class Options(NamedTuple):
    """How sure the gap must be (0–1), and how long what is missing would at least be in English, in code points."""

    certainty: float = 0.45
    least: int = 25


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """One finding for neighbouring sentences, at the last word before the gap (at the first word of the article)."""
    if article.source is None:
        return
    original = article.source
    for run in runs(article, in_source=True, certainty=options.certainty):
        text = original.text[slice(*run.span)]
        if len(text) * article.alignment.ratio < options.least or is_furniture(text):
            continue
        if not is_told_elsewhere(article, run, language(article)):
            number = "a sentence" if run.size == 1 else f"{run.size} sentences"
            yield finding(article, rule, _beside(article, run), related=says(run.span), number=number)


def _beside(article: Article, run: Run) -> Span:
    """The last word before the gap, or the first one after it."""
    text, at = article.text, run.gap
    if at > 0 and not text[:at].isspace():
        start = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
        return Span(start, at)
    end = text.find(" ", at)
    return Span(at, end if end > 0 else len(text))
