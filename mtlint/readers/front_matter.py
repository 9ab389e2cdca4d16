"""YAML front matter: title and summary as text at their place, the rest as facts about the article."""

import datetime
import re
from typing import Any

from mtlint import lazy_re
from mtlint.model.document import BlockKind
from mtlint.model.record import Record, field
from mtlint.model.source import Source

from .about import parse_date, stated_language
from .build import Builder
from .notes import add_note
from .yaml_scalars import Scalar, read_scalars

_TITLES = ("title", "headline")
_TEXTS = ("subtitle", "description", "summary", "excerpt", "standfirst", "dek", "abstract")
_DATES = ("published", "date", "published_at", "publish_date", "date_published", "publication_date", "pubdate")
_LANGUAGES = ("language", "lang", "locale")
_SOURCE_LANGUAGES = ("source_language", "source_lang", "translated_from", "original_language")

_OPEN = lazy_re.compile(r"---[ \t]*\n")
_CLOSE = lazy_re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_FIRST_KEY = lazy_re.compile(r"(?:[ \t]*+(?:#.*+)?\n)*+[\"']?\w[\w .-]*+[\"']?[ \t]*+:\s")
_LONGEST = 100_000
_OPENING = 4000
_PARAGRAPH_BREAK = lazy_re.compile(r"\n[ \t]*\n\s*")
_ESCAPES = {
    "'": lazy_re.compile("''"),
    '"': lazy_re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(\n[ \t]*|.))", re.DOTALL),
}
_ESCAPED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
"""Escapes of a double-quoted scalar (YAML 1.2, section 5.7) that do not stand for themselves."""


class FrontMatter(Record):
    """What front matter said; `end` is where the article's text begins, in code points."""

    end: int = 0
    has_title: bool = False
    language: str = "en"
    source_language: str | None = None
    published: datetime.date | None = None
    metadata: dict[str, str] = field(default_factory=dict)

    def facts(self) -> dict[str, Any]:
        """The arguments of Builder.build."""
        return {
            "language": self.language,
            "source_language": self.source_language,
            "published": self.published,
            "metadata": self.metadata,
        }


def read_front_matter(source: Source, flat: str, builder: Builder) -> FrontMatter:
    """Read front matter, if the file begins with it, and add its title and summary to the builder.

    `flat` is the source's text with line feeds. What cannot be read is told in `source.note`, never raised.
    """
    matter = FrontMatter()
    opening = _OPEN.match(flat) if flat.startswith("---") else None
    if opening is None:
        return matter
    start = opening.end()
    closing = _CLOSE.search(flat, start, start + _LONGEST)
    if closing is None or (flat[start : closing.start()].strip() and not _FIRST_KEY.match(flat, start)):
        return matter
    matter.end = closing.end()
    scalars, note = read_scalars(flat, start, closing.start())
    if note:
        add_note(source, note)
    for scalar in scalars:
        key = re.sub(r"[\s-]", "_", scalar.key.strip().lower())
        value = " ".join(scalar.value.split())
        if key in _TITLES and not _is_first_line(value, flat, matter.end):
            matter.has_title = True
            _add_text(BlockKind.TITLE, scalar, flat, builder)
        elif key in _TEXTS and not _is_in_opening(value, flat, matter.end):
            _add_text(BlockKind.BODY, scalar, flat, builder)
        elif not _take(key, value, matter, source):
            add_note(source, f"front matter: {key} “{value[:40]}” is not understood")
    return matter


def _is_first_line(value: str, flat: str, at: int) -> bool:
    """Whether the article repeats its title as a heading: then it is read there, and only once."""
    line = flat[at : at + _OPENING].lstrip().partition("\n")[0]
    return line.strip(" \t#*_").casefold() == value.casefold()


def _is_in_opening(value: str, flat: str, at: int) -> bool:
    """Whether a summary is only what the first paragraphs say, whole or cut short."""
    return value.rstrip(" .…") in " ".join(flat[at : at + _OPENING].split())


def _take(key: str, value: str, matter: FrontMatter, source: Source) -> bool:
    """Note a fact; False if its value is not understood."""
    if key in _DATES and (day := parse_date(value)):
        if matter.published is None or key == _DATES[0]:
            matter.published = day
    elif key in _LANGUAGES and (code := stated_language(value, source)):
        matter.language = code
    elif key in _SOURCE_LANGUAGES and (code := stated_language(value, source)):
        matter.source_language = code
    else:
        matter.metadata[key] = value
        return key not in (*_DATES, *_LANGUAGES, *_SOURCE_LANGUAGES)
    return True


def _add_text(kind: BlockKind, scalar: Scalar, flat: str, builder: Builder) -> None:
    at = scalar.start
    for found in _PARAGRAPH_BREAK.finditer(flat, scalar.start, scalar.end):
        builder.open(kind)
        _add_range(at, found.start(), scalar.quote, flat, builder)
        at = found.end()
    builder.open(kind)
    _add_range(at, scalar.end, scalar.quote, flat, builder)
    builder.close()


def _add_range(start: int, end: int, quote: str, flat: str, builder: Builder) -> None:
    if quote:
        for found in _ESCAPES[quote].finditer(flat, start, end):
            builder.copy(start, found.start())
            builder.decode(found.start(), found.end(), _unescape(found) if quote == '"' else "'")
            start = found.end()
    builder.copy(start, end)


def _unescape(found: re.Match[str]) -> str:
    digits = found[1] or found[2] or found[3]
    if digits:
        code = int(digits, 16)
        return chr(code) if code < 0xD800 or 0xDFFF < code <= 0x10FFFF else "\ufffd"
    return "" if found[4][0] == "\n" else _ESCAPED.get(found[4], found[4])
