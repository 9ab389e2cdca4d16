"""The words of names of bodies as they are compared: in the singular, in one spelling, and by family."""

from collections.abc import Iterable, Mapping

from mtlint import lazy_re

SMALL = frozenset(("the", "of", "for", "on", "and", "in", "to", "at", "by", "&"))
"""Words that join the others."""
_SPELT = {
    "organisation": "organization", "defence": "defense", "centre": "center", "programme": "program",
    "labour": "labor", "co-operation": "cooperation", "defenses": "defense",
}  # fmt: skip
_WORD = lazy_re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+|&")


def plain(word: str) -> str:
    """A word in small letters, in the singular, without possessive and in one spelling."""
    bare = word.lower().replace("’", "'").removesuffix("'s").rstrip("'")
    if bare.endswith("ies") and len(bare) > _SHORT:
        bare = bare[:-3] + "y"
    elif bare.endswith("s") and not bare.endswith(("ss", "us", "is", "ics")) and len(bare) > _SHORT:
        bare = bare[:-1]
    return _SPELT.get(bare, bare)


_SHORT = 4


def content(name: str) -> list[str]:
    """The plain words of a name that are no small ones, in order."""
    return [plain(word) for word in _WORD.findall(name) if word.lower() not in SMALL]


def families(groups: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """From every plain word of a family to the family."""
    return {plain(word): name for name, words in groups.items() for word in words}


def family_key(words: Iterable[str], family: Mapping[str, str]) -> str:
    """What a name has in common with its damaged forms: the families of its words, in whatever order."""
    return " ".join(sorted(family.get(word, word) for word in words))
