"""Syllables, as textstat counts them, without its download.

textstat 0.7.9 and later fetch the CMU pronouncing dictionary at run time. Without one the syllables come from the
hyphenation patterns of pyphen, which are part of its package; so the dictionary is replaced by an empty one.
"""

import sys
from functools import cache
from typing import Any

_COUNTER = "textstat.backend.counts._count_syllables"


@cache
def _textstat() -> Any:  # textstat has no types
    import textstat  # noqa: PLC0415 - 170 ms, and only for rules of severity info

    module = sys.modules.get(_COUNTER)
    if not hasattr(module, "get_cmudict"):
        raise ImportError(f"this version of textstat has no {_COUNTER}.get_cmudict, so it might use the network")
    module.get_cmudict = lambda lang: {}  # type: ignore[union-attr]  # noqa: ARG005
    return textstat


def syllables(text: str) -> int:
    """The number of syllables of an English text."""
    return int(_textstat().syllable_count(text))
