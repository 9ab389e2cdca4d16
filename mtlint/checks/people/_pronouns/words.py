"""The pronouns that tell a sex."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.text.article import Article

PRONOUN = lazy_re.compile(r"(?<![\w'’-])(?:he|him|his|himself|she|her|hers|herself)(?![\w’'-])", re.IGNORECASE)
MEANING = lazy_re.compile(
    r"(?<![\w'’-])(?:he|him|his|himself|she|her|hers|herself)(?![\w-])(?!['’](?!s |d |ll ))", re.IGNORECASE
)
"""The same, and “he's”: pronouns that tell of whom a text speaks."""
_MALE = frozenset(("he", "him", "his", "himself"))
_PRONOUNS = _MALE | {"she", "her", "hers", "herself"}
SUBJECTS = frozenset(("he", "she"))
OWNERS = frozenset(("his", "her"))
OBJECTS = frozenset(("him", "her"))
ONESELF = frozenset(("himself", "herself"))
OTHER = {"f": "m", "m": "f"}
_FIXES = {
    "he": ("she",), "him": ("her",), "his": ("her",), "himself": ("herself",), "she": ("he",), "her": ("his", "him"),
    "hers": ("his",), "herself": ("himself",),
}  # fmt: skip


def pronouns(article: Article) -> Iterator[re.Match[str]]:
    """The pronouns of an article that tell a sex, in order."""
    return article.matches_at(_PRONOUNS, PRONOUN)


def sex_of(pronoun: str) -> str:
    """“m” or “f”."""
    return "m" if pronoun.lower() in _MALE else "f"


def other_pronouns(pronoun: str) -> tuple[str, ...]:
    """What may stand for a pronoun if the person is of the other sex, with a capital if it has one."""
    fixes = _FIXES[pronoun.lower()]
    return tuple(fix.capitalize() for fix in fixes) if pronoun[0].isupper() else fixes
