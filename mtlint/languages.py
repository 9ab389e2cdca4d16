"""Language codes as users type them."""

from mtlint import lazy_re

_CODE = lazy_re.compile(r"[a-z]{2,3}")
_COUNTRY_NOT_LANGUAGE = {
    "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "il": "he", "ir": "fa", "jp": "ja", "kp": "ko", "kr": "ko",
    "kz": "kk", "rs": "sr", "ua": "uk", "us": "en", "vn": "vi",
}  # fmt: skip
"""Country codes (ISO 3166) that are mistaken for the language code (ISO 639-1) of the country; none is the
code of a language that has news in any volume."""


def code_problem(code: str) -> tuple[str, str]:
    """What is wrong with a language code and a hint, two empty strings if nothing is."""
    if not _CODE.fullmatch(code):
        return f"“{code}” is not a language code", "two or three small letters (ISO 639), for example ko, zh, ru"
    if code in _COUNTRY_NOT_LANGUAGE:
        return f"“{code}” is a country, not a language", f"did you mean “{_COUNTRY_NOT_LANGUAGE[code]}”?"
    return "", ""
