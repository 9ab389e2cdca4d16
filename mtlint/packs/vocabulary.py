"""The words of English in compact form: pyspellchecker's list, and what ours adds to it."""

from array import array
from collections.abc import Mapping, Sequence

from mtlint.text.vocabulary import hashed


def compile_vocabulary(added: Mapping[str, Sequence[str]]) -> bytes:
    """The hashes of all words in ascending order, 32 bits each; `added` are lists of words by field."""
    from spellchecker import SpellChecker  # noqa: PLC0415 - only where rules are compiled

    words = {*SpellChecker(language="en").word_frequency.words(), *(word for words in added.values() for word in words)}
    return array("I", sorted({hashed(word) for word in words})).tobytes()
