"""Sentences that are too long to be read once."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.tokens import count_words


class Options(CheckOptions):
    """A sentence has too many words, and at least so many commas and semicolons. Lists of names are left alone."""

    max_words: int = 60
    min_commas: int = 6


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Sentences with more than `max_words` words, most of them no names."""
    text = article.text
    for index, block in enumerate(article.blocks):
        if block.span.end - block.span.start <= 4 * options.max_words:
            continue
        for span in article.sentences_of(index):
            commas = text.count(",", *span) + text.count(";", *span)
            if commas < options.min_commas or span.end - span.start <= 4 * options.max_words:
                continue
            words = count_words(text, *span)
            capitals = sum(word[:1].isupper() for word in text[slice(*span)].split())
            if words > options.max_words and 3 * capitals < words:
                yield finding(article, rule, span, words=words, commas=commas)
