"""What a date, a time or a day looks like once it is read."""

import datetime
from enum import StrEnum
from typing import NamedTuple

from mtlint.model.span import Span


class DateKind(StrEnum):
    """What a mention says, and so which of its fields are set."""

    DATE = "date"
    """A day of a month, perhaps with its year and weekday: `month` and `day`."""
    MONTH = "month"
    """A month, perhaps with its year: `month`."""
    YEAR = "year"
    """A year alone: `year`."""
    WEEKDAY = "weekday"
    """A weekday alone: `weekday`."""
    BARE_DAY = "bare day"
    """A day without its month (“on the 9th”): `day`, perhaps `weekday`."""
    RELATIVE = "relative"
    """Counted from the day of writing (“last month”, “the 2nd of last month”, “next Monday”): `unit` and `shift`."""
    CLOCK = "clock"
    """An hour: `hour`, and `minute` if it is given, or None if there are some that could not be read."""


class Unit(StrEnum):
    """What a relative mention counts in."""

    DAY = "day"
    WEEK = "week"
    WEEKDAY = "weekday"
    MONTH = "month"
    YEAR = "year"


class Calendar(StrEnum):
    """The calendar that a mention is written in. Month and day of a mention are always those of the common one."""

    COMMON = "common"
    JAPANESE = "Japanese"
    MINGUO = "Minguo"
    JUCHE = "Juche"
    BUDDHIST = "Buddhist"
    PERSIAN = "Persian"
    HIJRI = "Hijri"
    SAKA = "Saka"


class RangeEnd(StrEnum):
    """Which end of a range a mention is. The other end is the mention after (or before) it."""

    FIRST = "first"
    LAST = "last"


class DateMention(NamedTuple):
    """One date, time or day as the text gives it; nothing is resolved or checked.

    Numbers are what is written, so 31 April keeps its 31. A field is None where the text does not give it; the year or
    month of “12–14 May 2022” is given for both days. `weekday` counts from Monday, 0. `hour` is of the 24-hour clock
    where `half` or the text says which half of the day is meant, else as written.
    """

    span: Span
    kind: DateKind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: Unit | None = None
    shift: int = 0
    """How many units after the day of writing; negative for before."""
    hour: int | None = None
    minute: int | None = None
    half: str | None = None
    """“am” or “pm”, where the text says so."""
    end: RangeEnd | None = None
    calendar: Calendar = Calendar.COMMON
    days: tuple[datetime.date, datetime.date] | None = None
    """For other calendars: the first and the last day of the common calendar that the words can mean."""
    ordinal: bool = False
    """Whether the day is written as an ordinal number."""

    def date(self) -> datetime.date | None:
        """The day of the calendar, if year, month and day are given and there is such a day."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return day_of(self.year, self.month, self.day)


def day_of(year: int, month: int, day: int) -> datetime.date | None:
    """The day, or None if the calendar does not have it."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
