"""Tables of numbers, units and currencies, one module a language; `scanner_of` loads what is asked for."""

import importlib
from functools import cache

from mtlint.text.numbers.scan import Scanner

_SPACED = "ar cs de en es fa fr he hi id it pl pt ru tr uk vi"
SPACED = frozenset(_SPACED.split())
"""Languages that part words by spaces and have a table here."""


@cache
def scanner_of(code: str) -> Scanner | None:
    """The scanner of a language, None if there is no table."""
    if code not in SPACED:
        return None
    module = importlib.import_module(f"{__name__}.{code if code != 'id' else 'indonesian'}")
    return Scanner(module.LANGUAGE)
