"""All literals of all rules, found in one scan.

The automaton holds only the head of each literal, and the rest is compared where a head stands: that keeps it small
enough to be built anew at every start. Literals with `DIGIT` are looked for in a second scan, in text whose digits are
masked.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from .literal_use import ANY_DIGIT, DIGIT, LiteralUse, pack_use, unpack_use
from .phrase_set import automaton

_SEPARATOR = "\x1f"
_SHORTEST_HEAD = 8
"""Code points of a head: with fewer more places are compared in vain, with more the automaton takes longer to build."""
_LONGER_BY = 4
_MAX_MEMBERS = 16
"""Where more literals have the same head, it is made longer."""


Woken = dict[int, list[tuple[int, int, int]]]
"""The numbers of rules, each with the (payload, start, end) of the literals that woke it."""


def build_index(literals: Mapping[str, Sequence[LiteralUse]]) -> dict[str, Any]:
    """The index as plain builtins: literals, their uses, and which of them begin with each head."""
    listed = list(literals)
    members: dict[str, list[int]] = {}
    for head, number in _heads(listed, range(len(listed)), _SHORTEST_HEAD):
        members.setdefault(head, []).append(number)
    inside_words = {
        head
        for head, numbers in members.items()
        if any(use.open_left for number in numbers for use in literals[listed[number]])
    }
    return {
        "literals": _SEPARATOR.join(listed),
        "uses": _packed([pack_use(use) for use in uses] for uses in literals.values()),
        "heads": _SEPARATOR.join(members),
        "members": _packed(members.values()),
        "shapes": [number for number, head in enumerate(members) if DIGIT in head],
        "inside_words": bytes(head in inside_words for head in members),
    }


def _packed(rows: Iterable[Sequence[int]]) -> tuple[bytes, bytes]:
    """Rows of numbers as two flat arrays, which load at once: where each row ends, and the numbers."""
    ends, numbers = array("I"), array("I")
    for row in rows:
        numbers.extend(row)
        ends.append(len(numbers))
    return ends.tobytes(), numbers.tobytes()


class _Rows:
    """What `_packed` made, row by row."""

    def __init__(self, packed: tuple[bytes, bytes]) -> None:
        self._ends, self._numbers = array("I", packed[0]), array("I", packed[1])

    def __getitem__(self, row: int) -> Sequence[int]:
        return self._numbers[self._ends[row - 1] if row else 0 : self._ends[row]]


def _heads(literals: Sequence[str], numbers: Iterable[int], length: int) -> Iterator[tuple[str, int]]:
    """The head of each of some literals, which all begin alike up to the last length tried."""
    groups: dict[str, list[int]] = {}
    for number in numbers:
        literal = literals[number]
        groups.setdefault(literal if DIGIT in literal else literal[:length], []).append(number)
    for head, group in groups.items():
        if len(group) <= _MAX_MEMBERS or len(head) < length:
            yield from ((head, number) for number in group)
        else:
            yield from _heads(literals, group, length + _LONGER_BY)


class _Head(NamedTuple):
    """One head: whether any of its literals may begin inside a word, and those literals with their lengths and uses.

    A literal that is its own head need not be compared again, and is None here.
    """

    inside_words: bool
    literals: tuple[tuple[str | None, int, tuple[LiteralUse, ...]], ...]


class LiteralIndex:
    """Finds the literals of an index in folded text."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        """`data` is what `build_index` gave."""
        self._joined: str = data["literals"]
        self._uses = _Rows(data["uses"])
        self._heads: list[str] = data["heads"].split(_SEPARATOR)
        self._members = _Rows(data["members"])
        self._inside_words: bytes = data["inside_words"]
        self._shapes: list[int] = data["shapes"]
        self._seen: dict[int, _Head] = {}

    @cached_property
    def _literals(self) -> list[str]:
        return self._joined.split(_SEPARATOR)

    @cached_property
    def _automaton(self) -> Any:
        return automaton(self._heads)

    @cached_property
    def _shape_automaton(self) -> Any:
        return automaton([self._heads[number] for number in self._shapes])

    def wake(self, folded: str, active: Sequence[bool] | None = None) -> Woken:
        """The rules whose literals stand in the text, overlapping ones included; `active` leaves rules out."""
        woken: Woken = {}
        self._wake(woken, self._automaton, None, folded, folded, active)
        if self._shapes:
            self._wake(woken, self._shape_automaton, self._shapes, folded, ANY_DIGIT.sub(DIGIT, folded), active)
        return woken

    def _wake(
        self,
        woken: Woken,
        heads: Any,
        numbers: Sequence[int] | None,
        text: str,
        masked: str,
        active: Sequence[bool] | None,
    ) -> None:
        """Add what one automaton finds in `masked`; `numbers` are those of its heads, if they are not all."""
        seen = self._seen
        for found, start, _ in heads.find_matches_as_indexes(masked, overlapping=True):
            number = numbers[found] if numbers else found
            head = seen.get(number) or self._see(number)
            left_open = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
            if left_open and not head.inside_words:
                continue
            for literal, length, uses in head.literals:
                if literal is not None and not masked.startswith(literal, start):
                    continue
                end = start + length
                right_open = text[end : end + 1].isalnum() and text[end - 1].isalnum()
                for rule, payload, may_open_left, may_open_right in uses:
                    if left_open > may_open_left or right_open > may_open_right or (active and not active[rule]):
                        continue
                    if rule in woken:
                        woken[rule].append((payload, start, end))
                    else:
                        woken[rule] = [(payload, start, end)]

    def _see(self, number: int) -> _Head:
        """Unpack a head that is met for the first time."""
        own = self._heads[number]
        literals = tuple(
            (
                None if self._literals[member] == own else self._literals[member],
                len(self._literals[member]),
                tuple(map(unpack_use, self._uses[member])),
            )
            for member in self._members[number]
        )
        self._seen[number] = _Head(bool(self._inside_words[number]), literals)
        return self._seen[number]
