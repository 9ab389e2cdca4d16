"""Encodings that are not Unicode: what a file says of itself, and which is the most plausible if it says nothing."""

import codecs
import re
from collections.abc import Callable
from typing import NamedTuple


class Encoding(NamedTuple):
    """An encoding: the name to show, and the Python codec that reads it (often a superset)."""

    label: str
    codec: str


UTF8 = Encoding("utf-8", "utf-8")
_WESTERN = Encoding("windows-1252", "cp1252")

_DECLARED = (
    rb"(?i)<meta[^>]{1,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{2,40})"
    rb"|<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{2,40})"
)
_DECLARED_WITHIN = 4096
_MARKUP_SUFFIXES = (".html", ".htm", ".xhtml", ".xml")
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "cp950",
}
"""Declared encodings that are read as a larger one, as browsers do (https://encoding.spec.whatwg.org/#names-and-labels)."""
_LEGACY = ("big5", "cp", "euc", "gb", "hz", "iso2022", "iso8859", "johab", "koi8", "kz", "mac", "ptcp", "shift", "tis")

_SAMPLE = 65536
_TYPOGRAPHY = frozenset("“”‘’„‚«»‹›–—…•·€£¥©®™°§†\xa0")
_WESTERN_LETTERS = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšžßðþÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽ¿¡ºª½¼¾²³µ×±")
_FREQUENT = {
    Encoding("windows-1251", "cp1251"): "оеаинтсрвлкмдпуяыьгзбчйі",
    Encoding("koi8-r", "koi8_r"): "оеаинтсрвлкмдпуяыьгзбчй",
    Encoding("ibm866", "cp866"): "оеаинтсрвлкмдпуяыьгзбчй",
    Encoding("windows-1253", "cp1253"): "αοιετσνηυρπκμλςάίόέήύώ",
    Encoding("windows-1255", "cp1255"): "יוהלאברתשמםנדחקפעכ",
    Encoding("windows-1256", "cp1256"): "اليمونرتبةعدسفهكقحأج",
    Encoding("windows-874", "cp874"): "านรกอเงมยลวดท่้ีัสตะปบคิห",
}
"""The most frequent letters of what is written in each single-byte encoding; elsewhere they come out as rare ones."""


def declared_encoding(data: bytes, path: str) -> Encoding | None:
    """The legacy encoding that a `meta` element or an XML declaration names within the first 4,096 bytes."""
    head = data[:_DECLARED_WITHIN]
    if not (path.lower().endswith(_MARKUP_SUFFIXES) or head.lstrip().startswith(b"<")):
        return None
    found = re.search(_DECLARED, head)
    if found is None:
        return None
    label = (found[1] or found[2]).decode("ascii", "replace").lower()
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    codec = _SUPERSETS.get(name, name)
    return Encoding(label, codec) if codec.startswith(_LEGACY) else None


def escaped_encoding(data: bytes) -> Encoding | None:
    """ISO-2022-JP, which is ASCII with escape sequences."""
    encoding = Encoding("iso-2022-jp", "iso2022_jp_ext")
    return encoding if b"\x1b$" in data and _read(data, encoding) is not None else None


def detect_encoding(data: bytes) -> Encoding:
    """The most plausible encoding of text that is not valid UTF-8; windows-1252 if nothing speaks for another one.

    A candidate must decode a sample without error and is scored by how many of its non-ASCII characters are usual
    ones in the languages it is made for. UTF-8 is the answer if only a few bytes are damaged.
    """
    first = re.search(rb"[\x80-\xff]", data)
    start = data.rfind(b"\n", 0, first.start()) + 1 if first else 0
    sample = data[start : start + _SAMPLE]
    if _is_damaged_utf8(sample):
        return UTF8
    best, best_score = _WESTERN, 0.0
    for encoding, score in _CANDIDATES:
        text = _read(sample, encoding, final=start + _SAMPLE >= len(data))
        if text is not None:
            strange = [char for char in text if char > "\x7f"]
            points = score(strange, text) / max(1, len(strange))
            if points > best_score:
                best, best_score = encoding, points
    return best


def _read(data: bytes, encoding: Encoding, *, final: bool = True) -> str | None:
    try:
        return codecs.getincrementaldecoder(encoding.codec)("strict").decode(data, final)
    except UnicodeDecodeError:
        return None


def _is_damaged_utf8(sample: bytes) -> bool:
    text = sample.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return sum(char > "\x7f" for char in text) - bad >= 4 * bad


def _western(strange: list[str], text: str) -> float:
    """Accents are few in Latin script: where most letters are not ASCII, it is another script."""
    letters = sum(char in _WESTERN_LETTERS for char in strange)
    if letters * 2 > sum(char.isascii() and char.isalpha() for char in text):
        return 0
    return letters + sum(char in _TYPOGRAPHY for char in strange)


def _alphabet(frequent: str) -> Callable[[list[str], str], float]:
    usual = frozenset(frequent) | _TYPOGRAPHY

    def score(strange: list[str], _: str) -> float:
        return 0.99 * sum(char in usual for char in strange)

    return score


def _korean(strange: list[str], _: str) -> float:
    return sum(_bytes_are(char, "cp949", 0xB0, 0xC8) or char in _TYPOGRAPHY for char in strange)


def _chinese(strange: list[str], _: str) -> float:
    """Level-1 characters of GB 2312 and full-width punctuation; kana mean that it is Japanese."""
    kana = sum("\u3041" <= char <= "\u30fe" for char in strange)
    return 0.98 * sum(_bytes_are(char, "gb18030", 0xA1, 0xA3, 0xB0, 0xD7) for char in strange) - 2 * kana


def _traditional(strange: list[str], _: str) -> float:
    return 0.97 * sum(_bytes_are(char, "cp950", 0xA1, 0xA2, 0xA4, 0xC6) for char in strange)


def _japanese(strange: list[str], _: str) -> float:
    """Every Japanese sentence has kana; half-width ones are what other bytes come out as."""
    kana = sum("\u3041" <= char <= "\u30fe" for char in strange)
    if kana * 8 < len(strange):
        return 0
    return kana + sum("\u3000" <= char <= "\u3040" or "\u4e00" <= char <= "\u9fff" for char in strange)


def _bytes_are(char: str, codec: str, *leads: int) -> bool:
    """Whether a character is two bytes, the first in one of the ranges, the second above 0xA0 (Big5: any)."""
    code = char.encode(codec, "replace")
    if len(code) != 2 or (code[1] < 0xA1 and codec != "cp950"):
        return False
    return any(low <= code[0] <= high for low, high in zip(leads[::2], leads[1::2], strict=True))


_CANDIDATES: tuple[tuple[Encoding, Callable[[list[str], str], float]], ...] = (
    (_WESTERN, _western),
    (Encoding("euc-kr", "cp949"), _korean),
    (Encoding("shift_jis", "cp932"), _japanese),
    (Encoding("euc-jp", "euc_jp"), _japanese),
    (Encoding("gb18030", "gb18030"), _chinese),
    (Encoding("big5", "cp950"), _traditional),
    *((encoding, _alphabet(letters)) for encoding, letters in _FREQUENT.items()),
)
"""On equal points the earlier one is taken."""
