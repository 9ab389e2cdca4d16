"""Sentences of originals: by the full stops of their script, with the abbreviations of their language."""

import re
from collections.abc import Iterable

from mtlint import lazy_re
from mtlint.model.document import Block
from mtlint.model.span import Span

from .word_set import word_set

_CLOSERS = "\"'”’‘»›«)）\\]】〉》」』“"
_WIDE_STOP = lazy_re.compile(
    f"[。！？｡]+[{_CLOSERS}]*|(?<!…)…+[{_CLOSERS}]*(?=\\s|\\Z)|(?<![.!?])[.!?]+[{_CLOSERS}]*(?=\\s|\\Z)"
)
_STOP = lazy_re.compile(f"(?<![.!?…؟۔।॥։።။])[.!?…؟۔।॥։።။]+[{_CLOSERS}]*(?=\\s|\\Z)")
_FRENCH_STOP = lazy_re.compile(f"(?<![.!?…])[.!?…]+(?:\\s»)?[{_CLOSERS}]*(?=\\s|\\Z)(?!\\s»)")
"""French marks of quotation stand off from what they enclose."""
_SPACED_SCRIPT = lazy_re.compile(r" +(?=[\u0e01-\u0e3a])")
_QUOTE_GOES_ON = lazy_re.compile(r"\s*(?:[と（(，、,]|라[고는며]|고 |며 |는 |이라|[—–-])")
"""What follows a closed quotation inside its sentence, in Japanese, Korean and Chinese; a dash in Cyrillic."""
_NEXT = lazy_re.compile(r"[\s\"'“”‘’«»„‹›(\[—–-]*(\w?)")


_ABBREVIATIONS = {
    "ar": "د أ م ص",
    "bg": "г гр ул бул т.е т.н др проф акад млн млрд лв",
    "cs": "např tzv tj č s st sv dr mgr ing prof doc gen plk ul nám mj tzn resp mil min max roč odst",
    "de": "bzw ca dr evtl ggf inkl mio mrd nr prof s sog st str tel u.a usw vgl z.b d.h z v.a u o.ä i.d.r hr fr ing",
    "es": "sr sra srta dr dra d dña núm pág art ee.uu ee av etc ud uds aprox gral",
    "fa": "ق م ه",
    "fr": "m mm mme mlle dr pr me st ste av bd art cf p.ex env etc mgr n",
    "hi": "डॉ श्री पं प्रो",
    "id": "dr prof h hj ir drs jl no tn ny sdr st k.h",
    "is": "t.d þ.e þ.e.a.s m.a o.s.frv kl nr bls u.þ.b f.h e.h sbr skv hr dr mrd frv",
    "it": "sig sigg dott dott.ssa prof ing avv on art n pag ecc s sen gen",
    "pl": "np tzw tj itd itp im ul św dr prof hab mgr inż gen płk r w nr proc mln mld tys zł godz ok m.in ws ds",
    "pt": "sr sra dr dra prof profa av art núm n pág etc eua d exmo gen",
    "ru": "г гг в вв др пр т.е т.д т.п т им ул пер пл стр руб коп тыс млн млрд см кв проф акад св ст чел ген о обл",
    "tr": "dr prof doç yrd av sn vb vs no st mah cad sok örn bkz alb gen tğm m.ö m.s",
    "uk": "р рр ст ім вул пров пл див т.д т.п т м грн коп тис млн млрд проф акад св обл напр ін о с чол ген",
    "vi": "tp ths ts gs pgs tr ông bà q p",
}
_ABBREVIATED = {language: word_set(words) for language, words in _ABBREVIATIONS.items()}
_MONEY = frozenset(["zł", "грн", "руб", "коп", "лв"])
"""Abbreviations behind which a capital letter begins a sentence: no name follows them."""
_ORDINALS = frozenset(["cs", "de", "da", "fi", "hu", "is", "nb", "no", "pl", "sk", "sl", "tr", "hr", "sr", "et", "lv"])
"""Languages that write a stop after an ordinal number."""
_NO_CASE = frozenset(["ar", "fa", "ur", "he", "hi", "mr", "bn", "ta", "te", "ka", "am"])
_THAI_LINE = 400


def source_sentences(text: str, blocks: Iterable[Block], language: str) -> list[Span]:
    """All sentences of the blocks, in order, without the white space around them. A block ends its last sentence."""
    found: list[Span] = []
    stop = _WIDE_STOP if language in ("zh", "ja", "ko") else _FRENCH_STOP if language == "fr" else _STOP
    for block in blocks:
        at, end = block.span
        for candidate in stop.finditer(text, at, end):
            if candidate.end() == end or _ends(text, at, candidate, end, language):
                _add(found, text, at, candidate.end())
                at = candidate.end()
        if language == "th" and at < end:
            at = _add_thai(found, text, at, end)
        _add(found, text, at, end)
    return found


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))


def _add_thai(found: list[Span], text: str, at: int, end: int) -> int:
    """Thai has no full stop: a space parts clauses; they are gathered to the length of a sentence."""
    for space in _SPACED_SCRIPT.finditer(text, at, end):
        if space.start() - at > _THAI_LINE // 3:
            _add(found, text, at, space.start())
            at = space.end()
    return at


def _ends(text: str, start: int, stop: re.Match[str], end: int, language: str) -> bool:
    """Whether a stop with text after it in its block ends a sentence."""
    closed = stop.end() - stop.start() > 1 and text[stop.end() - 1] not in ".!?…。！？｡؟۔।։።။"
    if closed and _QUOTE_GOES_ON.match(text, stop.end(), end):
        return False
    mark = text[stop.start()]
    if mark in "。！？｡؟۔।॥։።။":
        return True
    following = _NEXT.match(text, stop.end(), end)
    letter = following[1] if following else ""
    if letter.islower():
        return False
    if mark != ".":
        return True
    if language == "th" and "\u0e01" <= text[stop.start() - 1 : stop.start()] <= "\u0e5b":
        return False  # an abbreviation: sentences have no full stop
    before = text[max(start, stop.start() - 14) : stop.start()].split()[-1:]
    word = before[0].lstrip("\"'“‘«„([-–—").lower() if before else ""
    if word.isdigit():
        return language not in _ORDINALS or letter.isdigit() or not letter
    if len(word) == 1 and word.isalpha() and language not in _NO_CASE and language not in ("zh", "ja", "ko"):
        return False
    if word in _MONEY and letter.isupper():
        return True
    return word not in _ABBREVIATED.get(language, ())
