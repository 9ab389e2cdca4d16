"""From the files `rules/kb/terms-<language>.yaml` to the plain data that `mtlint.kb.Facts` reads."""

from collections.abc import Mapping
from typing import Any

from .expand import braces
from .fact_forms import TERMS
from .verbs import with_verb_forms


def compile_terms(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, list[tuple[tuple[str, ...], ...]]]:
    """For each language its terms, as the fields of `kb.Term`.

    What nobody writes in English (`never`) is among the wrong renderings, too.
    """
    tables: dict[str, list[tuple[tuple[str, ...], ...]]] = {}
    for name, records in kb.items():
        if name.startswith(TERMS):
            tables[f"terms/{name.removeprefix(TERMS)}"] = [_packed(word, record) for word, record in records.items()]
    return tables


def _packed(word: str, record: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    never = _expanded(record.get("never", []))
    return (
        (word, *_listed(record.get("also", []))),
        _listed(record.get("unless", [])),
        tuple(dict.fromkeys((*_expanded(record.get("wrong", [])), *never))),
        _listed(record["right"]),
        never,
        _listed(record.get("beside", [])),
    )


def _expanded(value: str | list[str]) -> tuple[str, ...]:
    return tuple(form for phrase in _listed(value) for each in with_verb_forms(phrase) for form in braces(each))


def _listed(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
