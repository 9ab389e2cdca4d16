"""From bytes to text: which encoding a file is in, and whether it is text at all."""

from mtlint.errors import Problem, ReadError
from mtlint.model.source import Source

from .encodings import UTF8, Encoding, declared_encoding, detect_encoding, escaped_encoding

BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte-order marks, longer ones first, and the codec of what follows."""
_BOM_STARTS = tuple(mark for mark, _ in BOMS)

_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"BZh91AY&SY", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"(\xb5/\xfd", "a zstd archive"),
    (b"7z\xbc\xaf'\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
)
"""How files begin that are no text (values as in the magic database of `file`)."""
_MAGIC_STARTS = tuple(start for start, _ in _MAGIC)

_NOT_CONTROLS = bytes(code for code in range(256) if code in b"\t\n\v\f\r\x1b" or (code >= 32 and code != 127))
_HEAD = 1024
_SAMPLE = 65536


def decode(data: bytes, path: str) -> Source:
    """Decode a file's bytes.

    In this order: byte-order mark, UTF-8, UTF-16 by its NUL bytes, the encoding that an HTML or XML file declares,
    the most plausible legacy encoding. `Source.note` tells what was guessed, and of damage. Line ends and stray NUL
    characters are kept. Raises ReadError for a binary file.
    """
    if data.startswith(_BOM_STARTS):
        mark, codec = next(bom for bom in BOMS if data.startswith(bom[0]))
        return _source(data[len(mark) :], path, Encoding(codec, codec), bom=True)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(data, path)
    if not data.startswith(_MAGIC_STARTS) and b"\0" not in data and b"\x1b" not in data:
        head = data[:_HEAD]
        if not head.translate(None, _NOT_CONTROLS):
            return Source(path, text)
    return _decode_odd(data, path)


def _decode_odd(data: bytes, path: str) -> Source:
    """Valid UTF-8 with control characters: UTF-16, an escaped encoding, a binary file, or text with a few strays."""
    wide = _wide_encoding(data)
    if wide is not None:
        return _source(data, path, wide, f"no byte-order mark; read as {wide.label}")
    _refuse_binary(data, path)
    escaped = escaped_encoding(data)
    if escaped is not None:
        return _source(data, path, escaped, f"not UTF-8; read as {escaped.label}")
    return _source(data, path, UTF8)


def _decode_other(data: bytes, path: str) -> Source:
    wide = _wide_encoding(data)
    if wide is not None:
        return _source(data, path, wide, f"no byte-order mark; read as {wide.label}")
    _refuse_binary(data, path)
    declared = declared_encoding(data, path)
    if declared is not None:
        source = _source(data, path, declared)
        if source.text.count("\ufffd") * 100 <= len(source.text):
            return source
    found = detect_encoding(data)
    return _source(data, path, found, None if found is UTF8 else f"not UTF-8; read as {found.label}")


def _source(data: bytes, path: str, encoding: Encoding, note: str | None = None, *, bom: bool = False) -> Source:
    """Decode with what is known; bytes that do not fit become U+FFFD, and a note says how many."""
    damaged = 0
    try:
        text = data.decode(encoding.codec)
    except UnicodeDecodeError:
        text = data.decode(encoding.codec, "replace")
        damaged = text.count("\ufffd")
    if bom and (damaged + text.count("\0")) * 50 > len(text) + 200:
        raise _binary(path)
    notes = [note] if note else []
    if damaged:
        notes.append(f"{_count(damaged, 'place')} not valid {encoding.label}, read as U+FFFD")
    nuls = text.count("\0")
    if nuls:
        notes.append(f"holds {_count(nuls, 'NUL character')}")
    return Source(path, text, encoding.label, bom, "; ".join(notes) or None, encoding.codec)


def _wide_encoding(data: bytes) -> Encoding | None:
    """UTF-16 without a byte-order mark: in Latin text nearly every other byte is NUL, and always on the same side."""
    if b"\0" not in data or len(data) < 4 or (len(data) % 2 and len(data) < _HEAD):
        return None
    sample = data[: _SAMPLE - _SAMPLE % 2]
    half = len(sample) // 2
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if second * 10 >= half * 4 and first * 50 <= half:
        return Encoding("utf-16-le", "utf-16-le")
    if first * 10 >= half * 4 and second * 50 <= half:
        return Encoding("utf-16-be", "utf-16-be")
    return None


def _refuse_binary(data: bytes, path: str) -> None:
    if data.startswith(_MAGIC_STARTS):
        raise _binary(path, next(name for start, name in _MAGIC if data.startswith(start)))
    if data[257:262] == b"ustar":
        raise _binary(path, "a tar archive")
    sample = data[:_SAMPLE]
    if len(sample.translate(None, _NOT_CONTROLS)) * 50 > len(sample) + 200:
        raise _binary(path)


def _binary(path: str, what: str = "") -> ReadError:
    message = f"looks like a binary file ({what})" if what else "looks like a binary file"
    return ReadError(Problem(path, message, hint="export the article as text, Markdown or HTML"))


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
