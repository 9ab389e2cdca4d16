"""What a literal is there for."""

from typing import NamedTuple

from mtlint import lazy_re

ANCHOR = -1
"""The payload of a literal that wakes a pattern or the near names, and is no phrase itself."""
DIGIT = "\0"
"""What stands for any ASCII digit in a literal, where a rule file has “#” (“\\#” is the sign itself)."""
_MASK = dict.fromkeys(map(ord, "0123456789"), DIGIT)
_DIGIT_SIGN = lazy_re.compile(r"\\?#")


def with_digits(literal: str) -> str:
    """A literal of a rule file with DIGIT for each “#”."""
    return _DIGIT_SIGN.sub(lambda sign: DIGIT if sign[0] == "#" else "#", literal) if "#" in literal else literal


def masked(text: str) -> str:
    """A text with DIGIT for each ASCII digit, as literals with DIGIT are looked for."""
    return text.translate(_MASK)


def stands_for(literal: str, text: str) -> bool:
    """Whether a literal is a text of its own length."""
    return literal == text or all(mine in (own, DIGIT) for mine, own in zip(literal, text, strict=True))


class Use(NamedTuple):
    """What a literal is to its rule, as `LiteralUse` says."""

    payload: int
    open_left: bool = False
    open_right: bool = False


class LiteralUse(NamedTuple):
    """A rule that a literal belongs to, the payload of that phrase, and whether it may be cut out of a word."""

    rule: int
    payload: int
    open_left: bool = False
    open_right: bool = False
