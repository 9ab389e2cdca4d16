"""Which reader reads which file.

A format is one module of this package with `SUFFIXES` (lower case, with the dot) and `read(source) -> list[Document]`.
A further format joins by adding its file; nothing here has to be edited.
"""

import pkgutil
from collections.abc import Callable
from functools import cache
from importlib import import_module

from mtlint.model.document import Document
from mtlint.model.source import Source

Read = Callable[[Source], list[Document]]

_PACKAGE = __name__.rpartition(".")[0]
_USUAL = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
}
"""Where the reader of the most usual files is, so that no other one has to be imported for them."""


def read(source: Source) -> list[Document]:
    """Read the documents of a source by the suffix of its path; a file without known suffix is plain text.

    What is malformed is read as far as it goes, never refused; `source.note` may gain a sentence on it.
    """
    _, dot, suffix = source.path.rpartition(".")
    return reader(f"{dot}{suffix}".lower())(source)


def reader(suffix: str) -> Read:
    """The reader for a suffix (lower case, with the dot); that of plain text for an unknown one."""
    module = _USUAL.get(suffix)
    if module is None:
        module = _modules().get(suffix, "plain")
    found: Read = import_module(f"{_PACKAGE}.{module}").read
    return found


def known_suffixes() -> frozenset[str]:
    """The suffixes of all formats."""
    return frozenset(_modules())


@cache
def _modules() -> dict[str, str]:
    """The module of every suffix. Of two that claim one suffix the first by name gets it."""
    modules: dict[str, str] = {}
    for found in pkgutil.iter_modules(import_module(_PACKAGE).__path__):
        for suffix in getattr(import_module(f"{_PACKAGE}.{found.name}"), "SUFFIXES", ()):
            modules.setdefault(suffix, found.name)
    return modules
