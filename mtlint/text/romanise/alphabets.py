"""Greek, Georgian, Armenian and the Latin letters of Vietnamese in plain Latin letters."""

import unicodedata

_PAIRS = {
    "ου": "ou", "μπ": "b", "ντ": "d", "γκ": "g", "γγ": "ng", "τζ": "tz", "αι": "ai", "ει": "ei", "οι": "oi",
    "ευ": "ev", "αυ": "av",
}  # fmt: skip


def _table(letters: str, latin: str) -> dict[str, str]:
    return dict(zip(letters, latin.split(), strict=True))


_LATIN = (
    _table("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o")
    | _table(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh k sh ch ts dz ts ch kh j h",
    )
    | _table(
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
        "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev",
    )
)


def plain(word: str) -> str:
    """A word without the marks on its letters: Nguyễn is “Nguyen”."""
    parted = unicodedata.normalize("NFD", word.replace("đ", "d").replace("Đ", "D"))
    return "".join(sign for sign in parted if not unicodedata.combining(sign))


def letters(word: str) -> str:
    """A Greek, Georgian or Armenian word in Latin letters."""
    small = plain(word.lower())
    for pair, latin in _PAIRS.items():
        small = small.replace(pair, latin)
    return "".join(_LATIN.get(sign, sign if sign.isascii() else "") for sign in small)
