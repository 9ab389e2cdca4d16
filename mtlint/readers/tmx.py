"""TMX 1.4: translation memories (GALA, www.gala-global.org/tmx-14b)."""

from mtlint.model.document import Document
from mtlint.model.source import Source

from .about import language_code
from .units import Part, Units
from .xml_events import End, Start, escaped, events

__all__ = ["escaped", "read"]

_TARGET = "en"
_CODE = frozenset(["bpt", "ept", "it", "ph", "ut"])
"""Inline elements whose content is markup."""


def read(source: Source) -> list[Document]:  # noqa: PLR0912 - one branch an element
    """One document for each language that is translated into English; see `Units`. Raises ReadError for wrong XML."""
    by_language: dict[str, Units] = {}
    sides: dict[str, list[Part]] = {}
    language, filling, hidden = "", None, 0
    for event in events(source):
        if isinstance(event, Start):
            if hidden or event.name in _CODE:
                hidden += 1
            elif event.name == "tu":
                sides = {}
            elif event.name == "tuv":
                language = language_code(event.attributes.get("lang", "")) or ""
            elif event.name == "seg":
                filling = sides.setdefault(language, [])
        elif isinstance(event, End):
            if hidden:
                hidden -= 1
            elif event.name == "seg":
                filling = None
            elif event.name == "tu":
                for code, parts in sides.items():
                    if code not in ("", _TARGET):
                        by_language.setdefault(code, Units(source)).add(sides.get(_TARGET, ()), parts)
        elif filling is not None and not hidden:
            filling.append(event)
    return [
        document
        for code, units in by_language.items()
        for document in units.documents(language=_TARGET, source_language=code, key=code)
    ]
