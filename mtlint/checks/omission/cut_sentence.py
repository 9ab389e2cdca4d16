"""Paragraphs that break off in the middle of a sentence."""

from collections.abc import Iterator
from itertools import pairwise

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import Block, BlockKind
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.word_set import word_set

_NEVER_LAST = word_set("the a an and or than my your their its our because every")
"""Words that end no sentence, even with a full stop."""
_HARDLY_LAST = word_set(
    "of with to from for in on at by as that which who his her is are was were has have had will would but if when "
    "while into between including such also whose"
)
"""Words that end a sentence, but not a paragraph without a full stop."""
_ENDS = frozenset(f" {word}"[-2:] for word in _NEVER_LAST)


_JUST = lazy_re.compile(r"\b(?:[Jj]ust|[Ss]imply|[Oo]nly|[Ww]ell),? $")
"""Before a “because” that ends the sentence: “Why? Just because.”"""
_SIGNED = ("etc,", "sincerely,", "faithfully,", "truly,", "regards,", "wishes,")
"""How letters end before the name of who writes."""
_COMMA_WORDS = 12
"""The fewest words of a paragraph that may not end in a comma: lines of verse and of addresses are shorter."""


class Options(CheckOptions):
    """The fewest words of a paragraph that is looked at."""

    min_words: int = 7


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The last word. A paragraph that the next one continues in lower case was broken by layout and is left alone."""
    text = article.text
    for block, following in pairwise([*article.blocks, None]):
        if block is None or block.kind is not BlockKind.BODY:
            continue
        start, end = block.span
        if text[end - 1] == "." and text[end - 3 : end - 1] not in _ENDS:
            continue
        last = _last_word(text, start, end)
        if last is None or (following is not None and _goes_on(text, following)):
            continue
        least = max(options.min_words, _COMMA_WORDS) if text[end - 1] == "," else options.min_words
        if text.count(" ", start, end) + 1 >= least:
            yield finding(article, rule, last)


def _last_word(text: str, start: int, end: int) -> Span | None:
    """The last word of a paragraph if it cannot be the last of a sentence, or is followed by a comma."""
    tail = text[max(start, end - 14) : end]
    if tail[-1] == ",":
        at = text.rfind(" ", start, end) + 1
        is_cut = text.find("\n", start, end) < 0 and not tail.endswith(_SIGNED)
        return Span(max(at, start), end) if is_cut else None
    word = tail.rstrip('."”').rpartition(" ")[2]
    if word not in _NEVER_LAST and (word not in _HARDLY_LAST or tail[-1] != word[-1]):
        return None
    at = end - len(tail) + tail.rindex(word)
    if word == "because" and _JUST.search(text, start, at):
        return None
    return Span(at, at + len(word))


def _goes_on(text: str, following: Block) -> bool:
    return text[following.span.start].islower() or following.kind is not BlockKind.BODY
