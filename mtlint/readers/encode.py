"""From text back to the bytes of the file that it was read from."""

from mtlint.model.source import Source

from .decode import BOMS


def encode(source: Source, text: str) -> bytes | None:
    """`text` as bytes of the encoding of `source`, with its byte-order mark; None if it cannot be written in it."""
    mark = next(mark for mark, codec in BOMS if codec == source.codec) if source.bom else b""
    try:
        return mark + text.encode(source.codec)
    except UnicodeEncodeError:
        return None
