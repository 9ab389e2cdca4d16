"""An article: a document with its layers, each computed when first asked for and only once."""

import datetime
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from mtlint.kb import Facts
from mtlint.model.document import Block, BlockKind, Document
from mtlint.model.span import Span

from .dates.mention import DateMention
from .fold import fold
from .quotes import Quotation, quotations
from .sentences import sentences
from .source_sentences import source_sentences
from .tokens import Token, tokens

if TYPE_CHECKING:
    from .align import Alignment
    from .capitalised import Capitalised
    from .mentions import Mention
    from .numbers import Amount
    from .recognise import Recognition
    from .sexes import Sexes

_LEAST_AGAIN = 3
_SOON = 200
"""How near to one another, in code points, words stand of which a pattern has both."""


class Article:
    """What rules and checks look at.

    Offsets are code points of `text`; `source` is the aligned original, if there is one; `facts` is the knowledge base.
    """

    def __init__(self, document: Document, source: "Article | None" = None, facts: Facts | None = None) -> None:
        self.document = document
        self.source = source
        self.facts = facts or Facts()
        self.text = document.text
        self._sentences_of: dict[int, list[Span]] = {}

    @property
    def is_translated(self) -> bool:
        """Whether the article says that it was written in another language."""
        return self.document.source_language not in (None, self.document.language)

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries whose bodies may be meant: those that are named, and that of the language it was written in."""
        from .countries import home_countries  # noqa: PLC0415 - loaded when a check asks

        return self.people.countries | home_countries(self.document.source_language)

    @cached_property
    def likely_countries(self) -> frozenset[str]:
        """The same, and if none of those at home in a language of several is named, all of them.

        At home news hardly names its country.
        """
        from .countries import countries_of  # noqa: PLC0415 - loaded when a check asks

        spoken = countries_of(self.document.source_language)
        return self.countries if self.countries & spoken else self.countries | spoken

    @cached_property
    def capitalised(self) -> "Capitalised":
        """What may be names in the text, by their letters."""
        from .capitalised import capitalised  # noqa: PLC0415 - loaded when a check asks

        return capitalised(self.text)

    @cached_property
    def folded(self) -> str:
        """The text as phrases are compared with it, of the same length."""
        return fold(self.text)

    @cached_property
    def tokens(self) -> list[Token]:
        """The words and signs of the folded text, in order."""
        return tokens(self.folded)

    @cached_property
    def starts(self) -> dict[str, list[int]]:
        """The words and signs of the folded text, each with the places where it stands."""
        starts: dict[str, list[int]] = defaultdict(list)
        for token, start in self.tokens:
            starts[token].append(start)
        return dict(starts)

    def has_any(self, words: AbstractSet[str]) -> bool:
        """Whether one of some words in small letters, without hyphens and apostrophes, stands in the article."""
        return not self.starts.keys().isdisjoint(words)

    def matches_at(
        self, words: AbstractSet[str], pattern: re.Pattern[str], *, in_folded: bool = False
    ) -> Iterator[re.Match[str]]:
        """What `pattern.finditer` gives, for a pattern whose matches all begin with one of some words, or signs.

        It is tried only where these stand. The words are those of `has_any`.
        """
        starts: list[int] = []
        for word in self.starts.keys() & words:
            starts += self.starts[word]
        return _matches(pattern, self.folded if in_folded else self.text, sorted(starts))

    def matches_again(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """What `pattern.finditer` gives, for a pattern that begins with a word in small letters and has it again.

        It is tried only where such a word stands again within some lines.
        """
        return _matches(pattern, self.text, self._again)

    @cached_property
    def _again(self) -> list[int]:
        """Where words in small letters stand that come again soon, but for the shortest and “the”."""
        return sorted(
            start
            for word, starts in self.starts.items()
            if len(starts) > 1 and len(word) >= _LEAST_AGAIN and word != "the"
            for start, following in pairwise(starts)
            if following - start <= _SOON and self.text[start].islower()
        )

    @cached_property
    def blocks(self) -> list[Block]:
        """The blocks of the document, in order."""
        return list(self.document.blocks)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    def block_index(self, offset: int) -> int:
        """The number of the block that holds a code point (of the one before it, if it stands between blocks)."""
        return max(0, bisect_right(self._block_starts, offset) - 1)

    def is_title_at(self, offset: int) -> bool:
        """Whether a code point stands in the title."""
        return bool(self.blocks) and self.blocks[self.block_index(offset)].kind is BlockKind.TITLE

    def paragraph(self, span: Span) -> Span:
        """The block that a span begins in."""
        return self.blocks[self.block_index(span.start)].span if self.blocks else Span(0, len(self.text))

    def sentences_of(self, block_index: int) -> list[Span]:
        """The sentences of one block."""
        found = self._sentences_of.get(block_index)
        if found is None:
            block, language = self.blocks[block_index], self.document.language
            found = (
                sentences(self.text, [block]) if language == "en" else source_sentences(self.text, [block], language)
            )
            self._sentences_of[block_index] = found
        return found

    def sentence(self, span: Span) -> Span:
        """The sentence that a span begins in, at least as long as the span."""
        if not self.blocks:
            return span
        near = self.sentences_of(self.block_index(span.start))
        index = bisect_right(near, span.start, key=lambda sentence: sentence.start) - 1
        if index >= 0 and span.start < near[index].end:
            return Span(near[index].start, max(near[index].end, span.end))
        return span

    @cached_property
    def sentences(self) -> list[Span]:
        """All sentences of the article, in order."""
        return [span for index in range(len(self.blocks)) for span in self.sentences_of(index)]

    @property
    def titles(self) -> int:
        """How many sentences, at the beginning, are its title."""
        has_title = bool(self.blocks) and self.blocks[0].kind is BlockKind.TITLE
        return len(self.sentences_of(0)) if has_title else 0

    @cached_property
    def amounts(self) -> "list[Amount]":
        """All numbers of the article with their scales, units and currencies, in order, as its language writes them."""
        from .numbers import amounts  # noqa: PLC0415 - tables that an article without numbers does not need

        return amounts(self.text, self.folded, self.document.language)

    @cached_property
    def alignment(self) -> "Alignment":
        """Which sentences translate which of the original; without links if there is no original."""
        from .align import Alignment, Side, align, align_blocks  # noqa: PLC0415 - only for an article with its original

        if self.source is None:
            return Alignment(())
        target, source = (
            Side(each.text, each.sentences, each.begins_block, each.document.language, each.titles)
            for each in (self, self.source)
        )
        if self.document.is_paired:
            return align_blocks(target, source, self.facts)
        return align(target, source, self.facts)

    @property
    def begins_block(self) -> list[bool]:
        """Whether each of the sentences is the first one of its block."""
        return [at == 0 for index in range(len(self.blocks)) for at in range(len(self.sentences_of(index)))]

    @cached_property
    def mentions(self) -> "list[Mention]":
        """The names of the article, in order."""
        from .mentions import mentions  # noqa: PLC0415 - loaded when a check asks

        return mentions(self.text, self.blocks)

    @cached_property
    def people(self) -> "Recognition":
        """Who is meant by the names of the article."""
        from .recognise import Recognition  # noqa: PLC0415 - loaded when a check asks

        language = self.document.source_language or "" if self.is_translated else ""
        return Recognition(self.text, self.mentions, self.facts, is_translated=self.is_translated, language=language)

    @cached_property
    def sexes(self) -> "Sexes":
        """Of which sex the people of the article are."""
        from .sexes import Sexes  # noqa: PLC0415 - loaded when a check asks

        language = self.document.source_language if self.is_translated else None
        return Sexes(self.text, self.people, self.facts, language)

    @cached_property
    def quotations(self) -> list[Quotation]:
        """All quotations of the article, in order."""
        return quotations(self.text, self.blocks)

    @cached_property
    def published(self) -> datetime.date | None:
        """The day on which the article appeared: from its metadata, its address or path, or its dateline."""
        from .dates.publication import published  # noqa: PLC0415 - loaded when a check asks

        return published(self.document)

    @cached_property
    def dates(self) -> list[DateMention]:
        """Dates, days and clock times in the language of the article, in order."""
        from .dates.languages import read_dates  # noqa: PLC0415 - loaded when a check asks

        return read_dates(self.text, self.document.language)

    @cached_property
    def _quoted(self) -> list[Span]:
        merged: list[Span] = []
        for outer in sorted(quotation.outer for quotation in self.quotations):
            if merged and outer.start < merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, outer.end))
            else:
                merged.append(outer)
        return merged

    def mentions_within(self, span: Span) -> "list[Mention]":
        """The names that begin in a span, in order."""
        first, end = (bisect_left(self.mentions, at, key=lambda each: each.span.start) for at in span)
        return self.mentions[first:end]

    def is_quoted(self, span: Span) -> bool:
        """Whether a span begins inside quotation marks."""
        return self.quotation_around(span) is not None

    def quotation_around(self, span: Span) -> Span | None:
        """The quotation, with its marks, in which a span begins."""
        index = bisect_right(self._quoted, span.start, key=lambda quoted: quoted.start) - 1
        return self._quoted[index] if index >= 0 and span.start < self._quoted[index].end else None


def _matches(pattern: re.Pattern[str], text: str, starts: list[int]) -> Iterator[re.Match[str]]:
    end = 0
    for start in starts:
        if start >= end and (found := pattern.match(text, start)):
            yield found
            end = found.end()
