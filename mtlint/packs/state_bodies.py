"""The index by which damaged names of bodies of states and parties are recognised, for `checks.institutions`."""

from collections.abc import Iterator, Mapping
from typing import Any

from mtlint import lazy_re
from mtlint.text.body_words import content, families, family_key

_ACRONYM = lazy_re.compile(r" \([^)]*\)$")
_FIELDS = ("legislature", "lower", "upper", "emergency", "security", "parties")
_LEAST = 2
"""Words of a name of which another form proves something."""
ANY = "*"
"""Stands for the countries of a name that is right everywhere."""

Bodies = dict[str, list[tuple[str, tuple[str, ...]]]]


def compile_state_bodies(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Plain builtins: `families` of words; `accepted` names; `literal` ones; `bodies` by the families of their words.

    A body is its name and its countries, none if it may be any state's; an accepted name has the countries alone.
    """
    family = families(kb.get("word-families", {}))
    accepted: dict[str, list[str]] = {}
    literal: Bodies = {}
    bodies: Bodies = {}
    for name, forms, wrong, countries in _records(kb):
        for form in forms:
            words = content(form)
            accepted.setdefault(" ".join(words), []).extend(countries or [ANY])
            if len(words) >= _LEAST:
                bodies.setdefault(family_key(words, family), []).append((form, countries))
        for form in wrong:
            literal.setdefault(" ".join(content(form)), []).append((name, countries))
    for table in ("organisations", "institutions", "media", "companies"):
        for record in kb.get(table, {}).values():
            for form in (record["name"], *record.get("also", [])):
                accepted.setdefault(" ".join(content(form)), []).extend(_countries(record))
    return {"families": family, "accepted": accepted, "literal": literal, "bodies": bodies}


def _countries(record: Mapping[str, Any]) -> list[str]:
    """The countries that a body belongs to."""
    return list(record.get("countries", ())) or [record.get("country", ANY)]


def _records(kb: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, list[str], list[str], tuple[str, ...]]]:
    """The name, accepted forms, word-for-word translations and countries of each body."""
    for record in kb.get("state-bodies", {}).values():
        name = record["name"]
        yield name, [name, *record.get("also", [])], list(record.get("literal", [])), tuple(record.get("countries", ()))
    for country in kb.get("countries", {}).values():
        for field in _FIELDS:
            value = country.get(field) or []
            for form in [value] if isinstance(value, str) else value:
                name = _ACRONYM.sub("", form)
                short = name.removesuffix(f" of {country['name']}")
                portfolio = name.removesuffix(" Ministry")
                other = [f"Ministry of {portfolio}"] if portfolio != name else []
                yield name, list(dict.fromkeys((name, short, *other))), [], (country["code"][:2],)
