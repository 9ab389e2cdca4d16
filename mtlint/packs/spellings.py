"""The index by which misspelt names of places, companies, bodies and media are recognised.

Plain builtins, for `mtlint.text.spellings`, which explains the table.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from mtlint.text.likeness import letters, neighbours, skeleton, sounds
from mtlint.text.spellings import BODY, COMPANY, MEDIUM, PLACE

_SHORTEST = 6
"""Letters of a name whose misspellings are looked for; a shorter one is too close to other names."""
_MAX_WORDS = 2

Named = tuple[str, str, str]


def compile_spellings(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The index over checked records."""
    names: dict[str, Named] = {}
    known: dict[str, None] = {}
    for name, kind, code, is_target in _names(kb):
        plain = letters(name)
        known[plain] = None
        if is_target and len(plain) >= _SHORTEST and name.count(" ") < _MAX_WORDS:
            names.setdefault(plain, (name, kind, code))
    for namesakes in kb.get("namesakes", {}).values():
        known |= dict.fromkeys(map(letters, namesakes))
    keys: dict[str, list[int]] = {}
    for number, plain in enumerate(names):
        for key in neighbours(skeleton(sounds(plain))):
            keys.setdefault(key, []).append(number)
    return {
        "names": list(names.values()),
        "keys": {key: tuple(numbers) for key, numbers in keys.items()},
        "known": known,
    }


def _names(kb: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str, str, bool]]:
    """Every accepted form: (form, kind, country, whether its misspellings are looked for)."""
    for record in kb.get("countries", {}).values():
        code = record["code"][:2]
        for form in _forms(record, ("name", "names", "capital", "cities")):
            yield form, PLACE, code, True
        for form in _forms(record, ("adjective", "adjectives", "people", "seats", "parties", "security")):
            yield form.partition(" (")[0], PLACE, code, False
        for field in ("untranslated", "outdated"):
            for form in record.get(field, {}):
                yield form, PLACE, code, False
    for kind, table in ((COMPANY, "companies"), (BODY, "organisations"), (BODY, "institutions"), (MEDIUM, "media")):
        for record in kb.get(table, {}).values():
            code = record.get("country") or next(iter(record.get("countries", [])), "")
            yield record["name"], kind, code, record.get("near", True)
            for form in _forms(record, ("acronym", "also", "foreign", "literal")):
                yield form, kind, code, False


def _forms(record: Mapping[str, Any], fields: Iterable[str]) -> Iterator[str]:
    for field in fields:
        value = record.get(field) or []
        yield from [value] if isinstance(value, str) else value
