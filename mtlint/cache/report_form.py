"""The report of one file as bytes, and back."""

import marshal
import zlib
from functools import cache
from typing import Any

from mtlint.filters import suppression_rules
from mtlint.model.document import Place
from mtlint.model.finding import Excerpt, Outcome, RelatedPlace, Status
from mtlint.model.report import Note, Report, Skipped
from mtlint.model.rule import Confidence, Rule, Severity
from mtlint.model.source import Position
from mtlint.model.span import Span
from mtlint.packs import RuleSet

_SUM_BYTES = 4
_STATUSES = {each.value: each for each in Status}


class Form:
    """Packs and unpacks reports whose findings are of the rules of one set, which are kept by number."""

    def __init__(self, rules: RuleSet) -> None:
        self._rules = rules
        self._of_suppressions = suppression_rules()
        self._rule = cache(self._adjusted)
        self._numbers: dict[str, int] = {}

    def pack(self, report: Report) -> bytes:
        """A report without errors."""
        if not self._numbers:
            self._numbers = {rule_id: number for number, rule_id in enumerate(self._rules.ids)}
            self._numbers |= {rule.id: -1 - number for number, rule in enumerate(self._of_suppressions)}
        notes = [note.message for note in report.notes]
        skipped = [(each.path, each.check, each.reason) for each in report.skipped]
        outcomes = [self._packed(each) for each in report.outcomes]
        payload = marshal.dumps([report.words, notes, skipped, list(map(tuple, report.depends_on)), outcomes])
        return zlib.crc32(payload).to_bytes(_SUM_BYTES, "big") + payload

    def unpack(self, packed: bytes, path: str) -> Report | None:
        """The report of the file `path`; None if the bytes are damaged."""
        payload = packed[_SUM_BYTES:]
        if packed[:_SUM_BYTES] != zlib.crc32(payload).to_bytes(_SUM_BYTES, "big"):
            return None
        words, notes, skipped, depends_on, outcomes = marshal.loads(payload)  # noqa: S302 - our own, checked
        return Report(
            outcomes=[self._unpacked(each, path) for each in outcomes],
            notes=[Note(path, message) for message in notes],
            skipped=[Skipped(*each) for each in skipped],
            paths=[path],
            words=words,
            words_of={path: words},
            depends_on=tuple(map(tuple, depends_on)) if depends_on else (),
        )

    def _packed(self, outcome: Outcome) -> tuple[Any, ...]:
        rule = outcome.rule
        return (
            self._numbers[rule.id], int(rule.severity), int(rule.confidence), _place(outcome.place), outcome.text,
            outcome.message, outcome.suggestions,
            tuple(map(_related, outcome.related)),
            _excerpt(outcome.excerpt), outcome.fingerprint, outcome.status.value, outcome.reason, outcome.fix,
            outcome.safe, _span(outcome.span), outcome.key,
        )  # fmt: skip

    def _unpacked(self, packed: tuple[Any, ...], path: str) -> Outcome:
        (
            number, severity, confidence, place, text, message, suggestions, related, excerpt, fingerprint, status,
            reason, fix, safe, span, key,
        ) = packed  # fmt: skip
        return Outcome(
            path, self._rule(number, severity, confidence), _place_of(place), text, message, suggestions,
            tuple(
                RelatedPlace(
                    where, _place_of(place), message, text, Excerpt(*excerpt) if excerpt else None,
                    Span(*span) if span else None, in_source,
                )
                for where, place, message, text, excerpt, span, in_source in related
            ),
            Excerpt(*excerpt), fingerprint, _STATUSES[status], reason, fix, safe, Span(*span) if span else None, key,
        )  # fmt: skip

    def _adjusted(self, number: int, severity: int, confidence: int) -> Rule:
        rule = self._rules.ordered[number] if number >= 0 else self._of_suppressions[-1 - number]
        if (severity, confidence) == (rule.severity, rule.confidence):
            return rule
        return rule.replace(severity=Severity(severity), confidence=Confidence(confidence))


def _place(place: Place) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return tuple(place.start), tuple(place.end)


def _place_of(positions: tuple[tuple[int, ...], tuple[int, ...]]) -> Place:
    start, end = positions
    return Place(Position(*start), Position(*end))


def _related(related: RelatedPlace) -> tuple[Any, ...]:
    return (
        related.path, _place(related.place), related.message, related.text, _excerpt(related.excerpt),
        _span(related.span), related.in_source,
    )  # fmt: skip


def _span(span: Span | None) -> tuple[int, int] | None:
    return None if span is None else (span.start, span.end)


def _excerpt(excerpt: Excerpt | None) -> tuple[str, int, int] | None:
    return None if excerpt is None else (excerpt.text, excerpt.start, excerpt.end)
