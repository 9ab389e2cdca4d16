"""The words of names of bodies as they are compared: in the singular, in one spelling, and by family."""

from collections.abc import Iterable, Mapping

from mtlint import lazy_re

from .word_set import word_set

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


_OFFICES = word_set("""
administration agency authority board body bureau commission committee council department directorate headship
inspectorate institute institution management office organization presidency service
""")
"""What a body of a state is called by its form: engines take one for another."""
_WIDE = word_set("""
affair army central civil country county defense development district economic economy federal finance financial force
foreign general higher home human independent information intelligence interior internal international investigation
justice law local main military ministry municipal nation national new people police policy political presidential
prosecutor protection public regional republic research royal safety school science scientific secret security senior
social special state supreme technical united world
""")
"""Words of names that do not tell one body of a country from the next: it may have a security council and agency."""
_LEAST_OF_OFFICE = 3


def office_key(words: list[str], family: Mapping[str, str]) -> str:
    """What a name has in common with its forms under another word for an office, "" if it may be several bodies'."""
    at = len(words) - 1 if words[-1] in _OFFICES else 0
    if len(words) < _LEAST_OF_OFFICE or words[at] not in _OFFICES:
        return ""
    rest = words[:at] + words[at + 1 :]
    return f"{at > 0:d} {family_key(rest, family)}" if any(word not in _WIDE for word in rest) else ""


def families(groups: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """From every plain word of a family to the family."""
    return {plain(word): name for name, words in groups.items() for word in words}


def family_key(words: Iterable[str], family: Mapping[str, str]) -> str:
    """What a name has in common with its damaged forms: the families of its words, in whatever order."""
    return " ".join(sorted(family.get(word, word) for word in words))
