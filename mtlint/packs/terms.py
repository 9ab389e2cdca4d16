"""Terms, the files `rules/kb/terms-<language>.yaml`, and their way to the plain data that `mtlint.kb.Facts` reads."""

from collections.abc import Mapping
from typing import Annotated, Any

from msgspec import Meta, Struct

from .expand import braces

Text = Annotated[str, Meta(min_length=1)]
Texts = Annotated[list[Text], Meta(min_length=1)]
PREFIX = "terms-"


class Term(Struct, rename="kebab", forbid_unknown_fields=True, omit_defaults=True):
    """A record: under the word of the source what it is wrongly made, and what it is."""

    wrong: Text | Texts
    right: Text | Texts
    also: Text | Texts = []
    unless: Text | Texts = []


def compile_terms(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, list[tuple[tuple[str, ...], ...]]]:
    """For each language its terms: forms in the source, phrases that only hold these, wrong and right renderings."""
    tables: dict[str, list[tuple[tuple[str, ...], ...]]] = {}
    for name, records in kb.items():
        if name.startswith(PREFIX):
            tables[f"terms/{name.removeprefix(PREFIX)}"] = [
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
