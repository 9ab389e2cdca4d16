"""What may be a name in runs of capitals: every beginning of one, and from it every end."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from mtlint import lazy_re
from mtlint.model.span import Span

from .likeness import letters

_RUN = lazy_re.compile(
    r"(?<![\w.’'-])(?:[Tt]he )?[A-ZÀ-ÖØ-ÞĀ-Ž][\w’']+"
    r"(?:[ -](?:(?:of|on|in|and|by|under|the|a)[ -]){0,2}[A-ZÀ-ÖØ-ÞĀ-Ž][\w’']*)*"
)
"""Capitalised words, and the small ones in names."""
_OPENERS = frozenset(("In", "From", "Near", "At", "Around", "Outside", "The"))
"""What may stand with a capital before a name."""
_WORD = lazy_re.compile(r"[\w’']+")
_LONGEST = 7
_GENITIVE = ("'s", "’s")

Capitalised = Mapping[str, Sequence[tuple[int, int]]]
"""Where names may stand, by their letters."""


def capitalised(text: str) -> Capitalised:
    """Each of them without its genitive."""
    names: dict[str, list[tuple[int, int]]] = {}
    for run in _RUN.finditer(text):
        words = [(word.start(), word.end(), word[0], letters(word[0])) for word in _WORD.finditer(text, *run.span())]
        for at, (start, _, first, _) in enumerate(words):
            before = words[at - 1][2] if at else ""
            if before[:1].isupper() and before not in _OPENERS and not before.endswith(_GENITIVE):
                continue
            if not (first[0].isupper() or first == "the"):
                continue
            key = ""
            for _, end, last, own in words[at : at + _LONGEST]:
                if last[0].isupper() and last != "The":
                    is_genitive = last.endswith(_GENITIVE)
                    name = (key + own[:-1], (start, end - 2)) if is_genitive else (key + own, (start, end))
                    names.setdefault(name[0], []).append(name[1])
                key += own
    return names


def known(names: Capitalised, tables: Iterable[tuple[str, Mapping[str, str]]]) -> Iterator[tuple[Span, str, str]]:
    """Those that stand in a table, in their order, the longest first: with the right name, and whose it is."""
    found = [
        ((start, -end), table[key], whose)
        for whose, table in tables
        for key in names.keys() & table.keys()
        for start, end in names[key]
    ]
    for (start, end), right, whose in sorted(found, key=lambda each: each[0]):
        yield Span(start, -end), right, whose
