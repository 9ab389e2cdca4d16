"""Hangul read back in Latin letters.

A foreign name in hangul has lost what hangul cannot write: f and p, b and v, r and l, z and j are one letter each,
and a consonant without a vowel has got one (ㅡ, or ㅣ after s and j sounds). Engines write some of these back
wrongly (“Togayev”).
"""

from mtlint import lazy_re

_FIRST = 0xAC00
_LAST = 0xD7A3
_INITIALS = "g/kk/n/d/tt/r/m/b/pp/s/ss//j/jj/ch/k/t/p/h"
_VOWELS = "a/ae/ya/yae/eo/e/yeo/ye/o/wa/wae/oe/yo/u/wo/we/wi/yu/eu/ui/i"
_FINALS = "/k/k/k/n/n/n/t/l/k/m/l/l/l/p/l/m/p/p/t/t/ng/t/t/k/t/p/h"
_TABLES = tuple(tuple(row.split("/")) for row in (_INITIALS, _VOWELS, _FINALS))
_EU = _TABLES[1].index("eu")

SURNAMES = {
    "강": "Kang Gang", "고": "Ko Koh Go", "곽": "Kwak", "구": "Koo Ku Gu", "권": "Kwon Gwon", "김": "Kim Gim",
    "나": "Na Nah", "남": "Nam", "노": "Roh Noh No", "류": "Ryu Yoo", "문": "Moon Mun", "박": "Park Pak Bak",
    "반": "Ban Pan", "배": "Bae Pae", "백": "Baek Paek Paik", "서": "Seo Suh So", "성": "Sung Seong",
    "손": "Son Sohn", "송": "Song", "신": "Shin Sin", "안": "Ahn An", "양": "Yang", "오": "Oh O",
    "우": "Woo U", "유": "Yoo Yu Ryu", "윤": "Yoon Yun", "이": "Lee Yi Ri Rhee I", "임": "Lim Im",
    "장": "Jang Chang", "전": "Jeon Chun Jun", "정": "Jung Chung Jeong Cheong Chong", "조": "Cho Jo",
    "주": "Joo Ju Chu", "지": "Ji Chi", "차": "Cha", "채": "Chae", "천": "Chun Cheon", "최": "Choi Choe",
    "추": "Choo Chu", "태": "Tae Thae", "하": "Ha", "한": "Han", "허": "Heo Hur Huh", "현": "Hyun Hyeon",
    "홍": "Hong", "황": "Hwang", "리": "Ri Lee", "로": "Ro Roh", "림": "Rim Lim",
}  # fmt: skip
"""Korean surnames as English writes them, the usual spelling first (general knowledge of Korean usage)."""


def letters(word: str) -> str:
    """A word in the Revised Romanization of 2000, letter by letter. What is no syllable is left out."""
    return "".join("".join(_parts(sign)) for sign in word if _is_syllable(sign))


def read_back(word: str) -> str:
    """A foreign word with the vowels that hangul had to add taken out: 블링컨 is “blinkeon”."""
    syllables = [sign for sign in word if _is_syllable(sign)]
    result = ""
    for sign in syllables:
        initial, vowel, final = _parts(sign)
        is_added = (ord(sign) - _FIRST) // 28 % 21 == _EU and initial != ""
        result += initial + ("" if is_added else vowel) + final
    return result.replace("lr", "l").replace("ngk", "nk").replace("ngg", "ng")


_HEARD = (
    ("woo", "u"), ("oo", "u"), ("wu", "u"), ("ee", "i"), ("eo", "o"), ("ou", "o"), ("eu", "u"), ("ae", "e"),
    ("oe", "e"), ("ui", "i"), ("ck", "k"), ("ch", "j"), ("sh", "s"), ("ph", "p"), ("th", "t"), ("g", "k"), ("d", "t"),
    ("b", "p"), ("r", "l"),
)  # fmt: skip
_NO_LETTER = lazy_re.compile("[^a-z]")
_DOUBLED = lazy_re.compile(r"(.)\1+")


def heard(latin: str) -> str:
    """Korean in Latin letters, whatever the system: “Gongsucheo”, “Kongsucho” and “Gong-su-chuh” are nearly one."""
    plain = _NO_LETTER.sub("", latin.lower())
    for spelt, sound in _HEARD:
        plain = plain.replace(spelt, sound)
    return _DOUBLED.sub(r"\1", plain)


def _is_syllable(sign: str) -> bool:
    return _FIRST <= ord(sign) <= _LAST


def _parts(sign: str) -> tuple[str, str, str]:
    number = ord(sign) - _FIRST
    return _TABLES[0][number // 588], _TABLES[1][number // 28 % 21], _TABLES[2][number % 28]
