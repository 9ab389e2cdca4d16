"""Words of an original in Latin script that stand unchanged in the translation."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import language, says
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.function_words import ENGLISH, SMALL_WORDS
from mtlint.text.language_codes import kept_under

_WORD = lazy_re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PLAIN_WORDS = 1
"""More words without a capital tell a sentence from a name or a title."""


class Options(CheckOptions):
    """How many words in a row are a copy, and how many of them must be small words of the source language."""

    words: int = 5
    small_words: int = 2


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The run of words, or a whole short sentence. Quoted titles and names have few small words, and are left alone."""
    small = SMALL_WORDS.get(kept_under(SMALL_WORDS, language(article)), frozenset())
    if not small or article.source is None:
        return
    runs = list(_runs(article, article.source.text, small, options))
    for span in sorted([*runs, *_sentences(article, article.source.text, small, runs)]):
        link = article.alignment.at(span.start)
        yield finding(article, rule, span, related=says(link.source) if link and link.sources else ())


def _sentences(article: Article, original: str, small: frozenset[str], runs: list[Span]) -> Iterator[Span]:
    """The sentences that are too short for a run, and the same on both sides to the last word."""
    for link in article.alignment.links:
        text = article.text[slice(*link.target)]
        if not link.is_pair or text != original[slice(*link.source)] or article.is_quoted(link.target):
            continue
        words = [found[0] for found in _WORD.finditer(text)]
        plain = [word for word in words[1:] if word.islower()]
        english = sum(word in ENGLISH for word in map(str.lower, words))
        own = any(word in small and word not in ENGLISH for word in map(str.lower, words))
        least = _PLAIN_WORDS if own else _PLAIN_WORDS + english
        if len(plain) > least and not any(span.touches(link.target) for span in runs):
            yield link.target


def _runs(article: Article, original: str, small: frozenset[str], options: Options) -> Iterator[Span]:
    theirs = [found[0].lower() for found in _WORD.finditer(original)]
    grams = {tuple(theirs[at : at + options.words]) for at in range(len(theirs) - options.words + 1)}
    for block in article.blocks:
        words = list(_WORD.finditer(article.text, *block.span))
        lower = [found[0].lower() for found in words]
        at = 0
        while at + options.words <= len(words):
            end = at
            while end + options.words <= len(words) and tuple(lower[end : end + options.words]) in grams:
                end += 1
            if end > at:
                last = end + options.words - 1
                run = lower[at:last]
                span = Span(words[at].start(), words[last - 1].end())
                own = sum(word in small and word not in ENGLISH for word in run)
                if own >= options.small_words and not article.is_quoted(span):
                    yield span
                at = last
            else:
                at += 1
