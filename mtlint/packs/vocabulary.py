"""The words of English in compact form: pyspellchecker's list, and what ours adds to it."""

from array import array
from collections.abc import Mapping, Sequence
from functools import cache

from mtlint.text.vocabulary import hashed


def compile_vocabulary(added: Mapping[str, Sequence[str]]) -> bytes:
    """The hashes of all words in ascending order, 32 bits each; `added` are lists of words by field."""
    ours = {hashed(word) for words in added.values() for word in words}
    return array("I", sorted(ours.union(_listed())) if ours else _listed()).tobytes()


@cache
def _listed() -> Sequence[int]:
    """The hashes of pyspellchecker's words in ascending order, read once for however many sets of rules."""
    from spellchecker import SpellChecker  # noqa: PLC0415 - only where rules are compiled

    return sorted(set(map(hashed, SpellChecker(language="en").word_frequency.words())))
