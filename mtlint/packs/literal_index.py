"""All literals of all rules, found in one pass over a text.

Nearly every literal begins with a whole word, by which it is looked up. The others, which may be cut out of a word,
begin with a space or have `DIGIT`, are few enough for an automaton that is built anew at every start.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from mtlint import lazy_re

from .literal_use import ANY_DIGIT, DIGIT, LiteralUse, stands_for
from .packed import Buffer, Packed, Rows, pack, pack_rows, unpack
from .phrase_set import automaton

_TOKEN = lazy_re.compile(r"[^\W_]+|[^\w\s]|_")
"""A word, or a sign that is neither part of one nor white space."""
_LONGER_BY = 3
_MAX_LITERALS = 4
"""Where more literals begin alike, they are told apart by their next code points."""

Woken = dict[int, list[tuple[int, int, int]]]
"""The numbers of rules, each with the (payload, start, end) of the literals that woke it."""
Literals = Mapping[str, Sequence[LiteralUse]]
_Literal = tuple[str, list[tuple[int, int, bool, bool]]]
"""A literal and its uses, in packed form."""


def build_index(literals: Literals) -> dict[str, bytes]:
    """The index in packed parts."""
    words: dict[str, Literals] = {}
    loose: dict[str, Literals] = {}
    for literal, uses in literals.items():
        word = _first_word(literal, uses)
        groups, key = (loose, _masked(literal)) if word is None else (words, word)
        groups.setdefault(key, {})[literal] = uses  # type: ignore[index]
    rows: list[bytes] = []
    of_words = {word: _add_node(rows, group, len(word)) for word, group in words.items()}
    of_loose = [pack(_plain(group)) for group in loose.values()]
    return {
        "words": pack(of_words),
        "nodes": pack_rows(rows),
        "loose": pack([*loose]),
        "loose-literals": pack_rows(of_loose),
    }


def _first_word(literal: str, uses: Sequence[LiteralUse]) -> str | None:
    """The token that a literal begins with wherever it stands, None if there is none such."""
    token = _TOKEN.match(literal)
    if token is None or DIGIT in literal or any(use.open_left for use in uses):
        return None
    is_whole = token.end() < len(literal) or not token[0].isalnum() or not any(use.open_right for use in uses)
    return token[0] if is_whole else None


def _masked(text: str) -> str:
    return ANY_DIGIT.sub(DIGIT, text)


def _add_node(rows: list[bytes], literals: Literals, length: int) -> int:
    """Add the row of literals that begin alike up to a length, and those of the longer ones; the number of the row."""
    length += max(_LONGER_BY, length // 4)  # so that long literals make no deep trees
    short: Literals = {literal: uses for literal, uses in literals.items() if len(literal) < length}
    longer: dict[str, dict[str, Sequence[LiteralUse]]] = {}
    if len(literals) > _MAX_LITERALS:
        for literal, uses in literals.items():
            if len(literal) >= length:
                longer.setdefault(literal[:length], {})[literal] = uses
    else:
        short = literals
    branches = {beginning: _add_node(rows, group, length) for beginning, group in longer.items()}
    rows.append(pack((_plain(short), length, branches)))
    return len(rows) - 1


def _plain(literals: Literals) -> list[_Literal]:
    return [(literal, [(*use,) for use in uses]) for literal, uses in literals.items()]


class LiteralIndex:
    """Finds the literals of an index in folded text."""

    def __init__(self, parts: Mapping[str, Buffer]) -> None:
        """`parts` is what `build_index` gave."""
        self._parts = parts
        self._nodes = Packed(Rows(parts["nodes"]))
        self._loose = Packed(Rows(parts["loose-literals"]))

    @cached_property
    def _words(self) -> dict[str, int]:
        return unpack(self._parts["words"])  # type: ignore[no-any-return]

    @cached_property
    def _automaton(self) -> Any:
        return automaton(unpack(self._parts["loose"]))

    def __iter__(self) -> Iterator[str]:
        """All literals, in no order."""
        nodes, loose = (map(unpack, Rows(self._parts[name])) for name in ("nodes", "loose-literals"))
        return (literal for group in (*(node[0] for node in nodes), *loose) for literal, _ in group)

    def wake(self, folded: str, active: Sequence[bool] | None = None) -> Woken:
        """The rules whose literals stand in the text, overlapping ones included; `active` leaves rules out."""
        woken: Woken = {}
        for start, literals in self._beginning(folded):
            for literal, uses in literals:
                if folded.startswith(literal, start):
                    _wake(woken, folded, start, start + len(literal), uses, active)
        masked = _masked(folded)
        for number, start, end in self._automaton.find_matches_as_indexes(masked, overlapping=True):
            for literal, uses in self._loose[number]:
                if stands_for(literal, folded[start:end]):
                    _wake(woken, folded, start, end, uses, active)
        return woken

    def _beginning(self, text: str) -> Iterator[tuple[int, list[_Literal]]]:
        """Where words stand with which literals begin, each with those that may stand there."""
        words, nodes = self._words, self._nodes
        for token in _TOKEN.finditer(text):
            number = words.get(token[0])
            if number is None:
                continue
            start = token.start()
            while number is not None:
                literals, length, branches = nodes[number]
                if literals:
                    yield start, literals
                number = branches.get(text[start : start + length]) if branches else None


def _wake(
    woken: Woken,
    text: str,
    start: int,
    end: int,
    uses: list[tuple[int, int, bool, bool]],
    active: Sequence[bool] | None,
) -> None:
    """Add a literal that stands in the text, if it may be cut out of words as it is there."""
    left_open = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    right_open = text[end : end + 1].isalnum() and text[end - 1].isalnum()
    for rule, payload, may_open_left, may_open_right in uses:
        if left_open > may_open_left or right_open > may_open_right or (active and not active[rule]):
            continue
        if rule in woken:
            woken[rule].append((payload, start, end))
        else:
            woken[rule] = [(payload, start, end)]
