"""Dates that babel, an independent library, writes are read back exactly, in every order that news uses."""

import datetime
import random
from dataclasses import dataclass

import pytest
from babel.dates import format_date, format_time

from mtlint.text.dates.english import english_dates
from mtlint.text.dates.mention import DateKind, DateMention

TIMES = 10_000
PATTERNS = {
    "MMMM d, y": "year month day",
    "d MMMM y": "year month day",
    "EEEE, MMMM d, y": "year month day weekday",
    "EEEE, d MMMM y": "year month day weekday",
    "EEEE d MMMM y": "year month day weekday",
    "EEE, MMM d, y": "year month day weekday",
    "d MMM y": "year month day",
    "MMM d": "month day",
    "MMMM d": "month day",
    "EEEE, MMMM d": "month day weekday",
    "EEEE d MMMM": "month day weekday",
    "d MMMM": "month day",
    "y-MM-dd": "year month day",
    "y/MM/dd": "year month day",
    "dd.MM.y": "year month day",
    "d.M.y": "year month day",
    "MMMM y": "year month",
}
FRAMES = (
    "The talks of {} ended without a deal.",
    "{}",
    "In the capital, on {}, 1,200 people marched.",
    "It was signed on {} (the 12 others were not) and 3.5 per cent left.",
    "“We will vote on {}”, she said; 45 of 60 agreed.",
)


@dataclass(frozen=True)
class Case:
    """A sentence, the expression in it, and what must be read."""

    text: str
    expression: str
    fields: dict[str, int]


def cases() -> list[Case]:
    rng = random.Random(7)
    first = datetime.date(1950, 1, 1).toordinal()
    made = []
    for number in range(TIMES):
        day = datetime.date.fromordinal(first + rng.randrange(40_000))
        pattern, names = list(PATTERNS.items())[number % len(PATTERNS)]
        expression = format_date(day, pattern, locale="en")
        known = {"year": day.year, "month": day.month, "day": day.day, "weekday": day.weekday()}
        made.append(
            Case(rng.choice(FRAMES).format(expression), expression, {name: known[name] for name in names.split()})
        )
    return made


def fields(mention: DateMention) -> dict[str, int]:
    named = {name: getattr(mention, name) for name in ("year", "month", "day", "weekday")}
    return {name: value for name, value in named.items() if value is not None}


def test_ten_thousand_dates_are_read_back() -> None:
    for case in cases():
        read = [each for each in english_dates(case.text) if each.kind in (DateKind.DATE, DateKind.MONTH)]
        got = [(case.text[each.span.start : each.span.end], fields(each)) for each in read]
        assert got == [(case.expression, case.fields)], case.text


@pytest.mark.parametrize("pattern", ["h:mm a", "h:mma", "H:mm"])
def test_every_minute_is_read_back(pattern: str) -> None:
    for minute in range(24 * 60):
        time = datetime.time(minute // 60, minute % 60)
        expression = format_time(time, pattern, locale="en").replace("\u202f", " ")
        text = f"The train left at {expression} on Monday."
        read = english_dates(text)[0]
        assert (read.kind, read.hour, read.minute) == (DateKind.CLOCK, time.hour, time.minute), text
        assert text[read.span.start : read.span.end] == expression
