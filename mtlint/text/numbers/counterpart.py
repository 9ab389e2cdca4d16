"""Whether one amount can be another: equal, rounded, converted, or a share said in another way."""

from fractions import Fraction
from functools import lru_cache

from .amount import Amount, Approximation, Kind, Unit
from .exchange import Extent, Rates, money_ratio, unit_ratio
from .units import possible_codes

SMALL = 12
"""Numbers up to a dozen are written in words, as “a”, “both”, “pair”, or left to the plural."""
LEAST_COUNT = 100
"""A smaller number without a unit may be part of a name or a date."""
_CONVERTED_MONEY, _CONVERTED_UNITS = 1.6, 1.12
_MOST_ROUNDED, _MOST_BEYOND = Fraction(1, 10), Fraction(1, 3)
"""How far a rounded number may be from the exact one, and a bound (“more than”) from it."""


def fits(target: Amount, source: Amount, rates: Rates) -> bool:
    """Whether one amount can be the other: equal, rounded, converted, or a share said in another way."""
    if is_same(target, source):
        return True
    if source.value < 0 or target.value < 0:
        return is_rounded(abs(target.value), abs(source.value))
    if Kind.PERCENT in (target.kind, source.kind) and source.value in _as_shares(target, source):
        return True
    return _is_converted(target, source, rates)


def _as_shares(target: Amount, source: Amount) -> set[Fraction]:
    """What a share may be in the original: the rest of it, or, where only one side counts in per cent, of one or ten."""
    if target.kind is source.kind:
        return {100 - target.value}
    return {100 - target.value, *(target.value * factor for factor in (100, Fraction(1, 100), 10, Fraction(1, 10)))}


def is_same(target: Amount, source: Amount) -> bool:
    """Whether two amounts are equal, or the first is the second rounded; numbers below a hundred seldom are."""
    if target.approximation is source.approximation and SMALL < source.value < LEAST_COUNT:
        return source.value in (target.value, target.quantity) or source.quantity in (target.value, target.quantity)
    return any(
        is_rounded(value, exact) or _is_bound(target.approximation, value, exact)
        for value, exact in ((target.value, source.value), (target.quantity, source.quantity))
    )


def _is_bound(approximation: Approximation, value: Fraction, exact: Fraction) -> bool:
    """Whether “more than 300” is said of 370, or “nearly 400”."""
    if approximation not in (Approximation.OVER, Approximation.UNDER):
        return False
    away = exact - value if approximation is Approximation.OVER else value - exact
    step = last_place(value)
    return step > last_place(exact) and 0 < away < step and away < abs(value) * _MOST_BEYOND


def _is_converted(target: Amount, source: Amount, rates: Rates) -> bool:
    if target.unit is None or source.unit is None or target.unit == source.unit:
        return False
    if target.unit.quantity != source.unit.quantity:
        return False
    if _may_be_one_currency(target.unit, source.unit):
        return False
    ends = Extent(source, source), Extent(target, target)
    if target.kind is Kind.MONEY:
        found = money_ratio(*ends, rates, None)
        return found is not None and 1 / _CONVERTED_MONEY < found[0] < _CONVERTED_MONEY
    found = unit_ratio(*ends)
    return found is not None and 1 / _CONVERTED_UNITS < found[0] < _CONVERTED_UNITS


def _may_be_one_currency(first: Unit, second: Unit) -> bool:
    """Whether one is the name of the other, “rupees” of the Indian rupee. A bare dollar is likely the American one."""
    return any(
        one.key != "dollar" and other.key in possible_codes(one) for one, other in ((first, second), (second, first))
    )


def is_rounded(value: Fraction, exact: Fraction) -> bool:
    """Whether a value is another one, or that one rounded to the figures it shows."""
    if value == exact:
        return True
    step = last_place(value)
    return step > last_place(exact) and abs(value - exact) <= min(step / 2, abs(exact) * _MOST_ROUNDED)


@lru_cache(maxsize=4096)
def last_place(value: Fraction) -> Fraction:
    """The weight of the last digit that is not zero: 100 for 12,300; a tiny one for thirds."""
    if value == 0:
        return Fraction(0)
    place = Fraction(1)
    while value % place:
        place /= 10
        if place < Fraction(1, 10**9):
            return place
    while value % (place * 10) == 0:
        place *= 10
    return place
