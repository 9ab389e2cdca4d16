"""Names of places of two words of which an engine put one into English: “Copper Nai” for Dong Nai."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from mtlint.text.likeness import letters
from mtlint.text.word_set import word_set

_TOGETHER = (
    "ar bo cl co cr cu do ec es gq gt hn mx ni pa pe pr py sv uy ve",
    "ao br cv gw mz pt st",
    "ae bh dz eg iq jo kw lb ly ma om ps qa sa sd sy tn ye",
    "ba hr me rs",
    "id my",
    "cz sk",
)
"""Countries whose places are named in one language."""
_GROUP = {country: group for group in _TOGETHER for country in group.split()}
_PARTICLES = frozenset(
    ["al", "and", "da", "das", "de", "del", "di", "do", "dos", "du", "e", "el", "la", "las", "los", "of", "the", "y"]
)
_KEPT = word_set("""
academy avenue bay belt big bridge building castle cathedral cave caves center central centre church city coast
corridor county dam district down east eastern fair farms field fields forest garden gardens gate gates gorge grand
great gulf harbor harbour high hill hills holy house inner island islands jail king lake land left little long lower
mansion market massif monastery mount mountain mountains near new north northern old outer palace park peak
penitentiary peninsula place plain plaza point port prison province queen right river royal saint sea section shoal
shrine small south southern spring springs square state station strait street super superior tower town tunnel upper
valley village volcano water west western wood woods
""")
"""Words that English, too, has beside foreign ones: New Belgrade, Mount Agung, Ha River, Rabin Square."""
_BREAK = re.compile("[ -]")
_PARTS = 2


def half_translated(kb: Mapping[str, Mapping[str, Any]], table: str) -> dict[str, dict[str, str]]:
    """For each country, from the letters of such forms to the names.

    What the words mean is learned from the names that `table` has under all of their words, in the same order.
    """
    names = _names(kb, table)
    real = {letters(name) for of_country in names.values() for name in of_country}
    parts = {letters(part) for of_country in names.values() for name in of_country for part in _parts(name)}
    meanings = _meanings(kb.get(table, {}), parts)
    found: dict[str, dict[str, str]] = {}
    for country, of_country in names.items():
        known = meanings.get(_GROUP.get(country, country), {})
        for name in of_country:
            for form in _forms(_parts(name), known):
                if letters(form) not in real:
                    found.setdefault(country, {}).setdefault(letters(form), name)
    return found


def _names(kb: Mapping[str, Mapping[str, Any]], table: str) -> dict[str, list[str]]:
    names = {country: list(of_country) for country, of_country in kb.get(table, {}).items()}
    for country in kb.get("countries", {}).values():
        names.setdefault(country["code"][:2], []).extend((country.get("capital") or "", *country.get("cities", ())))
    return names


def _meanings(
    table: Mapping[str, Mapping[str, Iterable[str]]], parts: set[str]
) -> dict[str, dict[str, dict[str, None]]]:
    """By language, from the letters of parts of names to the words that they were put into."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for country, names in table.items():
        known = found.setdefault(_GROUP.get(country, country), {})
        for name, forms in names.items():
            own = _parts(name)
            for said in map(_parts, forms):
                for part, word in zip(own, said, strict=False) if len(own) == len(said) == _PARTS else ():
                    bare = word.removesuffix("'s")
                    if not _KEPT & {part.lower(), bare.lower()} and letters(bare) not in parts:
                        known.setdefault(letters(part), {})[bare] = None
    return found


def _forms(parts: list[str], known: Mapping[str, Iterable[str]]) -> Iterator[str]:
    if len(parts) != _PARTS or any(part.lower() in _KEPT for part in parts):
        return  # with an English word it would be whole: “Liberty Square”
    first, second = parts
    for word in known.get(letters(first), ()):
        yield f"{word} {second}"
        yield f"{second} {word}"
    for word in known.get(letters(second), ()):
        yield f"{first} {word}"
        yield f"{word} {first}"


def _parts(name: str) -> list[str]:
    return [part for part in _BREAK.split(name) if part and part.lower() not in _PARTICLES]
