"""A sentence or paragraph that stands in an article twice."""

from collections.abc import Iterator
from itertools import accumulate

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.sentences import PART_END, rough_sentences

_HEAD = 25
"""Code points at the beginning of a sentence. An article in which all differ says nothing twice."""
_SHORTEST = 14
_EDGE = 40
"""Code points at the beginning and the end of a paragraph by which near-identical ones are looked for."""


class Options(CheckOptions):
    """The fewest words of a sentence (of one behind its like) and of a paragraph; how alike (0–100) two must be."""

    min_words: int = 8
    min_words_in_a_row: int = 4
    min_paragraph_words: int = 20
    likeness: int = 92


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The second of two; the first is related. What the first block says again is for `repeated_headline`."""
    parts = rough_sentences(article.folded)
    heads = [part[:_HEAD] for part in parts if len(part) > _SHORTEST]
    if len(set(heads)) == len(heads):
        return
    said: set[int] = set()
    for first, second in _paragraphs(article, options):
        said.add(second.start)
        yield _found(article, rule, first, second)
    for first, second in _sentences(article, parts, options):
        if article.paragraph(second).start not in said:
            yield _found(article, rule, first, second)


def _found(article: Article, rule: Rule, first: Span, second: Span) -> Finding:
    return finding(article, rule, second, related=(Related(first, "said here already"),))


def _sentences(article: Article, parts: list[str], options: Options) -> Iterator[tuple[Span, Span]]:
    keys = [part.strip(" .\"'") for part in parts]
    starts = accumulate((len(part) + len(PART_END) for part in parts), initial=0)
    seen: dict[str, Span] = {}
    before = ""
    for start, part, key in zip(starts, parts, keys, strict=False):
        size, follows_itself, before = key.count(" ") + 1, key == before, key
        if size < options.min_words_in_a_row:
            continue
        at = start + part.index(key)
        span = Span(at, at + len(key))
        first = seen.setdefault(key, span)
        if first is span or not (follows_itself or size >= options.min_words):
            continue
        if _is_body(article, first) and _is_body(article, span):
            yield first, span


def _is_body(article: Article, span: Span) -> bool:
    index = article.block_index(span.start)
    return index > 0 and article.blocks[index].kind is BlockKind.BODY and not article.is_quoted(span)


def _paragraphs(article: Article, options: Options) -> Iterator[tuple[Span, Span]]:
    text = article.folded
    seen: dict[str, Span] = {}
    for block in article.blocks[1:]:
        start, end = block.span
        if block.kind is not BlockKind.BODY or end - start < 3 * _EDGE:
            continue
        edges = "<" + text[start : start + _EDGE], ">" + text[end - _EDGE : end]
        for edge in edges:
            first = seen.setdefault(edge, block.span)
            if first is not block.span and _are_alike(text, first, block.span, options):
                yield first, block.span
                break


def _are_alike(text: str, first: Span, second: Span, options: Options) -> bool:
    if text.count(" ", *second) + 1 < options.min_paragraph_words:
        return False
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - needed in one article of a thousand

    return ratio(text[slice(*first)], text[slice(*second)], score_cutoff=options.likeness) > 0
