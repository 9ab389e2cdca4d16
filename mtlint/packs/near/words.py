"""Small judgements on the words of names."""

import re
from collections.abc import Iterable, Mapping, Sequence

from mtlint.text.fold import fold

CONNECTORS = frozenset(
    ("of", "for", "on", "the", "and", "in", "to", "against", "&", "at", "by", "over", "about", "with", "under")
)
"""Words that join the content words of a name. “Without” is a content word: Doctors Without Borders."""
MIN_LETTERS = 5
"""A shorter word is too close to others to be called misspelt."""
_STEM = 4


def pieces(word: str, compounds: Mapping[str, str]) -> list[str]:
    """A folded word without possessive and dots; split at its hyphens unless it is a known compound."""
    bare = word.strip("'.").removesuffix("'s").replace(".", "")
    return [bare] if bare in compounds or "-" not in bare else [part for part in bare.split("-") if part]


def joined(words: Sequence[str], compounds: Mapping[str, str]) -> list[str]:
    """Two words that are a known compound when hyphenated, made one."""
    result: list[str] = []
    for word in words:
        if result and f"{result[-1]}-{word}" in compounds:
            result[-1] = f"{result[-1]}-{word}"
        else:
            result.append(word)
    return result


def singular(word: str) -> str:
    """The singular of a regular plural; other words as they are."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is", "ics")) and len(word) > 3 else word


def plural(word: str) -> str:
    """The regular plural of a word."""
    return word[:-1] + "ies" if word.endswith("y") and word[-2:-1] not in "aeiou" else word + "s"


def stem(word: str) -> str:
    """What a noun and its adjective have in common: “Africa” and “African”, “East” and “Eastern”."""
    return word[:_STEM]


def initials(words: Sequence[str]) -> str:
    """The first letters of words."""
    return "".join(word[0] for word in words)


def misspelt(strange: str, right: str) -> bool:
    """Whether a word is another with one letter wrong, or two if it is long (eight letters or more)."""
    if len(right) < MIN_LETTERS or abs(len(strange) - len(right)) > 2:
        return False
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - 16 ms, and only for a word that may be misspelt

    return OSA.distance(strange, right) <= (1 if len(right) < 8 else 2)


def named(words: Iterable[str]) -> str:
    """Words as a message quotes them."""
    return "“" + " ".join(words).title().replace("'S", "'s") + "”"


def like_the_text(name: str, found: str, spellings: Mapping[str, str]) -> str:
    """A right name as the text spells it: its “Organisation”, “Defence” or “U.N.” is kept, and capitals throughout."""
    own = {}
    for word in re.findall(r"[^\s,]+", found):
        folded = fold(word).replace(".", "")
        own[spellings.get(folded, folded)] = word
    if "un" in own:
        name = name.replace("United Nations", own["un"])
    parts = []
    for word in name.split(" "):
        bare = word.rstrip(",")
        folded = bare.lower()
        mine = bare if folded in CONNECTORS else own.get(spellings.get(folded, folded), bare)
        parts.append((bare if mine.lower() == folded else mine) + word[len(bare) :])
    right = " ".join(parts)
    return right.upper() if found.isupper() and " " in found else right
