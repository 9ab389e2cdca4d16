"""Tables of numbers, units and currencies, one module a language; `scanner_of` loads what is asked for."""

import importlib
from functools import cache
from typing import TYPE_CHECKING, Any

from mtlint.text.language_codes import kept_under
from mtlint.text.numbers.scan import Scanner

if TYPE_CHECKING:
    from mtlint.text.numbers.east_asian import EastAsianScanner
    from mtlint.text.numbers.language import Language
    from mtlint.text.numbers.unspaced import UnspacedScanner

_FAMILIES = {
    "asian": "az bn hy ka kk ms tl ur",
    "balkan": "bg bs el hr mk sq sr",
    "baltic": "et fi lt lv",
    "central_european": "hu sk sl",
    "germanic": "da nb nl sv",
    "in_figures": "be ca ky mn mr ne ta te uz",
}
UNSPACED = frozenset(["km", "lo", "my", "th"])
"""Languages that leave out spaces: only figures, and the units and counting words that are known, are read."""
_FAMILY_OF = {code: family for family, codes in _FAMILIES.items() for code in codes.split()}
"""Where several languages share a module."""
_CODES = "ar cs de en es fa fr he hi id is it ja ko pl pt ro ru tr uk vi zh"
CODES = frozenset([*_CODES.split(), *_FAMILY_OF, *UNSPACED])
"""Languages that have a table here."""

_MODULES = {"id": "indonesian", "is": "icelandic"}
"""Where the code is a word of Python, or too easily taken for one."""
_EAST_ASIAN = frozenset(["ja", "ko", "zh"])


@cache
def scanner_of(code: str) -> "Scanner | EastAsianScanner | UnspacedScanner | None":
    """The scanner of a language, None if there is no table."""
    code = kept_under(CODES, code)
    if code not in CODES:
        return None
    if code in UNSPACED:
        from mtlint.text.numbers.unspaced import UnspacedScanner  # noqa: PLC0415 - English articles need none of it

        return UnspacedScanner(importlib.import_module(f"{__name__}.south_east_asian").LANGUAGES[code])
    if code in _FAMILY_OF:
        family: dict[str, Language] = importlib.import_module(f"{__name__}.{_FAMILY_OF[code]}").LANGUAGES
        table: Any = family[code]
    else:
        table = importlib.import_module(f"{__name__}.{_MODULES.get(code, code)}").LANGUAGE
    if code == "en":
        return Scanner(table)
    if code in _EAST_ASIAN:
        from mtlint.text.numbers.east_asian import EastAsianScanner  # noqa: PLC0415 - English articles need none of it

        return EastAsianScanner(table)
    from ._shares import with_shares  # noqa: PLC0415 - nor of this

    return Scanner(with_shares(table))
