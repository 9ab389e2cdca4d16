"""How easily an article reads, by the formula of Flesch."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.tokens import count_words


class Options(CheckOptions):
    """The lowest reading ease that is left alone (100 is easy, 0 a law), and the fewest words that can be judged."""

    min_ease: float = 20.0
    min_words: int = 100


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """One finding, at the first paragraph of an article that is too hard."""
    body = [index for index, block in enumerate(article.blocks) if block.kind is BlockKind.BODY]
    words = sum(count_words(article.text, *article.blocks[index].span) for index in body)
    if words < options.min_words:
        return
    sentences = sum(len(article.sentences_of(index)) for index in body)
    from ._syllables import syllables  # noqa: PLC0415 - imports textstat

    text = " ".join(article.text[slice(*article.blocks[index].span)] for index in body)
    ease = flesch(words, sentences, syllables(text))
    if ease < options.min_ease:
        yield finding(article, rule, article.blocks[body[0]].span, ease=round(ease))


def flesch(words: int, sentences: int, syllables: int) -> float:
    """Reading ease after R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32 (1948)."""
    return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words
