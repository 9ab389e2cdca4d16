"""From a text to its amounts, for Chinese, Japanese and Korean: counting by ten thousands, units right behind."""

import re
import unicodedata
from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property

from mtlint.model.record import Record, field
from mtlint.model.span import Span

from .amount import FIRST_YEAR, LAST_YEAR, Amount, Approximation, Kind, Unit
from .money import currency_before, currency_code_after
from .phrases import listed
from .units import unit

_LONGEST_FIGURE = 40
_LONGEST_RUN = 60
_FIGURE = r"[0-9０-９]+(?:[,，.．・·][0-9０-９]+)*"
_LABEL, _ORDINAL, _TENTHS = "label", "ordinal", "tenths"
_JOINTS = ("-", "~", "～", "〜", "至", "到", "から", "에서", "–", "—", "－", "ー")


class EastAsian(Record, frozen=True):
    """The tables of one language. Keys of `units` are those of `units.py`, or what a counter makes of its number."""

    digits: str
    """The signs of 0 to 9 (zero first), others as “sign=digit” in `more_digits`."""
    more_digits: Mapping[str, int]
    tens: Mapping[str, int]
    """Multipliers inside a group of four."""
    scales: Mapping[str, int]
    units: Mapping[str, str]
    counters: str
    """Counters after which a lone sign is a number, as a pattern."""
    several: str
    """Signs that say “several” before a multiplier, as a pattern."""
    over_inside: str
    """Signs of “and more” between a number and its unit, as a pattern."""
    percent_before: str = r"(?!)"
    fraction: str = r"(?!)"
    """Between the denominator and the numerator, which come in this order."""
    ordinal_before: str = ""
    gap: str = ""
    """What may stand between figures and counting words of one number, as a pattern."""
    not_numbers: str = r"(?!)"
    """What only looks like a number."""
    native: Mapping[str, int] = field(default_factory=dict)
    """Number words that are used with counters only."""
    digit_guard: str = ""
    """What must follow a digit that is a sign, as a pattern."""
    half: str = "半"
    money_before: Mapping[str, str] = field(default_factory=dict)
    """Names of currencies before the figure, as patterns, which the unit behind it does not tell: 新台幣50萬元."""
    before: Mapping[Approximation, str] = field(default_factory=dict)
    after: Mapping[Approximation, str] = field(default_factory=dict)

    @cached_property
    def values(self) -> dict[str, int]:
        """The digits that are signs."""
        return {sign: value for value, sign in enumerate(self.digits)} | dict(self.more_digits)


_MONEY_OF_MANY = (None, "CNY")
"""What stands behind a figure and says nothing of whose money it is: 元."""


class EastAsianScanner:
    """Reads the amounts of one language."""

    def __init__(self, language: EastAsian) -> None:
        self.language = language
        digits = "".join(language.values)
        signs = "".join([digits, *language.tens, *language.scales])
        inner = f"(?:{language.over_inside})?"
        big = "".join([*language.tens, *language.scales])
        native = "|".join(sorted(language.native, key=len, reverse=True)) or r"(?!)"
        self._run = re.compile(
            rf"(?P<several>{language.several})?"
            rf"(?P<run>(?:(?:{_FIGURE})(?:(?:{language.gap}{inner}[{big}])+(?:{language.gap}(?={_FIGURE}))?)?"
            rf"|[{digits}]{language.digit_guard}|{inner}[{big}])+)"
            rf"|(?P<native>(?:{native})+)(?= ?(?:{language.counters}))"
        )
        self._token = re.compile(rf"{_FIGURE}|[{signs}]")
        self._neighbours = re.compile(rf"([{language.digits[1:]}])([{language.digits[1:]}])(?=[{big}]|$)")
        self._units = _by_prefix(language.units)
        self._half = re.compile(rf"{language.half}| {language.half}(?!\w)")
        self._counter = re.compile(rf" ?(?:{language.counters})")
        self._over = re.compile(f"(?:{language.over_inside})")
        self._not = re.compile(language.not_numbers)
        self._fraction = re.compile(language.fraction)
        self._after_fraction = re.compile(f"(?:{language.fraction})$")
        self._money_before = [(key, re.compile(f"(?:{names})$")) for key, names in language.money_before.items()]
        self._before = [(kind, re.compile(f"(?:{words}) ?$")) for kind, words in language.before.items()]
        self._after = [(kind, re.compile(f" ?(?:{words})")) for kind, words in language.after.items()]
        self._percent_before = re.compile(f"(?:{language.percent_before})$")
        self._ordinal_before = re.compile(f"(?:{language.ordinal_before or '(?!)'}) ?$")

    def amounts(self, text: str, folded: str) -> list[Amount]:  # noqa: ARG002 - as the scanner of spaced languages
        """All amounts of a text, in order."""
        found: list[Amount] = []
        at = 0
        for run in self._run.finditer(text):
            if run.start() < at or self._not.match(text, max(0, run.start() - 1)) or self._not.match(text, run.start()):
                continue
            amount = self._amount(text, run, at)
            if amount is not None:
                if found and self._is_fraction(text, found[-1], amount):
                    amount = _fraction_of(found.pop(), amount)
                found.append(amount)
                at = max(amount.span.end, run.end())
        return _ranges(text, found)

    def _amount(self, text: str, run: re.Match[str], floor: int) -> Amount | None:
        """The amount of a run of figures and signs, None if they are no number."""
        read = self._read(run)
        if read is None:
            return Amount(Span(*run.span()), Span(*run.span()), Fraction(0), Kind.LABEL)
        value, scale = read
        start, end = run.span()
        in_words = not any(sign.isdecimal() for sign in run[0])
        before = text[max(0, start - 8) : start]
        hedge = Approximation.SEVERAL if run["several"] else self._hedge(self._before, before)
        if over := self._over.match(text, end):
            end, hedge = over.end(), hedge or Approximation.OVER
        figure = Span(start, run.end())
        share = self._percent_before.search(before)
        if share or self._ordinal_before.search(before):
            named = Kind.PERCENT if share else Kind.ORDINAL
            span = Span(start - len(share[0]) if share else start, end)
            exactness, measure = hedge or Approximation.EXACT, unit("percent") if share else None
            return Amount(span, figure, value, named, measure, approximation=exactness, in_words=in_words)
        if self._fraction.match(text, end):
            return Amount(Span(start, end), figure, value, Kind.PLAIN, in_words=in_words)
        key, after = self._unit(text, end)
        if in_words and not self._is_counted(text, run, key, end) and not self._after_fraction.search(before):
            return None
        if key in (_LABEL, _ORDINAL) or (key == "year" and scale == 1 and FIRST_YEAR <= value <= LAST_YEAR):
            named = Kind.LABEL if key == _LABEL else Kind.ORDINAL if key == _ORDINAL else Kind.YEAR
            return Amount(Span(start, after), figure, value, named, in_words=in_words)
        if key == _TENTHS:
            key, value = "percent", value * 10
        elif key is not None and (half := self._half.match(text, after)):
            value, after = value + Fraction(1, 2), half.end()
        sign, money = (start, None) if in_words else currency_before(text, start)
        if key in _MONEY_OF_MANY:
            key = next((named for named, names in self._money_before if names.search(before)), key)
        measure = unit(key) if key else None
        if measure is None and sign >= floor:
            measure, after = (money, end) if money else currency_code_after(text, end)
        hedge = hedge or self._hedge(self._after, text, after) or Approximation.EXACT
        span = Span(sign if money and measure is money else start, after)
        return Amount(span, figure, value, _kind(measure), measure, Fraction(scale), hedge, in_words=in_words)

    def _read(self, run: re.Match[str]) -> tuple[Fraction, int] | None:
        """The value and the last scale of a run."""
        return (self._native(run["native"]), 1) if run["native"] else self._value(run["run"])

    def _is_counted(self, text: str, run: re.Match[str], key: str | None, end: int) -> bool:
        """Whether a number in signs is one: a unit or counter follows, or it begins with a digit and goes on."""
        if key is not None or run["several"] or self._counter.match(text, end):
            return True
        return len(run[0]) > 1 and run[0][0] in self.language.values

    @staticmethod
    def _hedge(
        table: list[tuple[Approximation, re.Pattern[str]]], text: str, at: int | None = None
    ) -> Approximation | None:
        for kind, pattern in table:
            if pattern.search(text) if at is None else pattern.match(text, at):
                return kind
        return None

    def _native(self, word: str) -> Fraction:
        total, rest = 0, word
        while rest:
            name = max((name for name in self.language.native if rest.startswith(name)), key=len)
            total, rest = total + self.language.native[name], rest[len(name) :]
        return Fraction(total)

    def _unit(self, text: str, end: int) -> tuple[str | None, int]:
        """The key of the unit right behind a number, and where it ends."""
        at = end + (text[end : end + 1] in (" ", "\u00a0"))
        for size, names in self._units:
            key = names.get(text[at : at + size])
            if key is not None:
                return key, at + size
        return None, end

    def _value(self, run: str) -> tuple[Fraction, int] | None:
        """What a run of figures and signs is, and its last scale; None if it is no number."""
        if len(run) > _LONGEST_RUN:
            return None
        run = self._neighbours.sub(lambda pair: pair[1] if self._follow(pair) else pair[0], run)
        language = self.language
        total, section, number = Fraction(0), Fraction(0), None
        last_scale, was_digit = 0, False
        for token in self._token.findall(run):
            if token in language.tens:
                section += (1 if number is None else number) * language.tens[token]
                number, was_digit = None, False
            elif token in language.scales:
                scale = language.scales[token]
                section += number or 0
                if not section and not total:
                    section = Fraction(1)
                if last_scale and scale > last_scale:
                    total = (total + section) * scale
                else:
                    total += section * scale
                section, number, last_scale, was_digit = Fraction(0), None, scale, False
            elif token in language.values:
                digit = language.values[token]
                number = number * 10 + digit if was_digit and number is not None else Fraction(digit)
                was_digit = True
            else:
                figure = _figure(token)
                if figure is None or number is not None:
                    return None
                number, was_digit = figure, False
        return total + section + (number or 0), last_scale or 1

    def _follow(self, pair: re.Match[str]) -> bool:
        """Whether two signs are neighbours, which together mean “or”: 三四十 is thirty or forty."""
        first, second = (self.language.values[sign] for sign in pair.groups())
        return second == first + 1 and pair.end() < len(pair.string)

    def _is_fraction(self, text: str, denominator: Amount, numerator: Amount) -> bool:
        between = text[denominator.figure.end : numerator.figure.start]
        return bool(between) and self._fraction.fullmatch(between) is not None and denominator.value > 1


def _fraction_of(denominator: Amount, numerator: Amount) -> Amount:
    span = Span(denominator.span.start, numerator.span.end)
    return numerator._replace(span=span, figure=span, value=numerator.value / denominator.value)


def _figure(token: str) -> Fraction | None:
    """“1,234.5”, also full-width; None for versions, dates and the like."""
    if len(token) > _LONGEST_FIGURE:
        return None
    plain = unicodedata.normalize("NFKC", token)
    if len(plain) > 1 and plain[0] == "0" and plain[1].isdigit():  # a telephone number or the like
        return None
    if found := re.fullmatch(r"(\d{1,3}(?:,\d{3})+|\d+)(?:[.・·](\d+))?", plain):
        decimals = found[2] or ""
        return Fraction(int(found[1].replace(",", "") + decimals), 10 ** len(decimals))
    if re.fullmatch(r"\d{1,4}(?:,\d{4})+", plain):  # grouped by ten thousands
        return Fraction(int(plain.replace(",", "")))
    return None


def _kind(measure: Unit | None) -> Kind:
    return measure.kind if measure else Kind.PLAIN


def _by_prefix(table: Mapping[str, str]) -> list[tuple[int, dict[str, str]]]:
    """Units by the length of their name, the longest first."""
    names = listed(table)
    sizes = sorted({len(name) for name in names}, reverse=True)
    return [(size, {name: key for name, key in names.items() if len(name) == size}) for size in sizes]


def _ranges(text: str, found: list[Amount]) -> list[Amount]:
    for index in range(len(found) - 1):
        first, second = found[index], found[index + 1]
        if first.kind in (Kind.LABEL, Kind.ORDINAL) or (first.kind is Kind.YEAR and second.kind is not Kind.YEAR):
            continue
        if text[first.span.end : second.span.start].strip() not in _JOINTS:
            continue
        value, scale, measure = first.value, first.scale, first.unit
        kind: Kind = first.kind
        if scale == 1 and second.scale > 1 and value * 2 < 100 * second.value / second.scale:
            value, scale = value * second.scale, second.scale
        if measure is None and second.unit is not None:
            measure, kind = second.unit, second.kind
        found[index] = first._replace(value=value, scale=scale, unit=measure, kind=kind, begins_range=True)
    return found
