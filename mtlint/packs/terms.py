"""From the files `rules/kb/terms-<language>.yaml` to the plain data that `mtlint.kb.Facts` and `term_index` read."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mtlint.kb import TERM_INDEX, Term
from mtlint.packed import pack, put_below
from mtlint.text.fold import fold
from mtlint.text.phrases.term_index import build_term_index

from .expand import braces, choices, listed
from .fact_forms import TERMS
from .verbs import with_verb_forms
from .wide_phrase import Run, runs

_MANY = 8
"""Phrases with more forms than this are matched as a pattern."""
_MAX_ANCHORS = 128
_RARE = 8
"""The worth of words that stand in few articles, by how `runs` counts it."""


def compile_terms(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, bytes]:
    """In packed form the terms of each language, and the index by which all of them are found.

    What nobody writes in English (`never`) is among the wrong renderings, too.
    """
    terms = {
        name.removeprefix(TERMS): [_term(word, record) for word, record in records.items()]
        for name, records in sorted(kb.items())
        if name.startswith(TERMS)
    }
    packed = {f"terms/{language}": pack([pack(tuple(term)) for term in known]) for language, known in terms.items()}
    return packed | put_below(TERM_INDEX, build_term_index(terms))


def _term(word: str, record: Mapping[str, Any]) -> Term:
    phrases = listed(record.get("never", []))
    patterns = {phrase: _pattern(phrase) for phrase in phrases if phrase.islower() and _forms_of(phrase) > _MANY}
    never = _expanded([phrase for phrase in phrases if not patterns.get(phrase)])
    return Term(
        source=(word, *listed(record.get("also", []))),
        unless=tuple(listed(record.get("unless", []))),
        wrong=tuple(dict.fromkeys((*_expanded(record.get("wrong", [])), *never))),
        right=tuple(listed(record["right"])),
        never=never,
        beside=tuple(listed(record.get("beside", []))),
        images=tuple(map(_image, listed(record.get("image", [])))),
        patterns=tuple(filter(None, patterns.values())),
    )


def _forms_of(phrase: str) -> int:
    return math.prod(map(len, choices(phrase)))


def _pattern(phrase: str) -> tuple[tuple[str, ...], str] | None:
    """Of a phrase with many forms: words of which each form has one, and what matches all forms.

    None if no part of the phrase begins and ends with whole words in all forms.
    """
    slots = [tuple(dict.fromkeys(form for each in slot for form in with_verb_forms(each))) for slot in choices(phrase)]
    slots = [tuple(fold(form) for form in slot) for slot in slots]
    whole = [run for run in runs(slots, _MAX_ANCHORS) if all(map(str.strip, run.forms)) and _stands_alone(slots, run)]
    if not whole:
        return None
    pattern = "".join(f"(?:{'|'.join(re.escape(form) for form in slot)})" for slot in slots)
    return tuple(form.strip() for form in max(whole, key=_worth).forms), pattern


def _worth(run: Run) -> float:
    """How good an anchor a run is: rare in articles, and of few forms."""
    return min(run.worth, _RARE) - math.log2(len(run.forms))


def _stands_alone(slots: Sequence[Sequence[str]], run: Run) -> bool:
    """Whether a run begins and ends with whole words in all forms: by itself, or by what stands next."""
    begins = all(not form[0].isalnum() for form in run.forms) or _is_apart(slots[: run.start], -1)
    ends = all(not form[-1].isalnum() for form in run.forms) or _is_apart(slots[: run.stop - 1 : -1], 0)
    return begins and ends


def _is_apart(slots: Sequence[Sequence[str]], edge: int) -> bool:
    """Whether what stands next, the last of the slots, has no letter at that edge in any form."""
    if not slots:
        return True
    *others, nearest = slots
    return all(not form[edge].isalnum() if form else _is_apart(others, edge) for form in nearest)


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
    return tuple(form for phrase in listed(value) for each in braces(phrase) for form in with_verb_forms(each))
