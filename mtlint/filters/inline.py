"""Suppressions written into an article as comments.

    <!-- mtlint-ignore ID[, ID…]: reason -->        the block it stands in or behind, else the next block
    <!-- mtlint-ignore-file ID[, ID…]: reason -->   the whole article
    <!-- mtlint-off ID[, ID…]: reason --> … <!-- mtlint-on [ID…] -->

An ID may be a pack or a glob. A suppression that silences nothing is itself a finding, so that none outlives its
reason; but not if the rules that it names did not run.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from mtlint import lazy_re
from mtlint.config.selectors import hint, is_known, matches
from mtlint.filters.suppression import NO_REASON, UNUSED
from mtlint.model.document import Comment, Document
from mtlint.model.finding import Finding, Judged, Status
from mtlint.model.record import Record
from mtlint.model.rule import Rule
from mtlint.model.span import Span

_DIRECTIVE = lazy_re.compile(r"\s*(mtlint-[\w-]*)([^:]*)(?::(.*))?", re.DOTALL)
_IGNORE, _FILE, _OFF, _ON = "mtlint-ignore", "mtlint-ignore-file", "mtlint-off", "mtlint-on"
_SILENCEABLE = (Status.ACTIVE, Status.DUPLICATE)


class Suppression(Record):
    """One selector of one comment: the source range in which it silences, and whether it has done so."""

    selector: str
    reason: str
    covers: Span
    comment: Comment
    used: bool = False


def inline(judged: Iterable[Judged], document: Document, known: Collection[str], ran: Collection[str]) -> list[Judged]:
    """Mark findings that a comment silences as SUPPRESSED, and add a finding for each comment that has no effect.

    `known` are the ids of all rules, `ran` those that could have reported something in this document.
    """
    judged = list(judged)
    if not any("mtlint-" in comment.text for comment in document.comments):
        return judged
    suppressions, added = _parse(document)
    result = [_silenced(item, document, suppressions) for item in judged]
    for suppression in suppressions:
        name = suppression.selector
        if not is_known(name, known):
            added.append(_own(UNUSED, suppression.comment, f"No rule is named “{name}”; {hint(name, known)}"))
        elif not suppression.used and any(matches(name, rule_id) for rule_id in ran):
            added.append(_own(UNUSED, suppression.comment, f"“{name}” finds nothing here: remove the suppression."))
    return result + added


def _silenced(item: Judged, document: Document, suppressions: Sequence[Suppression]) -> Judged:
    rule_id = item.finding.rule.id
    start = None
    for suppression in suppressions:
        if not matches(suppression.selector, rule_id):
            continue
        if start is None:
            start = document.source_span(item.finding.span).start
        if suppression.covers.start <= start < suppression.covers.end:
            suppression.used = True
            if item.status in _SILENCEABLE:
                item = item._replace(status=Status.SUPPRESSED, reason=suppression.reason)
    return item


def _parse(document: Document) -> tuple[list[Suppression], list[Judged]]:
    """The suppressions of a document, and findings for comments that are none though they begin like one."""
    end = len(document.source.text) + 1
    suppressions: list[Suppression] = []
    open_ranges: list[Suppression] = []
    wrong: list[Judged] = []
    for comment, word, selectors, reason in _directives(document.comments):
        if word == _ON:
            wrong += _close(open_ranges, comment, selectors)
            continue
        if word == _IGNORE:
            covers = _next_block(document, comment)
        elif word == _FILE:
            covers = Span(0, end)
        elif word == _OFF:
            covers = Span(comment.source_span.start, end)
        else:
            from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

            near = get_close_matches(word, [_IGNORE, _FILE, _OFF, _ON], n=1)
            did_you_mean = f"; did you mean “{near[0]}”?" if near else "."
            wrong.append(_own(UNUSED, comment, f"“{word}” is not known{did_you_mean}"))
            continue
        if not selectors:
            wrong.append(_own(UNUSED, comment, f"Name the rules to be silenced: {word} RULE: reason"))
        elif not reason:
            wrong.append(_own(NO_REASON, comment, f"Say why: {word} {', '.join(selectors)}: reason"))
        made = [Suppression(name, reason, covers, comment) for name in selectors]
        suppressions += made
        open_ranges += made if word == _OFF else []
    return suppressions, wrong


def _close(open_ranges: list[Suppression], comment: Comment, selectors: Sequence[str]) -> list[Judged]:
    """End the ranges that a `mtlint-on` names, all if it names none; a finding for each that was not open."""
    closed = [each for each in open_ranges if not selectors or each.selector in selectors]
    for each in closed:
        each.covers = Span(each.covers.start, comment.source_span.start)
        open_ranges.remove(each)
    if not selectors and not closed:
        return [_own(UNUSED, comment, "Nothing was switched off before.")]
    names = {each.selector for each in closed}
    return [_own(UNUSED, comment, f"“{name}” was not switched off before.") for name in selectors if name not in names]


def _directives(comments: Iterable[Comment]) -> Iterator[tuple[Comment, str, list[str], str]]:
    for comment in comments:
        found = _DIRECTIVE.fullmatch(comment.text)
        if found is not None:
            yield comment, found[1], re.findall(r"[^\s,]+", found[2]), " ".join((found[3] or "").split())


def _next_block(document: Document, comment: Comment) -> Span:
    """The source range of the block that a comment stands in or right behind, else of the next one."""
    source = document.source.text
    for block in document.blocks:
        start, end = document.source_span(block.span)
        if start >= comment.source_span.end or comment.source_span.start < end:
            return Span(start, end)
        between = source[end : comment.source_span.start]
        if not between.strip() and "\n" not in between:
            return Span(start, end)
    return Span(0, 0)


def _own(rule: Rule, comment: Comment, message: str) -> Judged:
    return Judged(Finding(rule, Span(comment.at, comment.at), message), source_span=comment.source_span)
