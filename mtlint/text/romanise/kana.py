"""Katakana and hiragana read back in Latin letters.

Kana has one sign for l and r, and often one for b and v; a consonant without a vowel gets u (or o after t and d), a
long vowel is a stroke. Engines write “Burinken” for ブリンケン.
"""

import unicodedata

_ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "s": "サ＿スセソ", "t": "タ＿＿テト", "n": "ナニヌネノ",
    "h": "ハヒ＿ヘホ", "m": "マミムメモ", "y": "ヤ＿ユ＿ヨ", "r": "ラリルレロ", "w": "ワヰ＿ヱ＿",
    "g": "ガギグゲゴ", "z": "ザ＿ズゼゾ", "d": "ダ＿＿デド", "b": "バビブベボ", "p": "パピプペポ",
}  # fmt: skip
_SIGNS = {
    sign: row + vowel
    for row, signs in _ROWS.items()
    for sign, vowel in zip(signs, "aiueo", strict=True)
    if sign != "＿"
}
_SIGNS |= {
    "シ": "shi",
    "チ": "chi",
    "ツ": "tsu",
    "フ": "fu",
    "ジ": "ji",
    "ヂ": "ji",
    "ヅ": "zu",
    "ヴ": "vu",
    "ヲ": "o",
    "ン": "n",
}
_SMALL = dict(zip("ァィゥェォャュョ", ("a", "i", "u", "e", "o", "ya", "yu", "yo"), strict=True))
_TO_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
_ADDED = {"u": ("k", "s", "f", "m", "r", "g", "z", "b", "p", "ts", "v"), "o": ("t", "d")}


def letters(word: str) -> str:
    """A word in Hepburn spelling without marks for long vowels. What is no kana is left out."""
    return "".join(_syllables(word))


def read_back(word: str) -> str:
    """A foreign word with the vowels that kana had to add taken out: ゼレンスキー is “zerenski”."""
    syllables = _syllables(word)
    return "".join(
        syllable[:-1] if syllable[:-1] in _ADDED.get(syllable[-1:], ()) and index else syllable
        for index, syllable in enumerate(syllables)
    )


def _syllables(word: str) -> list[str]:
    result: list[str] = []
    for sign in unicodedata.normalize("NFKC", word).translate(_TO_KATAKANA):
        if sign in _SMALL:
            small = _SMALL[sign]
            stem = result.pop()[:-1] if result else ""
            result.append(stem + (small[1:] if stem.endswith(("sh", "ch", "j")) else small))
        elif sign in _SIGNS:
            result.append(_SIGNS[sign])
    return result
