"""Which reader reads which file.

A format is one module of this package with `read(source) -> list[Document]`, which is imported for its first file. One
where signs have to be escaped has `escaped(text) -> str`, too.
"""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType

from mtlint.model.document import Document
from mtlint.model.source import Source

Read = Callable[[Source], list[Document]]

_PACKAGE = __name__.rpartition(".")[0]
_FORMATS = {
    "html": (".html", ".htm", ".xhtml"),
    "jsonl": (".jsonl", ".ndjson"),
    "markdown": (".md", ".markdown", ".mdx"),
    "plain": (".txt", ".text"),
    "po": (".po",),
    "table": (".csv", ".tsv"),
    "tmx": (".tmx",),
    "xliff": (".xlf", ".xliff", ".mxliff", ".sdlxliff", ".mqxliff"),
}
"""The module of each format and its suffixes, in lower case and with the dot."""
_MODULES = {suffix: module for module, suffixes in _FORMATS.items() for suffix in suffixes}


def read(source: Source) -> list[Document]:
    """Read the documents of a source by the suffix of its path; a file without known suffix is plain text.

    What is malformed is read as far as it goes, and `source.note` may gain a sentence on it. Raises ReadError for a
    format whose files are whole or nothing (JSON Lines, XLIFF, TMX).
    """
    return reader(_suffix(source.path))(source)


def reader(suffix: str) -> Read:
    """The reader for a suffix (lower case, with the dot); that of plain text for an unknown one."""
    found: Read = _module(suffix).read
    return found


def escaped(text: str, path: str) -> str:
    """A text as it is written in a file of this path: with the escapes of its format, if it has any."""
    escape: Callable[[str], str] = getattr(_module(_suffix(path)), "escaped", str)
    return escape(text)


def _suffix(path: str) -> str:
    _, dot, suffix = path.rpartition(".")
    return f"{dot}{suffix}".lower()


def _module(suffix: str) -> ModuleType:
    return import_module(f"{_PACKAGE}.{_MODULES.get(suffix, 'plain')}")


def known_suffixes() -> frozenset[str]:
    """The suffixes of all formats."""
    return frozenset(_MODULES)
