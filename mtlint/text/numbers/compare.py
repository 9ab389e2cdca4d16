"""Which amounts of a sentence and of its translation are the same, and which have no counterpart.

Written for precision: what may be a conversion, a rounding, a share said in another way or a thing counted from another
end is let pass, and so is whatever leaves two candidates.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from .amount import Amount, Approximation, Kind
from .counterpart import LEAST_COUNT, SMALL, fits, is_same
from .exchange import Rates
from .units import possible_codes

_COUNTS = (Kind.PLAIN, Kind.MEASURE)
_EXACT_UNITS = frozenset(["length", "area", "volume", "mass", "speed", "energy", "power", "time", "months"])
_PAIR, _DOZEN = 2, 12
_DIGITS_KEPT = (10, 100, 1000)
"""What a number may have been multiplied by although its digit came through."""
_POWERS_OF_TEN = frozenset(Fraction(10) ** power for power in (-9, -6, -3, -2, 2, 3, 6, 9))
_TWO_DIGITS = 10
_SPANS_OF_TIME = frozenset(["day", "week", "month"])
_SAME = {"year-old": "year", "month-old": "month", "celsius": "degree"}
"""Units that the other language calls by one word."""


class Mismatch(NamedTuple):
    """An amount of the translation where the original has another."""

    target: Amount
    source: Amount


def mismatches(
    target: Sequence[Amount],
    source: Sequence[Amount],
    around: Sequence[Amount],
    around_source: Sequence[Amount],
    rates: Rates,
) -> list[Mismatch]:
    """The amounts that have no counterpart on the other side, where exactly one of a kind is left on each.

    `around` and `around_source` are the amounts of the sentences before and after, for what has moved there.
    """
    beside, beside_source = _free_beside(target, source, around, around_source)
    taken = {id(amount) for amount in target if any(is_same(amount, other) for other in source)}
    free = [amount for amount in target if id(amount) not in taken] + beside
    theirs = [
        amount
        for amount in source
        if _is_counted(amount)
        and not any(is_same(other, amount) for other in target)
        and not any(fits(other, amount, rates) for other in free)
    ]
    ours = [
        amount
        for amount in target
        if _is_counted(amount)
        and not any(fits(amount, other, rates) for other in [*source, *_sums(source), *beside_source])
    ]
    found = _pairs(list(filter(_is_telling, ours)), list(filter(_is_telling, theirs)), _same_kind)
    found = found or _pairs(ours, theirs, _same_thing) or _scaled_alike(ours, theirs)
    found = found or _transposed(target, source, around, around_source) or _other_ordinal(target, source)
    return [
        each
        for each in found
        if not (_is_part_of_a_word(each) or _lacks_its_thousand(each) or _borrows_its_scale(each, source))
    ]


def _is_part_of_a_word(pair: Mismatch) -> bool:
    """Whether a small number in words may stand in a compound or an ordinal of the original: “five-storey”."""
    target, source = pair
    if not target.in_words or target.value > SMALL or target.value.denominator != 1 or source.value <= SMALL:
        return False
    return source.value not in (target.value * factor for factor in _DIGITS_KEPT)


def _lacks_its_thousand(pair: Mismatch) -> bool:
    """Whether the original forgot a counting word that its reader supplies: “1,5 servicemen”."""
    target, source = pair
    return source.value.denominator != 1 and source.unit is None and target.value == source.value * 1000


def _borrows_its_scale(pair: Mismatch, others: Sequence[Amount]) -> bool:
    """Whether the original says the scale once for two numbers: “from 650 to 580 million”."""
    target, source = pair
    return source.scale == 1 and any(target.value == source.value * other.scale for other in others if other.scale > 1)


def _sums(amounts: Sequence[Amount]) -> list[Amount]:
    """What one after the other say together: 1 kg 120 g, two hours and ten minutes."""
    found = []
    for first, second in pairwise(amounts):
        if first.unit is None or second.unit is None or first.unit.quantity != second.unit.quantity:
            continue
        if second.unit.factor < first.unit.factor and first.unit.quantity in _EXACT_UNITS:
            value = first.value + second.value * second.unit.factor / first.unit.factor
            found.append(first._replace(value=value))
    return found


def _other_ordinal(target: Sequence[Amount], source: Sequence[Amount]) -> list[Mismatch]:
    """The one ordinal of each side, where its number does not stand on the other in any way."""
    ours = [amount for amount in target if amount.kind is Kind.ORDINAL]
    theirs = [amount for amount in source if amount.kind is Kind.ORDINAL]
    if len(ours) != 1 or len(theirs) != 1:
        return []
    mine, other = ours[0], theirs[0]
    if mine.value in {each.value for each in source} or other.value in {each.value for each in target}:
        return []
    return [Mismatch(mine, other)]


def _scaled_alike(ours: list[Amount], theirs: list[Amount]) -> list[Mismatch]:
    """All that is left, if each is the same power of ten too great or too small: “200 to 400” for thousands."""
    if len(ours) < _PAIR or len(ours) != len(theirs) or any(amount.value <= 0 for amount in theirs):
        return []
    if any(amount.unit and amount.unit.key == "m" for amount in ours):
        return []  # 7m is seven million
    factors = {amount.value / other.value for amount, other in zip(ours, theirs, strict=True)}
    if len(factors) > 1 or not factors & _POWERS_OF_TEN:
        return []
    return [Mismatch(amount, other) for amount, other in zip(ours, theirs, strict=True)]


def _transposed(
    target: Sequence[Amount], source: Sequence[Amount], around: Sequence[Amount], around_source: Sequence[Amount]
) -> list[Mismatch]:
    """The one figure whose digits stand in another order in the one figure that is left on the other side."""
    values, others = {each.value for each in (*source, *around_source)}, {each.value for each in (*target, *around)}
    ours = [each for each in target if each.value not in values and _digits(each)]
    theirs = [each for each in source if each.value not in others and _digits(each)]
    found = [(each, other) for each in ours for other in theirs if _digits(each) == _digits(other)]
    return [Mismatch(*found[0])] if len(found) == 1 else []


def _digits(amount: Amount) -> list[str]:
    """The digits of a whole number in figures, in order; none if they are fewer than two or all alike."""
    if amount.in_words or amount.scale != 1 or amount.value.denominator != 1 or amount.value < _TWO_DIGITS:
        return []
    digits = sorted(str(amount.value.numerator))
    return digits if digits[0] != digits[-1] else []


def _pairs(ours: list[Amount], theirs: list[Amount], alike: Callable[[Amount, Amount], bool]) -> list[Mismatch]:
    """Those of each side that can only stand for each other."""
    found = []
    for amount in ours:
        mine = [other for other in theirs if alike(amount, other)]
        if len(mine) == 1 and sum(alike(other, mine[0]) for other in ours) == 1:
            found.append(Mismatch(amount, mine[0]))
    return found


def _free_beside(
    target: Sequence[Amount], source: Sequence[Amount], around: Sequence[Amount], around_source: Sequence[Amount]
) -> tuple[list[Amount], list[Amount]]:
    """The amounts of the neighbouring sentences that have no counterpart there, so that they may have moved."""
    own = {id(amount) for amount in (*target, *source)}
    ours = [amount for amount in around if id(amount) not in own]
    theirs = [amount for amount in around_source if id(amount) not in own]
    return (
        [amount for amount in ours if not any(is_same(amount, other) for other in theirs)],
        [amount for amount in theirs if not any(is_same(other, amount) for other in ours)],
    )


def lost(around: Sequence[Amount], source: Sequence[Amount], rates: Rates) -> list[Amount]:
    """The figures of a sentence for which nothing can stand, neither in its translation nor in the ones beside it."""
    return [
        amount
        for amount in source
        if _is_telling(amount) and not amount.in_words and amount.value > SMALL
        if amount.unit or amount.value >= LEAST_COUNT
        if not any(fits(other, amount, rates) for other in around)
    ]


def _is_counted(amount: Amount) -> bool:
    """Whether an amount says how many of something there are. A dozen is also said of ten."""
    if amount.kind in (Kind.LABEL, Kind.ORDINAL, Kind.YEAR) or amount.approximation is Approximation.SEVERAL:
        return False
    return amount.value > (_PAIR if amount.in_words else 1) and amount.scale != _DOZEN


def _is_telling(amount: Amount) -> bool:
    """Whether an amount must come through as it is."""
    if not _is_counted(amount) or (amount.unit is not None and amount.unit.quantity in ("times", "months", "time")):
        return False
    return amount.value > SMALL or (not amount.in_words and amount.value > 1)


def _same_kind(first: Amount, second: Amount) -> bool:
    """Whether two amounts may stand for each other: both money, shares, lengths, or numbers of things."""
    if first.kind in (Kind.PERCENT, Kind.POINTS):
        return second.kind in (Kind.PERCENT, Kind.POINTS)
    if first.kind is Kind.MONEY or second.kind is Kind.MONEY:
        return first.kind is second.kind
    quantities = {amount.unit.quantity if amount.unit else "" for amount in (first, second)} - {"people"}
    return first.kind in _COUNTS and second.kind in _COUNTS and len(quantities) <= 1


def _same_thing(first: Amount, second: Amount) -> bool:
    """Whether two amounts have the same unit, and one is no small number or they are exact lengths of time."""
    units = {amount.unit.key if amount.unit else "person" for amount in (first, second)}
    if len(units) != 1:
        return False
    exact = all(amount.approximation is Approximation.EXACT for amount in (first, second))
    return any(amount.value > SMALL for amount in (first, second)) or (exact and not units.isdisjoint(_SPANS_OF_TIME))


def unit_changes(target: Sequence[Amount], source: Sequence[Amount]) -> list[Mismatch]:
    """Amounts whose number came through and whose unit or currency is another, if nothing else has the number."""
    times = Counter(amount.value for amount in target)
    theirs: dict[Fraction, list[Amount]] = {}
    for other in source:
        if other.unit:
            theirs.setdefault(other.value, []).append(other)
    found = []
    for amount in target:
        alike = theirs.get(amount.value, []) if amount.unit else []
        if len(alike) == 1 and times[amount.value] == 1 and not amount.begins_range and _differ(amount, alike[0]):
            found.append(Mismatch(amount, alike[0]))
    return found


def made_money(target: Sequence[Amount], source: Sequence[Amount]) -> list[Mismatch]:
    """Numbers of things that became sums of money, where the original speaks of no money at all."""
    if any(other.kind is Kind.MONEY for other in source):
        return []
    return [
        Mismatch(amount, other)
        for amount in target
        if amount.kind is Kind.MONEY and not amount.begins_range and amount.value > SMALL
        for other in source
        if other.value == amount.value and other.kind in _COUNTS and (other.unit is None or other.unit.key == "person")
    ]


def _differ(first: Amount, second: Amount) -> bool:
    unit, other = first.unit, second.unit
    if unit is None or other is None or _SAME.get(unit.key, unit.key) == _SAME.get(other.key, other.key):
        return False
    if unit.quantity == other.quantity == "money":
        return unit.factor != other.factor or not set(possible_codes(unit)) & set(possible_codes(other))
    if first.kind is Kind.PERCENT and second.kind is Kind.POINTS:
        return unit.key == "percent"
    return unit.quantity in _EXACT_UNITS and other.quantity in _EXACT_UNITS
