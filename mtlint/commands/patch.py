"""Changes of a file as a patch in the unified format, as `git apply` and `patch` read it."""

import difflib
from collections.abc import Iterator

from mtlint.reporters._words import slashed

_NO_LINE_END = "\\ No newline at end of file\n"


def patch(path: str, before: str, after: str) -> str:
    """The difference between two texts of one file, "" if there is none. Lines end at LF, as for git."""
    name = slashed(path).removeprefix("/")
    lines = difflib.unified_diff(_lines(before), _lines(after), f"a/{name}", f"b/{name}")
    return "".join(line if line.endswith("\n") else f"{line}\n{_NO_LINE_END}" for line in lines)


def _lines(text: str) -> list[str]:
    return list(_split(text))


def _split(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        yield text[at:end]
        at = end
