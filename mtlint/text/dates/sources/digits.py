"""Digits of other scripts as ASCII digits, one for one."""

_SCRIPTS = "٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०१२३४५६७८९ ๐๑๒๓๔๕๖๗๘๙ ০১২৩৪৫৬৭৮৯ ０１２３４５６７８９"
_TABLE = {ord(digit): str(value) for digits in _SCRIPTS.split() for value, digit in enumerate(digits)}
_TABLE |= {ord("："): ":", ord("．"): "."}


def plain_digits(text: str) -> str:
    """The text with ASCII digits, of the same length."""
    return text if text.isascii() else text.translate(_TABLE)
