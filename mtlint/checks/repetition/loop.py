"""Loops: an engine that got stuck and wrote the same words again and again."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.sentences import PART_END, rough_sentences

_WORD = lazy_re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_CHANTED = frozenset(
    ["bang", "bla", "blah", "boom", "bye", "far", "ha", "ho", "la", "na", "no", "oh", "so", "too", "yes"]
)
_PROBE = 8
_SHOUTED = 4
"""The longest phrase, in words, that people say three times over."""


class Options(CheckOptions):
    """How often a phrase must stand in a row, and the longest tried, in words. `doubled_word` finds single words."""

    times: int = 3
    longest: int = 15


class _Run(NamedTuple):
    first: int
    length: int
    period: int


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The longest loop of every sentence that has one."""
    parts = rough_sentences(article.folded)
    start, before = 0, ""
    for index, part in enumerate(parts):
        size = len(part)
        if size > 15:
            # A loop of any length reaches a quarter, the middle or the end of its sentence.
            quarter = size // 4
            if (
                part.count(part[quarter : quarter + _PROBE]) > 2
                or part.count(part[2 * quarter : 2 * quarter + _PROBE]) > 2
                or part.count(part[-_PROBE - 2 : -2]) > 2
            ):
                yield from _loop(article, rule, options, Span(start, start + size))
        if part == before and parts[index - 2 : index - 1] == [part] and parts[index - 3 : index - 2] != [part]:
            yield from _same(article, rule, part, start)
        before = part
        start += size + len(PART_END)


def _same(article: Article, rule: Rule, part: str, start: int) -> Iterator[Finding]:
    """Three equal sentences in a row, the third of which begins at `start`."""
    span = Span(start - 2 * (len(part) + len(PART_END)), start + len(part))
    if " " in part and not article.is_quoted(span):
        yield finding(article, rule, span, phrase=article.text[start : start + len(part)], times=3)


def _loop(article: Article, rule: Rule, options: Options, where: Span) -> Iterator[Finding]:
    spans = [found.span() for found in _WORD.finditer(article.folded, *where)]
    words = [article.folded[start:end] for start, end in spans]
    runs = (_longest(words, period) for period in range(2, options.longest + 1))
    run = max((run for run in runs if _is_loop(words, run, options)), key=lambda run: run.length, default=None)
    if run is None:
        return
    phrase = Span(spans[run.first][0], spans[run.first + run.period - 1][1])
    span = Span(phrase.start, spans[run.first + run.length - 1][1])
    if run.length < 4 * run.period and run.period <= _SHOUTED and article.is_quoted(span):
        return
    shown = article.text[phrase.start : phrase.end]
    yield finding(article, rule, span, (shown,), phrase=shown, times=run.length // run.period)


def _longest(words: Sequence[str], period: int) -> _Run:
    """The longest stretch in which every word is the one `period` words before it."""
    best, first = _Run(0, 0, period), 0
    for index in range(period, len(words)):
        if words[index] != words[index - period]:
            first = index - period + 1
        elif index + 1 - first > best.length:
            best = _Run(first, index + 1 - first, period)
    return best


def _is_loop(words: Sequence[str], run: _Run, options: Options) -> bool:
    period = words[run.first : run.first + run.period]
    if len(set(period)) == 1 or all(word.isdigit() or len(word) == 1 or word in _CHANTED for word in period):
        return False
    if period[0] == "and" and run.period <= _SHOUTED and run.length < (options.times + 1) * run.period:
        return False  # “and shook hands, and shook hands, and shook hands”: some writers mean it
    return run.length >= options.times * run.period
