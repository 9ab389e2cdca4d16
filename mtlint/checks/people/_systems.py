"""One name in two systems of romanisation: Hsu Kun-yuan and Xu Kunyuan, Ryonpho and Yeonpo, Ezzar and Al-Zar.

A key is what the systems of a language have in common. It blurs what one of them does not tell (Wade–Giles without
its apostrophes has one letter for b and p), so that it says only of long names of one article that they are one.
"""

from collections.abc import Callable

from mtlint import lazy_re
from mtlint.text.likeness import letters


def _blurred(swaps: dict[str, str]) -> Callable[[str], str]:
    """What puts the right sides for the left ones, which are patterns, in order of the text."""
    found = lazy_re.compile("|".join(f"({pattern})" for pattern in swaps))
    right = tuple(swaps.values())
    return lambda name: found.sub(lambda match: right[(match.lastindex or 1) - 1], name)


_CHINESE = _blurred(
    {
        "zh|ch|q|j": "C", "hs|x": "X", "tsz?u|tzu|zi|ci": "Z", "szu|ssu|si": "sZ",
        "ts|tz|z|c": "Z", "b": "p", "d": "t",
        "g(?!$|[^aeiou])": "k",
        "ie[hn](?!g)|ie(?!n)|ian(?!g)": "ie", "[uo]ng": "ung", "yen|yan(?!g)": "ie", "ying": "ing",
        "uo": "o", "ih": "i", "yi": "i", "y[uo]": "u", "wu": "u",
    }
)  # fmt: skip
_KOREAN = _blurred(
    {
        "^(?:lee|rhee|ri|yi)(?=[a-z]{4})": "i", "ch(?:oe|oi)": "Coe",
        "yeo": "yo", "eo|(?:oo|u)(?=m|n|ng)": "o", "ui": "i", "eu|oo": "u",
        "ph|p|b": "P", "kk|kh|k|g(?!$)": "K", "th|tt|t|d": "T", "ch|jj|j": "C",
        "sh": "s", "^[rln](?=[iy])": "", "[rl]": "l", "ae": "e", "ee": "i", "ck": "K",
    }
)  # fmt: skip
_JAPANESE = _blurred(
    {
        "(?<=.)(?:daira|taira)": "hira", "ou|oo|oh(?![aeiou])|uu": "o",
        "(?<=.)(?:j|z)i": "shi", "(?<=.)g": "k", "(?<=.)z": "s", "(?<=.)j": "sh",
        "(?<=.)d": "t", "(?<=.)b": "h", "m(?=[bp])": "n",
    }
)  # fmt: skip
_ARABIC = _blurred(
    {
        "ee": "i", "ou|oo|o": "u", "e": "a", "y": "i", "dh|d": "d", "th": "t", "gh": "g", "q|c(?!h)": "k", "kh": "x",
    }
)  # fmt: skip
_THAI = _blurred(
    {
        "(?<=[aeo])r(?![aeiou])": "", "ph|bh": "p", "th|dh|d": "t", "kh|gh|g|c(?!h)|k": "k", "j|ch|jh": "C",
        "w|v": "w", "oo|ou|u": "u", "ee|i|y": "i", "l|r": "r",
    }
)  # fmt: skip
_BURMESE = _blurred(
    {
        "h(?=[lmn])": "", "(?<=[aeiou])h(?![aeiou])": "", "oe|aw|o": "o", "ky|gy|ch|j": "C", "th|s|z": "s",
        "oo|u": "u", "ee|i|y": "i", "(?<=..)e$": "", "v|w": "w",
    }
)  # fmt: skip
_ARTICLE = lazy_re.compile(
    r"\b(?:[ae]l|ul)[- ]|\b[ae]([zsdtnr])[- ]?(?=\1)|(?<=abd)(?:[ue]l|[ae]l|[ue]([zsdtnr])(?=\2))[- ]?"
)
_DOUBLED = lazy_re.compile(r"(.)\1+")
_BY_LANGUAGE: dict[str, Callable[[str], str]] = {
    "zh": _CHINESE, "ko": _KOREAN, "ja": _JAPANESE, "ar": _ARABIC, "th": _THAI, "my": _BURMESE,
}  # fmt: skip


def is_crowded(language: str) -> bool:
    """Whether names of a language are so like one another that a word alone, of which nothing is said, is nobody's."""
    return language in ("zh", "ko", "ja", "ar")


def has_systems(language: str) -> bool:
    """Whether names of a language are romanised in several ways."""
    return language in _BY_LANGUAGE


def key(name: str, language: str) -> str:
    """What the systems of a language have in common of a name, in the order in which it stands."""
    small = name.lower()
    if language == "ar":
        small = _ARTICLE.sub("", small)
    return _DOUBLED.sub(r"\1", _BY_LANGUAGE[language](letters(small)))
