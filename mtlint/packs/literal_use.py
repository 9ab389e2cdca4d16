"""What a literal is there for, packed into one integer: tens of thousands of them are loaded at every start."""

from typing import NamedTuple

from mtlint import lazy_re

ANCHOR = -1
"""The payload of a literal that wakes a pattern or the near names, and is no phrase itself."""
DIGIT = "\0"
"""What stands for any ASCII digit in a literal, where a rule file has “#” (“\\#” is the sign itself)."""
ANY_DIGIT = lazy_re.compile("[0-9]")
"""What is masked as DIGIT before anchors with DIGIT are looked for."""
_PAYLOAD_BITS = 32


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


def pack_use(use: LiteralUse) -> int:
    """The integer that stands for a use."""
    return (((use.rule << _PAYLOAD_BITS) | (use.payload + 1)) << 2) | (use.open_left << 1) | use.open_right


def unpack_use(packed: int) -> LiteralUse:
    """The use that an integer stands for."""
    rest = packed >> 2
    payload = (rest & ((1 << _PAYLOAD_BITS) - 1)) - 1
    return LiteralUse(rest >> _PAYLOAD_BITS, payload, bool(packed & 2), bool(packed & 1))
