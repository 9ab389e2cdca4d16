"""Phrases with so many readings that listing them would slow every start: a few anchors and one pattern instead."""

import math
import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from mtlint.text.phrases.literal_use import DIGIT

from .common_words import COMMON_WORDS

_LISTED = 16
"""Up to so many readings a phrase is simply listed."""
_MAX_LISTED = 600
"""Up to so many it is listed rather than woken by nothing but common words."""
_MAX_ANCHORS = 32
_MAX_FORMS = 1_000
_COMMON = 1.5
"""The worth of a common word."""
_SHORTEST_ANCHOR = 4
_SHORTEST_FORM = 3


class WidePhrase(NamedTuple):
    """`pattern` matches every reading; one of the anchors (text, open to the left, to the right) stands in each."""

    pattern: str
    anchors: list[tuple[str, bool, bool]]


def widen(parts: list[list[str]]) -> WidePhrase | None:
    """The compact form of a phrase given as its parts with their alternatives, None if it is better listed.

    The pattern is RE2, for text folded as the parts are; alternatives are tried from the longest.
    """
    if math.prod(map(len, parts)) <= _LISTED:
        return None
    settled = _settle_spaces(parts)
    readings = math.prod(map(len, settled)) if settled else 0
    if settled is None or readings <= _LISTED:
        return None
    parts = settled
    known = [run for run in runs(parts, _MAX_ANCHORS) if min(len(form.strip()) for form in run.forms) >= _SHORTEST_FORM]
    if not known:
        return None
    best = max(known, key=lambda run: run.worth - math.log2(len(run.forms)))
    if best.worth < _SHORTEST_ANCHOR:
        if readings <= _MAX_LISTED:
            return None
        best = max(known, key=lambda run: min(map(len, run.forms)))
    anchors = [
        (
            form.strip(),
            not form.startswith(" ") and _may_be_glued(parts[: best.start][::-1], -1),
            not form.endswith(" ") and _may_be_glued(parts[best.stop :], 0),
        )
        for form in best.forms
    ]
    groups = ("|".join(map(_escaped, _longest_first(each))) for each in parts)
    return WidePhrase("".join(f"(?:{group})" for group in groups), anchors)


def with_groups(parts: list[tuple[list[str], bool]]) -> str:
    """A pattern for the readings of a phrase in which each part that has a number is a group.

    It is RE2, for text folded as the alternatives are, and takes any number of spaces where they have some.
    """
    return "".join(f"({_any_of(each)})" if has_number else f"(?:{_any_of(each)})" for each, has_number in parts)


def _any_of(alternatives: list[str]) -> str:
    return "|".join(_escaped(each).replace("\\ ", " *") for each in _longest_first(alternatives))


def _escaped(form: str) -> str:
    return re.escape(form).replace(re.escape(DIGIT), "[0-9]")


def _longest_first(alternatives: list[str]) -> list[str]:
    return sorted(set(alternatives), key=lambda one: (-len(one), one))


def _worth(form: str) -> float:
    """How rare a form is likely to be: the letters of its words that are not common, and a little for the others."""
    return sum(_COMMON if word in COMMON_WORDS else len(word) for word in form.split())


def _may_be_glued(neighbours: list[list[str]], edge: int) -> bool:
    """Whether a letter or digit may stand at the near edge of the parts beside a form; empty ones let the next show."""
    for part in neighbours:
        if any(form and form[edge].isalnum() for form in part):
            return True
        if all(part):
            return False
    return False


class Run(NamedTuple):
    """Parts `start` to `stop` (excluded) put together; its worth as an anchor is that of its poorest form."""

    start: int
    stop: int
    forms: list[str]
    worth: float


def runs(parts: Sequence[Sequence[str]], most: int) -> Iterator[Run]:
    """The parts of a phrase put together in all ways that give at most so many forms."""
    for start in range(len(parts)):
        forms = [""]
        for stop in range(start + 1, len(parts) + 1):
            forms = list(dict.fromkeys(head + tail for head, tail in product(forms, parts[stop - 1])))
            if len(forms) > most:
                break
            yield Run(start, stop, forms, min(map(_worth, forms)))


def _settle_spaces(parts: list[list[str]]) -> list[list[str]] | None:
    """The same readings in parts whose spaces never meet: what could hold two in a row is put together and mended.

    None if that would take too many forms. The spaces at both ends of the phrase go.
    """
    settled = [[" "]]
    for part in [*parts, [" "]]:
        settled.append(list(dict.fromkeys(part)))
        while len(settled) > 1 and _spaces_may_meet(*settled[-2:]):
            tail, head = settled.pop(), settled.pop()
            joined = list(dict.fromkeys(re.sub(" +", " ", first + second) for first, second in product(head, tail)))
            if len(joined) > _MAX_FORMS:
                return None
            settled.append(joined)
    if settled[0] == [" "]:
        del settled[0]
    if settled[-1] == [" "]:
        del settled[-1]
    settled[0] = [form.lstrip() for form in settled[0]]
    settled[-1] = [form.rstrip() for form in settled[-1]]
    return settled


def _spaces_may_meet(head: list[str], tail: list[str]) -> bool:
    return any(form.endswith(" ") for form in head) and any(not form or form.startswith(" ") for form in tail)
