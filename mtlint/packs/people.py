"""Records of people in `rules/kb/people/`: what is wrong with them, and the plain data that `kb.Person` reads."""

import datetime
import re
from collections.abc import Mapping
from typing import Any

from mtlint import lazy_re
from mtlint.packed import pack, pack_rows, pack_table

from .bodies import stem
from .expand import listed
from .fact_forms import OFFICES
from .yaml_file import YamlFile, did_you_mean

_DATE = lazy_re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_UNSPACED, _LEAST_SIGNS = frozenset(["zh", "ja", "ko"]), 3


def check_people(file: YamlFile) -> None:
    """Note what is wrong with the records of a file of people beyond their form."""
    for key, record in file.value.items():
        if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", key):
            file.problem((key,), f"the key “{key}” is no slug", "family-given in ASCII, lower case", at_key=True)
        died = record.get("died")
        if died is not None and (isinstance(died, bool) or _partial(str(died)) is None):
            file.problem((key, "died"), f"“{died}” is no date", "YYYY, YYYY-MM or YYYY-MM-DD")
        for office, periods in record["offices"].items():
            name = office.partition("@")[0]
            if name not in OFFICES:
                hint = did_you_mean(name, set(OFFICES))
                file.problem((key, "offices", office), f"unknown office “{name}”", hint, at_key=True)
            for period in listed(periods):
                if not _is_period(period):
                    hint = "FROM..TO or FROM.., each YYYY, YYYY-MM or YYYY-MM-DD"
                    file.problem((key, "offices", office), f"“{period}” is no period", hint)


def check_contradictions(people: Mapping[str, Mapping[str, Any]], files: Mapping[str, YamlFile]) -> None:
    """Note the forms that one record of `files` (by key) calls wrong and some person is rightly called."""
    accepted = {
        form: key
        for key, record in people.items()
        for field in ("name", "also", "family")
        for form in listed(record.get(field, []))
    }
    for key, file in files.items():
        for form in listed(people[key].get("literal", [])):
            if form in accepted:
                file.problem((key, "literal"), f"“{form}” is an accepted form of {accepted[form]}")


def person(key: str, record: Mapping[str, Any]) -> dict[str, Any]:
    """A record of a person as `kb.Person` takes it."""
    name = record["name"]
    died = record.get("died")
    return {
        "key": key,
        "country": record["country"],
        "name": name,
        "family": tuple(listed(record.get("family") or name.rpartition(" ")[2])),
        "also": tuple(listed(record.get("also", []))),
        "sex": record["sex"],
        "born": record.get("born", 0),
        "died": _partial(str(died)) if died else None,
        "offices": [
            [*_parted(office), [_period(period) for period in listed(periods)]]
            for office, periods in record["offices"].items()
        ],
        "names": names_by_language(record),
        "literal": tuple(listed(record.get("literal", []))),
    }


def _parted(office: str) -> list[str]:
    key, _, body = office.partition("@")
    return [key, body]


def names_by_language(record: Mapping[str, Any], field: str = "names") -> dict[str, tuple[str, ...]]:
    """The names of a record in each language."""
    return {language: tuple(listed(names)) for language, names in record.get(field, {}).items()}


def native_names(people: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """For each language, from the beginnings of full names as it writes them to the keys of people."""
    tables: dict[str, dict[str, str]] = {}
    for key, record in people.items():
        for language, forms in record["names"].items():
            for form in forms:
                if len(form) < _LEAST_SIGNS if language in _UNSPACED else " " not in form:
                    continue  # a single word is a name of many, or no name at all
                tables.setdefault(f"natives/{language}", {}).setdefault(stem(form, language), key)
    return tables


def packed_people(people: Mapping[str, Mapping[str, Any]]) -> dict[str, bytes]:
    """The records, in parts, for `kb.facts.People`."""
    return {
        "records": pack_rows(map(pack, people.values())),
        "keys": pack_rows(map(pack, people)),
        "numbers": pack_table({key: number for number, key in enumerate(people)}),
    }


def _partial(text: str) -> tuple[int, int, int] | None:
    """A date as (year, month, day), 0 for what is not said; None if there is no such date."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part or 0) for part in match.groups())
    try:
        datetime.date(year, month or 1, day or 1)
    except ValueError:
        return None
    return year, month, day


def _period(text: str) -> tuple[tuple[int, int, int] | None, tuple[int, int, int] | None]:
    start, _, end = text.partition("..")
    return _partial(start), _partial(end) if end else None


def _is_period(text: str) -> bool:
    start, end = _period(text)
    if ".." not in text or start is None:
        return False
    if end is None:
        return text.endswith("..")
    shared = [(first, last) for first, last in zip(start, end, strict=True) if first and last]
    return [first for first, _ in shared] <= [last for _, last in shared]
