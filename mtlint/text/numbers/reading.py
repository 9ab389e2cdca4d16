"""Reads one number, in figures and words, from the place where it begins."""

import re
from fractions import Fraction
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.text.word_set import word_set

from .language import Language, NumberWord
from .phrases import WORD

Rational = int | Fraction
"""Whole numbers are kept as such while a number is read: they are ten times as fast."""

_THOUSAND, _MILLION = 1000, 10**6
_LARGEST = 10**24
"""No number that is read from words is greater."""
_LONGEST_FIGURE = 40
"""Characters; longer runs of digits count nothing, and turning them into numbers takes quadratic time."""
_VULGAR = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}
_BELOW_A_THOUSAND = lazy_re.compile(r" (?:و ?)?(\d{1,3}(?:\.\d+)?)(?![\d.,:/%–-]*\d)(?![\w%])")
_HUNDREDS = lazy_re.compile(r" (\d{3})(?![\d.,:]*\d)")
_GO_ON = word_set("ar az bn fa hi hy id ka kk ky mn mr ms ne ta te tr ur uz")
"""Languages that write 2,650 as “2 thousand 650”: behind the word any smaller figure goes on."""
_GO_ON_IN_HUNDREDS = word_set("be ca es lt lv pt ru uk")
"""Languages in which only three figures surely do: mil 800."""


class Reading(NamedTuple):
    """A number as it was read, before its surroundings are looked at."""

    end: int
    value: Rational | None
    """None for figures that are no number."""
    scale: Rational = 1
    role: str = "number"
    """“number”, “ordinal” or “vague”."""
    digits: int = 0
    """How many characters stand in figures."""


class _Sum:
    """What has been read so far: whole groups in `total`, the group below a thousand in `current`."""

    def __init__(self, *, ones_first: bool) -> None:
        self.ones_first = ones_first
        self.total: Rational = 0
        self.current: Rational | None = None
        self.last_scale: Rational | None = None
        self.scale: Rational = 1
        self.digits = 0
        self.must_scale = False
        self.halved: Rational | None = None
        """The scale of which a half was added, and which may be named again: a million and half a million."""

    @property
    def value(self) -> Rational:
        return self.total + (self.current or 0)

    def take(self, word: NumberWord) -> bool:
        """Work a word in; False if it does not belong to the number."""
        if word.role == "add":
            return self._add(word)
        if word.role == "multiply":
            return self._multiply(word.value)
        if word.role == "scale":
            return self._scale(word.value)
        return word.role == "half" and self._half(word.value)

    def _add(self, word: NumberWord) -> bool:
        if word.must_scale and word.value < 1 and self.current is not None:  # iki yarım
            return self._half(word.value)
        if (self.digits and self.last_scale is None) or not adds(self.current, word.value, ones_first=self.ones_first):
            return False
        self.current = (self.current or 0) + word.value
        self.must_scale = self.must_scale or word.must_scale
        if word.value >= _THOUSAND:  # the dual of a counting word, ألفين
            self.total, self.current = self.value, None
            self.last_scale = _counting_word(word.value)
        return True

    def _multiply(self, value: Rational) -> bool:
        low = (self.current or 0) % value
        if self.current is not None and not low:
            return False
        self.current = (self.current or 0) - low + (low or 1) * value
        if self.digits:
            self.scale = value
        return True

    def _scale(self, value: Rational) -> bool:
        if self.current is None and value == self.halved:
            self.halved = None
            return True
        if self.total and (value < 1000 or self.total * value > _LARGEST):
            return False
        if self.last_scale is not None and value >= self.last_scale:
            self.total = self.value * value
        else:
            self.total += (1 if self.current is None else self.current) * value
        self.current, self.scale, self.last_scale, self.must_scale = None, value, value, False
        return True

    def _half(self, value: Rational) -> bool:
        if self.current is not None:
            self.current += value
        elif self.last_scale is not None:
            self.total += value * self.last_scale
            self.halved = self.last_scale
        else:
            return False
        return True


class NumberReader:
    """Reads the numbers of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        group, decimal = re.escape(language.group), re.escape(language.decimal)
        joiners = "".join(f"{joiner} |" for joiner in sorted(language.joiners))
        self._small_figure = re.compile(rf" (?:{joiners}و ?)?(\d{{1,3}})(?= )")
        self._shapes = (
            re.compile(rf"\d{{1,3}}(?:([{group}])\d{{3}})(?:\1\d{{3}})*(?:[{decimal}](?P<decimals>\d+))?"),
            re.compile(rf"\d+(?:[{decimal}](?P<decimals>\d+))?"),
            re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.(?P<decimals>\d+))?"),  # South Asia
            re.compile(r"\d{1,3}\.(?P<decimals>\d{1,2}|\d{4,})"),  # an English decimal point in another language
            re.compile(
                r"(?!)" if language.code == "en" else r"\d{1,3},(?P<decimals>\d{1,2})"
            ),  # a French comma in Arabic
        )

    def read(self, folded: str, start: int) -> Reading | None:
        """The number that begins at `start`, None if there is none."""
        so_far, end = _Sum(ones_first=self.language.ones_first), start
        if self.language.only_figures and not folded[start].isnumeric():
            return None
        if folded[start].isnumeric():
            run = self.language.figure.match(folded, start)
            end = run.end() if run else start + 1
            so_far.digits = end - start
            so_far.current = self.figure(folded[start:end])
            if so_far.current is None or folded[end : end + 1] in (":", "/"):
                return Reading(_end_of_label(folded, end), None, digits=so_far.digits)
        while found := self._word(folded, end, so_far.current, first=end == start):
            after, word = found
            if word.role in ("part", "ordinal", "vague"):
                if last := self._last(folded, after, word, so_far):
                    return last
                break
            if not so_far.take(word):
                break
            end = after
            counts_in = so_far.last_scale or 0 if so_far.current is None else 0
            if counts_in and (smaller := self._smaller(folded, end, counts_in)):
                so_far.digits += smaller[0] - end
                end, so_far.current = smaller
            elif counts_in == _THOUSAND and (more := self._below_thousand(folded, end)):
                so_far.digits += more.end() - end
                end, so_far.current = more.end(), Fraction(more[1])
        if end == start or so_far.must_scale:
            return None
        value = so_far.value
        if (
            self.language.half_more
            and folded[max(0, start - 12) : start].rstrip(" ").rpartition(" ")[2] in self.language.half_more
        ):
            hundreds = 100 if value >= 100 and value % 100 == 0 else 1
            value += Fraction(so_far.last_scale or hundreds) / 2
        return Reading(end, value, so_far.scale, digits=so_far.digits)

    def _last(self, folded: str, end: int, word: NumberWord, so_far: _Sum) -> Reading | None:
        """The reading if `word`, which ends its number, belongs to it."""
        current = so_far.current
        if so_far.digits:
            return None
        if word.role == "vague":
            if so_far.value:  # два десятка
                return Reading(end, so_far.value * word.value, word.value) if so_far.last_scale is None else None
            return self._vague(folded, end, word.value)
        if word.role == "ordinal" and adds(current, word.value):
            return Reading(end, so_far.value + word.value, so_far.scale, "ordinal")
        is_part = current is not None and so_far.last_scale is None and word.value > 1
        if is_part and (word.role == "part" or (current == 1 and word.value > 2)):  # two thirds, one third
            return Reading(end, Fraction(current or 0) / word.value)
        return None

    def _vague(self, folded: str, end: int, value: Rational) -> Reading:
        """“hundreds”, “tens of thousands”, “hundreds of millions”."""
        words = self.language.number_words
        found = words.at(folded, end)
        if found is None and (following := WORD.match(folded, end)) and following[1] in self.language.of:
            found = words.at(folded, following.end())
        if found is not None and found[1].role in ("vague", "scale"):
            return Reading(found[0], value * found[1].value, found[1].value, "vague")
        return Reading(end, value, role="vague")

    def _word(self, folded: str, at: int, current: Rational | None, *, first: bool) -> tuple[int, NumberWord] | None:
        """The next word of a number: where it ends, what it does."""
        words = self.language.number_words
        if not first and folded[at : at + 1] not in (" ", "-"):
            return None
        if found := words.at(folded, at):
            return found
        following = WORD.match(folded, at)
        if following is None:
            return None
        prefix = self.language.prefix
        if prefix and following[1][0] in prefix:
            return words.at(folded, following.start(1) + 1)
        if first or following[1] not in self.language.joiners:
            return None
        found = words.at(folded, following.end())
        if found is None or found[1].role not in ("add", "ordinal"):
            return None
        return found if self.language.joins_tens or (current or 100) % 100 == 0 else None

    def _smaller(self, folded: str, at: int, scale: Rational) -> tuple[int, int] | None:
        """A figure right behind a counting word that a smaller one follows: “3 million [and 200] thousand”."""
        following = self._small_figure.match(folded, at)
        if following is None:
            return None
        found = self.language.number_words.at(folded, following.end())
        if found is None or found[1].role != "scale" or found[1].value >= scale:
            return None
        return following.end(), int(following[1])

    def _below_thousand(self, folded: str, at: int) -> re.Match[str] | None:
        """The figure that goes on behind a thousand: 2 bin [650], mil [800]."""
        if self.language.code in _GO_ON:
            found = _BELOW_A_THOUSAND.match(folded, at)
            following = self.language.number_words.at(folded, found.end()) if found and "و" in found[0] else None
            return None if following and following[1].role == "scale" else found  # 48 ألفا و3 ملايين
        return _HUNDREDS.match(folded, at) if self.language.code in _GO_ON_IN_HUNDREDS else None

    def figure(self, run: str) -> Rational | None:
        """The exact value of a run of figures, None if it is no number that this language writes."""
        if len(run) > _LONGEST_FIGURE:
            return None
        more = _VULGAR.get(run[-1], 0)
        digits = run[:-1] if more else run
        if not digits:
            return more
        if digits.isdecimal():  # a telephone number or the like begins with 0
            return None if len(digits) > 1 and int(digits[0]) == 0 else int(digits) + more
        for shape in self._shapes:
            if found := shape.fullmatch(digits):
                whole = int("".join(filter(str.isdecimal, digits)))
                decimals = found["decimals"]
                return (Fraction(whole, 10 ** len(decimals)) if decimals else whole) + more
        return None


def _counting_word(value: Rational) -> int:
    """The thousand or million of which a number is a small multiple."""
    return _MILLION if value >= _MILLION else _THOUSAND


def adds(current: Rational | None, value: Rational, *, ones_first: bool = False) -> bool:
    """Whether a number word below a thousand can follow what was read: “twenty [five]”, not “twenty [thirty]”."""
    if current is None:
        return True
    if value <= 0 or current == 0:
        return False
    if 0 < current % 100 < 10 <= value < 100 and value % 10 == 0:
        return ones_first
    step = 10 if value < 10 else 100 if value < 100 else 1000
    return current % step == 0


def _end_of_label(folded: str, end: int) -> int:
    """Skip what is joined to figures that are no number: 10:30:15, 24/7, 1.2.3."""
    size = len(folded)
    while end < size and (folded[end].isdigit() or (folded[end] in ":/.," and folded[end + 1 : end + 2].isdigit())):
        end += 1
    return end
