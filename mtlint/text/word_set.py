"""Sets of words, written as one text in the modules that need them."""


def word_set(words: str) -> frozenset[str]:
    """The words of a text that are parted by white space."""
    return frozenset(words.split())
