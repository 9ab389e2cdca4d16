"""The scalar values of a flat YAML mapping, and where they are written."""

import importlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from mtlint import lazy_re

_SIMPLE = lazy_re.compile(r"(\w[\w-]*+):(?: +(\S.*?))? *")
_SIMPLE_ITEM = lazy_re.compile(r" *- +\w[^:#\t]*")
_SIMPLE_LIST = lazy_re.compile(r"\[[\w ,.-]*\]")
_LOOSE = lazy_re.compile(r"[\"']?(\w[\w .-]*?)[\"']?[ \t]*:[ \t]+(\S.*?)[ \t]*")
_PROPERTIES = lazy_re.compile(r"(?:[&!]\S*+\s++)++")
"""An anchor or a tag, which the parser counts as part of the scalar."""
_MOST_BRACKETS = 1000
"""More than these are not given to the YAML parser, whose time grows with the square of the nesting."""


class Scalar(NamedTuple):
    """A key with a scalar value: its text, the source range between its quotes, and the quotation mark (or "")."""

    key: str
    value: str
    start: int
    end: int
    quote: str


def read_scalars(flat: str, start: int, end: int) -> tuple[list[Scalar], str | None]:
    """The top-level scalars of the mapping at `flat[start:end]`, and a note if it is not right YAML.

    Most front matter is so simple that it can be read without a YAML parser, which takes longer to import than an
    article to check. What a parser refuses (`title: Flood: the day after`) is read line by line.
    """
    simple = _read_simple(flat, start, end)
    if simple is not None:
        return simple, None
    if flat.count("[", start, end) + flat.count("{", start, end) > _MOST_BRACKETS:
        return list(_read_loosely(flat, start, end)), "front matter is nested too deeply"
    yaml = importlib.import_module("yaml")
    try:
        return list(_read_events(yaml, flat, start, end)), None
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = flat.count("\n", 0, start) + mark.line + 1 if mark else 0
        where = f" (line {line}: {getattr(error, 'problem', '')})" if line else ""
        return list(_read_loosely(flat, start, end)), f"front matter is not valid YAML{where}"


def _read_simple(flat: str, start: int, end: int) -> list[Scalar] | None:
    """Keys with plain or quoted values that can mean only one thing; None if anything else is there."""
    found = []
    list_may_follow = False
    for line in flat[start:end].split("\n"):
        at, start = start, start + len(line) + 1
        if not line or line.isspace() or line[0] == "#":
            continue
        pair = _SIMPLE.fullmatch(line)
        if pair is None:
            if list_may_follow and _SIMPLE_ITEM.fullmatch(line):
                continue
            return None
        key, value = pair.groups()
        list_may_follow = value is None
        if value is None or _SIMPLE_LIST.fullmatch(value):
            continue
        quote = value[0] if value[0] in "\"'" else ""
        if quote:
            value = value[1:-1]
            if line.count(quote) != 2 or "\\" in value or pair[2][-1] != quote:
                return None
        elif not value[0].isalnum() or ": " in value or " #" in value or value[-1] == ":" or "\t" in value:
            return None
        if quote or value.lower() != "null":
            value_at = at + pair.start(2) + len(quote)
            found.append(Scalar(key, value, value_at, value_at + len(value), quote))
    return found


def _read_events(yaml: Any, flat: str, start: int, end: int) -> Iterator[Scalar]:
    """Read the parser's events, which come one by one: nesting, however deep, needs no stack here."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth = 0
    key: str | None = None
    for event in yaml.parse(flat[start:end], Loader=loader):
        if isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
            key = None if depth == 1 else key
        elif isinstance(event, yaml.CollectionStartEvent):
            if depth == 0 and not isinstance(event, yaml.MappingStartEvent):
                return
            depth += 1
        elif depth == 1 and isinstance(event, yaml.AliasEvent):
            key = None
        elif depth == 1 and isinstance(event, yaml.ScalarEvent):
            if key is None:
                key = event.value
                continue
            if event.value and (event.style or event.value.lower() not in ("null", "~")):
                yield _scalar(key, event, flat, start)
            key = None


def _scalar(key: str, event: Any, flat: str, start: int) -> Scalar:
    value_start, value_end = start + event.start_mark.index, start + event.end_mark.index
    if properties := _PROPERTIES.match(flat, value_start, value_end):
        value_start = properties.end()
    quote = event.style if event.style in ("'", '"') else ""
    if quote:
        value_start, value_end = value_start + 1, value_end - 1
    elif event.style in ("|", ">"):
        value_start = flat.find("\n", value_start, value_end) + 1 or value_end
    return Scalar(key, event.value, value_start, value_end, quote)


def _read_loosely(flat: str, start: int, end: int) -> Iterator[Scalar]:
    """Every line that begins with a key, whatever follows."""
    for line in flat[start:end].split("\n"):
        at, start = start, start + len(line) + 1
        pair = _LOOSE.fullmatch(line)
        if pair is not None:
            value, value_at = pair[2], at + pair.start(2)
            if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]:
                value, value_at = value[1:-1], value_at + 1
            yield Scalar(pair[1], value, value_at, value_at + len(value), "")
