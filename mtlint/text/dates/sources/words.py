"""The words of dates in the languages of sources.

Twelve months, and seven weekdays from Monday, are parted by bars; the forms of one (cases, spellings) by spaces. “_”
stands for a space inside a name, “~” for a space, a zero-width non-joiner or nothing. Months and weekdays as in the
Unicode CLDR, with the cases that follow prepositions, and the months of the Maghreb, the Levant and Iran.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What a language calls months and weekdays, and the small change between the numbers of a date.

    `suffix` may follow a day of the month, `of` parts it from the month, `year` the month from the year; `hour` are
    patterns with the groups `h` and `m`. All are regular expressions over lower-case text with ASCII digits.
    """

    months: str
    weekdays: str
    relative: str = ""
    """Yesterday, today, tomorrow; last, this, next month; last, this, next year: parted by bars."""
    suffix: str = ""
    of: str = r"\s"
    year: str = r",?\s"
    range: str = ""
    hour: str = ""
    prefix: str = ""
    """Letters that may be written together with the month."""
    month_first: bool = False
    other_months: str = ""
    """The months of the Persian or lunar Hijri calendar."""
    year_shift: int = 0
    """What makes its years common ones (Thai: -543)."""
