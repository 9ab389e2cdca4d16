"""Tables of numbers, units and currencies, one module a language; `scanner_of` loads what is asked for."""

import importlib
from functools import cache
from typing import TYPE_CHECKING

from mtlint.text.numbers.scan import Scanner

if TYPE_CHECKING:
    from mtlint.text.numbers.east_asian import EastAsianScanner

_CODES = "ar cs de en es fa fr he hi id is it ja ko pl pt ro ru tr uk vi zh"
CODES = frozenset(_CODES.split())
"""Languages that have a table here."""

_MODULES = {"id": "indonesian", "is": "icelandic"}
"""Where the code is a word of Python, or too easily taken for one."""
_EAST_ASIAN = frozenset(["ja", "ko", "zh"])


@cache
def scanner_of(code: str) -> "Scanner | EastAsianScanner | None":
    """The scanner of a language, None if there is no table."""
    if code not in CODES:
        return None
    table = importlib.import_module(f"{__name__}.{_MODULES.get(code, code)}").LANGUAGE
    if code in _EAST_ASIAN:
        from mtlint.text.numbers.east_asian import EastAsianScanner  # noqa: PLC0415 - English articles need none of it

        return EastAsianScanner(table)
    return Scanner(table)
