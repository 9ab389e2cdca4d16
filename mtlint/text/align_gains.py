"""What the sentences of two texts share, and what that says for linking them."""

from collections.abc import Iterator, Sequence
from math import sqrt
from typing import NamedTuple

from mtlint.kb import Facts
from mtlint.model.span import Span

from .anchors import Anchors, anchors
from .concepts import reader
from .language_codes import is_latin

_ANCHOR = 2.0
"""What a shared anchor of weight 1 takes off, if it stands in one sentence on either side."""
_COUNTRY, _WORD, _PERSON = 1.0, 1.1, 2.5
"""The weights of words whose meaning is known, and of people."""
_OFTEN, _OF_LITTLE_WORTH = 12, 0.1
_MISSED_FIGURE, _MISSED_WORD = 0.9, 0.4
"""What it costs that a figure, or a word whose meaning is known, is not on the other side of a link."""


class Shared(NamedTuple):
    """What the sentences of two texts have in common.

    `gains` holds for each source sentence what a link with each target sentence takes off; `source_costs` and
    `target_costs` what a link of each sentence costs for all that may have no counterpart.
    """

    gains: list[dict[int, float]]
    source_costs: list[float]
    target_costs: list[float]


def shared(
    target: tuple[str, Sequence[Span]], source: tuple[str, Sequence[Span]], language: str, facts: Facts
) -> Shared:
    """What says which sentences belong together, and which do not.

    Both sides are a text with its sentences; `language` is that of the source.
    """
    latin = is_latin(language)
    ours = [anchors_of(text, "en", facts, latin=latin) for text in _cut(*target)]
    theirs = [anchors_of(text, language, facts, latin=latin) for text in _cut(*source)]
    places: dict[str, list[int]] = {}
    for index, found in enumerate(ours):
        for key in found:
            places.setdefault(key, []).append(index)
    often: dict[str, int] = {}
    for found in theirs:
        for key in found:
            often[key] = often.get(key, 0) + 1
    rows = [_row(found, places, often) for found in theirs]
    return Shared(rows, *([sum(map(_missed, found)) for found in side] for side in (theirs, ours)))


def _cut(text: str, sentences: Sequence[Span]) -> list[str]:
    return [text[start:end] for start, end in sentences]


def anchors_of(text: str, language: str, facts: Facts, *, latin: bool) -> Anchors:
    """All that a sentence may share with its translation. `latin` says whether the original is in Latin script."""
    found = anchors(text, english=language == "en", latin=latin)
    for concept in reader(facts, language).find(text):
        found[concept] = _COUNTRY if concept[0] == "=" else _WORD
    if not latin and language != "en":
        found |= dict.fromkeys(_people(text, language, facts), _PERSON)
    return found


def _people(text: str, language: str, facts: Facts) -> Iterator[str]:
    """The anchors of the English names of those who are named in full."""
    for key in reader(facts, language, "natives").find(text):
        yield f"={facts.people[key].family[0].rpartition(' ')[2].lower()}"


def _missed(key: str) -> float:
    """What it costs if an anchor has no counterpart; nothing for those that are only likely to have one."""
    if key[0] == "#":
        return _MISSED_FIGURE if len(key) > 2 else 0.0
    return 0.0 if key[0] in '=~?"' else _MISSED_WORD


def _row(found: Anchors, places: dict[str, list[int]], often: dict[str, int]) -> dict[int, float]:
    row: dict[int, float] = {}
    for key, weight in found.items():
        where = places.get(key)
        if where is None:
            continue
        times = max(len(where), often[key])
        gain = weight * _ANCHOR * (1 / sqrt(times) if times < _OFTEN else _OF_LITTLE_WORTH) + 2 * _missed(key)
        for index in where:
            row[index] = row.get(index, 0.0) + gain
    return row
