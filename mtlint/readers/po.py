"""PO files of gettext, entry by entry (GNU gettext manual, “The Format of PO Files”)."""

import re
from collections.abc import Iterator
from itertools import pairwise

from mtlint import lazy_re
from mtlint.model.document import Document
from mtlint.model.source import Source

from .about import language_code
from .units import Part, Units

_LINE = lazy_re.compile(
    r'^[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]+)?"((?:[^"\\\n]|\\.)*)"[ \t]*\r?$', re.MULTILINE
)
_ENTRY = lazy_re.compile(r"^(?=[ \t]*msgid[ \t])", re.MULTILINE)
_ESCAPE = lazy_re.compile(r"\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))")
_SIGNS = {"n": " ", "t": " ", "r": " ", "a": "", "b": "", "f": " ", "v": " "}
_HEADER_LANGUAGE = lazy_re.compile(r"Language:[ \t]*([\w@.-]+)")
_FUZZY = lazy_re.compile(r"^#,.*\bfuzzy\b", re.MULTILINE)


def read(source: Source) -> list[Document]:
    """One document; see `Units`. Entries marked fuzzy, obsolete or without translation are passed over."""
    units = Units(source)
    language = None
    starts = [match.start() for match in _ENTRY.finditer(source.text)]
    previous = 0
    for start, end in pairwise([*starts, len(source.text)]):
        sides = _sides(source.text, start, end)
        original, target = sides.get("msgid", []), sides.get("msgstr", sides.get("msgstr[0]", []))
        if not any(part.end > part.start for part in original):
            header = source.text[start:end]
            found = _HEADER_LANGUAGE.search(header)
            language = language_code(found[1]) if found else language
        elif not _FUZZY.search(source.text, previous, start):
            units.add(target, original)
        previous = start
    return units.documents(language=language, source_language=None)


def escaped(text: str) -> str:
    """A text between the quotation marks of an entry."""
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _sides(text: str, start: int, end: int) -> dict[str, list[Part]]:
    """The parts of each keyword of an entry."""
    sides: dict[str, list[Part]] = {}
    keyword = ""
    for line in _LINE.finditer(text, start, end):
        keyword = line[1] or keyword
        sides.setdefault(keyword, []).extend(_unescaped(text, line.start(2), line.end(2)))
    return sides


def _unescaped(text: str, start: int, end: int) -> Iterator[Part]:
    at = start
    for escape in _ESCAPE.finditer(text, start, end):
        yield Part(at, escape.start())
        sign = chr(int(escape[1], 8)) if escape[1] else chr(int(escape[2], 16)) if escape[2] else escape[3]
        yield Part(escape.start(), escape.end(), _SIGNS.get(sign, sign) if escape[3] else sign)
        at = escape.end()
    yield Part(at, end)
