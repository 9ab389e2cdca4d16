"""Folding: the form in which phrases are compared. One code point to one, so offsets stay valid."""

_QUOTES = dict.fromkeys("‘’‚‛′ʼ", "'") | dict.fromkeys("“”„‟″«»", '"')
_HYPHENS = dict.fromkeys("‐‑‒–−", "-")
_SPACES = dict.fromkeys("\t\u00a0\u2007\u2008\u2009\u200a\u202f", " ")
_FOLDS = tuple((_QUOTES | _HYPHENS | _SPACES).items())


def straighten(text: str) -> str:
    """Fold quotation marks, hyphens and spaces to their ASCII forms, leaving case alone. Length is kept."""
    if text.isascii():
        return text.replace("\t", " ")
    for variant, plain in _FOLDS:
        text = text.replace(variant, plain)
    return text


def fold(text: str) -> str:
    """Fold case, quotation marks, hyphens and spaces. Length is kept.

    U+0130 is the only code point whose lower case is longer than itself, so it is replaced first.
    """
    if not text.isascii():
        text = text.replace("İ", "I")
    return straighten(text).lower()
