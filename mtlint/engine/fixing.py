"""Applying suggestions to the text of a file, so that it never gets worse.

Edits are made in rounds. After each, the file is read and checked again: an edit stays only if the article then reads
as intended (no markup was broken), its finding is gone, and no rule reports more than before. A round that does not
pass is halved until the edits to blame are found.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from mtlint import readers
from mtlint.engine import Linter
from mtlint.errors import ReadError
from mtlint.model.document import Document
from mtlint.model.finding import Outcome, Status
from mtlint.model.record import Record, field
from mtlint.model.report import Report
from mtlint.model.source import Source
from mtlint.model.span import Span

_ROUNDS = 10
"""Fixes that touch each other wait for the next round; nobody writes so many on top of each other."""
_MOST_CHECKS = 100
_MOST_CHECKED = 300_000
_LEAST_CHECKS = 10
"""Checks of one file, and code points that they may read in all, so that an article full of fixes that do not hold
takes bounded time; a long one is checked a few times nevertheless."""
_BEFORE_NOTHING = " \t\r\n,.;:!?"


class Edit(Record, frozen=True):
    """A replacement of a range of the source; `seen` is what it does to the visible text of the document `key`."""

    outcome: Outcome
    where: Span
    written: str
    key: str
    seen: Span
    text: str


class Fixed(Record):
    """A file with its fixes: the text, what was fixed (places are those before the round), and what could not be."""

    source: Source
    text: str
    fixed: list[Outcome] = field(default_factory=list)
    refused: list[Outcome] = field(default_factory=list)


def is_fixable(outcome: Outcome, *, unsafe: bool) -> bool:
    """Whether a finding that nothing silenced has a fix that may be applied."""
    return outcome.status is Status.ACTIVE and outcome.fix is not None and (outcome.safe or unsafe)


def fix(linter: Linter, source: Source, active: Iterable[Outcome], *, unsafe: bool = False) -> Fixed:
    """Fix what can be fixed of the findings `active` of one file, and what comes to light under those fixes.

    `active` are findings of an earlier check; those that a baseline or a range of lines holds back are not among them,
    and are left alone here.
    """
    return _Fixer(linter, source, unsafe=unsafe).run(active)


class _Fixer:
    def __init__(self, linter: Linter, source: Source, *, unsafe: bool) -> None:
        self.linter = linter
        self.unsafe = unsafe
        self.result = Fixed(source, source.text)
        self.report = self._check(source.text)
        self.left = max(_LEAST_CHECKS, min(_MOST_CHECKS, _MOST_CHECKED // max(len(source.text), 1))) - 1

    def run(self, active: Iterable[Outcome]) -> Fixed:
        wanted = {_identity(outcome) for outcome in active}
        candidates = [each for each in self._candidates() if _identity(each) in wanted]
        held_back = {_words(each) for each in self.report.active if _identity(each) not in wanted}
        for _ in range(_ROUNDS):
            edits = chosen(candidates, self._documents(self.result.text))
            if not edits:
                break
            self._settle(edits)
            refused = {_identity(each) for each in self.result.refused}
            candidates = [
                each for each in self._candidates() if _identity(each) not in refused and _words(each) not in held_back
            ]
        self.result.fixed.sort(key=lambda each: (each.place.start.offset, each.rule.id))
        return self.result

    def _candidates(self) -> list[Outcome]:
        return [each for each in self.report.outcomes if is_fixable(each, unsafe=self.unsafe)]

    def _settle(self, edits: Sequence[Edit]) -> None:
        """Make edits, or those of them that hold. The later half first: the places of the earlier one stay right."""
        if self.left > 0 and self._holds(edits):
            return
        if len(edits) == 1 or self.left <= 0:
            self.result.refused += [edit.outcome for edit in edits]
            return
        half = len(edits) // 2
        self._settle(edits[half:])
        self._settle(edits[:half])

    def _holds(self, edits: Sequence[Edit]) -> bool:
        """Make edits and check the file again; they are kept only if it has become better."""
        text = applied(self.result.text, edits)
        if readers.encode(self.result.source, text) is None or not self._reads_as_intended(text, edits):
            return False
        report = self._check(text)
        self.left -= 1
        before, after = _counts(self.report), _counts(report)
        if report.errors or after.total() > before.total() - len(edits) or after - before:
            return False
        self.report = report
        self.result.text = text
        self.result.fixed += [edit.outcome for edit in edits]
        return True

    def _reads_as_intended(self, text: str, edits: Sequence[Edit]) -> bool:
        before = self._documents(self.result.text)
        try:
            after = self._documents(text)
        except ReadError:
            return False
        if before.keys() != after.keys():
            return False
        for key, document in before.items():
            intended = document.text
            for edit in sorted((edit for edit in edits if edit.key == key), key=lambda edit: -edit.seen.start):
                intended = intended[: edit.seen.start] + edit.text + intended[edit.seen.end :]
            if after[key].text != intended or _shape(after[key]) != _shape(document):
                return False
        return True

    def _documents(self, text: str) -> dict[str, Document]:
        return {each.key: each for each in readers.read(self._source(text))}

    def _check(self, text: str) -> Report:
        return self.linter.check_source(self._source(text))

    def _source(self, text: str) -> Source:
        source = self.result.source
        return Source(source.path, text, source.encoding, source.bom, source.note, source.codec)


def chosen(outcomes: Iterable[Outcome], documents: dict[str, Document]) -> list[Edit]:
    """The edits for some findings that do not touch each other, in order of place.

    Of those that do, the safe one is taken, then the more severe, the surer, the longer, the one whose rule comes first
    by name.
    """
    taken: list[Edit] = []
    for outcome in sorted(outcomes, key=_rank):
        edit = _edit(outcome, documents.get(outcome.key))
        if edit is not None:
            at = bisect_left(taken, edit.where, key=lambda other: other.where)
            if not any(_touch(edit.where, other.where) for other in taken[max(at - 1, 0) : at + 1]):
                taken.insert(at, edit)
    return taken


def applied(text: str, edits: Iterable[Edit]) -> str:
    """A text with edits that do not overlap."""
    parts, at = [], 0
    for edit in sorted(edits, key=lambda edit: edit.where):
        parts += [text[at : edit.where.start], edit.written]
        at = edit.where.end
    return "".join([*parts, text[at:]])


def _edit(outcome: Outcome, document: Document | None) -> Edit | None:
    """The edit that makes the fix of an outcome; what is taken out takes the space before it along."""
    if document is None or outcome.fix is None or outcome.span is None or not document.is_copied(outcome.span):
        return None
    span, fix = outcome.span, outcome.fix
    after = document.text[span.end : span.end + 1]
    wider = Span(max(span.start - 1, 0), span.end)
    if not fix and document.text[wider.start] == " " and after in _BEFORE_NOTHING and document.is_copied(wider):
        span = wider
    where = document.source_span(span)
    if document.text[span.start : span.end] == fix:
        return None
    return Edit(outcome, where, readers.escaped(fix, outcome.path), outcome.key, span, fix)


def _rank(outcome: Outcome) -> tuple[bool, int, int, int, str, int]:
    rule, start, end = outcome.rule, outcome.place.start.offset, outcome.place.end.offset
    return not outcome.safe, -rule.severity, -rule.confidence, start - end, rule.id, start


def _touch(one: Span, other: Span) -> bool:
    return one.start <= other.end and other.start <= one.end


def _counts(report: Report) -> Counter[str]:
    return Counter(outcome.rule.id for outcome in report.active)


def _shape(document: Document) -> list[object]:
    """What edits of words must leave alone."""
    return [[block.kind for block in document.blocks], len(document.comments), document.language, document.published]


def _identity(outcome: Outcome) -> tuple[str, str, str, str | None]:
    return outcome.key, outcome.rule.id, outcome.fingerprint, outcome.fix


def _words(outcome: Outcome) -> tuple[str, str, str]:
    return outcome.key, outcome.rule.id, outcome.text
