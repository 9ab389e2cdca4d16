"""Language codes as users type them, and the one code of a language under which everything of it is kept."""

from mtlint import lazy_re

_CODE = lazy_re.compile(r"[a-z]{2,3}")
_COUNTRY_NOT_LANGUAGE = {
    "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "il": "he", "ir": "fa", "jp": "ja", "kp": "ko", "kr": "ko",
    "kz": "kk", "rs": "sr", "ua": "uk", "us": "en", "vn": "vi",
}  # fmt: skip
"""Country codes (ISO 3166) that are mistaken for the language code (ISO 639-1) of the country; none is the
code of a language that has news in any volume."""
_SAME = {
    "cmn": "zh", "cnr": "sr", "fil": "tl", "in": "id", "iw": "he", "kmr": "ku", "mo": "ro", "nn": "nb", "no": "nb",
    "prs": "fa", "sh": "sr",
}  # fmt: skip
"""Codes of languages that have several, or that are kept together with another."""


def canonical(code: str) -> str:
    """The one code of a language, whatever it came in as: Norwegian is “nb” here, Filipino “tl”, and “jp” Japanese.

    Codes go through this where they come in (articles, settings, rules), and are compared as they are from there on.
    """
    return _SAME.get(code) or _COUNTRY_NOT_LANGUAGE.get(code, code)


def spellings(code: str) -> list[str]:
    """What people may write for the language of a canonical code, in the names of files, the code itself first."""
    return [code, *(each for each in (*_SAME, *_COUNTRY_NOT_LANGUAGE) if canonical(each) == code)]


def is_country(code: str) -> bool:
    """Whether a code is that of a country, written where its language is meant."""
    return code in _COUNTRY_NOT_LANGUAGE


def code_problem(code: str) -> tuple[str, str]:
    """What is wrong with a language code and a hint, two empty strings if nothing is."""
    if not _CODE.fullmatch(code):
        return f"“{code}” is not a language code", "two or three small letters (ISO 639), for example ko, zh, ru"
    if code in _COUNTRY_NOT_LANGUAGE:
        return f"“{code}” is a country, not a language", f"did you mean “{_COUNTRY_NOT_LANGUAGE[code]}”?"
    return "", ""
