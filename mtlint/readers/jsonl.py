"""JSON Lines: an article a line, with its original in a second field, if it has one."""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from mtlint import lazy_re
from mtlint.errors import Problem, ReadError
from mtlint.model.document import BlockKind, Document
from mtlint.model.source import Source

from .about import parse_date, stated_language
from .build import Builder
from .units import Part, fill

_TEXTS = ("target", "translation", "text", "body", "content", "hypothesis", "mt")
_ORIGINALS = ("source", "source_text", "original", "src")
_TITLES = ("title", "headline")
_DATES = ("published", "date", "published_at")
_LANGUAGES = ("target_lang", "target_language", "lang", "language")
_SOURCE_LANGUAGES = ("source_lang", "source_language", "src_lang", "original_language")
_KEYS = ("id", "key", "uid", "url")
_TOKEN = lazy_re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]', re.DOTALL)
_ESCAPE = lazy_re.compile(
    r"(?:\\[nr]|\\u2029|\\u2028)+|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\."
)
_BREAK = lazy_re.compile(r"\\[nr]|\\u202[89]")


class _Value(NamedTuple):
    """A text value: the range between its quotation marks."""

    start: int
    end: int


def read(source: Source) -> list[Document]:
    """One document a line; its key is `id` (or key, uid, url), or else the number of the line.

    Text is in the first of the fields target, translation, text, body, content; the original in source, source_text or
    original; each may be a text, or a list of paragraphs; an object in their place is none. Further fields: title,
    published, lang, source_lang. A line without text is passed over. Raises ReadError, with the line, for what is no
    JSON object.
    """
    documents = []
    at = 0
    for number, line in enumerate(source.text.split("\n"), 1):
        if line.strip():
            documents += _article(source, number, at, line)
        at += len(line) + 1
    return documents


def escaped(text: str) -> str:
    """A text between the quotation marks of a JSON string."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _article(source: Source, number: int, start: int, line: str) -> list[Document]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        column = error.colno if isinstance(error, json.JSONDecodeError) else 1
        words = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
        raise ReadError(Problem(source.path, f"not valid JSON: {words}", number, column)) from None
    if not isinstance(record, dict):
        raise ReadError(Problem(source.path, "each line must be a JSON object", number, 1))
    values = dict(_values(line))
    fields: dict[str, Any] = {key.lower().replace("-", "_"): key for key in record}
    body = _first(fields, _TEXTS, values)
    if body is None:
        return []
    original = _first(fields, _ORIGINALS, values)
    title = _first(fields, _TITLES, values)
    source_language = _known(source, record, fields, _SOURCE_LANGUAGES)
    document = _document(source, start, line, [(BlockKind.TITLE, title), (BlockKind.BODY, body)])
    named = (record[fields[name]] for name in _KEYS if name in fields)
    given = next((each for each in named if isinstance(each, str | int) and each != ""), number)
    date = next((record[fields[name]] for name in _DATES if name in fields), None)
    document = document.replace(
        key=str(given),
        language=_known(source, record, fields, _LANGUAGES) or "en",
        source_language=source_language,
        published=parse_date(date) if isinstance(date, str) else None,
    )
    if original is None:
        return [document]
    theirs = _document(source, start, line, [(BlockKind.BODY, original)])
    return [document.replace(original=theirs.replace(language=source_language or "", key=document.key))]


def _first(fields: dict[str, Any], names: tuple[str, ...], values: dict[str, list[_Value]]) -> list[_Value] | None:
    return next((values[fields[name]] for name in names if values.get(fields.get(name, ""))), None)


def _known(source: Source, record: dict[str, Any], fields: dict[str, Any], names: tuple[str, ...]) -> str | None:
    value = next((record[fields[name]] for name in names if name in fields), None)
    return stated_language(value, source) if isinstance(value, str) else None


def _values(line: str) -> Iterator[tuple[str, list[_Value]]]:
    """The fields of the outermost object whose value is a text or a list of texts, with the places of these."""
    found: list[_Value] = []
    depth, opened, key, is_key = 0, "", "", True
    for token in _TOKEN.finditer(line):
        sign = token[0][0]
        if sign == '"':
            if depth == 1 and is_key:
                key, found = json.loads(token[0]), []
            elif depth == 1 or (depth == 2 and opened == "["):
                found.append(_Value(token.start() + 1, token.end() - 1))
        elif sign in "{[":
            depth += 1
            opened = sign if depth == 2 else opened
        elif sign in "}]":
            depth -= 1
        if (sign == "," and depth == 1) or depth == 0:
            yield key, found
            key, found = "", []
        is_key = depth == 1 and (sign in "{," or (is_key and sign == '"'))
        if sign == ":":
            is_key = False


def _document(source: Source, start: int, line: str, texts: list[tuple[BlockKind, list[_Value] | None]]) -> Document:
    builder = Builder(source)
    for kind, values in texts:
        for value in values or ():
            for paragraph in _paragraphs(line, value, start):
                builder.open(kind)
                fill(builder, paragraph)
                builder.close()
    return builder.build()


def _paragraphs(line: str, value: _Value, shift: int) -> Iterator[list[Part]]:
    """The parts of a text, cut where a line of it ends."""
    parts: list[Part] = []
    at = value.start
    for escape in _ESCAPE.finditer(line, value.start, value.end):
        parts.append(Part(shift + at, shift + escape.start()))
        at = escape.end()
        if _BREAK.match(escape[0]):
            yield parts
            parts = []
        else:
            parts.append(Part(shift + escape.start(), shift + at, json.loads(f'"{escape[0]}"')))
    yield [*parts, Part(shift + at, shift + value.end)]
