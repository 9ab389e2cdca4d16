"""Slips of the hand, which typists make and engines do not: two letters in the wrong order, or the key beside."""

from itertools import pairwise

from mtlint.text.likeness import distance, letters, sounds

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = frozenset("aeiou")
_HEARD = 0.25
"""A change of consonants this small is one that engines make."""


def _neighbours() -> frozenset[frozenset[str]]:
    pairs = [row[at : at + 2] for row in _ROWS for at in range(len(row) - 1)]
    for upper, lower in pairwise(_ROWS):
        pairs += [
            upper[at + shift] + key for at, key in enumerate(lower) for shift in (0, 1) if at + shift < len(upper)
        ]
    return frozenset(map(frozenset, pairs))


_BESIDE = _neighbours()


_SHORTEST = 6
"""Letters: shorter names are a slip apart by chance."""


def slip_keys(name: str) -> list[str]:
    """The name without each of its letters: two that are a slip apart share one of these."""
    plain = letters(name)
    return [plain[:at] + plain[at + 1 :] for at in range(len(plain))] if len(plain) >= _SHORTEST else []


def is_slip(one: str, other: str) -> bool:
    """Whether the hand parts two spellings of a name, and not the ear."""
    first, second = letters(one), letters(other)
    if len(first) != len(second):
        return False
    apart = [at for at, (its, their) in enumerate(zip(first, second, strict=True)) if its != their]
    if len(apart) == 2 and apart[1] == apart[0] + 1:
        return first[apart[0]] == second[apart[1]] and first[apart[1]] == second[apart[0]]
    if len(apart) != 1:
        return False
    its, their = first[apart[0]], second[apart[0]]
    if frozenset((its, their)) not in _BESIDE:
        return False
    return {its, their} <= _VOWELS or distance(sounds(one), sounds(other)) > _HEARD
