"""Whether one amount can be another in a different unit or currency."""

from collections.abc import Container, Iterable, Mapping
from fractions import Fraction
from math import floor, log, log10
from typing import NamedTuple

from .amount import Amount, Unit
from .units import TONS, possible_codes

Rates = Mapping[str, Mapping[int, float]]
"""Units of a currency for one US dollar, by year."""

_DOLLAR = "USD"
_FREEZING_FAHRENHEIT = 32


class Extent(NamedTuple):
    """A quantity or, for a range, its two ends, as they are written."""

    low: Amount
    high: Amount

    @property
    def value(self) -> float:
        """The middle, in the base unit."""
        return float(self.low.quantity + self.high.quantity) / 2


def extent(amounts: list[Amount], index: int) -> Extent:
    """The amount at an index with the other end of its range, if it is one."""
    if amounts[index].begins_range and index + 1 < len(amounts):
        return Extent(amounts[index], amounts[index + 1])
    if index and amounts[index - 1].begins_range:
        return Extent(amounts[index - 1], amounts[index])
    return Extent(amounts[index], amounts[index])


def money_ratio(
    first: Extent,
    second: Extent,
    rates: Rates,
    year: int | None,
    local_dollars: tuple[str, ...] = (),
    countries: Container[str] = (),
) -> tuple[float, float] | None:
    """How many times too much the second sum is, and what it should be (in its currency), by average rates.

    The most favourable rate of the year and its neighbours (or of all years) counts, and of all currencies that a name
    may stand for (`local_dollars` are the small dollars of a place that the article names, `countries` the codes of those
    that it names: where one of them alone has a dinar, no other dinar is meant); what it should be is said for the likeliest. None if a currency is not known.
    """
    found: list[tuple[float, float]] = []
    for code in _codes(_unit(first), rates, local_dollars, countries):
        for other in _codes(_unit(second), rates, local_dollars, countries):
            bounds, other_bounds = _per_dollar(rates, code, year), _per_dollar(rates, other, year)
            if code == other or bounds is None or other_bounds is None:
                continue
            low = first.value * other_bounds[0] / bounds[1]
            high = first.value * other_bounds[1] / bounds[0]
            if low > 0 and second.value > 0:
                found.append((_beyond(second.value, low, high), (low * high) ** 0.5))
    return (min(found, key=lambda each: abs(log(each[0])))[0], found[0][1]) if found else None


def in_dollars(
    amount: Amount, rates: Rates, year: int | None, countries: Container[str] = ()
) -> tuple[float, float] | None:
    """The least and the most that a sum may be worth in US dollars, in the years round a year or in any."""
    if amount.unit is None:
        return None
    value = float(amount.quantity)
    if amount.unit.key in _AT_LEAST:
        return 0.0, value / _AT_LEAST[amount.unit.key]
    bounds = [_per_dollar(rates, code, year) for code in _codes(amount.unit, rates, (), countries)]
    known = [each for each in bounds if each is not None]
    if not known:
        return None
    return value / max(most for _, most in known), value / min(least for least, _ in known)


_AT_LEAST = {"IRR": 9_000, "ITL": 1_000, "LBP": 1_500, "MMK": 780}
"""How many units a dollar cost at least since about 2005 (the old lira: since 1980), where there were several rates."""


def _codes(unit: Unit, rates: Rates, local_dollars: tuple[str, ...], countries: Container[str]) -> tuple[str, ...]:
    """The currencies that a unit may be of; none if that may be one without a rate."""
    codes = possible_codes(unit)
    if unit.key in _OF_ONE_COUNTRY:
        own = tuple(code for code in codes if code[:2].lower() in countries)
        codes = own if len(own) == 1 else codes
    known = tuple(code for code in codes if code == _DOLLAR or code in rates)
    if known != codes and unit.key not in _MAINLY:
        return ()
    return known + local_dollars if unit.key == "dollar" else known


_OF_ONE_COUNTRY = frozenset(["dinar", "peso", "rupee", "rial"])
"""Names of money that differs a hundredfold from country to country; a code of ISO 4217 begins with its country's."""
_MAINLY = frozenset(["pound", "franc"])
"""Names of which the currencies without a rate are called by their country as well, or not written of from there."""


def unit_ratio(first: Extent, second: Extent) -> tuple[float, float] | None:
    """How many times too much the second quantity is, and what it should be (in its base unit).

    Temperatures, whose scales begin at different points, give the ratio of the distance in kelvin to the tolerance
    of rounding instead.
    """
    unit, other = _unit(first), _unit(second)
    if unit.quantity != other.quantity:
        return None
    if unit.quantity == "temperature":
        return _temperature(first, second)
    if first.value <= 0 or second.value <= 0:
        return None
    return _closest(second.value / first.value, _tons(unit), _tons(other)), first.value


def _closest(ratio: float, factors: Iterable[float], others: Iterable[float]) -> float:
    return min((ratio * other / factor for factor in factors for other in others), key=lambda each: abs(log(each)))


def _tons(unit: Unit) -> tuple[float, ...]:
    return tuple(float(ton / TONS[0]) for ton in TONS) if unit.key == "ton" else (1.0,)


def _temperature(first: Extent, second: Extent) -> tuple[float, float] | None:
    keys = (_unit(first).key, _unit(second).key)
    value = float(first.low.value + first.high.value) / 2
    other = float(second.low.value + second.high.value) / 2
    if keys == ("celsius", "fahrenheit"):
        expected, difference = value * 9 / 5 + _FREEZING_FAHRENHEIT, value * 9 / 5
    elif keys == ("fahrenheit", "celsius"):
        expected, difference = (value - _FREEZING_FAHRENHEIT) * 5 / 9, value * 5 / 9
    else:
        return None
    away = min(abs(other - expected), abs(other - difference))
    return (1.0 if away <= _ROUNDING_OF_DEGREES else away), expected * float(_unit(second).factor)


_ROUNDING_OF_DEGREES = 6


def _beyond(value: float, low: float, high: float) -> float:
    """By what factor a value lies outside a range, 1 inside it."""
    return value / low if value < low else value / high if value > high else 1.0


def _per_dollar(rates: Rates, code: str, year: int | None) -> tuple[float, float] | None:
    if code == _DOLLAR:
        return 1.0, 1.0
    known = rates.get(code)
    if not known:
        return None
    near = [known[each] for each in known if year is None or year - 2 <= each <= year + 1]
    if not near:
        nearest = min(known, key=lambda each: abs(each - (year or 0)))
        near = [known[nearest]]
    return min(near), max(near)


def _unit(of: Extent) -> Unit:
    unit = of.low.unit
    if unit is None:
        raise ValueError("an extent that is converted has a unit")
    return unit


def spoken(value: Fraction | float, figures: int = 2) -> str:
    """A number to a few figures, as news writes it: “330 million”, “1,200”, “0.45”."""
    number = float(value)
    for scale, name in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million")):
        if abs(number) >= scale:
            return f"{_rounded(number / scale, figures)}{name}"
    return _rounded(number, figures)


def _rounded(number: float, figures: int) -> str:
    places = figures - 1 - floor(log10(abs(number))) if number else 0
    text = f"{round(number, places):,.{max(0, places)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
