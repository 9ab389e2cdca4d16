"""What can be said of a language by its code: further codes, Latin letters, spaces between words, order of names."""

from collections.abc import Container

from .word_set import word_set

_SHARED = (
    "no nb nn",
    "nb no nn",
    "nn nb no",
    "tl fil",
    "fil tl",
    "hr bs sh sr",
    "bs hr sh sr",
    "sh hr bs sr",
    "sr hr bs sh",
)
"""By the first code of each line: further codes that its words may be kept under."""
_CODES = {line.split()[0]: tuple(line.split()) for line in _SHARED}
_LATIN = word_set(
    "af az bs ca cs cy da de en es et eu fi fil fo fr ga gl ha hr hu id is it lb lt lv ms mt nb nl nn no pl pt ro rw sk"
    " sl so sq sv sw tk tl tr uz vi yo zu"
)
_UNSPACED = word_set("ja km lo my th yue zh")
_FAMILY_FIRST = word_set("hu ja km ko vi zh")
_NOUNS_WITH_CAPITALS = word_set("de lb")


def codes(language: str) -> tuple[str, ...]:
    """The codes under which something of a language may be kept, its own first."""
    return _CODES.get(language, (language,))


def kept_under(table: Container[str], language: str) -> str:
    """The code under which a table has a language, its own if it has none."""
    return next((code for code in codes(language) if code in table), language)


def is_latin(language: str) -> bool:
    """Whether a language is written in Latin letters; Serbian and Kazakh are in others, too."""
    return language in _LATIN


def has_spaces(language: str) -> bool:
    """Whether a language parts its words by spaces."""
    return language not in _UNSPACED


def has_bare_words(language: str) -> bool:
    """Whether a word is found by where it begins: not where there are no spaces, or in the compounds of Korean."""
    return language != "ko" and has_spaces(language)


def has_capital_nouns(language: str) -> bool:
    """Whether a language writes every noun with a capital."""
    return language in _NOUNS_WITH_CAPITALS


def is_family_first(language: str) -> bool:
    """Whether a language sets the family name before the given name."""
    return language in _FAMILY_FIRST
