"""Regular expressions of rules: RE2 only, so that none can hang."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import re2

from .octets import octets, pattern_in_octets

_MAX_PROGRAM_BYTES = 32 << 20
_MAX_PROGRAM_SIZE = 10_000
"""Instructions. Compiling so many takes some 10 ms, and that at every start that needs the pattern."""
_options = re2.Options()
_options.log_errors = False
_options.max_mem = _MAX_PROGRAM_BYTES
_octet_options = re2.Options()
_octet_options.log_errors = False
_octet_options.max_mem = _MAX_PROGRAM_BYTES
_octet_options.encoding = re2.Options.Encoding.LATIN1


@lru_cache(maxsize=4096)
def compiled(pattern: str) -> Any:
    """The RE2 program of a pattern. Raises re2.error."""
    return re2.compile(pattern, _options)


@lru_cache(maxsize=4096)
def _compiled_for_octets(pattern: str) -> Any:
    """The program of a pattern for texts of bytes, None if there is none."""
    try:
        return re2.compile(pattern_in_octets(pattern), _octet_options)
    except (ValueError, re2.error):
        return None


class Searched:
    """A text in which patterns are looked for; all offsets are code points."""

    def __init__(self, text: str) -> None:
        self._octets = octets(text)
        self._text: str | bytes = text.encode() if text.isascii() else text

    def matches(self, pattern: str) -> Iterator[Any]:
        """What `finditer` gives. The texts of groups may be bytes."""
        program = _compiled_for_octets(pattern) if self._octets is not None else None
        if program is not None:
            return program.finditer(self._octets)  # type: ignore[no-any-return]
        return compiled(pattern).finditer(self._text)  # type: ignore[no-any-return]


@lru_cache(maxsize=4096)
def reported_group(program: Any) -> int:
    """The number of the group `at`, which is what a match of a program reports; 0, the whole match, if none."""
    names = program.groupindex
    return int(names.get("at") or names.get(b"at") or 0)


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
