"""The words of dates in the languages of sources.

Twelve months, and seven weekdays from Monday, are parted by bars; the forms of one (cases, spellings) by spaces. “_”
stands for a space inside a name, “~” for a space, a zero-width non-joiner or nothing. Months and weekdays as in the
Unicode CLDR, with the cases that follow prepositions, and the months of the Maghreb, the Levant and Iran.
"""

from functools import cache

from mtlint.model.record import Record
from mtlint.text.dates.mention import Unit

_MEANINGS = (
    (Unit.DAY, -1), (Unit.DAY, 0), (Unit.DAY, 1), (Unit.MONTH, -1), (Unit.MONTH, 0), (Unit.MONTH, 1), (Unit.YEAR, -1),
    (Unit.YEAR, 0), (Unit.YEAR, 1), (Unit.DAY, -2), (Unit.DAY, 2), (Unit.YEAR, -2), (Unit.WEEK, -1), (Unit.WEEK, 0),
    (Unit.WEEK, 1),
)  # fmt: skip


@cache
def relative_words(groups: str) -> dict[str, tuple[Unit, int]]:
    """What each word of a group of relative words counts in, and how many of them after the day of writing."""
    return {
        form.replace("_", " "): meaning
        for forms, meaning in zip(groups.split("|"), _MEANINGS, strict=False)
        for form in forms.split()
    }


class Words(Record, frozen=True):
    """What a language calls months and weekdays, and the small change between the numbers of a date.

    `suffix` may follow a day of the month, `of` parts it from the month, `year` the month from the year; `hour` are
    patterns with the groups `h` and `m`. All are regular expressions over lower-case text with ASCII digits.
    """

    months: str
    weekdays: str
    relative: str = ""
    """Words that count from the day of writing, in the order of `_MEANINGS`, parted by bars."""
    suffix: str = ""
    days: str = ""
    """Days of the month in words, from the first, parted by bars."""
    of: str = r"\s"
    year: str = r",?\s"
    range: str = ""
    hour: str = ""
    prefix: str = ""
    """Letters that may be written together with the month."""
    month_first: bool = False
    other_months: str = ""
    """The months of the Persian or lunar Hijri calendar."""
    no_date_behind: str = ""
    """What stands before a word that looks like a month or weekday and is none: cinci [luni] are five months."""
    no_date_before: str = ""
    """What stands after one: [mai] târziu is “later”."""
    year_shift: int = 0
    """What makes its years common ones (Thai: -543)."""
