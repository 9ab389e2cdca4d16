"""Sentences of a translation that its original does not have."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import language
from mtlint.checks.bilingual._unmatched import Run, beside, excess, is_furniture, runs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.anchors import anchors
from mtlint.text.article import Article
from mtlint.text.concepts import reader
from mtlint.text.fold import fold
from mtlint.text.language_codes import is_latin

_AGAIN = 0.6
_WORDY, _LACK = 1.1, 1 / 6
"""If neighbours a little wordier than the article is are short by so much of the sentence, it may belong to them."""
_CHAINING = frozenset(["zh", "ja"])
_CLAUSE_END = lazy_re.compile("[，；、：]")


class Options(CheckOptions):
    """How sure it must be that a sentence is alone (0–1), and its least length, in code points."""

    certainty: float = 0.6
    least: int = 40


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """One finding for neighbouring sentences. Where they say again what stands beside them, that is related."""
    source = article.source
    if source is None:
        return
    for run in runs(article, in_source=False, certainty=options.certainty):
        text = article.text[slice(*run.span)]
        if len(text) < options.least or is_furniture(text) or _is_in_neighbour(article, run):
            continue
        if article.is_title_at(run.span.start):
            continue  # headlines are written anew
        if _shares_with_neighbours(article, source, run) or _follows_long_sentence(source, run):
            continue
        related = tuple(Related(span, "said here already") for span in _said_beside(article, run))
        yield finding(article, rule, run.span, related=related)


def _is_in_neighbour(article: Article, run: Run) -> bool:
    """Whether the neighbours are so short for their originals that the sentence may translate a part of these."""
    near = [link for link in (run.before, run.after) if link is not None]
    return excess(near, _WORDY * article.alignment.ratio) < -_LACK * (run.span.end - run.span.start)


def _shares_with_neighbours(article: Article, source: Article, run: Run) -> bool:
    """Whether what would anchor the sentence stands in the originals of sentences near it, and not in these."""
    code = language(article)
    latin = is_latin(code)
    ours, theirs = reader(article.facts, "en"), reader(article.facts, code)
    text = article.text[slice(*run.span)]
    said = (anchors(text, english=True, latin=latin).keys() | ours.find(text)) - {"?", '"'}
    told: set[str] = set()
    for link in beside(article, run):
        if link.is_pair:
            original, target = source.text[slice(*link.source)], article.text[slice(*link.target)]
            there = anchors(original, english=False, latin=latin).keys() | theirs.find(original)
            told |= there - anchors(target, english=True, latin=latin).keys() - ours.find(target)
    return len(said & told) * 4 > len(said)


def _follows_long_sentence(source: Article, run: Run) -> bool:
    """Whether a neighbour translates a chain of clauses, each of which English may make a sentence of its own."""
    if source.document.language not in _CHAINING:
        return False
    near = [link for link in (run.before, run.after) if link is not None]
    return any(len(_CLAUSE_END.findall(source.text, *link.source)) >= len(link.targets) for link in near)


def _said_beside(article: Article, run: Run) -> Iterator[Span]:
    words = set(fold(article.text[slice(*run.span)]).split())
    for link in (run.before, run.after):
        if link is not None:
            beside = set(fold(article.text[slice(*link.target)]).split())
            if len(words & beside) > _AGAIN * len(words):
                yield link.target
                return
