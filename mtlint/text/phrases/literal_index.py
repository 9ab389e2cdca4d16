"""All literals of all rules, found in one pass over a text.

Nearly every literal begins with a whole token, by which it is looked up, each digit masked. The others, which may be
cut out of a word or begin with a space, are few enough for an automaton that is built anew at every start.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from typing import Any

from mtlint.packed import Buffer, Packed, Rows, Table, pack, pack_rows, pack_table, unpack
from mtlint.text.tokens import Token, tokens

from .literal_use import DIGIT, LiteralUse, masked, stands_for
from .phrase_set import automaton

_MAX_LITERALS = 4
"""Where more literals begin with the same tokens, they are told apart by the beginning of the next one."""
_BEGINNING = 3
"""Letters of that, which the token of a text shares that goes on where the literal ends."""
_REMEMBERED = 8192
"""Words whose node is known without unpacking."""

Woken = dict[int, list[tuple[int, int, int]]]
"""The numbers of rules, each with the (payload, start, end) of the literals that woke it."""
Literals = Mapping[str, Sequence[LiteralUse]]
_Use = tuple[int, int, bool, bool]
_Literals = tuple[tuple[str, ...], list[list[_Use]]]
"""Literals, and the uses of each, in packed form."""


def build_index(literals: Literals) -> dict[str, bytes]:
    """The index in packed parts."""
    words: dict[str, Literals] = {}
    loose: dict[str, Literals] = {}
    for literal, uses in literals.items():
        keys = _keys(literal, uses)
        groups, key = (words, keys[0]) if keys else (loose, masked(literal))
        groups.setdefault(key, {})[literal] = uses  # type: ignore[index]
    rows: list[bytes] = []
    of_words = {word: _add_node(rows, group, 1) for word, group in words.items()}
    of_loose = [pack(_by_digits(group)) for group in loose.values()]
    return {
        "words": pack_table(of_words),
        "nodes": pack_rows(rows),
        "loose": pack([*loose]),
        "loose-literals": pack_rows(of_loose),
    }


def _keys(literal: str, uses: Sequence[LiteralUse]) -> list[str]:
    """The token, masked, that a literal begins with wherever it stands, and how the next ones begin.

    None if it is one of the others.
    """
    if literal[0].isspace() or (DIGIT in literal and literal != masked(literal)):  # not all of its digits may be any
        return []
    found = tokens(literal.replace(DIGIT, "0"))
    first, *others = (masked(token) for token, _ in found)
    if first.rfind(DIGIT) != 0 and any(use.open_left for use in uses):
        return []
    keys = [first, *(token[:_BEGINNING] for token in others)]
    last, start = found[-1]
    may_go_on = last.isalnum() and start + len(last) == len(literal) and any(use.open_right for use in uses)
    return keys[:-1] if may_go_on and (not others or len(last) < _BEGINNING) else keys


def _add_node(rows: list[bytes], literals: Literals, depth: int) -> int:
    """Add the row of literals whose first keys, so many, are the same, and those of the longer ones; its number."""
    ending: Literals = literals
    longer: dict[str, dict[str, Sequence[LiteralUse]]] = {}
    if len(literals) > _MAX_LITERALS:
        ending = {}
        for literal, uses in literals.items():
            keys = _keys(literal, uses)
            group = longer.setdefault(keys[depth], {}) if len(keys) > depth else ending
            group[literal] = uses
    branches = {key: _add_node(rows, group, depth + 1) for key, group in longer.items()}
    rows.append(pack((*_plain(ending), branches)))
    return len(rows) - 1


def _plain(literals: Literals) -> _Literals:
    return tuple(literals), [[(*use,) for use in uses] for uses in literals.values()]


def _by_digits(literals: Literals) -> tuple[dict[str, list[_Use]], _Literals]:
    """Literals that are alike once their digits are masked: those without DIGIT, by themselves, and the others."""
    plain = {literal: uses for literal, uses in literals.items() if DIGIT not in literal}
    with_digits = {literal: uses for literal, uses in literals.items() if DIGIT in literal}
    return dict(zip(*_plain(plain), strict=True)), _plain(with_digits)


class LiteralIndex:
    """Finds the literals of an index in folded text."""

    def __init__(self, parts: Mapping[str, Buffer]) -> None:
        """`parts` is what `build_index` gave."""
        self._parts = parts
        self._node_of = lru_cache(maxsize=_REMEMBERED)(Table(parts["words"]).get)
        self._nodes = Packed(Rows(parts["nodes"]))
        self._loose = Packed(Rows(parts["loose-literals"]))

    @cached_property
    def _automaton(self) -> Any:
        return automaton(unpack(self._parts["loose"]))

    def __iter__(self) -> Iterator[str]:
        """All literals, in no order."""
        nodes, loose = (map(unpack, Rows(self._parts[name])) for name in ("nodes", "loose-literals"))
        return chain(*(node[0] for node in nodes), *((*plain, *with_digits[0]) for plain, with_digits in loose))

    def wake(self, folded: str, found: Sequence[Token], active: Sequence[bool]) -> Woken:
        """The rules whose literals stand in the text, overlapping ones included, but for those that are not active.

        `found` are its tokens.
        """
        woken: Woken = {}
        node_of, nodes = self._node_of, self._nodes
        shape = masked(folded)
        shapes = [*(token if token.isalpha() else masked(token) for token, _ in found), ""]
        places = [(place, start, shapes[place]) for place, (_, start) in enumerate(found)]
        places += [
            (place, start + cut, token[cut:]) for place, start, token in places if (cut := token.rfind(DIGIT)) > 0
        ]
        for place, start, token in places:
            number, last = node_of(token), place
            while number is not None:
                literals, uses_of, branches = nodes[number]
                if literals and (folded.startswith(literals, start) or shape.startswith(literals, start)):
                    for literal, uses in zip(literals, uses_of, strict=True):
                        if folded.startswith(literal, start) or shape.startswith(literal, start):
                            _wake(woken, folded, start, start + len(literal), uses, active)
                last += 1
                number = branches.get(shapes[last][:_BEGINNING]) if branches else None
        for number, start, end in self._automaton.find_matches_as_indexes(shape, overlapping=True):
            plain, with_digits = self._loose[number]
            text = folded[start:end]
            if text in plain:
                _wake(woken, folded, start, end, plain[text], active)
            for literal, uses in zip(*with_digits, strict=True):
                if stands_for(literal, text):
                    _wake(woken, folded, start, end, uses, active)
        return woken


def _wake(woken: Woken, text: str, start: int, end: int, uses: list[_Use], active: Sequence[bool]) -> None:
    """Add a literal that stands in the text, if it may be cut out of words as it is there."""
    left_open = text[start].isalnum() and start > 0 and text[start - 1].isalnum()
    right_open = text[end - 1].isalnum() and text[end : end + 1].isalnum()
    for rule, payload, may_open_left, may_open_right in uses:
        if not active[rule] or left_open > may_open_left or right_open > may_open_right:
            continue
        if rule in woken:
            woken[rule].append((payload, start, end))
        else:
            woken[rule] = [(payload, start, end)]
