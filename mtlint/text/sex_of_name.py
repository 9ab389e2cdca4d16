"""Of which sex somebody is, as far as the name tells: given names, patronymics, and forms of surnames.

Languages whose surnames or given names end by sex are read so only where the article was written in one of them: an
Elena Petrov may well live in Chicago, and a -ko is a man's in Belgrade and a woman's in Osaka.
"""

import re

from mtlint import lazy_re
from mtlint.kb import Facts

from .likeness import letters

_HER_SURNAME = lazy_re.compile(
    r"(?:[oe]va|skaya|skaia|dottir|dóttir|qizi|kyzy|aitė|ytė|utė|ienė|ová|[csz]ká|[oe]wska|[iy]nska|ińska|opoulou)$"
)
"""Endings of surnames that only women bear."""
_LONG_SURNAME = 5
"""Letters that such a surname has at least, and one more."""


def _by_code(endings: dict[str, str]) -> dict[str, re.Pattern[str]]:
    """Patterns of endings by each of the language codes that are written in one string."""
    compiled = {codes: lazy_re.compile(rf"(?:{ending})$") for codes, ending in endings.items()}
    return {code: compiled[codes] for codes in endings for code in codes.split()}


_SURNAMES = {
    "f": _by_code(
        {
            "ru bg uk be kk ky uz tg tk az": "[kshgtdn]ina|aya|[ie]va",
            "pl": "[csd]z?ka",
            "mk": "[sc]ka",
            "lt": "iene|aite|yte|ute|ūtė",
            "el": "idou|iadou|akou|oglou",
        }
    ),
    "m": _by_code(
        {
            "ru bg mk kk ky uz tg tk az be": "[oeё]v|[sc]k[iy]y?",
            "uk": "[sc]k[iy]y?i?|[oi]v",
            "cs sk": "[sc]k[ýy]|ý|á[kčřnš]|í[kčř]|ek|[oe]ň|[ei]š",
            "pl": "[scd]z?ki",
            "lt": "[aiy]s|us",
            "lv": "[^s]s|š",
            "el": "opoulos|idis|iadis|akis|ellis|atos|inos",
            "is": "son",
        }
    ),
}
"""Endings of surnames of women and men, by the language of the original."""
_GIVEN = {
    "f": _by_code(
        {
            "ja": "(?<!hi)ko",
            "ko": "-(?:ja|mi|sook|soon|ran)",
            "kk ky uz": "gul|suluu|niso",
            "mn": "tuya|chimeg|tsetseg",
            "id": "wati|yanti|ningsih|iani",
        }
    ),
    "m": _by_code(
        {
            "ja": "suke|hiko|nori|yoshi|toshi|taka|kazu|nobu|mitsu|hisa|tar[oō]|jir[oō]|chir[oō]|shir[oō]|gor[oō]",
            "ko": "-(?:chul|cheol|sik|shik|geun|keun|ho|man|tae|pyo|beom|bum|hwan|kyu|gyu|seok|sup|guk|kook)",
            "kk ky uz tg": "bek|bay|bai|boy|iddin|ull[ao]|mukhamed",
            "mn": "baatar|bold",
            "id": "anto|ono|udin|uddin|awan",
        }
    ),
}
"""Endings of given names, by the language of the original."""
_OF_MAN = lazy_re.compile(r"(?:Abd[ue][lrs]|Abul|Md\.?|Mohd\.?|[A-Z]\w+ullah|[A-Z]\w+[ou]ddin)$")
"""First words of names of Muslim men."""
_WOMEN_ARE = "begum bibi khatun khanum khanom devi kumari kaur bint binti binte bte akter khatoon"
_OF_WOMAN = frozenset(_WOMEN_ARE.split())
_BEFORE_SURNAME = frozenset(("kumar", "singh", "bin", "ibn", "oglu", "ogly"))
_PATRONYMIC = {"f": lazy_re.compile(r"(?:ovna|evna|ivna|ichna)$"), "m": lazy_re.compile(r"(?:ovich|evich|ovych)$")}
_FAMILIES = "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh luong mai cao"
_VIETNAMESE = frozenset(_FAMILIES.split())
_THREE = 3


def sex_of_name(words: tuple[str, ...], facts: Facts, language: str | None) -> str:
    """“f” or “m” if a full name tells, else "". `language` is that of the original, if the article is a translation."""
    given = facts.given_names.get(letters(words[0].partition("-")[0]), "")
    her_surname = len(words[-1]) > _LONG_SURNAME and _HER_SURNAME.search(words[-1])
    told = _of_middle(words) or ("f" if her_surname else "")
    if told:
        return told if given in ("", told) else ""
    if given and language and given != (_ending(_SURNAMES, words[-1], language) or given):
        return ""  # “Pavla Novák” is Pavel Novák, in the form that follows “of”
    if given or language is None:
        return given
    first = words[-1] if language == "ko" else words[0]  # in Korea the family name stands first
    return _ending(_SURNAMES, words[-1], language) or _ending(_GIVEN, first.lower(), language)


def is_of_man(surname: str, language: str) -> bool:
    """Whether a surname has the form that only men's have in a language."""
    return _ending(_SURNAMES, surname, language) == "m"


def _ending(table: dict[str, dict[str, re.Pattern[str]]], word: str, language: str) -> str:
    for sex, by_code in table.items():
        if language in by_code and by_code[language].search(word):
            return sex
    return ""


def _of_middle(words: tuple[str, ...]) -> str:
    """What the words around a given name tell: particles, patronymics, and what Muslim men's names begin with."""
    between = words[1:-1]
    if between and letters(words[0]) in _VIETNAMESE:
        return "f" if "Thi" in between else "m" if between == ("Van",) else ""
    if any(word.lower() in _OF_WOMAN for word in words[1:]):
        return "f"
    if any(word.lower() in _BEFORE_SURNAME for word in between):
        return "m"
    if len(words) == _THREE:
        for sex, ending in _PATRONYMIC.items():
            if ending.search(words[1]):
                return sex
    return "m" if _OF_MAN.match(words[0]) else ""
