"""Link destinations, reference definitions and addresses of Markdown (CommonMark 0.31, sections 4.7 and 6.3)."""

import re

from mtlint import lazy_re

_LABEL = r"\[((?:[^\[\]\\]|\\.){1,999}+)\]"
_TITLE = r"(?:\"(?:[^\"\\]++|\\.)*+\"|'(?:[^'\\]++|\\.)*+'|\((?:[^()\\]++|\\.)*+\))"
_WORD = r"(?:[^\s()\\]++|\\.)"
_DESTINATION = rf"(?:<(?:[^<>\n\\]|\\.)*+>|(?!<)(?:{_WORD}|\({_WORD}*+\))++)"

INLINE_TARGET = lazy_re.compile(rf"\(\s*+(?:{_DESTINATION}(?:\s++{_TITLE})?+)?+\s*+\)", re.DOTALL)
"""`(destination "title")`, which makes the brackets before it a link."""
REFERENCE = lazy_re.compile(r"\[((?:[^\[\]\\]|\\.){0,999}+)\]", re.DOTALL)
"""`[label]`, which makes the brackets before it a link if the label is defined."""
_LINE_END = r"[ \t]*+(?=\n|\Z)"
DEFINITION = lazy_re.compile(
    rf"(?!\[\^){_LABEL}:[ \t]*+\n?[ \t]*+(?:<[^<>\n]*+>|[^\s<]\S*+)"
    rf"(?:(?:[ \t]++|[ \t]*+\n[ \t]*+){_TITLE}{_LINE_END}|{_LINE_END})",
    re.DOTALL,
)
"""A whole reference definition."""
_DEFINED = lazy_re.compile(rf"^[ \t>]{{0,9}}{_LABEL}:", re.MULTILINE | re.DOTALL)
FOOTNOTE = lazy_re.compile(r"\[\^[^\[\]\s]{1,99}\]")
FOOTNOTE_DEFINITION = lazy_re.compile(r"\[\^[^\[\]\s]{1,99}\]:[ \t]*+")
AUTOLINK = lazy_re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*+|[\w.+-]++@[\w.-]++)>")
_ADDRESS_END = lazy_re.compile(r"[^\s<>\[\]`]*+")
_SCHEMES = ("http", "https", "ftp")
_LONGEST_SCHEME = 5


def defined_labels(flat: str) -> frozenset[str]:
    """The labels of a text's reference definitions, normalised."""
    if "]:" not in flat:
        return frozenset()
    return frozenset(normal_label(found[1]) for found in _DEFINED.finditer(flat))


def normal_label(label: str) -> str:
    """A label as it is compared: no case, white space folded."""
    return " ".join(label.casefold().split())


def bare_address(text: str, colon: int) -> tuple[int, int] | None:
    """The range of a web address (`https://…`) whose "://" begins at `colon`."""
    start = colon
    while start > 0 and colon - start < _LONGEST_SCHEME and text[start - 1].isalpha():
        start -= 1
    while text[start:colon].lower() not in _SCHEMES:
        if start == colon:
            return None
        start += 1
    found = _ADDRESS_END.match(text, colon + 3)
    end = found.end() if found else colon + 3
    while end > colon + 3 and text[end - 1] in ".,;:!?'\"’”)*_~":
        end -= 1
    return (start, end) if end > colon + 3 else None
