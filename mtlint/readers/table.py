"""CSV and TSV of segments: a column of originals and a column of translations (RFC 4180, quotation marks optional)."""

from collections.abc import Iterator, Sequence

from mtlint import lazy_re
from mtlint.model.document import Document
from mtlint.model.source import Source

from .about import known_language
from .notes import add_note
from .units import Part, Units

_SOURCES = frozenset(["source", "src", "original", "source_text", "source text", "ausgangstext"])
_TARGETS = frozenset(["target", "tgt", "translation", "target_text", "target text", "mt", "zieltext"])
_CELL = {
    ",": lazy_re.compile(r'"((?:[^"]|"")*)"|([^,"\r\n][^,\r\n]*)?'),
    "\t": lazy_re.compile(r'"((?:[^"]|"")*)"(?=[\t\r\n]|\Z)|([^\t\r\n]*)'),
    ";": lazy_re.compile(r'"((?:[^"]|"")*)"|([^;"\r\n][^;\r\n]*)?'),
}


def read(source: Source) -> list[Document]:
    """One document; see `Units`. The first row names the columns: source and target, or language codes (ru, en).

    A file without such a row is no table of segments: it gives no document, and a note.
    """
    rows = _rows(source.text, _separator(source))
    head = next(rows, [])
    columns = _columns([source.text[cell[0].start : cell[0].end].strip() if cell else "" for cell in head])
    if columns is None:
        add_note(source, "no table of segments: its first row names no columns “source” and “target”")
        return []
    original, target, source_language, language = columns
    units = Units(source)
    for row in rows:
        if len(row) > max(original, target):
            units.add(row[target], row[original])
    return units.documents(language=language, source_language=source_language)


def cells(source: Source) -> Iterator[list[str]]:
    """The rows of a table as text."""
    text = source.text
    for row in _rows(text, _separator(source)):
        yield ["".join(text[part.start : part.end] for part in cell) for cell in row]


def _separator(source: Source) -> str:
    if source.path.lower().endswith(".tsv"):
        return "\t"
    first = source.text[: source.text.find("\n") if "\n" in source.text else None]
    return ";" if first.count(";") > first.count(",") else ","


def _columns(names: list[str]) -> tuple[int, int, str | None, str | None] | None:
    """The columns of originals and of translations, with their languages as far as the names tell."""
    lower = [name.lower() for name in names]
    originals = [at for at, name in enumerate(lower) if name in _SOURCES]
    targets = [at for at, name in enumerate(lower) if name in _TARGETS]
    if originals and targets:
        return originals[0], targets[0], None, None
    codes = languages_of(lower)
    english = [at for at, code in codes.items() if code == "en"]
    others = [at for at, code in codes.items() if code != "en"]
    if len(english) == 1 and len(others) == 1:
        return others[0], english[0], codes[others[0]], "en"
    return None


def languages_of(names: Sequence[str]) -> dict[int, str]:
    """By the places of columns, the languages that their names (in small letters) say.

    “id” and “no” are Indonesian and Norwegian only if no other column holds the originals; else they number the rows.
    """
    codes = {
        at: code
        for at, name in enumerate(names)
        if (len(name) < 9 or name.isalpha()) and (code := known_language(name))
    }
    for number in ("id", "no"):
        others = [at for at, code in codes.items() if code != "en"]
        if number in names and (len(others) > 1 or not _SOURCES.isdisjoint(names)):
            codes.pop(names.index(number), None)
    return codes


def _rows(text: str, separator: str) -> Iterator[list[list[Part]]]:
    """Rows of cells, each as parts. An unclosed quotation mark is read as text."""
    cell = _CELL[separator]
    row: list[list[Part]] = []
    at = 0
    while at < len(text):
        match = cell.match(text, at)
        if match is None or (match.end() == at and text[at] == '"'):
            end = min((n for n in (text.find(separator, at), text.find("\n", at)) if n >= 0), default=len(text))
            row.append([Part(at, end)])
            at = end
        elif match[1] is not None:
            row.append(list(_unquoted(text, match.start(1), match.end(1))))
            at = match.end()
        else:
            row.append([Part(*match.span())] if match.end() > at else [])
            at = match.end()
        ends = text[at : at + 1]
        if ends != separator:
            at = text.find("\n", at) + 1 or len(text)
            yield row
            row = []
        else:
            at += 1
    if row:
        yield row


def _unquoted(text: str, start: int, end: int) -> Iterator[Part]:
    at = start
    while (double := text.find('""', at, end)) >= 0:
        yield Part(at, double + 1)
        at = double + 2
    yield Part(at, end)
