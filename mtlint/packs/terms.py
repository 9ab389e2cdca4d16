"""From the files `rules/kb/terms-<language>.yaml` to the plain data that `mtlint.kb.Facts` reads."""

from collections.abc import Mapping
from typing import Any

from .expand import braces
from .fact_forms import TERMS


def compile_terms(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, list[tuple[tuple[str, ...], ...]]]:
    """For each language its terms: forms in the source, phrases that only hold these, wrong and right renderings."""
    tables: dict[str, list[tuple[tuple[str, ...], ...]]] = {}
    for name, records in kb.items():
        if name.startswith(TERMS):
            tables[f"terms/{name.removeprefix(TERMS)}"] = [
                (
                    (source, *_listed(record.get("also", []))),
                    _listed(record.get("unless", [])),
                    tuple(form for phrase in _listed(record["wrong"]) for form in braces(phrase)),
                    _listed(record["right"]),
                )
                for source, record in records.items()
            ]
    return tables


def _listed(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
