"""Regular expressions of rules: RE2 only, so that none can hang."""

from functools import lru_cache
from typing import Any

import re2

from mtlint import lazy_re

_MAX_PROGRAM_BYTES = 32 << 20
_MAX_PROGRAM_SIZE = 10_000
"""Instructions. Compiling so many takes some 10 ms, and that at every start that needs the pattern."""
_options = re2.Options()
_options.log_errors = False
_options.max_mem = _MAX_PROGRAM_BYTES
_byte_options = re2.Options()
_byte_options.log_errors = False
_byte_options.max_mem = _MAX_PROGRAM_BYTES
_byte_options.encoding = re2.Options.Encoding.LATIN1
_NOT_ASCII = lazy_re.compile(r"[^\x00-\x7f]")
_NEVER = "\xff"
"""Stands in a pattern for bytes for every letter and sign that no ASCII text has."""


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> Any:
    """The RE2 program of a pattern. Raises re2.error."""
    return re2.compile(pattern, _options)


def compiled_for(text: str | bytes, pattern: str) -> Any:
    """The program of a pattern for a text as `searched` gives it.

    That for ASCII texts is compiled in a third of the time: many patterns have all capital letters of Latin script.
    """
    return compiled(pattern) if isinstance(text, str) else _compiled_for_bytes(pattern)


@lru_cache(maxsize=4096)
def _compiled_for_bytes(pattern: str) -> Any:
    try:
        return re2.compile(_NOT_ASCII.sub(_NEVER, pattern).encode("latin-1"), _byte_options)
    except re2.error:  # it names a sign beyond Latin-1 by its number
        return compiled(pattern)


@lru_cache(maxsize=4096)
def reported_group(program: Any) -> int:
    """The number of the group `at`, which is what a match reports; 0, the whole match, if there is none."""
    names = program.groupindex
    return int(names.get("at") or names.get(b"at") or 0)


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
