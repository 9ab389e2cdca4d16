"""The headline, said once more in the first paragraphs: how wire copy reaches a newsroom, not how it is printed."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.text.article import Article

_LABEL = lazy_re.compile(r".{0,60}?(?:\d|\)|\b(?:title|headline|question|subject|agency|network)\b).{0,20}?[:.—–-]")
_WORD = lazy_re.compile(r"[^\W_]+")


class Options(CheckOptions):
    """How alike (0–100) the two must be, alone and after a dateline; how long; how many paragraphs to look at."""

    likeness: int = 97
    likeness_after_label: int = 85
    min_words: int = 6
    paragraphs: int = 2


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """A paragraph that is the headline, with nothing but a dateline or label more."""
    blocks = article.blocks[: options.paragraphs + 1]
    if len(blocks) < 2 or blocks[0].span.end - blocks[0].span.start > 400:
        return
    length = blocks[0].span.end - blocks[0].span.start
    blocks = [block for block in blocks if length // 2 < block.span.end - block.span.start < 3 * length]
    if len(blocks) < 2:
        return
    headline = _WORD.findall(article.folded, *blocks[0].span)
    if len(headline) < options.min_words:
        return
    known = set(headline)
    for block in blocks[1:]:
        words = _WORD.findall(article.folded, *block.span)
        tail = words[-len(headline) :]
        if len(words) > 2 * len(headline) + 4 or len(known.intersection(tail)) * 10 < len(known) * 7:
            continue
        from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - needed in one article of a hundred

        labelled = _LABEL.match(article.folded, *block.span) is not None
        if ratio(headline, tail) >= (options.likeness_after_label if labelled else options.likeness):
            yield finding(article, rule, block.span, related=(Related(blocks[0].span, "the headline"),))
            return
