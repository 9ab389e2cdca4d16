"""XML as events with their places in the file, from the standard library's expat.

Entities may not be declared, and nothing outside of the file is read. Places are code points of the decoded text.
"""

from collections.abc import Iterator
from xml.parsers import expat

from mtlint.errors import Problem, ReadError
from mtlint.model.record import Record, field
from mtlint.model.source import Source

from .units import Part


class Start(Record, frozen=True):
    """The beginning of an element, its name and attribute names without namespaces."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)


class End(Record, frozen=True):
    """The end of an element."""

    name: str


Event = Start | End | Part
_REFUSED = "declares entities, which mtlint does not read"


def events(source: Source) -> Iterator[Event]:
    """The elements and the text of a file, in order. Raises ReadError where it is not well-formed."""
    found: list[tuple[int, Start | End | str | None]] = []
    parser = expat.ParserCreate("utf-8", " ")
    parser.buffer_text = False

    def note(event: Start | End | str | None) -> None:
        found.append((parser.CurrentByteIndex, event))

    def refuse(*_: object) -> None:
        raise ReadError(Problem(source.path, _REFUSED, parser.CurrentLineNumber, parser.CurrentColumnNumber + 1))

    parser.StartElementHandler = lambda name, attributes: note(
        Start(_local(name), {_local(key): value for key, value in attributes.items()})
    )
    parser.EndElementHandler = lambda name: note(End(_local(name)))
    parser.CharacterDataHandler = note
    parser.EntityDeclHandler = refuse
    for name in ("Comment", "ProcessingInstruction", "StartCdataSection", "EndCdataSection"):
        setattr(parser, f"{name}Handler", lambda *_: note(None))
    data = source.text.encode("utf-8", "surrogatepass")
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        message = f"not well-formed XML: {expat.ErrorString(error.code)}"
        raise ReadError(Problem(source.path, message, error.lineno, error.offset + 1)) from None
    yield from _located(found, data)


def escaped(text: str) -> str:
    """A text between tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _located(found: list[tuple[int, Start | End | str | None]], data: bytes) -> Iterator[Event]:
    """Text with its range in code points; the others as they are. Bytes are counted once, from event to event."""
    at_byte = at = 0
    ends = [at for at, _ in found[1:]] + [len(data)]
    for (byte, event), end_byte in zip(found, ends, strict=True):
        if isinstance(event, Start | End):
            yield event
        elif event is not None:
            at += _length(data, at_byte, byte)
            raw = data[byte:end_byte].decode("utf-8", "surrogatepass")
            yield Part(at, at + len(raw), None if raw == event else event)
            at_byte = byte


def _length(data: bytes, start: int, end: int) -> int:
    return len(data[start:end].decode("utf-8", "surrogatepass"))
