"""From a text to its amounts, for languages that part their words by spaces."""

import re
from fractions import Fraction

from mtlint import lazy_re
from mtlint.model.span import Span

from .amount import FIRST_YEAR, LAST_YEAR, Amount, Approximation, Kind, Unit
from .language import Language
from .money import currency_before, currency_code_after
from .phrases import INSIDE, WORD
from .reading import NumberReader, Rational, Reading
from .units import CURRENCIES, UNITS

_HYPHENS = "-—"
_SHORT_SCALES = {
    "k": Fraction(1000),
    "m": Fraction(10**6),
    "mn": Fraction(10**6),
    "bn": Fraction(10**9),
    "b": Fraction(10**9),
    "tn": Fraction(10**12),
    "cr": Fraction(10**7),
}
_SHORT_SCALE = lazy_re.compile(r"(?:[kmb]|[mbt]n|cr)(?![^\W_])")
_NOT_MONEY = frozenset(["k", "m", "b", "cr"])
"""Short scales that mean something else where no currency stands before the figure."""
_POWERS, _RAISED = frozenset(["m", "km", "cm"]), lazy_re.compile(r"[23](?!\w|[.,]\d)")
"""“3,000 m2”: the raised figure is often written on the line."""
_MILLION = 10**6
"""From here on a preposition parts the number from what is counted in French, Italian, Portuguese and Spanish."""


class Scanner:
    """Reads the amounts of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.reader = NumberReader(language)
        self._digits = re.compile(f"[{language.digits}½¼¾⅓⅔]+")
        self._counted_of = re.compile(rf" (?:{'|'.join(map(re.escape, sorted(language.of)))})(?:(?<=')|(?= ))")

    def amounts(self, text: str, folded: str) -> list[Amount]:
        """All amounts of a text, in order. `folded` is the text as `fold` makes it."""
        found: list[Amount] = []
        at = 0
        for start in self._starts(folded):
            if start < at:
                continue
            number = self.reader.read(folded, start)
            if number is None:
                continue
            at = number.end
            if number.scale != 1 and not number.digits and found and _follows_label(found[-1], start):
                continue
            amount = self._amount(text, folded, start, number, found[-1].span.end if found else 0)
            found.append(amount)
            at = amount.span.end
        return self._ranges(folded, found)

    def _starts(self, folded: str) -> list[int]:
        """Where numbers may begin: at figures, and at words that begin like a number (one search a word is fastest)."""
        starts = [run.start() for run in self._digits.finditer(folded)]
        prefix = self.language.prefix
        for word in self.language.first_words:
            at = folded.find(word)
            while at >= 0:
                before = folded[at - 1 : at]
                if not (before.isalnum() or INSIDE.match(before)) or (
                    before in prefix and not folded[max(0, at - 2) : at - 1].isalnum()
                ):
                    starts.append(at)
                at = folded.find(word, at + len(word))
        starts.sort()
        return starts

    # What stands around it

    def _amount(self, text: str, folded: str, start: int, number: Reading, floor: int) -> Amount:
        """The amount of a number; `floor` is where the one before it ends."""
        end, value = number.end, number.value
        if value is None or (number.digits and self._is_label(text, folded, start)):
            return Amount(Span(start, end), Span(start, end), Fraction(value or 0), Kind.LABEL)
        if number.role == "ordinal":
            return Amount(Span(start, end), Span(start, end), Fraction(value), Kind.ORDINAL, in_words=True)
        scale, span_start = number.scale, start
        sign, money = (start, None) if not number.digits else currency_before(text, start)
        if sign < floor:
            money = None  # the sign belongs to the number before it
        elif money is not None:
            span_start = sign
        glued = bool(number.digits) and scale == 1 and folded[end : end + 1].isalpha()
        if glued or (number.digits and scale == 1 and folded[end : end + 1] == "-"):
            short = _SHORT_SCALE.match(folded, end + (not glued))
            if short and (
                money is not None or short[0] not in _NOT_MONEY or self.language.unit_names.at(folded, short.end())
            ):
                scale = _SHORT_SCALES[short[0]]
                value, end, glued = value * scale, short.end(), False
            elif ordinal := self._ordinal_ending(folded, end):
                return Amount(Span(start, ordinal), Span(start, ordinal), Fraction(value), Kind.ORDINAL)
        figure = Span(start, end)
        unit, end = self._unit(text, folded, end, money, value)
        if unit is not None and (half := self.language.halves_behind.at(folded, end)):
            value, end = value + half[1] * scale, half[0]
        if unit is None and (before := self._percent_before(folded, start)) < start:
            unit, span_start = UNITS["percent"], before
        if glued and end == figure.end:
            return Amount(figure, figure, Fraction(value), Kind.LABEL)
        if self._is_negative(folded, start, money is not None):
            value = -value
            span_start = start - 1 if folded[start - 1 : start] == "-" else span_start
        is_year = number.digits == 4 and scale == 1 and folded[start : start + 4].isdecimal()
        kind = self._kind(unit, Fraction(value), is_year=is_year, is_bare=scale == 1)
        approximation = (
            Approximation.SEVERAL if number.role == "vague" else self._approximation(folded, start, span_start, end)
        )
        span, in_words = Span(span_start, end), not number.digits
        return Amount(span, figure, Fraction(value), kind, unit, Fraction(scale), approximation, in_words)

    def _kind(self, unit: Unit | None, value: Fraction, *, is_year: bool, is_bare: bool) -> Kind:
        if unit is not None:
            return unit.kind
        if is_year and FIRST_YEAR <= value <= LAST_YEAR:
            return Kind.YEAR
        if is_bare and value < _DAYS_OR_SO and self.language.only_figures:
            return Kind.LABEL  # perhaps a day of a month
        return Kind.PLAIN

    def _unit(self, text: str, folded: str, end: int, money: Unit | None, value: Rational) -> tuple[Unit | None, int]:
        found = self.language.unit_names.at(folded, end)
        if found is None and value >= _MILLION and (of := self._counted_of.match(folded, end)):
            found = self.language.unit_names.at(folded, of.end())
        if (
            found is not None
            and found[1].key == "km"
            and self.language.km_is_money
            and text[found[0] - 2 : found[0]] == "KM"
        ):
            return CURRENCIES["BAM"], found[0]
        if found is not None:
            if found[1].key in _POWERS and _RAISED.match(folded, found[0]):
                return UNITS[f"{found[1].key}{folded[found[0]]}"], found[0] + 1
            if money is None:
                least = self.language.least.get(found[1].key, 0)
                return (found[1], found[0]) if value >= least else (None, end)
            if found[1].quantity == "money":
                return money, found[0]
            return money, end
        if money is not None:
            return money, end
        return currency_code_after(text, end)

    def _is_unit(self, folded: str, end: int) -> bool:
        return self.language.unit_names.at(folded, end) is not None

    def _percent_before(self, folded: str, start: int) -> int:
        """Where a sign or word of percentage before the figure begins; `start` if there is none."""
        if not self.language.percent_before:
            return start
        word = folded[max(0, start - 8) : start].rstrip(" ").rpartition(" ")[2]
        return folded.rfind(word, 0, start) if word in self.language.percent_before else start

    def _ordinal_ending(self, folded: str, end: int) -> int | None:
        hyphen = folded[end] == "-"
        following = WORD.match(folded, end + hyphen)
        if following is None or following.start(1) != end + hyphen:
            return None
        if following[1] in self.language.ordinal_endings and (hyphen or not self._is_unit(folded, end)):
            return following.end()
        return None

    def _is_label(self, text: str, folded: str, start: int) -> bool:
        """Whether a figure belongs to a name: right behind a letter, or behind “No”."""
        before = folded[start - 1 : start]
        if not before or before in "\n(":
            return False
        prefix = self.language.prefix
        if (
            before == "-"
            and text[start - 2 : start - 1] in prefix
            and not text[max(0, start - 3) : start - 2].isalpha()
        ):
            return False
        if before in prefix:
            return False
        if before == "-":
            return (
                text[start - 2 : start - 1].isalnum()
                and not folded[max(0, start - 5) : start].endswith(("mid-", "pre-", "non-", "sub-"))
                and not text[start - 2].isdigit()
            )
        if before in "#№/:.,":
            return before in "#№/:" or text[start - 2 : start - 1].isdigit()
        if before == " ":
            last = folded[max(0, start - 14) : start - 1].rpartition(" ")[2].strip("(\".'")
            return last in self.language.labels
        return before.isalpha() and currency_before(text, start)[1] is None

    def _is_negative(self, folded: str, start: int, has_sign: bool) -> bool:
        if not has_sign and folded[start - 1 : start] == "-":
            return start < 2 or folded[start - 2] in " (\n"
        return folded[max(0, start - 12) : start].rstrip().rpartition(" ")[2] in self.language.minus

    def _approximation(self, folded: str, start: int, span_start: int, end: int) -> Approximation:
        start = min(start, span_start)
        before = folded[max(0, start - 32) : start].rpartition("\n")[2].replace("-", " ").split()
        if before:
            if before[-1] in ("a", "the", "some"):
                before.pop()
            found = self.language.approximators.before(before)
            if found is not None:
                return found
        after = self.language.approximators_after.at(folded, end)
        return after[1] if after else Approximation.EXACT

    # Ranges

    def _ranges(self, folded: str, found: list[Amount]) -> list[Amount]:
        for index in range(len(found) - 1):
            first, second = found[index], found[index + 1]
            if (
                second.span.start - first.span.end > _LONGEST_JOINT
                or first.kind is Kind.LABEL
                or first.kind is Kind.ORDINAL
            ):
                continue
            is_year_beside_amount = first.kind is Kind.YEAR and second.unit is not None
            if is_year_beside_amount or not self._joins(folded, first, second):
                continue
            if _is_score(folded, first, second):
                found[index] = first._replace(kind=Kind.LABEL)
                found[index + 1] = second._replace(kind=Kind.LABEL)
            else:
                found[index] = _as_range(first, second)
        return found

    def _joins(self, folded: str, first: Amount, second: Amount) -> bool:
        between = folded[first.span.end : second.span.start].strip(" ")
        if between in ("-", "—") or between in self.language.ranges:
            return True
        opening = self.language.range_pairs.get(between)
        if opening is None:
            return False
        before = folded[max(0, first.span.start - 24) : first.span.start].split()
        return opening in before[-3:]


_LONGEST_JOINT = 9
_DAYS_OR_SO = 100
_FARTHEST_APART = 50
"""How many times greater than the second figure of a range the first can be, if both count in the same scale."""


def _follows_label(before: Amount, start: int) -> bool:
    """Whether a number in words stands right behind figures that could not be read: “2,39 [billion]”."""
    return before.kind is Kind.LABEL and start - before.span.end <= 1


def _is_score(folded: str, first: Amount, second: Amount) -> bool:
    """“6-3”: two bare figures round a hyphen, the second no greater."""
    between = folded[first.span.end : second.span.start]
    bare = first.unit is None and second.unit is None and second.scale == 1
    return bare and between.strip() in _HYPHENS and second.value <= first.value


def _as_range(first: Amount, second: Amount) -> Amount:
    """The first end of a range, with the scale and unit of the second where it has none."""
    value, scale, unit, kind = first.value, first.scale, first.unit, first.kind
    beyond = _FARTHEST_APART * second.value / second.scale  # “900 to 1.2 million” begins with 900 or 900,000
    if scale == 1 and second.scale > 1 and abs(value) < beyond and (unit is None or unit == second.unit):
        value, scale = value * second.scale, second.scale
    if unit is None and second.unit is not None:
        unit, kind = second.unit, second.kind
    return first._replace(value=value, scale=scale, unit=unit, kind=kind, begins_range=True)
