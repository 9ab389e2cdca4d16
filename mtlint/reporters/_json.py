"""JSON as every format writes it."""

import json
from typing import Any

_ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def as_json(value: Any, indent: int | None = None) -> str:
    """A value as JSON text, in UTF-8 where that is possible."""
    text = (_ENCODE if indent is None else json.JSONEncoder(ensure_ascii=False, indent=indent).encode)(value)
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate (a damaged file name, an escape in a source) has no UTF-8 form
        return json.dumps(value, indent=indent)
    return text
