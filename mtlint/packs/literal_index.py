"""All literals of all rules, found in one scan.

The automaton holds only the head of each literal, and the rest is compared where a head stands: that keeps it small
enough to be built anew at every start. Literals with `DIGIT` are looked for in a second scan, in text whose digits are masked.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from .literal_use import ANY_DIGIT, DIGIT, LiteralUse, pack_use, unpack_use
from .phrase_set import automaton

_HEAD = 11
"""Code points of a head: with fewer more places are compared in vain, with more the automaton takes longer to build."""


class LiteralHit(NamedTuple):
    """A place where a literal of a rule stands, at word boundaries if its use asks for them."""

    rule: int
    payload: int
    start: int
    end: int


def build_index(literals: Mapping[str, Sequence[LiteralUse]]) -> dict[str, Any]:
    """The index as plain builtins: literals, their uses, and which of them begin with each head."""
    members: dict[str, list[int]] = {}
    inside_words = set()
    for number, (literal, uses) in enumerate(literals.items()):
        head = literal if DIGIT in literal else literal[:_HEAD]
        members.setdefault(head, []).append(number)
        if any(use.open_left for use in uses):
            inside_words.add(head)
    return {
        "literals": list(literals),
        "uses": [tuple(map(pack_use, uses)) for uses in literals.values()],
        "heads": list(members),
        "members": list(map(tuple, members.values())),
        "inside_words": [head in inside_words for head in members],
    }


class LiteralIndex:
    """Finds the literals of an index in folded text."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        """`data` is what `build_index` gave."""
        self._literals: list[str] = data["literals"]
        self._packed_uses: list[tuple[int, ...]] = data["uses"]
        self._heads: list[str] = data["heads"]
        self._members: list[tuple[int, ...]] = data["members"]
        self._inside_words: list[bool] = data["inside_words"]
        self._shapes = [number for number, head in enumerate(self._heads) if DIGIT in head]
        self._uses: dict[int, tuple[LiteralUse, ...]] = {}

    @cached_property
    def _automaton(self) -> Any:
        return automaton(self._heads)

    @cached_property
    def _shape_automaton(self) -> Any:
        return automaton([self._heads[number] for number in self._shapes])

    def hits(self, folded: str) -> Iterator[LiteralHit]:
        """Every use of every literal that stands in the text, overlapping ones included."""
        for head, start, _ in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            yield from self._hits_of(head, start, folded)
        if self._shapes:
            masked = ANY_DIGIT.sub(DIGIT, folded)
            for shape, start, _ in self._shape_automaton.find_matches_as_indexes(masked, overlapping=True):
                yield from self._hits_of(self._shapes[shape], start, masked)

    def _hits_of(self, head: int, start: int, text: str) -> Iterator[LiteralHit]:
        """The uses of the literals with one head, which stands at `start`."""
        left_open = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
        if left_open and not self._inside_words[head]:
            return
        for number in self._members[head]:
            literal = self._literals[number]
            if len(literal) > _HEAD and not text.startswith(literal, start):
                continue
            end = start + len(literal)
            right_open = text[end : end + 1].isalnum() and text[end - 1].isalnum()
            uses = self._uses.get(number)
            if uses is None:
                uses = self._uses[number] = tuple(map(unpack_use, self._packed_uses[number]))
            for rule, payload, may_open_left, may_open_right in uses:
                if (may_open_left or not left_open) and (may_open_right or not right_open):
                    yield LiteralHit(rule, payload, start, end)
