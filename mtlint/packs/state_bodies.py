"""The index by which damaged names of bodies of states and parties are recognised, for `checks.institutions`."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import chain
from typing import Any, NamedTuple

from mtlint import lazy_re
from mtlint.text.body_words import SMALL, content, families, family_key, office_key
from mtlint.text.translated_bodies import ANY, LONG, Body, any_order

from .expand import braces, listed

_ACRONYM = lazy_re.compile(r" \([^)]*\)$")
_FIELDS = ("legislature", "lower", "upper", "emergency", "security", "parties")
_LEAST = 2
"""Words of a name of which another form proves something."""

Bodies = dict[str, list[Body]]


def compile_state_bodies(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Plain builtins: `families` of words; `accepted` names; `bodies` by the families of their words; `literal` names.

    A body is its name and its countries, none if it may be any state's; an accepted name has the countries alone.
    `offices` are bodies of countries by their names without the word that says what they are (agency, bureau).
    `literal` has, by the first word of the names, what `translations` reads: of some twenty thousand names an article
    asks for few, and one text is loaded sooner than a list. It gives places in `records`; `wakes` are the first words
    as they are written. A line gives the numbers of records, or from which up to which they are of a role. Long names
    stand there in the order of the alphabet, but for those that have the words of a right name.
    """
    family = families(kb.get("word-families", {}))
    accepted: dict[str, list[str]] = {}
    bodies: Bodies = {}
    offices: Bodies = {}
    for _, forms, _, countries in _records(kb):
        for form in forms:
            words = content(form)
            accepted.setdefault(" ".join(words), []).extend(countries or [ANY])
            if len(words) >= _LEAST:
                bodies.setdefault(family_key(words, family), []).append((form, countries))
                if countries and (key := office_key(words, family)):
                    offices.setdefault(key, []).append((form, countries))
    for table in ("organisations", "institutions", "media", "companies"):
        for record in kb.get(table, {}).values():
            for form in (record["name"], *record.get("also", [])):
                words = content(form)
                accepted.setdefault(" ".join(words), []).extend(_countries(record))
                if "country" in record and _is_name(form) and (key := office_key(words, family)):
                    offices.setdefault(key, []).append((form, (record["country"],)))
    records, wrong_names = _wrong_names(kb)
    return {
        "families": family,
        "accepted": accepted,
        "bodies": bodies,
        "offices": offices,
        "records": records,
        "literal": _literal(wrong_names, {any_order(name.split(" ")) for name in accepted}),
        "wakes": {next(word for word in form.split() if word.lower() not in SMALL): 1 for form, *_ in wrong_names},
    }


class _WrongName(NamedTuple):
    """A translation of a body's name, with the number of its body, or from which up to which it is one."""

    form: str
    numbers: str
    inany_order: bool
    """Whether no order of its words can be right: it has not all those of a right name."""


def _wrong_names(kb: Mapping[str, Mapping[str, Any]]) -> tuple[list[Body], list[_WrongName]]:
    """Bodies, and translations of their names."""
    records: list[Body] = []
    wrong_names: list[_WrongName] = []

    def put(literal: Iterable[str], numbers: str, right: Iterable[str], least: int = _LEAST) -> None:
        own = [content(form) for form in right]
        phrases = ((form, content(form)) for short in literal for form in braces(short))
        wrong_names.extend(
            _WrongName(form, numbers, len(words) >= LONG and not any(map(set(words).issuperset, own)))
            for form, words in phrases
            if len(words) >= least and words not in own
        )

    for name, forms, wrong, countries in _records(kb):
        put(wrong, str(len(records)), forms)
        records.append((name, countries))
    for role in kb.get("roles-of-bodies", {}).values():
        start = len(records)
        records += [(listed(names)[0], (country,)) for country, names in role["names"].items()]
        put(role["literal"], f"{start}-{len(records)}", chain.from_iterable(map(listed, role["names"].values())))
    for record in kb.get("organisations", {}).values():
        own = (record["name"], *record.get("also", ()))
        put(record.get("literal", ()), str(len(records)), own, LONG)  # the short ones are for the rule kind `near`
        records.append((record["name"], (record["country"],) if "country" in record else ()))
    return records, wrong_names


def _literal(names: Iterable[_WrongName], right: AbstractSet[str]) -> dict[str, str]:
    """What `translations` reads: names with the numbers of their records; `right` ones, in any order, prove nothing."""
    literal: dict[str, dict[str, dict[str, int]]] = {}
    for name in names:
        words = content(name.form)
        key = any_order(words)
        if not name.inany_order or key in right:
            key = " ".join(words)
        first, _, rest = key.partition(" ")
        literal.setdefault(first, {}).setdefault(rest, {})[name.numbers] = 1
    return {first: _lines(rests) for first, rests in literal.items()}


def _lines(rests: Mapping[str, Iterable[str]]) -> str:
    return "\n" + "".join(f"{rest}\t{','.join(numbers)}\n" for rest, numbers in rests.items())


def _is_name(form: str) -> bool:
    """Whether an accepted form is a name (National Tax Agency), and no description (Japan's tax agency)."""
    return form.istitle() and "'s " not in form


def _countries(record: Mapping[str, Any]) -> list[str]:
    """The countries that a body belongs to."""
    return list(record.get("countries", ())) or [record.get("country", ANY)]


def _records(kb: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, list[str], list[str], tuple[str, ...]]]:
    """The name, accepted forms, word-for-word translations and countries of each body."""
    for record in kb.get("state-bodies", {}).values():
        name = record["name"]
        yield name, [name, *record.get("also", [])], list(record.get("literal", [])), tuple(record.get("countries", ()))
    for role in kb.get("roles-of-bodies", {}).values():
        for code, names in role["names"].items():
            yield listed(names)[0], listed(names), [], (code,)
    for country in kb.get("countries", {}).values():
        for field in _FIELDS:
            for form in listed(country.get(field)):
                name = _ACRONYM.sub("", form)
                short = name.removesuffix(f" of {country['name']}")
                portfolio = name.removesuffix(" Ministry")
                other = [f"Ministry of {portfolio}"] if portfolio != name else []
                yield name, list(dict.fromkeys((name, short, *other))), [], (country["code"][:2],)
