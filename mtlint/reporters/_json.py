"""JSON as every format writes it."""

import json
from typing import Any


def as_json(value: Any, indent: int | None = None) -> str:
    """A value as JSON text, in UTF-8 where that is possible."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    # A lone surrogate (a damaged file name, an escape in a source) has no UTF-8 form.
    has_surrogate = not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text)
    return json.dumps(value, indent=indent) if has_surrogate else text
