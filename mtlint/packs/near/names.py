"""Damaged names in running text.

A name is damaged if all its words are there, each as itself or as a word that engines confuse with it, but not as any
known name has them; if one word is misspelt; or if the acronym beside it says which name was meant. A run that
resembles no name, and a name that is somebody's, is never reported.
"""

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from mtlint import lazy_re

from .acronyms import Hit, beside_acronym
from .index import HOLE, MIN_WORDS, Data, Target
from .run import NARROW, OPEN, RUN, Run, left, read, right
from .words import MIN_LETTERS, like_the_text, misspelt, named, stem

_LONG = 4
"""From so many words on a name is so much of its own that it may stand among other capitalised words."""
_ODD = frozenset(("about", "at", "by", "on", "over", "under", "with"))
"""Connectors that an engine writes for “of” and “for” (ru по, о)."""
_WORLDWIDE = ("international", "world")
_DEMONYM = lazy_re.compile("(?:an|ese|i|ish)$")
_ORDER = "the words in another order"
_COUNTRY = Target._fields.index("country")


class _Candidate(NamedTuple):
    """A damaged name at words `first` to `last` (excluded) of a run; the least damaged and longest sorts first."""

    damage: int
    shortness: int
    first: int
    last: int
    name: str
    reason: str


class _Everywhere:
    """Holds every country."""

    def __contains__(self, country: object) -> bool:
        return True


def find(
    data: Data, text: str, block_start: int, block_end: int, countries: Container[str] = _Everywhere()
) -> Iterator[Hit]:
    """The damaged names in one block: (start, end, the right name, why). Offsets are code points of `text`.

    Of the bodies of one country, those of `countries` alone.
    """
    telling = data["telling"]
    for match in RUN.finditer(text, block_start, block_end):
        if not any(map(telling.__contains__, match[0].lower().replace(",", "").split())):
            continue
        run = read(data, text, match.start(), match.end())
        hit = beside_acronym(data, text, run, match.span(), (block_start, block_end))
        if hit is not None:
            yield hit
            continue
        for candidate in _chosen(_candidates(data, run, countries)):
            start, end = run.starts[candidate.first], run.ends[candidate.last - 1]
            yield start, end, like_the_text(candidate.name, text[start:end], data["spellings"]), candidate.reason


def _candidates(data: Data, run: Run, countries: Container[str]) -> list[_Candidate]:
    """Every damaged name of a run, with no regard to overlaps."""
    sums, longest, size = data["sums"], data["longest"], len(run.words)
    found = [*_backwards(data, run), *_oddly_joined(data, run)]
    for first in range(size - 1):
        totals = [0]
        hole = -1
        for at in range(first, min(size, first + longest)):
            if run.classes[at]:
                totals = [total + number for total in totals for number in run.classes[at]]
            elif hole >= 0:
                break
            else:
                hole = at
            if hole < 0:
                for total in totals:
                    if total in sums:
                        found += _rearranged(data, run, first, at + 1, _there(data, sums[total], countries))
            elif at - first >= MIN_WORDS - 1 and len(run.words[hole]) >= MIN_LETTERS:
                found += _misspelt(data, run, first, at + 1, hole, countries)
    return [candidate for candidate in found if not _is_hidden(data, run, candidate)]


def _there(data: Data, numbers: Sequence[int], countries: Container[str]) -> list[int]:
    """The numbers of the names that may be meant where some countries are named."""
    codes = ((number, data["targets"][number][_COUNTRY]) for number in numbers)
    return [number for number, code in codes if not code or code in countries]


def _rearranged(data: Data, run: Run, first: int, last: int, numbers: Sequence[int]) -> Iterator[_Candidate]:
    """Words of the classes of some names."""
    words, size = run.words[first:last], last - first
    needed = NARROW if size >= _LONG else OPEN
    if left(data, run, first) < needed or right(data, run, last) < needed or _is_known(data, words):
        return
    for number in numbers:
        target = Target(*data["targets"][number])
        strange = [word for word in words if word not in target.words]
        lost = [word for word in target.words if word not in words]
        aligned = _aligned(words, run.classes[first:last], target)
        if not _is_damage(target, words, strange, lost, aligned=aligned):
            continue
        wrong = max(len(strange), len(lost))
        if target.literal:
            reason = "a word-for-word translation"
        else:
            replaced = [f"{named(strange)} for {named(lost)}"] * (wrong > 0)
            reason = ", ".join([*replaced, *[_ORDER] * (not aligned)])
        yield _Candidate(wrong + (not aligned), -size, first, last, target.name, reason)


def _aligned(words: list[str], classes: Sequence[tuple[int, ...]], target: Target) -> bool:
    """Whether the words stand in the order of the name; “of the United Nations” may stand at either end."""
    mine = [numbers for word, numbers in zip(words, classes, strict=True) if word != "un"]
    theirs = [numbers for word, numbers in zip(target.words, target.classes, strict=True) if word != "un"]
    return len(mine) == len(theirs) and all(set(one) & set(other) for one, other in zip(mine, theirs, strict=True))


def _is_damage(target: Target, words: list[str], strange: list[str], lost: list[str], *, aligned: bool) -> bool:
    """Whether words of the classes of a name are that name, damaged, and not another body's."""
    size = len(words)
    wrong = max(len(strange), len(lost))
    if target.literal:
        return aligned and wrong <= (size >= _LONG)
    if aligned or (words[0] == "un" and target.words[0] == "un"):
        return 0 < wrong <= (1 if size < _LONG else size // 2)
    foreign = len(set(map(stem, strange)) - set(map(stem, lost)))
    is_told_apart = "un" in words or (words[0] == target.words[0] and words[0] in _WORLDWIDE)
    return foreign <= (size // 2 if size >= _LONG else is_told_apart)


def _misspelt(
    data: Data, run: Run, first: int, last: int, hole: int, countries: Container[str]
) -> Iterator[_Candidate]:
    """Words of a name, in order, and one that no name has."""
    if left(data, run, first) < OPEN or right(data, run, last) < OPEN:
        return
    pattern = " ".join((*run.words[first:hole], HOLE, *run.words[hole + 1 : last]))
    for number in _there(data, data["holes"].get(pattern, ()), countries):
        target = Target(*data["targets"][number])
        if misspelt(run.words[hole], target.words[hole - first]):
            yield _Candidate(1, first - last, first, last, target.name, f"{named([run.words[hole]])} is misspelt")


def _backwards(data: Data, run: Run) -> Iterator[_Candidate]:
    """A noun before its adjective at the end of a run: “Cross Red”, also of a nation (“the Lebanese Cross Red”)."""
    size = len(run.words)
    first = size - 2
    if first < 0 or run.before[-1] or run.owns[first]:
        return
    name = data["reversed"].get(" ".join(run.words[first:]))
    if name is None:
        return
    previous = run.words[first - 1]
    if first == 0 or run.before[first] or previous in data["beside"] or _DEMONYM.search(previous):
        yield _Candidate(1, -2, first, size, name, _ORDER)


def _oddly_joined(data: Data, run: Run) -> Iterator[_Candidate]:
    """A known name with “on”, “by” or the like where it has “of” or “for”."""
    joints = [joint.partition(" ")[0] for joint in run.before]
    if _ODD.isdisjoint(joints):
        return
    for first, last in _known(data, run, 0, len(run.words)):
        name, connectors, _ = data["accepted"][" ".join(run.words[first:last])]
        odd = [joint for joint in joints[first + 1 : last] if joint in _ODD and joint not in connectors]
        if odd and last - first >= _LONG:
            yield _Candidate(1, first - last, first, last, name, f"“{odd[0]}” does not belong")


def _is_known(data: Data, words: list[str]) -> bool:
    """Whether words are a known name; “of the United Nations” may also stand behind."""
    accepted = data["accepted"]
    if " ".join(words) in accepted:
        return True
    rest = [word for word in words if word != "un"]
    return len(rest) < len(words) and " ".join(["un", *rest]) in accepted


def _known(data: Data, run: Run, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Where known names stand that have a word among those from `begin` to `end`, as word ranges."""
    size, longest = len(run.words), data["longest"]
    for first in range(max(0, begin - longest), end):
        for last in range(max(first + 2, begin + 1), min(size, first + longest) + 1):
            if " ".join(run.words[first:last]) in data["accepted"]:
                yield first, last


def _is_hidden(data: Data, run: Run, candidate: _Candidate) -> bool:
    """Whether a known name speaks against a candidate: it has a word of it, and is not merely a part of it."""
    spans = _known(data, run, candidate.first, candidate.last)
    return any(first < candidate.first or candidate.last < last for first, last in spans)


def _chosen(candidates: list[_Candidate]) -> list[_Candidate]:
    """The best candidates that do not overlap, in the order of the text."""
    chosen: list[_Candidate] = []
    taken: set[int] = set()
    names: dict[tuple[int, ...], dict[str, None]] = {}
    for candidate in candidates:
        names.setdefault(candidate[:4], {})[candidate.name] = None
    for candidate in sorted(candidates):
        places = range(candidate.first, candidate.last)
        if taken.isdisjoint(places):
            taken.update(places)
            others = "".join(f" (or {name})" for name in names[candidate[:4]] if name != candidate.name)
            chosen.append(candidate._replace(reason=candidate.reason + others))
    return sorted(chosen, key=lambda candidate: candidate.first)
