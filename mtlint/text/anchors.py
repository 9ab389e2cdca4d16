"""What two sentences of one meaning share whatever their languages: figures, Latin words, names, marks."""

import calendar
import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from mtlint import lazy_re

_NUMBER = lazy_re.compile(r"\d+(?:[.,٫٬’']\d+|[ \u00a0\u202f]\d{3}(?!\d))*")
_SEPARATORS = lazy_re.compile(r"\D+")
_LATIN_WORD = lazy_re.compile(r"[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’-]*")
_TELLING_WORD = lazy_re.compile(r"[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’-]*|\b[a-z]+[A-Z][A-Za-z'’-]*")
"""Words with a capital letter: of an English text only these can stand in one of another script."""
_FOREIGN_WORD = lazy_re.compile(
    "[\u0400-\u045f\u0490-\u04ff]{3,}|[\u30a1-\u30fa\u30fc]{3,}|[\uac00-\ud7a3]{2,}|[\u0620-\u064a\u067e-\u06d3]{3,}"
    "|[\u05d0-\u05ea]{3,}|[\u0904-\u0963]{3,}|[\u0980-\u0d63]{3,}|[\u10d0-\u10f0]{3,}|[\u0531-\u0587]{3,}|[\u0386-\u03ce]{3,}"
)
_EAST_ASIAN_MONTH = lazy_re.compile(r"(\d{1,2})\s?[月월]")
_MONTHS = {name: number for number, name in enumerate(calendar.month_name) if name}
_LEAST_SKELETON = 3
_QUOTES = lazy_re.compile('["“”„«»「」『』《》]')
_QUESTION = lazy_re.compile("[?？؟]")

Anchors = dict[str, float]
"""Keys that stand in a sentence, each with its weight."""


def anchors(text: str, *, english: bool, latin: bool) -> Anchors:
    """The anchors of one sentence. `latin` says whether the original is in Latin script."""
    found: Anchors = {}
    for match in _NUMBER.finditer(text):
        if key := _figure(match[0]):
            found[f"#{key}"] = 2.5 if len(key) > 1 else 1.2
    if _QUESTION.search(text):
        found["?"] = 1.5
    if _QUOTES.search(text):
        found['"'] = 0.7
    for word in (_TELLING_WORD if english and not latin else _LATIN_WORD).findall(text):
        found |= _latin_word(word, english=english, latin=latin)
    if not latin and not english:
        for match in _EAST_ASIAN_MONTH.finditer(text):
            found[f"month {int(match[1])}"] = 1.0
        for match in _FOREIGN_WORD.finditer(text):
            word = match[0]
            if not "\u0400" <= word[0] <= "\u0587" or word[0].isupper():
                found |= dict(_skeleton_keys(word))
    return found


def _figure(digits: str) -> str:
    """The significant digits of a number as it is written: 30,000, 3万 and 3 × 10⁴ share “3”."""
    plain = _SEPARATORS.sub("", digits)
    if not plain.isascii():
        plain = "".join(str(unicodedata.decimal(digit)) for digit in plain)
    return plain.strip("0")


@lru_cache(maxsize=16384)
def _latin_word(word: str, *, english: bool, latin: bool) -> Anchors:
    found: Anchors = {}
    capital = word[0].isupper()
    if english and capital and word in _MONTHS:
        found[f"month {_MONTHS[word]}"] = 1.0
    if latin:
        plain = _plain(word)
        if capital and len(plain) > 2:
            found[f"={plain[:4]}"] = 1.5
        elif len(plain) > 5:
            found[f"={plain[:4]}"] = 0.5
    elif english:
        if capital:
            found[f"={word.lower()}"] = 2.5 if len(word) > 1 else 0.5
            found |= dict(_skeleton_keys(word))
        elif not word.islower():
            found[f"={word.lower()}"] = 2.5
    else:
        found[f"={word.lower()}"] = 2.5 if len(word) > 1 else 0.5
    return found


@cache
def _plain(word: str) -> str:
    spread = unicodedata.normalize("NFD", word.lower().replace("ł", "l").replace("ø", "o").replace("đ", "d"))
    return "".join(letter for letter in spread if letter.isalpha())


def _skeleton_keys(word: str) -> Iterator[tuple[str, float]]:
    bones = skeleton(word)
    if len(bones) >= _LEAST_SKELETON:
        yield f"~{bones[:3]}", 0.8
        if len(bones) > 3:
            yield f"~{bones[:4]}", 1.2


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """The consonants of a name as classes that survive transliteration: P K T S R N, without vowels and h, w, y.

    Doubled classes count once. "" for scripts that are not known.
    """
    word = word.lower()
    if word[0] < "\u0370":
        spelled = _DIGRAPHS.sub(lambda found: _DIGRAPH[found[0]], _plain(word))
        bones = spelled.translate(_LATIN)
    elif "\uac00" <= word[0] <= "\ud7a3":
        bones = "".join(map(_hangul, word))
    else:
        bones = word.translate(_OTHERS)
    return re.sub(r"(.)\1+", r"\1", "".join(letter for letter in bones if letter in "PKTSRN"))


_DIGRAPH = {
    "ch": "S", "sh": "S", "zh": "S", "kh": "K", "gh": "K", "ph": "P", "th": "T", "ce": "S", "ci": "S", "ck": "K",
    "ts": "S", "tz": "S", "dj": "S", "dg": "S", "x": "KS", "q": "K",
}  # fmt: skip
_DIGRAPHS = lazy_re.compile("|".join(_DIGRAPH))


def _classes(**members: str) -> dict[int, str]:
    return {ord(letter): name for name, letters in members.items() for letter in letters}


_LATIN = _classes(P="bpvf", K="kgc", T="td", S="szj", R="lr", N="mn")
_OTHERS = _classes(
    P="бпвфバビブベボパピプペポファヴフبپفڤבפףוपफबभवβπφ",
    K="кгхґカキクケコガギグゲゴكقگغخکקכךגחकखगघκγχ",
    T="тдタテトダデドティتدطضذثתטדटठडढतथदधτδθ",
    S="сзшщжчцサシスセソザジズゼゾチツヂヅسزشصجچژظסשזצץचछजझशषसσςζ",
    R="лрラリルレロرلרלरलλρ",
    N="мнマミムメモナニヌネノンمنںמםנןमनणङञμν",
)
_OTHERS |= _classes(
    P="პფბვբպփվֆ", K="კქღყგხգկքղխқғҡ", T="თტდդտթ", S="სზჟშჩცძწჭჯսզժշչջճցծձҙҫҷҗ", R="რლլրռळऴऱ", N="მნմնңऩ"
)
_DEVANAGARI, _LETTERS_OF_A_SCRIPT = 0x0900, 0x80
_INDIC_SCRIPTS = range(0x0980, 0x0D80, _LETTERS_OF_A_SCRIPT)
"""Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada and Malayalam: their letters stand as in Devanagari."""
_OTHERS |= {
    letter - _DEVANAGARI + script: name
    for letter, name in list(_OTHERS.items())
    if _DEVANAGARI <= letter < _DEVANAGARI + _LETTERS_OF_A_SCRIPT
    for script in _INDIC_SCRIPTS
}
del _OTHERS[ord("ァ")], _OTHERS[ord("ィ")]
_OTHERS |= {ord("ђ"): "S", ord("ћ"): "S", ord("љ"): "R", ord("њ"): "N", ord("џ"): "S", ord("ξ"): "KS", ord("ψ"): "PS"}
_INITIALS = "KKNTTRNPPSS SSSKTP "
"""Classes of the nineteen initial consonants of hangul, in the order of Unicode (ㄱ … ㅎ)."""
_FINALS = " KKKNNNTRRRRRRRRNPPTTNTTKTP "
_FIRST_SYLLABLE, _VOWELS, _FINAL_COUNT = 0xAC00, 21, 28


def _hangul(syllable: str) -> str:
    code = ord(syllable) - _FIRST_SYLLABLE
    if not 0 <= code < 11172:
        return ""
    return _INITIALS[code // (_VOWELS * _FINAL_COUNT)] + _FINALS[code % _FINAL_COUNT]
