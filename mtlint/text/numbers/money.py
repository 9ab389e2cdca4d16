"""Signs and codes of currencies beside a figure."""

from mtlint import lazy_re

from .amount import Unit
from .units import CODES, CURRENCIES

_SIGNS = {
    "€": "EUR", "£": "GBP", "¥": "JPY", "₩": "KRW", "₽": "RUB", "₹": "INR", "₺": "TRY", "₴": "UAH", "₫": "VND",
    "฿": "THB", "₱": "PHP", "₦": "NGN", "₪": "ILS", "₸": "KZT", "₮": "MNT", "￥": "JPY", "￦": "KRW",
}  # fmt: skip
_DOLLARS = {
    "US": "USD", "HK": "HKD", "NT": "TWD", "AU": "AUD", "A": "AUD", "CA": "CAD", "C": "CAD", "S": "SGD", "SG": "SGD",
    "NZ": "NZD", "R": "BRL", "MX": "MXN", "RD": "",
}  # fmt: skip
_LETTERS = {"RMB": "CNY", "RS": "rupee", "RS.": "rupee", "RM": "MYR", "TK": "BDT", "RP": "IDR"}
_CODE_BEFORE = lazy_re.compile(r"(?<![^\W_])([A-Z]{1,3}|R[sp]|Tk)\.?$")
_CODE_AFTER = lazy_re.compile(r" ?(RMB|[A-Z]{3})(?![^\W_])")
_YUAN_OR_YEN = "¥￥"


def currency_before(text: str, start: int) -> tuple[int, Unit | None]:
    """The sign or code of a currency right before a figure: where it begins, what it is."""
    at = start - 1 if start and text[start - 1] in " \u00a0\u202f" else start
    if not at:
        return start, None
    sign = text[at - 1]
    if sign in "$＄":
        begins = at - 1 - (text[at - 5 : at - 1].endswith(("HK ", "US ", "NT ")))
        while begins and text[begins - 1].isascii() and text[begins - 1].isupper() and at - begins < 5:
            begins -= 1
        code = _DOLLARS.get(text[begins : at - 1].rstrip(" "))
        return (begins, CURRENCIES[code]) if code else (at - 1, CURRENCIES["dollar"])
    if sign in _SIGNS:
        if sign in _YUAN_OR_YEN and text[max(0, at - 3) : at - 1] in ("CN", "RMB"):
            return at - 3, CURRENCIES["CNY"]
        return at - 1, CURRENCIES[_SIGNS[sign]]
    if sign.isupper() or sign in ".skp":
        found = _CODE_BEFORE.search(text, max(0, at - 5), at)
        if found:
            code = found[1] if found[1] in CODES else _LETTERS.get(found[1].upper(), "")
            if code:
                return found.start(), CURRENCIES[code]
    return start, None


def currency_code_after(text: str, end: int) -> tuple[Unit | None, int]:
    """The code of a currency right behind a figure: what it is, where it ends."""
    found = _CODE_AFTER.match(text, end)
    if found and (found[1] in CODES or found[1] == "RMB"):
        return CURRENCIES["CNY" if found[1] == "RMB" else found[1]], found.end()
    return None, end
