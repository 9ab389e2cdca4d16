"""Names of bodies of states and parties that were translated word for word, as `packs.state_bodies` compiles them."""

from collections.abc import Iterable, Mapping
from typing import Any

LONG = 3
"""Words of a translation that tell in whatever order."""
_SORTED = "~"
"""What a name whose words are sorted begins with."""
ANY = "*"
"""Stands for the countries of a name that is right everywhere."""

Body = tuple[str, tuple[str, ...]]
"""A name and the countries whose body it is."""


def translations(index: Mapping[str, Any], name: str) -> list[Body]:
    """The bodies that a name, in plain words, is a word-for-word translation of; a long one in whatever order."""
    words = name.split(" ")
    return _named(index, name) or (_named(index, any_order(words)) if len(words) >= LONG else [])


def _named(index: Mapping[str, Any], key: str) -> list[Body]:
    first, _, rest = key.partition(" ")
    lines: str = index["literal"].get(first, "")
    at = lines.find(f"\n{rest}\t")
    if at < 0:
        return []
    start = at + len(rest) + 2
    found: list[Body] = []
    for numbers in lines[start : lines.index("\n", start)].split(","):
        number, _, end = numbers.partition("-")
        found += index["records"][int(number) : int(end or int(number) + 1)]
    return found


def any_order(words: Iterable[str]) -> str:
    """The key of words in whatever order."""
    return _SORTED + " ".join(sorted(words))
