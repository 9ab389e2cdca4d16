"""All literals of all rules, found in one scan.

The automaton holds only the head of each literal, and the rest is compared where a head stands: that keeps it small
enough to be built anew at every start. Literals with `DIGIT` are looked for in a second scan, in text whose digits are
masked.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from .literal_use import ANY_DIGIT, DIGIT, LiteralUse, pack_use, unpack_use
from .phrase_set import automaton

SEPARATOR = "\x1f"
"""What parts the literals where they are stored; none may hold it."""
_SHORTEST_HEAD = 5
"""Code points of a head: with fewer more places are compared in vain, with more the automaton takes longer to build."""
_LONGER_BY = 3
_MAX_MEMBERS = 64
"""Where more literals have the same head, it is made longer."""
_WHOLE_AFTER = 200_000
"""After so many code points an automaton over the whole literals has paid for being built."""


Woken = dict[int, list[tuple[int, int, int]]]
"""The numbers of rules, each with the (payload, start, end) of the literals that woke it."""


def build_index(literals: Mapping[str, Sequence[LiteralUse]]) -> dict[str, Any]:
    """The index as plain builtins: literals, their uses, and which of them begin with each head."""
    listed = list(literals)
    members: dict[str, list[int]] = {}
    for head, number in _heads(listed, range(len(listed)), _SHORTEST_HEAD):
        members.setdefault(head, []).append(number)
    return {
        "literals": SEPARATOR.join(listed),
        "uses": _packed([pack_use(use) for use in uses] for uses in literals.values()),
        "heads": SEPARATOR.join(members),
        "members": _packed(members.values()),
        "shapes": [number for number, head in enumerate(members) if DIGIT in head],
    }


def _packed(rows: Iterable[Sequence[int]]) -> tuple[bytes, bytes]:
    """Rows of numbers as two flat arrays, which load at once: where each row ends, and the numbers."""
    ends, numbers = array("I"), array("Q")
    for row in rows:
        numbers.extend(row)
        ends.append(len(numbers))
    return ends.tobytes(), numbers.tobytes()


class _Rows:
    """What `_packed` made, row by row."""

    def __init__(self, packed: tuple[bytes, bytes]) -> None:
        self._ends, self._numbers = array("I", packed[0]), array("Q", packed[1])

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
        self._heads: list[str] = data["heads"].split(SEPARATOR)
        self._members = _Rows(data["members"])
        self._shapes: list[int] = data["shapes"]
        self._scanned = 0

    @cached_property
    def _literals(self) -> list[str]:
        return self._joined.split(SEPARATOR)

    @cached_property
    def _by_head(self) -> "_Scanner":
        return _Scanner(self, self._heads, self._members.__getitem__)

    @cached_property
    def _by_literal(self) -> "_Scanner":
        return _Scanner(self, self._literals, lambda number: (number,))

    @cached_property
    def _by_shape(self) -> "_Scanner":
        heads = [self._heads[number] for number in self._shapes]
        return _Scanner(self, heads, lambda number: self._members[self._shapes[number]])

    def wake(self, folded: str, active: Sequence[bool] | None = None) -> Woken:
        """The rules whose literals stand in the text, overlapping ones included; `active` leaves rules out."""
        woken: Woken = {}
        whole = self._scanned > _WHOLE_AFTER
        (self._by_literal if whole else self._by_head).wake(woken, folded, folded, active)
        if self._shapes:
            self._by_shape.wake(woken, folded, ANY_DIGIT.sub(DIGIT, folded), active)
        self._scanned += len(folded)
        return woken

    def head(self, own: str, members: Sequence[int]) -> _Head:
        """The literals that begin with the text `own`, unpacked."""
        uses = [tuple(map(unpack_use, self._uses[member])) for member in members]
        texts = [self._literals[member] for member in members]
        return _Head(
            any(use.open_left for each in uses for use in each),
            tuple((None if text == own else text, len(text), each) for text, each in zip(texts, uses, strict=True)),
        )


class _Scanner:
    """One automaton over heads, each of which stands for the literals that begin with it."""

    def __init__(self, index: LiteralIndex, heads: list[str], members: Callable[[int], Sequence[int]]) -> None:
        self._index = index
        self._heads = heads
        self._members = members
        self._automaton = automaton(heads)
        self._seen: dict[int, _Head] = {}

    def wake(self, woken: Woken, text: str, masked: str, active: Sequence[bool] | None) -> None:
        """Add what stands in `masked` to `woken`; where words begin and end is seen in `text`."""
        seen = self._seen
        for number, start, _ in self._automaton.find_matches_as_indexes(masked, overlapping=True):
            head = seen.get(number)
            if head is None:
                head = seen[number] = self._index.head(self._heads[number], self._members(number))
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
