"""Regular expressions of rules: RE2 only, so that none can hang."""

from functools import lru_cache
from typing import Any

import re2

_MAX_PROGRAM_BYTES = 32 << 20
_MAX_PROGRAM_SIZE = 10_000
"""Instructions. Compiling so many takes some 10 ms, and that at every start that needs the pattern."""
_options = re2.Options()
_options.log_errors = False
_options.max_mem = _MAX_PROGRAM_BYTES


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> Any:
    """The RE2 program of a pattern. Raises re2.error."""
    return re2.compile(pattern, _options)


@lru_cache(maxsize=4096)
def reported_group(pattern: str) -> int:
    """The number of the group `at`, which is what a match reports; 0, the whole match, if there is none."""
    return int(compiled(pattern).groupindex.get("at", 0))


def searched(text: str) -> str | bytes:
    """A text as it is given to a compiled pattern, whose offsets are code points.

    ASCII text goes in as bytes, which spares RE2's wrapper the conversion of every offset; groups are then bytes, too.
    """
    return text.encode() if text.isascii() else text


def pattern_error(pattern: str, *, may_be_empty: bool = False) -> str | None:
    """What is wrong with a pattern, None if nothing is. Most patterns must not match the empty text."""
    try:
        program = compiled(pattern)
    except re2.error as error:
        detail = error.args[0].decode() if isinstance(error.args[0], bytes) else str(error.args[0])
        return f"not a valid RE2 pattern: {detail} (no lookaround, no backreferences)"
    if program.programsize > _MAX_PROGRAM_SIZE:
        size = f"{program.programsize:,} instructions, {_MAX_PROGRAM_SIZE:,} are allowed"
        cause = "a class repeated up to a number, such as [^”]{3,200}, is the usual cause: [^”]{3,} costs less"
        return f"the pattern is too large ({size}): {cause}"
    if not may_be_empty and program.search("") is not None:
        return "the pattern matches the empty text"
    return None
