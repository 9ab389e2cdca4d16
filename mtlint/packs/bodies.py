"""Which organisations, institutions, companies and media a phrase names, by language, English included."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .expand import listed

TABLES = ("organisations", "institutions", "companies", "media")
"""The files of bodies. A key is “organisations/who”."""
_LEAST = 3
"""Letters or signs of a form."""
_LAST_VOWELS = {"ru": "аяйоиеью", "uk": "аяйоиіеью", "bg": "аяйоие", "pl": "aąeęioyó", "cs": "aeěiíouyáé", "is": "aiu"}
"""Final letters that change with the case of a name, by language."""
_KEPT = 3
_BY_COUNTRY = "title"
"""The role of institutions that are no body."""


def compile_bodies(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """For each language, from the names of bodies to their keys. A name of several bodies is left out.

    International bodies go before those of one country: the IEC sets standards, and no elections.
    """
    keys: dict[str, dict[str, set[str]]] = {}
    for table in TABLES:
        for key, record in kb.get(table, {}).items():
            if record.get("role") == _BY_COUNTRY:
                continue
            for language, form in _forms(record):
                keys.setdefault(f"bodies/{language}", {}).setdefault(form, set()).add(f"{table}/{key}")
    national = {f"organisations/{key}" for key, record in kb.get("organisations", {}).items() if "country" in record}
    return {
        language: {form: min(owners) for form, found in forms.items() if len(owners := found - national or found) == 1}
        for language, forms in keys.items()
    }


def _forms(record: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for form in (record["name"], record.get("acronym", ""), *record.get("also", [])):
        if len(form) >= _LEAST:
            yield "en", form.lower()
    for language, names in record.get("names", {}).items():
        for form in listed(names):
            if len(form) >= _LEAST:
                yield language, stem(form, language)


def stem(name: str, language: str) -> str:
    """A name without the final letters that change with its case, in the languages where they do."""
    vowels = _LAST_VOWELS.get(language)
    if vowels is None:
        return name
    return " ".join(word[:_KEPT] + word[_KEPT:].rstrip(vowels) for word in name.split())


def body_records(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The preferred English name of each body and all accepted ones, by key."""
    return {
        f"{table}/{key}": (record["name"], tuple(_accepted(record)))
        for table in TABLES
        for key, record in kb.get(table, {}).items()
    }


def _accepted(record: Mapping[str, Any]) -> Iterable[str]:
    return dict.fromkeys(form for form in (record["name"], record.get("acronym", ""), *record.get("also", [])) if form)
