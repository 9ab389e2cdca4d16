"""Calendar arithmetic against known days (Nowruz and leap years: calendar of the University of Tehran)."""

import datetime

import pytest

from mtlint.text.dates.calendars import hijri, japanese_year, nowruz, persian, saka
from mtlint.text.dates.mention import day_of


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1357, "1978-03-21"),
        (1375, "1996-03-20"),
        (1376, "1997-03-21"),
        (1399, "2020-03-20"),
        (1400, "2021-03-21"),
        (1403, "2024-03-20"),
        (1404, "2025-03-21"),
        (1405, "2026-03-21"),
        (1408, "2029-03-20"),
    ],
)
def test_nowruz(year: int, day: str) -> None:
    assert nowruz(year) == datetime.date.fromisoformat(day)


def test_every_persian_day_follows_the_one_before() -> None:
    following = nowruz(1350)
    for year in range(1350, 1420):
        for month in range(1, 13):
            for day in range(1, 32):
                if days := persian(year, month, day):
                    assert days == (following, following)
                    following += datetime.timedelta(1)
    assert following == nowruz(1420)


def test_every_saka_day_follows_the_one_before() -> None:
    following = datetime.date(1978, 3, 22)
    for year in range(1900, 1960):
        for month in range(1, 13):
            for day in range(1, 32):
                if days := saka(year, month, day):
                    assert days == (following, following)
                    following += datetime.timedelta(1)
    assert following == datetime.date(2038, 3, 22)


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ((1440, 9, 1), "2019-05-06"),
        ((1442, 1, 1), "2020-08-20"),
        ((1444, 12, 10), "2023-06-28"),
        ((1445, 9, 1), "2024-03-11"),
        ((1446, 10, 1), "2025-03-30"),
    ],
)
def test_hijri_days_are_within_a_day_of_the_sighting(date: tuple[int, int, int], day: str) -> None:
    days = hijri(*date)
    assert days
    assert days[0] <= datetime.date.fromisoformat(day) <= days[1]


def test_days_that_do_not_exist() -> None:
    assert persian(1400, 12, 30) is None
    assert japanese_year("taisho", 16) is None
    assert day_of(2023, 2, 29) is None
