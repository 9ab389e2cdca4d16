"""Which reader reads which file.

A format is one module of this package with `read(source) -> list[Document]`, which is imported for its first file.
"""

from collections.abc import Callable
from importlib import import_module

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

    What is malformed is read as far as it goes, never refused; `source.note` may gain a sentence on it.
    """
    _, dot, suffix = source.path.rpartition(".")
    return reader(f"{dot}{suffix}".lower())(source)


def reader(suffix: str) -> Read:
    """The reader for a suffix (lower case, with the dot); that of plain text for an unknown one."""
    found: Read = import_module(f"{_PACKAGE}.{_MODULES.get(suffix, 'plain')}").read
    return found


def known_suffixes() -> frozenset[str]:
    """The suffixes of all formats."""
    return frozenset(_MODULES)
