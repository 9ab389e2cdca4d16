"""The words of English dates, and the patterns that are made of them."""

from mtlint.text.number_words import CARDINALS

from .mention import Unit

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = {form.lower(): number for number, name in enumerate(MONTH_NAMES, 1) for form in (name, name[:3])} | {"sept": 9}
WEEKDAYS = {form.lower(): number for number, name in enumerate(WEEKDAY_NAMES) for form in (name, name[:3])}
WEEKDAYS |= {"tues": 1, "thur": 3, "thurs": 3}


def month_of(name: str) -> int | None:
    """The number of the month with this name or abbreviation."""
    return MONTHS.get(name.rstrip(".").lower())


def weekday_of(name: str) -> int | None:
    """The number of the weekday with this name or abbreviation, from Monday, 0."""
    return WEEKDAYS.get(name.rstrip(".").lower())


MONTH = (
    r"[JFMASOND](?:a[nry]|eb|pr|u[nlg]|ep|ct|ov|ec|A[NRY]|EB|PR|U[NLG]|EP|CT|OV|EC)[A-Za-z]{0,6}\b"
    r"(?:(?<![A-Za-z]{5})(?<![yYeE])\.)?"
)
"""A capitalised word that begins like a month, with the full stop of an abbreviation. `month_of` tells what it is."""
WEEKDAY = r"[MTWFS](?:on|ue|ed|hu|ri|at|un|ON|UE|ED|HU|RI|AT|UN)[A-Za-z]{0,6}\b(?:(?<![A-Za-z]{6})\.)?"
"""The same for weekdays and `weekday_of`."""
DAY = r"(?P<day>[0-3]?\d)(?P<suffix>st|nd|rd|th|ST|ND|RD|TH)?(?![\w%$€£:]|\.\d|,(?!(?:19|20)\d\d\b)\d|['’]s\b)"
YEAR = r"(?:1[5-9]|20|21)\d\d(?!\w|[.,:]\d|['’]s|%)"
DASH = r"\s?[-–—]\s?"
RANGE = rf"(?:{DASH}|\s(?:to|until|till|through|thru)\s)"
LIST = r"(?:,\s|,?\s(?:and|or|&)\s)"

UNITS = {"day": Unit.DAY, "week": Unit.WEEK, "month": Unit.MONTH, "year": Unit.YEAR}
SHIFTS = {
    "last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1,
}  # fmt: skip
SMALL_NUMBERS = {"a": 1, "an": 1} | {word: number for number, word in enumerate(CARDINALS[:12], start=1)}
DAY_WORDS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
