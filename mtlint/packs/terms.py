"""From the files `rules/kb/terms-<language>.yaml` to the plain data that `mtlint.kb.Facts` reads."""

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from mtlint.text.fold import fold

from .expand import braces, choices
from .fact_forms import TERMS
from .verbs import with_verb_forms

_MANY = 8
"""Phrases with more forms than this are matched as a pattern."""


def compile_terms(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, list[tuple[Any, ...]]]:
    """For each language its terms, as the fields of `kb.Term`.

    What nobody writes in English (`never`) is among the wrong renderings, too.
    """
    tables: dict[str, list[tuple[Any, ...]]] = {}
    for name, records in kb.items():
        if name.startswith(TERMS):
            tables[f"terms/{name.removeprefix(TERMS)}"] = [_packed(word, record) for word, record in records.items()]
    return tables


def _packed(word: str, record: Mapping[str, Any]) -> tuple[Any, ...]:
    phrases = _listed(record.get("never", []))
    short = [phrase for phrase in phrases if phrase.islower() and math.prod(map(len, choices(phrase))) > _MANY]
    never = _expanded([phrase for phrase in phrases if phrase not in short])
    return (
        (word, *_listed(record.get("also", []))),
        _listed(record.get("unless", [])),
        tuple(dict.fromkeys((*_expanded(record.get("wrong", [])), *never))),
        _listed(record["right"]),
        never,
        _listed(record.get("beside", [])),
        tuple(map(_image, _listed(record.get("image", [])))),
        tuple(map(_pattern, short)),
    )


def _pattern(phrase: str) -> tuple[tuple[str, ...], str]:
    """Of a phrase with many forms: strings of which each form has one, and what matches all forms."""
    slots = [tuple(dict.fromkeys(form for each in slot for form in with_verb_forms(each))) for slot in choices(phrase)]
    anchors = max(slots, key=lambda slot: min(len(form.strip()) for form in slot))
    pattern = "".join(f"(?:{'|'.join(re.escape(fold(form)) for form in slot)})" for slot in slots)
    return tuple(fold(form.strip()) for form in anchors), pattern


def _image(words: str) -> tuple[tuple[str, ...], ...]:
    """`pull~/drag~ cat tail` -> for each word its forms: all those of a verb (with a tilde); no plural with =."""
    return tuple(tuple(form for word in slot.split("/") for form in _forms(word)) for slot in words.split())


def _forms(word: str) -> Iterator[str]:
    if word.endswith("~"):
        yield from with_verb_forms(word)
    elif word.endswith("="):
        yield word[:-1]
    else:
        yield word
        yield _plural(word)


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "z", "ch", "sh")) else f"{word}s"


def _expanded(value: str | list[str]) -> tuple[str, ...]:
    return tuple(form for phrase in _listed(value) for each in braces(phrase) for form in with_verb_forms(each))


def _listed(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)
