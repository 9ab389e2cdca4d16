"""Which sentences of an article translate which sentences of its original.

Monotone, with insertions, deletions and merges: by lengths, by what the sentences share (`align_gains`), and by
paragraphs; `align_table` finds the best way.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.kb import Facts
from mtlint.model.record import Record
from mtlint.model.span import Span

from .align_gains import shared
from .align_table import Measure, Row, Step, cheapest_way

_VARIANCE, _DENSE_VARIANCE = 3.0, 7.0
"""The variance of the length of a translation for each code point, of alphabets and of Chinese, Japanese and Korean."""
_DENSE = frozenset(["zh", "ja", "ko"])
_MOST_SENTENCES = 20_000

_RATIOS = {
    "am": 1.5, "ar": 1.18, "bg": 1.0, "bn": 1.05, "cs": 1.08, "de": 0.92, "el": 0.92, "es": 0.94, "fa": 1.15,
    "fr": 0.91,
    "he": 1.32, "hi": 1.05, "hu": 1.0, "id": 0.96, "is": 1.02, "it": 0.94, "ja": 2.7, "ko": 2.3, "pl": 1.0,
    "pt": 0.96, "ru": 1.02, "th": 1.1, "tr": 1.03, "uk": 1.05, "vi": 0.98, "zh": 3.8,
}  # fmt: skip
"""English code points for one of the source language, spaces counted, in news."""
_MOST_ADAPTED = 1.3
_PRIOR_LENGTH = 250
"""For how many code points of the original the usual ratio counts beside that of the article."""
_FIRM = 0.7
_FREEDOMS, _FREE = 3, 0.27
"""From how many sentences, and how large a share of them, a translation that does not keep to them is free."""
_ENOUGH = 8
"""Links of an article that tell how it is translated."""
_PARAGRAPHS = 3
_LONGEST_HEADLINE = 150
"""In code points of English. Thai ends no sentence with a stop."""
_STOP = lazy_re.compile(r"[.!?…。！？؟।۔]\W*$")


class Link(NamedTuple):
    """Spans that mean the same. An empty span stands where the other side has something that is not there."""

    target: Span
    source: Span
    certainty: float
    """How sure it is that exactly these belong together, 0 to 1."""
    targets: range
    """The numbers of the sentences in `target`, as `Article.sentences` has them."""
    sources: range

    @property
    def is_pair(self) -> bool:
        """Whether there is text on both sides."""
        return bool(self.targets) and bool(self.sources)


class Side(NamedTuple):
    """One of the two texts, as the aligner needs it."""

    text: str
    sentences: Sequence[Span]
    begins_block: Sequence[bool]
    language: str
    titles: int = 0
    """How many of the sentences are a title that stands outside the text, in metadata."""


class Alignment(Record, frozen=True):
    """The links of an article, in order; every sentence of both sides is in exactly one."""

    links: Sequence[Link]
    ratio: float = 1.0
    """Code points of the translation for one of the original, in sentences that belong together."""
    parted: int = 0
    """How many pairs begin a paragraph on one side alone."""

    @cached_property
    def _target_starts(self) -> list[int]:
        return [link.target.start for link in self.links if link.targets]

    @cached_property
    def _with_target(self) -> list[Link]:
        return [link for link in self.links if link.targets]

    @cached_property
    def is_free(self) -> bool:
        """Whether sentences were moved, joined and left out throughout, as people do and engines do not.

        An engine gives one sentence or more for each, and keeps the paragraphs.
        """
        links = self.links[1:] if self.links and not self.links[0].sources else self.links  # without a title of its own
        freedoms = self.parted + sum(len(link.sources) != 1 or not link.targets for link in links)
        return freedoms >= _FREEDOMS and freedoms >= _FREE * len(links)

    @cached_property
    def joins_sentences(self) -> bool:
        """Whether the translation makes one sentence of several, or parts paragraphs anew, or is too short to tell."""
        is_long = len(self.links) >= _ENOUGH
        return not is_long or self.parted > 0 or any(link.is_pair and len(link.sources) > 1 for link in self.links)

    def at(self, offset: int) -> Link | None:
        """The link whose target holds a code point of the article (or ends before it); None before the first one."""
        index = bisect_right(self._target_starts, offset) - 1
        return self._with_target[index] if index >= 0 else None

    @cached_property
    def _number_of(self) -> dict[int, int]:
        return {id(link): number for number, link in enumerate(self.links)}

    def before(self, link: Link) -> Link | None:
        """The link before a link of this alignment."""
        index = self._number_of[id(link)]
        return self.links[index - 1] if index else None

    def around(self, link: Link, reach: int = 1) -> Sequence[Link]:
        """A link of this alignment with its neighbours, for what may have moved to the sentence before or after."""
        index = self._number_of[id(link)]
        return self.links[max(0, index - reach) : index + reach + 1]


def align(target: Side, source: Side, facts: Facts | None = None) -> Alignment:
    """Link the sentences of two texts. Texts without sentences, or with very many, give no links."""
    if not 0 < len(target.sentences) <= _MOST_SENTENCES or not 0 < len(source.sentences) <= _MOST_SENTENCES:
        return Alignment(())
    facts = facts or Facts()
    if target.titles and not source.titles and not _may_be_headline(source):
        return _below_title(target, source, facts)
    common = shared((target.text, target.sentences), (source.text, source.sentences), source.language, facts)
    ours, theirs = _row(target, common.target_costs), _row(source, common.source_costs)
    steps = cheapest_way(theirs, ours, common.gains, _measure(target, source))
    links = list(_links(steps, target.sentences, source.sentences))
    sure = [link for link in links if link.is_pair and link.certainty > _FIRM]
    ours_in_all, theirs_in_all = (sum(span.end - span.start for span in side) for side in _spans(sure))
    ratio = _blended(ours_in_all, theirs_in_all, _RATIOS.get(source.language, 1.0))
    return Alignment(links, ratio, _parted(links, target.begins_block, source.begins_block))


def _parted(links: Sequence[Link], ours: Sequence[bool], theirs: Sequence[bool]) -> int:
    """How many pairs begin a paragraph on one side alone; none where a side has no paragraphs."""
    if sum(ours) < _PARAGRAPHS or sum(theirs) < _PARAGRAPHS:
        return 0
    return sum(ours[link.targets[0]] != theirs[link.sources[0]] for link in links if link.is_pair)


def _may_be_headline(side: Side) -> bool:
    """Whether the first sentence ends as headlines do, without a stop, and is no longer than one."""
    first = side.text[slice(*side.sentences[0])]
    return len(first) * _RATIOS.get(side.language, 1.0) < _LONGEST_HEADLINE and not _STOP.search(first)


def _below_title(target: Side, source: Side, facts: Facts) -> Alignment:
    """The alignment where only the translation has its title: that stands for nothing."""
    first, count = target.titles, len(target.sentences)
    if first == count:
        return Alignment(())
    rest = align(_part(target, range(first, count))._replace(titles=0), source, facts)
    title = Span(target.sentences[0].start, target.sentences[first - 1].end)
    at = source.sentences[0].start
    links = [link._replace(targets=_shifted(link.targets, first)) for link in rest.links]
    return Alignment([Link(title, Span(at, at), 0.0, range(first), range(0)), *links], rest.ratio, rest.parted)


def align_blocks(target: Side, source: Side, facts: Facts | None = None) -> Alignment:
    """Link the sentences of two texts whose blocks belong together, the first with the first and so on."""
    links: list[Link] = []
    for ours, theirs in zip(_blocks(target), _blocks(source), strict=False):
        if len(ours) == len(theirs) == 1:
            links.append(Link(target.sentences[ours[0]], source.sentences[theirs[0]], 1.0, ours, theirs))
            continue
        found = align(_part(target, ours), _part(source, theirs), facts).links
        links += [
            link._replace(targets=_shifted(link.targets, ours.start), sources=_shifted(link.sources, theirs.start))
            for link in found
        ]
    ours_in_all, theirs_in_all = (sum(end - start for start, end in side.sentences) for side in (target, source))
    return Alignment(links, _blended(ours_in_all, theirs_in_all, _RATIOS.get(source.language, 1.0)))


def _blocks(side: Side) -> list[range]:
    starts = [number for number, begins in enumerate(side.begins_block) if begins]
    return [range(start, end) for start, end in zip(starts, [*starts[1:], len(side.sentences)], strict=True)]


def _part(side: Side, numbers: range) -> Side:
    first, end = numbers.start, numbers.stop
    return side._replace(sentences=side.sentences[first:end], begins_block=side.begins_block[first:end])


def _shifted(numbers: range, by: int) -> range:
    return range(numbers.start + by, numbers.stop + by)


def _spans(links: Sequence[Link]) -> tuple[list[Span], list[Span]]:
    return [link.target for link in links], [link.source for link in links]


def _blended(target: int, source: int, usual: float) -> float:
    """The ratio of two lengths, drawn to the usual one where the texts are short."""
    return (target + _PRIOR_LENGTH * usual) / (source + _PRIOR_LENGTH)


def _row(side: Side, costs: Sequence[float]) -> Row:
    return Row([end - start for start, end in side.sentences], side.begins_block, costs)


def _measure(target: Side, source: Side) -> Measure:
    """What is usual between the languages, drawn to the two texts where these are not far from it."""
    usual = _RATIOS.get(source.language, 1.0)
    ours, theirs = (sum(end - start for start, end in side.sentences) for side in (target, source))
    near = usual / _MOST_ADAPTED < ours / max(1, theirs) < usual * _MOST_ADAPTED
    variance = _DENSE_VARIANCE if source.language in _DENSE else _VARIANCE
    return Measure(_blended(ours, theirs, usual) if near else usual, variance)


def _links(steps: Sequence[Step], target: Sequence[Span], source: Sequence[Span]) -> Iterator[Link]:
    i = j = 0
    for a, b, certainty in steps:
        ours, theirs = range(j, j + b), range(i, i + a)
        yield Link(_range(target, ours), _range(source, theirs), certainty, ours, theirs)
        i, j = i + a, j + b


def _range(sentences: Sequence[Span], numbers: range) -> Span:
    """From the first sentence to the last; empty, after the sentence before, if there is none."""
    if numbers:
        return Span(sentences[numbers.start].start, sentences[numbers.stop - 1].end)
    at = sentences[numbers.stop - 1].end if numbers.stop else sentences[0].start
    return Span(at, at)
