"""Termbases of a newsroom: CSV, TSV and TBX, read into terms."""

from collections.abc import Iterator
from pathlib import Path

from mtlint import readers
from mtlint.errors import Problem, ReadError
from mtlint.model.source import Source
from mtlint.model.term import Term
from mtlint.readers.about import language_code
from mtlint.readers.table import cells, languages_of
from mtlint.readers.xml_events import End, Start, events

COLUMNS = ("source", "target", "forbidden", "except", "case", "lang", "note")
"""What the first row of a table may name; a language code in the place of source or target will do, too."""
_SEPARATORS = "|;"
_FORBIDDEN = frozenset(["deprecatedterm-admn-sts", "supersededterm-admn-sts", "deprecatedterm", "supersededterm"])
_TARGET = "en"


def read_terms(path: Path) -> list[Term]:
    """The terms of a file, by its suffix. Raises ReadError, with the line, for a file that is no termbase."""
    source = readers.load(path)
    terms = list(_tbx(source) if path.suffix.lower() in (".tbx", ".xml") else _table(source))
    if not terms:
        raise ReadError(Problem(source.path, "holds no terms", 1, 1))
    return terms


def _table(source: Source) -> Iterator[Term]:
    rows = cells(source)
    names = [cell.strip().lower() for cell in next(rows, [])]
    languages = languages_of(names)
    columns = [_column(name, languages.get(at, "")) for at, name in enumerate(names)]
    for name in ("source", "target"):
        if name not in columns:
            hint = f"the first row names the columns: {', '.join(COLUMNS)}; or language codes (ko, en)"
            raise ReadError(Problem(source.path, f"no column “{name}”", 1, 1, hint=hint))
    language = next((code for code in languages.values() if code != _TARGET), "")
    for row in rows:
        given = {column: cell.strip() for column, cell in zip(columns, row, strict=False) if cell.strip()}
        if "source" in given and ("target" in given or "forbidden" in given):
            yield Term(
                _listed(given["source"]),
                _listed(given.get("target", "")),
                _listed(given.get("forbidden", "")),
                _listed(given.get("except", "")),
                language_code(given.get("lang", "")) or language,
                given.get("case", "").lower() in ("exact", "yes", "true", "1", "x"),
                given.get("note", ""),
            )


def _column(name: str, language: str) -> str:
    """What a column holds."""
    return name if name in COLUMNS or not language else "target" if language == _TARGET else "source"


def _listed(cell: str) -> tuple[str, ...]:
    for separator in _SEPARATORS:
        cell = cell.replace(separator, "\n")
    return tuple(part.strip() for part in cell.split("\n") if part.strip())


def _tbx(source: Source) -> Iterator[Term]:
    """Concepts with terms in English and in other languages (ISO 30042); each other language gives one term."""
    forms: dict[str, dict[bool, list[str]]] = {}
    language = term = status = element = ""
    for event in events(source):
        if isinstance(event, Start):
            element = event.name
            if event.name in ("termEntry", "conceptEntry"):
                forms = {}
            elif event.name in ("langSet", "langSec"):
                language = language_code(event.attributes.get("lang", "")) or ""
            elif event.name in ("tig", "ntig", "termSec"):
                term = status = ""
            elif event.name == "termNote" and event.attributes.get("type") not in (
                "administrativeStatus",
                "normativeAuthorization",
            ):
                element = ""
        elif isinstance(event, End):
            element = ""
            if event.name in ("tig", "ntig", "termSec") and term.strip():
                is_forbidden = status.strip().lower() in _FORBIDDEN
                forms.setdefault(language, {}).setdefault(is_forbidden, []).append(" ".join(term.split()))
            elif event.name in ("termEntry", "conceptEntry"):
                yield from _concept(forms)
        elif element in ("term", "termNote"):
            text = source.text[event.start : event.end] if event.text is None else event.text
            term, status = (term + text, status) if element == "term" else (term, status + text)


def _concept(forms: dict[str, dict[bool, list[str]]]) -> Iterator[Term]:
    ours = forms.get(_TARGET, {})
    for language, theirs in forms.items():
        if language not in ("", _TARGET) and ours:
            every = [form for listed in theirs.values() for form in listed]
            yield Term(tuple(every), tuple(ours.get(False, ())), tuple(ours.get(True, ())), language=language)
