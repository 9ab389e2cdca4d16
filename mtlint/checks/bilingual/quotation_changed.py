"""Quotations that the original does not have, that were lost, or whose marks enclose more or less than there."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.quotes import Quotation

_THEIRS = lazy_re.compile(r"«[^«»]+»|„[^„“”]+[“”]|“[^“”]+”|「[^「」]+」|『[^『』]+』|(?<!\w)\"[^\"]+\"(?!\w)|”[^”]+”")
_ANY_MARK = lazy_re.compile("[\"“”„‟«»‹›‘‚「」『』《》〈〉﹁﹂〝〞＂]|(?<!\\w)['’]|['’](?!\\w)")
_DIALOGUE = lazy_re.compile(r"(?:^|[,.!?…»]\s?)[-–—]\s", re.MULTILINE)
"""A dash before speech, or between speech and speaker."""
_DASH = len("– ")
_IN_PERSON = lazy_re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|ours|mine|I['’](?:m|ve|ll|d)|[Ww]e['’](?:re|ve|ll|d))\b")
"""What makes a sentence speech: said of others, it would be “he” and “their”."""
_LEAST_SHARE, _MOST_SHARE = 0.25, 0.8

_LOST = "The source quotes speech, and nothing here is in quotation marks."
_ADDED = "Nothing is in quotation marks in the source: is this what was said?"
_SHORTER = "The quotation is longer in the source: its marks enclose nearly the whole sentence."
_LONGER = "The quotation is shorter in the source: its marks enclose only a part of the sentence."


class Options(CheckOptions):
    """How sure a link must be (0–1), and how many code points of English are more than a quoted term."""

    certainty: float = SURE
    least: int = 40


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The quotation in the translation, or the sentence that lost one."""
    original = article.source
    if original is None:
        return
    outer = [each for each in article.quotations if not each.depth]
    starts = [each.outer.start for each in outer]
    ratio = article.alignment.ratio
    for pair in sure_pairs(article, options.certainty):
        here = outer[bisect_left(starts, pair.link.target.start) : bisect_left(starts, pair.link.target.end)]
        theirs = [Span(*found.span()) for found in _THEIRS.finditer(pair.source)]
        speech = [
            span
            for span in theirs
            if (span.end - span.start) * ratio >= options.least and not pair.source.startswith("的", span.end)
        ]
        around = article.alignment.around(pair.link)
        if (
            speech
            and not here
            and _IN_PERSON.search(pair.target)
            and not _marks(article.text, (link.target for link in around))
        ):
            yield finding(article, rule, pair.link.target, related=says(pair.source_span(*speech[0])), change=_LOST)
        elif (
            len(pair.link.targets) == 1
            and not theirs
            and here
            and not _marks(original.text, (link.source for link in around))
        ):
            long = [each for each in here if each.closed and each.inner.end - each.inner.start >= options.least]
            if long and not any(_is_dialogue(original.text, link.source) for link in around):
                yield finding(article, rule, long[0].outer, related=says(pair.link.source), change=_ADDED)
        elif len(theirs) == len(speech) == len(here) == 1 and here[0].closed and _is_plain(pair):
            change = _extent(pair, here[0], theirs[0])
            if change:
                yield finding(article, rule, here[0].outer, related=says(pair.source_span(*theirs[0])), change=change)


def _is_dialogue(text: str, span: Span) -> bool:
    return _DIALOGUE.search(text[max(0, span.start - _DASH) : span.end]) is not None


def _marks(text: str, spans: Iterator[Span]) -> bool:
    return any(_ANY_MARK.search(text, *span) for span in spans)


def _is_plain(pair: Pair) -> bool:
    """Whether one sentence translates one, and each has two marks and no more."""
    one_each = len(pair.link.targets) == len(pair.link.sources) == 1
    return one_each and all(len(_ANY_MARK.findall(text)) == 2 for text in (pair.target, pair.source))


def _extent(pair: Pair, ours: Quotation, theirs: Span) -> str:
    """What to say if the quoted share of the sentence is quite another, else ""."""
    share = (ours.inner.end - ours.inner.start) / len(pair.target)
    other = (theirs.end - theirs.start - 2) / len(pair.source)
    if share < _LEAST_SHARE and other > 0.6:
        return _SHORTER
    return _LONGER if share > _MOST_SHARE and other < 0.45 else ""
