"""What must stand in a text for a pattern to match there: to look for some words takes a tenth of a search.

It is read from the tree that CPython makes of a pattern. The figures below are those with which patterns that read
whole articles took least time.
"""

import math
from collections.abc import Iterable
from typing import Any, NamedTuple

Texts = tuple[str, ...]
"""Of which one must stand in the text."""
_MOST_FORMS = 32
_MOST_TEXTS = 2
_LEAST_WORTH = 1.0
_LESS_FOR_MORE = 0.25
_COMMON = {
    "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "he", "her", "his",
    "in", "is", "it", "its", "not", "of", "on", "or", "said", "she", "that", "the", "their", "they", "this", "to",
    "was", "were", "which", "who", "will", "with",
}  # fmt: skip
"""Words that stand in nearly every article."""
_NOTHING: Texts = ("",)
_CASELESS = 2  # re.IGNORECASE


class _Read(NamedTuple):
    """All that a part of a pattern matches, if that is little; and what it needs, each time one of some texts."""

    forms: Texts | None = None
    needs: tuple[Texts, ...] = ()


def needed_texts(tree: Any, flags: int) -> tuple[Texts, ...]:
    """For a parsed pattern: of each of these texts one must stand where it matches; the rarest first."""
    if flags & _CASELESS:
        return ()
    known = sorted(_needs(_sequence(tree)), key=_worth, reverse=True)
    return tuple(texts for texts in dict.fromkeys(known) if _worth(texts) >= _LEAST_WORTH)[:_MOST_TEXTS]


def _needs(read: _Read) -> tuple[Texts, ...]:
    return (*read.needs, read.forms) if read.forms and all(read.forms) else read.needs


def _worth(texts: Texts) -> float:
    """How rare texts are likely to be: the letters of words that are not common, less for each further text."""
    worth = min(sum(1 if word in _COMMON else len(word) for word in text.lower().split()) for text in texts)
    return worth - _LESS_FOR_MORE * math.log2(len(texts))


def _sequence(parts: Iterable[tuple[Any, Any]]) -> _Read:
    """Parts that follow one another: those whose forms are known make longer ones."""
    run, needs, is_known = _NOTHING, list[Texts](), True
    for part in parts:
        forms, inner = _part(*part)
        needs += inner
        if forms is not None and len(run) * len(forms) <= _MOST_FORMS:
            run = tuple(dict.fromkeys(before + form for before in run for form in forms))
            continue
        needs += _needs(_Read(run))
        run, is_known = forms or _NOTHING, False
    return _Read(run, tuple(needs)) if is_known else _Read(None, (*needs, *_needs(_Read(run))))


def _part(operation: Any, argument: Any) -> _Read:
    match str(operation), argument:
        case "LITERAL", code:
            return _Read((chr(code),))
        case "IN", members:
            return _Read(_characters(members) or None)
        case "AT" | "ASSERT_NOT", _:
            return _Read(_NOTHING)
        case "ASSERT", (_, inner):
            return _Read(_NOTHING, _needs(_sequence(inner)))
        case "ATOMIC_GROUP", inner:
            return _sequence(inner)
        case "SUBPATTERN", (_, added, _, inner):
            return _Read() if added & _CASELESS else _sequence(inner)
        case "BRANCH", (_, branches):
            return _any_of([_sequence(branch) for branch in branches])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT", (least, most, inner):
            return _repeated(_sequence(inner), least, most)
    return _Read()


def _characters(members: list[tuple[Any, Any]]) -> Texts:
    """The characters of a class, none if they are not listed."""
    is_list = len(members) <= _MOST_FORMS and all(str(kind) == "LITERAL" for kind, _ in members)
    return tuple(chr(code) for _, code in members) if is_list else ()


def _any_of(reads: list[_Read]) -> _Read:
    if all(read.forms is not None for read in reads):
        forms = tuple(dict.fromkeys(form for read in reads for form in read.forms or ()))
        if len(forms) <= _MOST_FORMS:
            return _Read(forms)
    best = [max(_needs(read), key=_worth, default=()) for read in reads]
    texts = tuple(dict.fromkeys(text for each in best for text in each))
    return _Read(None, (texts,)) if all(best) and len(texts) <= _MOST_FORMS else _Read()


def _repeated(read: _Read, least: int, most: int) -> _Read:
    if not least:
        is_optional = most == 1 and read.forms is not None
        return _Read(tuple(dict.fromkeys((*(read.forms or ()), "")))) if is_optional else _Read()
    return read if most == 1 else _Read(None, _needs(read))
