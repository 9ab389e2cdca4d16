"""Phrases with so many readings that listing them would slow every start: a few anchors and one pattern instead."""

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

_LISTED = 48
"""Up to so many readings a phrase is simply listed."""
_MAX_ANCHORS = 64
_TWO_WORDS = 8
"""What a space adds to the worth of an anchor: two words together are much rarer than one as long."""
_SHORTEST_ANCHOR = 4


class WidePhrase(NamedTuple):
    """`pattern` matches every reading; one of the anchors (text, open to the left, to the right) stands in each."""

    pattern: str
    anchors: list[tuple[str, bool, bool]]


def widen(parts: list[list[str]]) -> WidePhrase | None:
    """The compact form of a phrase given as its parts with their alternatives, None if it is better listed.

    The pattern is RE2, for text folded as the parts are; alternatives are tried from the longest.
    """
    readings = 1
    for alternatives in parts:
        readings *= len(alternatives)
    if readings <= _LISTED or _spaces_may_meet(parts):
        return None
    runs = [run for start in range(len(parts)) for run in _runs_from(parts, start)]
    best = max(runs, key=lambda run: (run.worth, -len(run.forms)), default=None)
    if best is None or best.worth < _SHORTEST_ANCHOR:
        return None
    anchors = [
        (
            form.strip(),
            best.start > 0 and not form.startswith(" "),
            best.stop < len(parts) and not form.endswith(" "),
        )
        for form in best.forms
    ]
    groups = ("|".join(map(re.escape, sorted(set(each), key=lambda one: (-len(one), one)))) for each in parts)
    return WidePhrase("".join(f"(?:{group})" for group in groups), anchors)


def _worth(form: str) -> int:
    bare = form.strip()
    return len(bare) + (_TWO_WORDS if " " in bare else 0)


class _Run(NamedTuple):
    """Parts `start` to `stop` (excluded) put together; its worth as an anchor is that of its poorest form."""

    start: int
    stop: int
    forms: list[str]
    worth: int


def _runs_from(parts: list[list[str]], start: int) -> Iterator[_Run]:
    forms = [""]
    for stop in range(start + 1, len(parts) + 1):
        forms = list(dict.fromkeys(head + tail for head, tail in product(forms, parts[stop - 1])))
        if len(forms) > _MAX_ANCHORS:
            return
        yield _Run(start, stop, forms, min(map(_worth, forms)))


def _spaces_may_meet(parts: list[list[str]]) -> bool:
    """Whether a reading could begin or end with a space or hold two in a row, which only listing puts right."""
    pending = True  # a space here would be the first character, or the second in a row
    for alternatives in parts:
        if any("  " in each or (pending and each.startswith(" ")) for each in alternatives):
            return True
        pending = any(each.endswith(" ") or (not each and pending) for each in alternatives)
    return pending
