"""From a text to its amounts, for languages of South-East Asia that leave out spaces: figures and what stands beside them."""

import re
import unicodedata
from collections.abc import Mapping
from fractions import Fraction

from mtlint.model.record import Record, field
from mtlint.model.span import Span

from .amount import FIRST_YEAR, LAST_YEAR, Amount, Kind, Unit
from .phrases import listed
from .units import UNITS, unit

_LONGEST_FIGURE = 24
_GROUP = 3
_BARE = 100
"""A smaller figure that nothing stands beside may be a day or an hour."""


class Unspaced(Record, frozen=True):
    """The tables of one language, keys of `units` as in `units.py`."""

    scales: Mapping[str, int]
    units: Mapping[str, str]
    either_sign: bool = False
    """Whether points, commas and spaces group thousands, and commas or points part decimals."""
    percent_before: str = r"(?!)"
    scale_before: bool = False
    """Whether a counting word may stand before its figure."""
    money_before: Mapping[str, str] = field(default_factory=dict)
    not_before: str = r"(?!)"
    """What stands behind a figure that counts nothing: the sign of the hour."""
    not_behind: str = r"(?!)"
    """What stands before one: “day”, “article”."""


class UnspacedScanner:
    """Reads the amounts of one language that are written in figures."""

    def __init__(self, language: Unspaced) -> None:
        self.language = language
        scales, figure = _alternation(language.scales), _figure(",. " if language.either_sign else ",")
        units = {form: unit(key) for form, key in listed(language.units).items()}
        money = {form: unit(key) for form, key in listed(language.money_before).items()}
        self._units: Mapping[str, Unit] = units | money
        before = rf"(?:(?P<money>{_alternation(money)})\s?)?"
        if language.scale_before:
            before += rf"(?:(?P<first>{scales})(?:ပေါင်း)?\s?)?"
        self._amount = re.compile(
            rf"{before}(?P<figure>{figure})(?:\s?(?P<scale>{scales}))?(?:\s?(?P<unit>{_alternation(units)}))?"
        )
        self._more = re.compile(
            rf"\s?(?P<figure>\d{{1,3}})(?:\s?(?P<scale>{scales}))(?:\s?(?P<unit>{_alternation(units)}))?"
        )
        self._percent = re.compile(rf"(?:{language.percent_before})\s?$")
        self._label = re.compile(rf"(?:{language.not_behind})\s?$")
        self._sign = re.compile(rf"\s?(?:{language.not_before})")

    def amounts(self, text: str, folded: str) -> list[Amount]:  # noqa: ARG002 - as the other scanners
        """All amounts of a text, in order."""
        amounts: list[Amount] = []
        for found in self._amount.finditer(text):
            is_new = not amounts or amounts[-1].span.end <= found.start()
            if is_new and len(found["figure"]) < _LONGEST_FIGURE:
                amounts.append(self._read(text, found))
        return amounts

    def _read(self, text: str, found: re.Match[str]) -> Amount:
        groups = found.groupdict()
        scale = self._scale(groups.get("scale")) * self._scale(groups.get("first"))
        value, end, named = self._value(found["figure"]) * scale, found.end(), found["unit"]
        while named is None and scale > 1 and (more := self._more.match(text, end)):
            smaller = self._scale(more["scale"])
            if smaller >= scale:
                break
            value, scale, end, named = value + self._value(more["figure"]) * smaller, smaller, more.end(), more["unit"]
        of = self._units.get(named or groups.get("money") or "")
        before = text[max(0, found.start() - 16) : found.start()]
        if of is None and self._percent.search(before):
            of = UNITS["percent"]
        is_bare = of is None and scale == 1
        is_label = is_bare and (self._label.search(before) or self._sign.match(text, end) or value < _BARE)
        kind = Kind.LABEL if is_label else self._kind(of, value, is_bare=is_bare)
        span = Span(found.start(), end)
        return Amount(span, Span(found.start("figure"), end), value, kind, of, Fraction(scale))

    def _value(self, figure: str) -> Fraction:
        """The value of a figure, whose last sign parts decimals unless it groups thousands."""
        at = max(figure.rfind(","), figure.rfind("."))
        whole, sign, decimals = (figure[:at], figure[at], figure[at + 1 :]) if at > 0 else (figure, "", "")
        may_group = sign == "," or self.language.either_sign
        if sign in whole or (may_group and len(decimals) == _GROUP and whole.isdecimal()):
            whole, decimals = figure, ""
        digits = "".join(str(unicodedata.decimal(each)) for each in whole + decimals if each.isdecimal())
        return Fraction(int(digits), 10 ** len(decimals))

    def _scale(self, word: str | None) -> int:
        return self.language.scales[word] if word else 1

    def _kind(self, of: Unit | None, value: Fraction, *, is_bare: bool) -> Kind:
        if of is not None:
            return of.kind
        is_year = is_bare and value.denominator == 1 and FIRST_YEAR <= value <= LAST_YEAR
        return Kind.YEAR if is_year else Kind.PLAIN


def _figure(signs: str) -> str:
    """A pattern for a whole figure that is no part of a date or an hour, with the signs that may group thousands."""
    groups = "|".join(rf"(?:{re.escape(sign)}\d{{3}})+" for sign in signs)
    point = "[.,]" if "." in signs else r"\."
    return rf"(?<![\d.,:/])(?:\d{{1,3}}(?:{groups})(?:{point}\d+)?|\d+(?:{point}\d+)?)(?![\d:/]|[.,]\d)"


def _alternation(forms: Mapping[str, object]) -> str:
    return "|".join(sorted(map(re.escape, forms), key=len, reverse=True)) or r"(?!)"
