"""Runs: stretches of capitalised words, joined by nothing, a comma, or words like “of the”."""

from typing import NamedTuple

from mtlint import lazy_re

from .index import Data
from .words import CONNECTORS, pieces

_CAPITAL = r"(?:(?:[A-Z]\.){2,}|[A-ZÀ-ÖØ-Þ][^\W_]*(?:['’‐‑-][^\W_]+)*(?:['’](?=[ \u00a0]))?)"
_JOIN = "(?:" + "|".join(sorted(CONNECTORS)) + "|without)"
_MAX_JOINTS = 60
"""A longer row of capitalised words is read in parts, so that none fills the memory."""
RUN = lazy_re.compile(rf"(?<![\w.]){_CAPITAL}(?:,?[ \u00a0](?:{_JOIN}[ \u00a0]){{0,3}}{_CAPITAL}){{1,{_MAX_JOINTS}}}")
_PIECE = lazy_re.compile(rf"{_CAPITAL}|[a-z&]+|,")

SHUT, NARROW, OPEN = range(3)
"""How freely a name may begin or end at a place: not at all; only one that cannot be mistaken; any name."""
_BINDING = ("of", "for", "against")
"""Before or after these a further noun belongs to the name, if anything does."""


class Run(NamedTuple):
    """The words of a run in their standard spelling, and where they stand in the text (code points)."""

    words: list[str]
    classes: list[tuple[int, ...]]
    """The classes of every word; empty for one that no name holds."""
    starts: list[int]
    ends: list[int]
    before: list[str]
    """What joins a word to the one before it."""
    owns: list[bool]
    """Whether a word is a possessive."""


def read(data: Data, text: str, start: int, end: int) -> Run:
    """The run that stands between two offsets."""
    run = Run([], [], [], [], [], [])
    words, spellings, compounds = run.words, data["spellings"], data["compounds"]
    joint = ""
    for match in _PIECE.finditer(text, start, end):
        word = match[0].lower().replace("’", "'").replace("‐", "-").replace("‑", "-")
        if word in CONNECTORS or word == ",":
            joint = f"{joint} {word}" if joint else word
            continue
        owns = word.endswith(("'s", "'"))
        stop = match.end() - (2 if word.endswith("'s") else owns)
        for part in [word] if word.isalpha() else pieces(word, compounds):
            if words and not joint and f"{words[-1]}-{part}" in compounds:
                compound = f"{words[-1]}-{part}"
                words[-1] = spellings.get(compound, compound)
                run.ends[-1], run.owns[-1] = stop, owns
                continue
            words.append(spellings.get(part, part))
            run.starts.append(match.start())
            run.ends.append(stop)
            run.before.append(joint)
            run.owns.append(owns)
            joint = ""
    vocabulary = data["vocabulary"]
    run.classes.extend([vocabulary.get(word, ()) for word in words])
    return run


def left(data: Data, run: Run, first: int) -> int:
    """How freely a name may begin at a word."""
    if first == 0:
        return OPEN
    if run.before[first]:
        return NARROW if run.before[first] in _BINDING else OPEN
    previous = run.words[first - 1]
    if previous in data["beside"] or previous == "un":
        return OPEN
    return SHUT if run.classes[first - 1] and not run.owns[first - 1] else NARROW


def right(data: Data, run: Run, last: int) -> int:
    """How freely a name may end before a word."""
    if last == len(run.words) or run.owns[last - 1] or run.words[last] in data["beside"]:
        return OPEN
    joint = run.before[last].split()
    if joint and joint[0] not in _BINDING:
        return OPEN
    return SHUT if run.classes[last] else NARROW
