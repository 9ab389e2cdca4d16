import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtlint.text.dates.english import english_dates
from mtlint.text.dates.mention import Calendar, DateKind, DateMention, RangeEnd, Unit
from tests.growth import cpu_seconds, is_linear

DATE, MONTH, YEAR, WEEKDAY = DateKind.DATE, DateKind.MONTH, DateKind.YEAR, DateKind.WEEKDAY
BARE, RELATIVE, CLOCK = DateKind.BARE_DAY, DateKind.RELATIVE, DateKind.CLOCK
DEFAULTS = DateMention._field_defaults


def shown(text: str) -> list[tuple[str, DateKind, dict[str, object]]]:
    """What was read: the words, the kind, and every field that is set, but for details that have tests of their own."""
    kept = []
    for each in english_dates(text):
        names = [name for name in DateMention._fields if name not in ("span", "kind", "days", "ordinal", "half")]
        values = {name: getattr(each, name) for name in names}
        fields = {name: value for name, value in values.items() if value != DEFAULTS[name]}
        kept.append((text[each.span.start : each.span.end], each.kind, fields))
    return kept


def one(words: str, kind: DateKind, **fields: object) -> tuple[str, DateKind, dict[str, object]]:
    return words, kind, fields


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opened on Sept. 3.", [one("Sept. 3", DATE, month=9, day=3)]),
        ("FLOODS OF JULY 4 RECALLED", [one("JULY 4", DATE, month=7, day=4)]),
        ("the 3rd of September 2019", [one("3rd of September 2019", DATE, year=2019, month=9, day=3)]),
        ("May the 4th", [one("May the 4th", DATE, month=5, day=4)]),
        ("on Sunday, the 4th of May", [one("Sunday, the 4th of May", DATE, month=5, day=4, weekday=6)]),
        ("on Friday (March 3) he", [one("Friday (March 3", DATE, month=3, day=3, weekday=4)]),
        ("on March 3 (Fri.) he", [one("March 3 (Fri.)", DATE, month=3, day=3, weekday=4)]),
        ("on 3 March 2023, Friday, he", [one("3 March 2023, Friday", DATE, year=2023, month=3, day=3, weekday=4)]),
        ("on May 12,2022 he", [one("May 12,2022", DATE, year=2022, month=5, day=12)]),
        ("on 25/12/2021 and 3/4/2021", [one("25/12/2021", DATE, year=2021, month=12, day=25)]),
        ("on April 31", [one("April 31", DATE, month=4, day=31)]),
        ("in May 20 people fell ill", [one("May", MONTH, month=5)]),
        ("in early June 2020", [one("June 2020", MONTH, year=2020, month=6)]),
        ("May 1,200 cows march 30 miles", []),
        ("We may 12 times; the march 9 days ago", [one("9 days ago", RELATIVE, unit=Unit.DAY, shift=-9)]),
        ("Janet, 14, met Mayor 5 and Augustus 8", []),
        ("The Sun 4, the Monitor 5", []),
        ("on Black Friday", []),
        ("next Monday", [one("next Monday", RELATIVE, weekday=0, unit=Unit.WEEKDAY, shift=1)]),
        ("on Monday night", [one("Monday", WEEKDAY, weekday=0)]),
        ("on Thursday the 9th", [one("Thursday the 9th", BARE, day=9, weekday=3)]),
        ("on the 9th (local time)", [one("9th", BARE, day=9)]),
        ("birdies at the 9th hole, the 9th floor", []),
        ("since the 2nd of last month", [one("2nd of last month", RELATIVE, day=2, unit=Unit.MONTH, shift=-1)]),
        ("the day before yesterday", [one("day before yesterday", RELATIVE, unit=Unit.DAY, shift=-2)]),
        ("Last year, two weeks ago", [
            one("Last year", RELATIVE, unit=Unit.YEAR, shift=-1),
            one("two weeks ago", RELATIVE, unit=Unit.WEEK, shift=-2),
        ]),
        ("in 1998, of 1950 voters, 2001 seats", [one("1998", YEAR, year=1998)]),
        ("at 2:30 p.m.", [one("2:30 p.m.", CLOCK, hour=14, minute=30)]),
        ("or 14.05 local time", [one("14.05", CLOCK, hour=14, minute=5)]),
        ("at 12 am", [one("12 am", CLOCK, hour=0, minute=0)]),
        ("at 18 o'clock", [one("18 o'clock", CLOCK, hour=18, minute=0)]),
        ("won 21:19, Psalm 119:45, ratio 3:10", []),
        ("at 1430 GMT", [one("1430 GMT", CLOCK, hour=14, minute=30)]),
    ],
)  # fmt: skip
def test_forms(text: str, expected: list[tuple[str, DateKind, dict[str, object]]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 12-14, 2022", [("May 12", 2022, 5, 12, RangeEnd.FIRST), ("14, 2022", 2022, 5, 14, RangeEnd.LAST)]),
        ("12 to 14 May", [("12", None, 5, 12, RangeEnd.FIRST), ("14 May", None, 5, 14, RangeEnd.LAST)]),
        ("from 30 May until 2 June 2021", [
            ("30 May", 2021, 5, 30, RangeEnd.FIRST), ("2 June 2021", 2021, 6, 2, RangeEnd.LAST),
        ]),
        ("between 30 May and 2 June", [("30 May", None, 5, 30, RangeEnd.FIRST), ("2 June", None, 6, 2, RangeEnd.LAST)]),
        ("April 3, 5 and 9.", [
            ("April 3", None, 4, 3, None), ("5", None, 4, 5, None), ("9", None, 4, 9, None),
        ]),
        ("3, 5 and 9 April 1999", [
            ("3", 1999, 4, 3, None), ("5", 1999, 4, 5, None), ("9 April 1999", 1999, 4, 9, None),
        ]),
        ("May 2 and June 3", [("May 2", None, 5, 2, None), ("June 3", None, 6, 3, None)]),
        ("from 1998 to 2004", [
            ("1998", 1998, None, None, RangeEnd.FIRST), ("2004", 2004, None, None, RangeEnd.LAST),
        ]),
        ("On May 12 and 40 others fell", [("May 12", None, 5, 12, None)]),
    ],
)  # fmt: skip
def test_ranges_and_lists(text: str, expected: list[tuple[str, int | None, int, int, RangeEnd | None]]) -> None:
    got = [(text[m.span.start : m.span.end], m.year, m.month, m.day, m.end) for m in english_dates(text)]
    assert got == expected


@pytest.mark.parametrize(
    ("text", "words", "calendar", "first", "last"),
    [
        ("in Reiwa 5 year,", "Reiwa 5 year", Calendar.JAPANESE, "2023-01-01", "2023-12-31"),
        ("Shōwa 64 began", "Shōwa 64", Calendar.JAPANESE, "1989-01-01", "1989-12-31"),
        ("the 12th year of Heisei", "12th year of Heisei", Calendar.JAPANESE, "2000-01-01", "2000-12-31"),
        ("Reiwa first year", "Reiwa first year", Calendar.JAPANESE, "2019-01-01", "2019-12-31"),
        ("Minguo 113", "Minguo 113", Calendar.MINGUO, "2024-01-01", "2024-12-31"),
        ("the 58th year of the Republic", "58th year of the Republic", Calendar.MINGUO, "1969-01-01", "1969-12-31"),
        ("Juche 112", "Juche 112", Calendar.JUCHE, "2023-01-01", "2023-12-31"),
        ("in B.E. 2567", "B.E. 2567", Calendar.BUDDHIST, "2024-01-01", "2024-12-31"),
        ("in 2567 BE.", "2567 BE.", Calendar.BUDDHIST, "2024-01-01", "2024-12-31"),
        ("on 1 Farvardin 1403", "1 Farvardin 1403", Calendar.PERSIAN, "2024-03-20", "2024-03-20"),
        ("on Esfand 30, 1399", "Esfand 30, 1399", Calendar.PERSIAN, "2021-03-20", "2021-03-20"),
        ("in Mehr 1402", "Mehr 1402", Calendar.PERSIAN, "2023-09-23", "2023-10-22"),
        ("on 10 Muharram 1446", "10 Muharram 1446", Calendar.HIJRI, "2024-07-16", "2024-07-18"),
        ("in 1445 AH", "1445 AH", Calendar.HIJRI, "2023-07-18", "2024-07-08"),
        ("on Chaitra 1, Saka 1946", "Chaitra 1, Saka 1946", Calendar.SAKA, "2024-03-21", "2024-03-21"),
    ],
)  # fmt: skip
def test_other_calendars(text: str, words: str, calendar: Calendar, first: str, last: str) -> None:
    [read] = english_dates(text)
    assert (text[read.span.start : read.span.end], read.calendar) == (words, calendar)
    assert read.days == (datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))


def test_months_of_other_calendars_alone_are_not_dates() -> None:
    assert english_dates("1400 H Street; Bahman, 1402 votes; Mehr said; Esfand 30 1250") == []
    assert english_dates("Tir Square; Ramadan began; Meiji University; Showa Denko") == []
    assert [each.days for each in english_dates("on 20 Bahman")] == [None]


@given(st.text(alphabet="12 9thofMay-,.:anJuMonSat/()\n", max_size=60) | st.text(max_size=40))
def test_spans_are_in_order_and_within_the_text(text: str) -> None:
    at = 0
    for each in english_dates(text):
        assert at <= each.span.start < each.span.end <= len(text)
        at = each.span.end


@pytest.mark.parametrize(
    "piece", ["1, ", "May 1, ", "1 and 2 ", "12-", "Mon, ", "the 9th ", "2022-", "Mehr 1 ", " last month", "12:30 "]
)
def test_time_grows_with_length_only(piece: str) -> None:
    assert is_linear(
        lambda times: cpu_seconds(lambda: english_dates(piece * times)), 2_000, 20_000, times=30, slack=0.2
    )
