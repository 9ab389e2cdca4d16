"""Cyrillic in Latin letters, as English news writes it (the BGN/PCGN systems, simplified).

Other systems (Zelenskii, Zelenskij, Zelenskyi) differ from it only in letters that `likeness` holds to be one sound.
"""

_LETTERS = "абвгдежзийклмнопрстуфхцчшщыэюяёєіїґўәғқңөұүһјҷӣӯҳҗѓќѕџљњ"
_LATIN = (
    "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch y e yu ya yo ye i yi g u a g q n o u u h y"
    " j i u h j gj kj dz dj lj nj"
)
_COMMON = dict(zip(_LETTERS, _LATIN.split(), strict=True))
_UKRAINIAN = {"г": "h", "и": "y", "й": "i", "е": "e"}
_SERBIAN = dict(zip("ђљњћџжцчшхј", ["dj", "lj", "nj", "c", "dz", "z", "c", "c", "s", "h", "j"], strict=True))
"""The Latin alphabet of the language itself, without its marks."""
_OF_LANGUAGE = dict.fromkeys(("uk", "be"), _UKRAINIAN) | dict.fromkeys(("sr", "bs", "sh", "cnr"), _SERBIAN)
_SOFT_AFTER = frozenset("аеёиоуыэюяъьєії")


def letters(word: str, language: str = "ru") -> str:
    """A word in Latin letters; е is “ye” at the beginning and after a vowel, -ий and -ый are “y” at the end."""
    table = _COMMON | _OF_LANGUAGE.get(language, {})
    small = word.lower()
    result = ""
    for at, sign in enumerate(small):
        if sign == "е" and language == "ru" and (at == 0 or small[at - 1] in _SOFT_AFTER):
            result += "ye"
        else:
            result += table.get(sign, "")
    for ending in ("yi", "iy", "ii"):
        result = result.removesuffix(ending) + "y" if result.endswith(ending) else result
    return result
