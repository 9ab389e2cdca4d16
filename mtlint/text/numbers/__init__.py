"""Numbers in running text: figures and words, with scale, unit and currency, and exact values."""

from .amount import Amount, Approximation, Kind, Unit

__all__ = ["Amount", "Approximation", "Kind", "Unit", "amounts"]


def amounts(text: str, folded: str, language: str) -> list[Amount]:
    """All amounts of a text, in order; none in a language that has no table. `folded` is what `fold` makes of it."""
    from .languages import scanner_of  # noqa: PLC0415 - 5 ms that articles without numbers spare

    scanner = scanner_of(language)
    return scanner.amounts(text, folded) if scanner else []
