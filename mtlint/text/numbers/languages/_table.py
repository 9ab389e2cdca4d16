"""Builds the table of a language from short strings."""

from collections.abc import Mapping
from fractions import Fraction

from mtlint.text.numbers.amount import Approximation
from mtlint.text.numbers.language import Language
from mtlint.text.numbers.language import words as word_set

from ._signs import currencies, units


def table(
    code: str,
    *,
    words: str,
    scales: str,
    measures: str,
    money: str,
    about: str,
    over: str,
    under: str,
    several: str,
    percent: str,
    group: str = ". ",
    decimal: str = ",",
    ranges: str = "",
    labels: str = "",
    joiners: str = "",
    multipliers: str = "",
    vague: str = "",
    halves: Mapping[str, Fraction] | None = None,
    starters: Mapping[str, Fraction] | None = None,
    half_more: str = "",
    km_is_money: bool = False,
) -> Language:
    """The language.

    `measures` and `money` are rows of “key: form, form” with semicolons between them; the other strings are as
    `Language` has them.
    """
    return Language(
        code=code,
        group=group,
        decimal=decimal,
        digits=r"\d",
        words=words,
        scales=scales,
        multipliers=multipliers,
        halves=halves or {},
        starters=starters or {},
        vague=vague,
        joiners=word_set(joiners),
        joins_tens=bool(joiners),
        half_more=word_set(half_more),
        km_is_money=km_is_money,
        units=units(_rows(measures)),
        currencies=currencies(_rows(money)),
        percent=f"%, {percent}",
        ranges=word_set(ranges),
        labels=word_set(labels),
        approximations={
            Approximation.ABOUT: about,
            Approximation.OVER: over,
            Approximation.UNDER: under,
            Approximation.SEVERAL: several,
        },
    )


def counted(names: str, start: int = 1, step: int = 1) -> str:
    """Numerals in order as “form=value”; those that stand for one number are joined by a slash."""
    return " ".join(
        f"{form}={start + index * step}" for index, forms in enumerate(names.split()) for form in forms.split("/")
    )


def compounds(ones: str, tens: str, joint: str = "", *, tens_first: bool = False) -> str:
    """From 21 to 99 in one word, the ones before the tens (tweeëntwintig) or behind; `tens` begins with twenty.

    Where a slash parts two forms each is used.
    """
    made = []
    for ten, round_numbers in enumerate(tens.split(), 2):
        for one, small in enumerate(ones.split(), 1):
            made += [
                f"{second}{joint}{first}={ten * 10 + one}" if tens_first else f"{first}{joint}{second}={ten * 10 + one}"
                for first in small.split("/")
                for second in round_numbers.split("/")
            ]
    return " ".join(made)


def hundreds(ones: str, hundred: str, below: str = "") -> str:
    """From 200 to 900 in one word, and with what is below a hundred behind (“form=value” as `counted` makes them)."""
    made = [f"{first}{hundred}={number * 100}" for number, first in enumerate(ones.split(), 2)]
    rest = [row.rpartition("=") for row in below.split()]
    for number, first in enumerate(["", *ones.split()], 1):
        made += [f"{first}{hundred}{word}={number * 100 + int(value)}" for word, _, value in rest]
    return " ".join(made)


def thousands(below: str, thousand: str) -> str:
    """Thousands in one word (tienduizend), from “form=value” rows of what is counted."""
    rows = (row.rpartition("=") for row in below.split())
    return " ".join(f"{word}{thousand}={int(value) * 1000}" for word, _, value in rows if int(value) > 1)


def _rows(listed: str) -> dict[str, str]:
    rows = (row.partition(":") for row in listed.split(";") if row.strip())
    return {key.strip(): forms.strip() for key, _, forms in rows}
