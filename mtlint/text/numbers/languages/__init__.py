"""Tables of numbers, units and currencies, one module a language; `scanner_of` loads what is asked for."""

import importlib
from functools import cache

from mtlint.text.numbers.east_asian import EastAsian, EastAsianScanner
from mtlint.text.numbers.language import Language
from mtlint.text.numbers.scan import Scanner

_CODES = "ar cs de en es fa fr he hi id it ja ko pl pt ru tr uk vi zh"
CODES = frozenset(_CODES.split())
"""Languages that have a table here."""


@cache
def scanner_of(code: str) -> Scanner | EastAsianScanner | None:
    """The scanner of a language, None if there is no table."""
    if code not in CODES:
        return None
    module = "indonesian" if code == "id" else code
    table: Language | EastAsian = importlib.import_module(f"{__name__}.{module}").LANGUAGE
    return EastAsianScanner(table) if isinstance(table, EastAsian) else Scanner(table)
