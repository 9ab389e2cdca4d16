"""From a judged finding, in offsets of a text, to an outcome that a reporter can show without the text."""

from collections.abc import Sequence

from mtlint.filters.fingerprint import fingerprints
from mtlint.model.document import Document, Place
from mtlint.model.finding import Excerpt, Judged, Outcome, Related, RelatedPlace
from mtlint.model.source import Source

EXCERPT_LENGTH = 160
"""Code points of the source line that are shown around a finding, if the finding itself is no longer."""
_CUT = "…"


def outcomes(judged: Sequence[Judged], document: Document, source: Document | None = None) -> list[Outcome]:
    """The outcomes of one document, in order of place. `source` is the aligned article that related spans may name."""
    in_order = sorted(judged, key=lambda item: (item.finding.span, item.finding.rule.id, item.finding.message))
    prints = fingerprints(in_order, document)
    made = [outcome(item, document, print_, source) for item, print_ in zip(in_order, prints, strict=True)]
    return sorted(made, key=lambda item: (item.place.start.offset, item.place.end.offset))


def outcome(judged: Judged, document: Document, fingerprint: str, source: Document | None = None) -> Outcome:
    """One finding with its place, excerpt and related places."""
    finding = judged.finding
    if judged.source_span is None:
        place = document.locate(finding.span)
        text = document.text[finding.span.start : finding.span.end]
    else:
        start, end = judged.source_span
        place = Place(document.source.position(start), document.source.position(end))
        text = document.source.text[start:end]
    fixable = bool(finding.suggestions) and judged.source_span is None and document.is_copied(finding.span)
    return Outcome(
        path=document.source.path,
        rule=finding.rule,
        place=place,
        text=text,
        message=finding.message,
        suggestions=finding.suggestions,
        related=_related(finding.related, document, source),
        excerpt=excerpt(document.source, place),
        fingerprint=fingerprint,
        status=judged.status,
        reason=judged.reason,
        fix=finding.suggestions[0] if fixable else None,
        safe=finding.safe and fixable,
        span=finding.span if judged.source_span is None else None,
        key=document.key,
    )


def _related(related: Sequence[Related], document: Document, source: Document | None) -> tuple[RelatedPlace, ...]:
    places = []
    for each in related:
        where = source if each.in_source else document
        if where is not None:
            place = where.locate(each.span)
            shown = excerpt(where.source, place) if each.in_source else None
            text = where.text[each.span.start : each.span.end]
            places.append(RelatedPlace(where.source.path, place, each.message, text, shown, each.span, each.in_source))
    return tuple(places)


def excerpt(source: Source, place: Place) -> Excerpt:
    """The line that a place begins on, clipped to `EXCERPT_LENGTH` around it; a cut end is marked “…”."""
    line = place.start.line
    first = source.line_starts[line - 1]
    last = source.line_starts[line] - 1 if line < len(source.line_starts) else len(source.text)
    if last > first and source.text[last - 1] == "\r":
        last -= 1
    start = min(place.start.offset, last)
    end = min(max(place.end.offset, start), last)
    margin = max(0, EXCERPT_LENGTH - (end - start))
    left = max(first, min(start - margin // 2, last - EXCERPT_LENGTH))
    right = min(last, max(left + EXCERPT_LENGTH, start + 1))
    end = min(end, right)
    before = _CUT if left > first else ""
    after = _CUT if right < last else ""
    shift = len(before) - left
    return Excerpt(before + source.text[left:right] + after, start + shift, end + shift)
