"""How tests of the number layer look at a text."""

from fractions import Fraction

from mtlint.text.fold import fold
from mtlint.text.numbers import Amount, amounts


def read(text: str, language: str = "en") -> list[Amount]:
    return amounts(text, fold(text), language)


def said(amount: Amount, text: str) -> tuple[str, Fraction, str]:
    """What an amount covers, its value, and its unit or kind."""
    return text[amount.span.start : amount.span.end], amount.value, amount.unit.key if amount.unit else amount.kind


def all_said(text: str, language: str = "en") -> list[tuple[str, Fraction, str]]:
    return [said(amount, text) for amount in read(text, language)]
