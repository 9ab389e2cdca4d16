"""XLIFF 1.2 and 2.x: the units that have a translation (OASIS, docs.oasis-open.org/xliff)."""

from mtlint.model.document import Document
from mtlint.model.source import Source

from .about import language_code
from .units import Part, Units
from .xml_events import End, Start, escaped, events

__all__ = ["escaped", "read"]

_CODE = frozenset(["ph", "bpt", "ept", "it", "sub"])
"""Inline elements of 1.2 whose content is markup of the original format."""
_PASSED_OVER = frozenset(
    ["alt-trans", "seg-source", "note", "notes", "matches", "glossary", "originalData", "skeleton"]
)


def read(source: Source) -> list[Document]:
    """One document for each `file` element, its key the file's name; see `Units`. Raises ReadError for wrong XML."""
    reader = _Reader(source)
    for event in events(source):
        if isinstance(event, Start):
            reader.start(event)
        elif isinstance(event, End):
            reader.end(event)
        elif reader.filling is not None and not reader.hidden:
            reader.filling.append(event)
    return reader.documents


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.documents: list[Document] = []
        self.filling: list[Part] | None = None
        self.hidden = 0
        self.sides: dict[str, list[Part]] = {}
        self.languages: dict[str, str] = {}
        self.key = ""
        self.units = Units(source)

    def start(self, event: Start) -> None:
        name, attributes = event.name, event.attributes
        if name in _PASSED_OVER or (name in _CODE and self.filling is not None) or self.hidden:
            self.hidden += 1
        elif name in ("xliff", "file"):
            for side, keys in (("source", ("srcLang", "source-language")), ("target", ("trgLang", "target-language"))):
                for key in keys:
                    if key in attributes:
                        self.languages[side] = attributes[key]
            if name == "file":
                self.units = Units(self.source)
                self.key = attributes.get("original") or attributes.get("id") or ""
        elif name in ("trans-unit", "segment"):
            self.sides = {}
        elif name in ("source", "target"):
            self.filling = self.sides.setdefault(name, [])

    def end(self, event: End) -> None:
        if self.hidden:
            self.hidden -= 1
        elif event.name in ("source", "target"):
            self.filling = None
        elif event.name in ("trans-unit", "segment"):
            self.units.add(self.sides.get("target", ()), self.sides.get("source", ()))
        elif event.name == "file":
            self.documents += self.units.documents(
                language=language_code(self.languages.get("target", "")),
                source_language=language_code(self.languages.get("source", "")),
                key=self.key,
            )
