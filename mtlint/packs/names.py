"""The index by which names in running text are recognised, made of the people of the knowledge base.

In packed form, for `mtlint.text.gazetteer`, which explains the tables.
"""

from array import array
from collections.abc import Iterable, Mapping
from functools import reduce
from itertools import product
from operator import or_
from pathlib import Path
from typing import Any

import msgspec
from rapidfuzz.distance.Levenshtein import distance as levenshtein

from mtlint.packed import pack, pack_rows
from mtlint.text import gazetteer, likeness, romanise
from mtlint.text.gazetteer import (
    FAMILY,
    FAMILY_FIRST,
    FULL,
    GIVEN,
    LANGUAGES,
    LEADERS,
    LEADING,
    LITERAL,
    MEANING,
    READING,
    SKELETON,
    WORLD,
    hashed,
)
from mtlint.text.likeness import FAR, alike, distance, letters, neighbours, skeleton, sounds
from mtlint.text.romanise import readings

from .meanings import Meanings, translated_families, with_particles_translated
from .pieces import Pieces, digest_of

Form = tuple[str, str, str]
_SAME = 0.35
"""Readings nearer to a known form than this add nothing."""
_CLEAR = 2
"""A family name that is this near to a part of a reading is that part."""
_FAR_APART = 4.0
_MAX_FORMS = 40
_WRITTEN_IN_CHARACTERS = FAMILY_FIRST - {"kh"}
"""Where a reading of the characters gives the family name first."""
_FAMILY_FIRST_AT_HOME = FAMILY_FIRST | {"hu"}


_CODE = [Path(module.__file__ or "") for module in (likeness, gazetteer)]
_CODE += [Path(__file__), Path(__file__).with_name("meanings.py"), Path(*romanise.__path__)]


def pieces(*, use_cache: bool = True) -> Pieces:
    """The names of people that were compiled before."""
    return Pieces("names", _CODE, use_cache=use_cache)


def compile_names(
    people: Mapping[str, Mapping[str, Any]], known: Pieces, meanings: Meanings | None = None
) -> dict[str, bytes]:
    """The index over compiled records of people (as `facts.person` gives them), in their order, in parts.

    `meanings` says what surnames mean.
    """
    offices = sorted({office for record in people.values() for office, _, _ in record["offices"]})
    bits = {office: 1 << place for place, office in enumerate(offices)}
    held = array("Q", [sum({bits[office] for office, _, _ in record["offices"]}) for record in people.values()])
    places: dict[str, list[int]] = {}
    entries: set[tuple[int, int]] = set()
    shapes = []
    heard = array("Q")
    for number, record in enumerate(people.values()):
        for place in _places(record):
            places.setdefault(place, []).append(number)
        meant = list(translated_families(record["family"], record["country"], meanings or {}))
        forms = _Forms(record)
        particled = list(with_particles_translated(forms.full, meanings or {}))
        of = digest_of(msgspec.json.encode([record, meant, particled]))
        compiled = known.get(of)
        if compiled is None:
            compiled = _compile_name(record, forms, meant, particled)
            known.put(of, compiled)
        shape, keys, read, in_given = compiled
        shapes.append(shape)
        heard.append(in_given)
        entries.update((key, number) for key in keys)
        entries.update((key, number * len(LANGUAGES) + language) for key, language in read)
    ordered = sorted(entries)
    return {
        "offices": pack(offices),
        "held": held.tobytes(),
        "places": pack(places),
        "shapes": pack_rows(shapes),
        "heard": heard.tobytes(),
        "hashes": array("Q", [key for key, _ in ordered]).tobytes(),
        "values": array("I", [value for _, value in ordered]).tobytes(),
    }


def _compile_name(
    record: Mapping[str, Any], forms: "_Forms", meant: list[str], particled: list[str]
) -> tuple[bytes, list[int], list[tuple[int, int]], int]:
    """A person's packed shape; keys; readings, each with its language; what is heard in the given names, as bits."""
    shape = _Shape(record, forms)
    keys = [FULL + letters(form) for form in forms.full]
    keys += [FAMILY + letters(form) for form in forms.family]
    keys += [GIVEN + letters(form) for form in forms.given]
    keys += [LITERAL + form.lower() for form in (*record["literal"], *_family_translated(record["literal"], forms))]
    keys += [LITERAL + form for form in particled]
    keys += [MEANING + form for form in meant]
    keys += [MEANING + f"{given.lower()} {form}" for given, form in product(forms.given, meant)]
    keys += {SKELETON + key for heard, _, _ in shape.family for key in neighbours(skeleton(heard))}
    return (
        pack({"family": shape.family, "given": shape.given}),
        [hashed(key) for key in keys],
        [(hashed(READING + form), LANGUAGES.index(language)) for form, language in shape.full],
        reduce(or_, (alike(heard) for heard, _, _ in shape.given), 0),
    )


def _places(record: Mapping[str, Any]) -> list[str]:
    """Where a person is looked for: in the country, and among those of the whole world or the leaders of states."""
    offices = record["offices"]
    of_world = any(body for _, body, _ in offices)
    leads = any(key in LEADING and not body for key, body, _ in offices)
    return [record["country"], *[WORLD] * of_world, *[LEADERS] * leads]


def _family_translated(literal: Iterable[str], forms: "_Forms") -> list[str]:
    """The translated family names behind a given name that was not: “Doctors” of “Masoud Doctors”."""
    given = [sounds(form) for form in forms.given]
    split = [form.split(" ", 1) for form in literal if " " in form]
    return [
        rest
        for first, rest in split
        if rest not in forms.family and any(_is_same(sounds(first), form) for form in given)
    ]


class _Forms:
    """The accepted forms of one person: full names, and the family and given names that they are made of."""

    def __init__(self, record: Mapping[str, Any]) -> None:
        self.family: dict[str, None] = dict.fromkeys(record["family"])
        self.given: dict[str, None] = {}
        whole: dict[str, None] = {}
        for name in (record["name"], *record["also"]):
            words = name.split()
            if len(words) == 1:
                self.family[name] = None
                continue
            whole[name] = None
            last, rest = self._parted(words, record["country"])
            self.family[last] = None
            rest = " ".join(word for word in rest.split() if not (len(word) == 2 and word.endswith(".")))
            if rest:
                self.given[rest] = None
        for given, family in list(product(self.given, self.family))[:_MAX_FORMS]:
            whole[f"{given} {family}"] = None
            whole[f"{family} {given}"] = None
        self.full = list(whole)

    def _parted(self, words: list[str], country: str) -> tuple[str, str]:
        """Family name and the rest."""
        name = " ".join(words)
        for form in sorted(self.family, key=len, reverse=True):
            if name.endswith(" " + form):
                return form, name.removesuffix(" " + form)
            if name.startswith(form + " "):
                return form, name.removeprefix(form + " ")
        first, last = self._far_from_family(words[0]), self._far_from_family(words[-1])
        if first < last or (first == last and country in _FAMILY_FIRST_AT_HOME):
            return words[0], " ".join(words[1:])
        return words[-1], " ".join(words[:-1])

    def _far_from_family(self, word: str) -> float:
        """How far a word is from the known family names: “Shohei Otani” is an Ohtani, whatever comes first in Japan."""
        return min(distance(sounds(word), sounds(form), _CLEAR) for form in self.family)


class _Shape:
    """A person's names as sounds, each with the language it came back from ("" if it is accepted) and its letters."""

    def __init__(self, record: Mapping[str, Any], forms: _Forms) -> None:
        self.family = [(sounds(form), "", form) for form in forms.family]
        self.given = [(sounds(form), "", form) for form in forms.given]
        self.full: dict[tuple[str, str], None] = {}
        known = {letters(form) for form in forms.full}
        for language, parts in readings(record["names"], record["country"]):
            named = language if language in LANGUAGES else LANGUAGES[-1]
            for order in (parts, parts[::-1]):
                joined = letters("".join(order))
                if len(parts) > 1 and joined not in known:
                    self.full[joined, named] = None
            if language == "zh" and len(parts) == 2 and record["country"] in _WRITTEN_IN_CHARACTERS:
                its_family, its_given = [parts[0]], [parts[1]]
            else:
                its_family, its_given = _assigned(parts, self.family, self.given)
            _learn(self.family, its_family, named)
            _learn(self.given, its_given, named)


def _assigned(parts: tuple[str, ...], family: list[Form], given: list[Form]) -> tuple[list[str], list[str]]:
    """Which parts of a reading are the family name and which the given name: whatever is nearer to the known forms."""
    if len(parts) == 1:
        return list(parts), []
    last, rest = parts[-1], "".join(parts[:-1])
    if _has_bones_of(last, family) or _is_clearly(last, family):  # as nearly always
        return [last], [rest]
    ways = [("".join(parts[cut:]), "".join(parts[:cut])) for cut in range(1, len(parts))]
    ways.append((parts[0], "".join(parts[1:])))
    _, best = min((_nearest(way[0], family) + _nearest(way[1], given), way) for way in ways)
    return [best[0]], [best[1]]


def _has_bones_of(word: str, known: Iterable[Form]) -> bool:
    bones = skeleton(sounds(word))
    return any(skeleton(form) == bones for form, language, _ in known if not language)


def _is_clearly(word: str, known: Iterable[Form]) -> bool:
    """Whether a word is near to a known form. No change costs more than 1, so that most pairs need no sum."""
    heard = sounds(word)
    forms = [form for form, language, _ in known if not language]
    return any(levenshtein(heard, form, score_cutoff=_CLEAR) <= _CLEAR for form in forms) or any(
        distance(heard, form, _CLEAR) <= _CLEAR for form in forms
    )


def _nearest(word: str, known: Iterable[Form], limit: float = _FAR_APART) -> float:
    heard = sounds(word)
    return min((distance(heard, form, limit) for form, language, _ in known if not language), default=FAR)


def _learn(known: list[Form], words: list[str], language: str) -> None:
    for word in words:
        heard = sounds(word)
        if heard and not any(_is_same(heard, form) for form, _, _ in known):
            known.append((heard, language, word))


def _is_same(heard: str, form: str) -> bool:
    """Whether a reading adds nothing to a form. Two changes cost more than `_SAME`, so that most pairs need no sum."""
    return levenshtein(heard, form, score_cutoff=1) <= 1 and distance(heard, form, _SAME) <= _SAME
