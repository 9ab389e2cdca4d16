"""How far two spellings of a name are apart, counted in what engines confuse.

A name that goes through another script comes back with some sounds taken for others (hangul has one letter for f and
p, kana one for l and r) and with vowels won or lost. Such changes cost little; any other letter costs 1. So
“Togayev” is near “Tokayev”, and “Tokarev” is not.
"""

import unicodedata
from functools import lru_cache
from itertools import accumulate
from string import ascii_letters

from mtlint import lazy_re

_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ł": "l", "ı": "i", "þ": "th", "ð": "d", "ə": "a"}
)
_SOUNDS = {
    "tsch": "C", "tsh": "C", "shch": "S", "sch": "S", "tch": "C", "ch": "C", "sh": "S", "zh": "Z", "kh": "x",
    "gh": "g", "ph": "f", "th": "t", "tz": "c", "ts": "c", "cz": "C", "sz": "S", "dj": "j", "ck": "k",
    "qu": "k", "q": "k", "c": "k", "x": "ks", "ou": "u", "oo": "u", "ee": "i", "y": "i",
}  # fmt: skip
"""Letters to sounds. `C` is ch, `S` sh, `Z` zh, `c` ts, `x` kh."""
_SPELLED = lazy_re.compile("(c)(?=[eiy])|" + "|".join(sorted(_SOUNDS, key=len, reverse=True)))
_DOUBLED = lazy_re.compile(r"(.)\1+")
_NO_LETTER = lazy_re.compile("[^a-z]")
_NEAR, _FARTHER, _OTHER = 0.25, 0.45, 1.0
_PAIRS = {
    _NEAR: "ei ou ai ae ao eo au eu io iu oa lr bv pf bp dt gk kx xh zj vw sS sz Zj ij uw zZ SC Cc cs cz fv Cj",
    _FARTHER: "mn gh hf kh ZS tC tc jg wb fb pv xg dj dz kC kc gx ln rn iw hS xS gj gZ uv uf ub xC oi jx jh hg dc "
    "Cz ZC Zc cj Sc ts",
}
"""Sounds that some script or engine takes for one another, by what the change costs."""


def _swaps() -> dict[str, dict[str, float]]:
    swaps: dict[str, dict[str, float]] = {}
    for cost in (_FARTHER, _NEAR):
        for pair in _PAIRS[cost].split():
            for one, other in (tuple(pair), tuple(reversed(pair))):
                swaps.setdefault(one, {})[other] = cost
    return swaps


_SWAPS = _swaps()
_BITS = {sound: 1 << at for at, sound in enumerate(sorted({*ascii_letters}))}
_ALIKE = {sound: bit | sum(_BITS[its] for its in _SWAPS.get(sound, ())) for sound, bit in _BITS.items()}
"""For each sound, those that it may be taken for, one bit each."""
_LOST = dict.fromkeys("aeou", 0.3) | {"i": 0.25, "h": 0.3, "w": 0.4, "j": 0.6, "r": 0.8}
_FINAL = {"u": 0.2, "e": 0.2, "o": 0.25, "s": 0.7}
_INITIAL = dict.fromkeys("aeiouh", 0.5)
_LEAST = 0.2
"""What the cheapest of all losses costs."""
TWICE = 2 * _LEAST
"""What any two changes cost at least."""
_SOON_LOST = "aeouihwg"
"""Sounds that may be lost for less."""
FAR = 9.0
"""More than any two names that have anything in common."""


@lru_cache(maxsize=8192)
def letters(name: str) -> str:
    """A name in ASCII letters, without marks, case, spaces and signs."""
    small = name.lower()
    if not small.isascii():
        small = unicodedata.normalize("NFD", small.translate(_LETTERS))
    return _NO_LETTER.sub("", small)


@lru_cache(maxsize=8192)
def sounds(name: str) -> str:
    """A name as a string of sounds, one code point each, no two alike in a row."""
    heard = _SPELLED.sub(lambda found: "s" if found[1] else _SOUNDS[found[0]], letters(name))
    return _DOUBLED.sub(r"\1", heard)


@lru_cache(maxsize=8192)
def skeleton(heard: str) -> str:
    """The consonants of a name, those that engines confuse being one: what candidates are gathered by."""
    return _DOUBLED.sub(r"\1", heard.translate(_CLASSES))


@lru_cache(maxsize=8192)
def neighbours(bones: str) -> tuple[str, ...]:
    """A skeleton, and what is left of it without one consonant: two skeletons one change apart share one of these."""
    return tuple(dict.fromkeys([bones, *(bones[:at] + bones[at + 1 :] for at in range(len(bones)) if len(bones) > 2)]))


_CLASSES = str.maketrans(
    {
        **dict.fromkeys("aeiouh", ""),
        **dict.fromkeys("bvfpw", "p"),
        **dict.fromkeys("gkx", "k"),
        **dict.fromkeys("dt", "t"),
        **dict.fromkeys("lr", "r"),
        **dict.fromkeys("szZjSCc", "s"),
        **dict.fromkeys("mn", "n"),
    }
)


def distance(one: str, other: str, limit: float = FAR) -> float:
    """The cost of the cheapest way from one string of sounds to another; FAR if it is above `limit`."""
    if one == other:
        return 0.0
    if abs(len(one) - len(other)) * _LEAST > limit:
        return FAR
    if (firm(one) & ~alike(other)).bit_count() > limit or (firm(other) & ~alike(one)).bit_count() > limit:
        return FAR
    if _lacks(one, other) > limit or _lacks(other, one) > limit:
        return FAR
    return _cheapest(one, other, limit)


@lru_cache(maxsize=32768)
def _cheapest(one: str, other: str, limit: float) -> float:
    wins = _losses(other)
    previous = list(accumulate(wins, initial=0.0))
    none: dict[str, float] = {}
    for sound, lost in zip(one, _losses(one), strict=True):
        swaps = _SWAPS.get(sound, none)
        diagonal = previous[0]
        left = diagonal + lost
        row = [left]
        for its, won, above in zip(other, wins, previous[1:], strict=True):
            cost = diagonal if its == sound else diagonal + swaps.get(its, _OTHER)
            if above + lost < cost:  # noqa: PLR1730 - min() would take twice as long
                cost = above + lost
            if left + won < cost:  # noqa: PLR1730
                cost = left + won
            row.append(cost)
            diagonal, left = above, cost
        if min(row) > limit:
            return FAR
        previous = row
    return previous[-1] if previous[-1] <= limit else FAR


@lru_cache(maxsize=1024)
def changed_once(heard: str) -> frozenset[str]:
    """A name, and all that it may be after one change that costs less than `TWICE`, and more."""
    parts = [(heard[:at], heard[at : at + 1], heard[at + 1 :]) for at in range(len(heard) + 1)]
    swapped = (before + its + behind for before, sound, behind in parts for its in _SWAPS.get(sound, ()))
    won = (before + its + sound + behind for before, sound, behind in parts for its in _SOON_LOST)
    return frozenset((heard, *(before + behind for before, _, behind in parts), *swapped, *won))


@lru_cache(maxsize=32768)
def alike(heard: str) -> int:
    """The sounds that may be taken for one of a name, one bit each."""
    found = 0
    for sound in heard:
        found |= _ALIKE[sound]
    return found


@lru_cache(maxsize=32768)
def firm(heard: str) -> int:
    """The sounds of a name each of which costs a whole point to lose, one bit each."""
    found = 0
    for sound, cost in zip(heard, _losses(heard), strict=True):
        if cost >= _OTHER:
            found |= _BITS[sound]
    return found


def _lacks(one: str, other: str) -> float:
    """What the sounds of one name cost at least that have none like them in the other."""
    there, total = _set_of(other), 0.0
    for alike, cost in _alike(one):
        if not alike & there:
            total += cost
    return total


@lru_cache(maxsize=32768)
def _set_of(heard: str) -> int:
    """The sounds of a name, one bit each."""
    found = 0
    for sound in heard:
        found |= _BITS[sound]
    return found


@lru_cache(maxsize=8192)
def _alike(heard: str) -> tuple[tuple[int, float], ...]:
    """For each sound those that it may be taken for, one bit each, and what its loss costs."""
    return tuple(zip(map(_ALIKE.__getitem__, heard), _losses(heard), strict=True))


@lru_cache(maxsize=8192)
def _losses(heard: str) -> tuple[float, ...]:
    """The cost of losing (or winning) each sound where it stands."""
    costs = [_LOST.get(sound, _OTHER) for sound in heard]
    for at in range(1, len(heard)):
        if heard[at - 1 : at + 1] == "ng":
            costs[at] = 0.35
    if heard:
        costs[-1] = _FINAL.get(heard[-1], costs[-1])
        costs[0] = _INITIAL.get(heard[0], _OTHER)
    return tuple(costs)
