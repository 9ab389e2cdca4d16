"""Dates that are known in part, and periods of office."""

from datetime import date

import pytest

from mtlint.kb import Facts, PartialDate, Period


@pytest.mark.parametrize(
    ("partial", "first", "last"),
    [
        (PartialDate(2024), date(2024, 1, 1), date(2024, 12, 31)),
        (PartialDate(2024, 2), date(2024, 2, 1), date(2024, 2, 29)),
        (PartialDate(2024, 2, 3), date(2024, 2, 3), date(2024, 2, 3)),
    ],
)
def test_a_partial_date_is_a_stretch(partial: PartialDate, first: date, last: date) -> None:
    assert (partial.first, partial.last) == (first, last)


def test_a_period_holds_generously() -> None:
    period = Period(PartialDate(2019, 3, 20), PartialDate(2022, 6))
    days = [date(2019, 3, 19), date(2019, 3, 20), date(2022, 6, 30), date(2022, 7, 1)]
    assert [period.may_hold(day) for day in days] == [False, True, True, False]
    assert period.may_hold(days[0], slack=1)
    assert Period(PartialDate(2019)).may_hold(date(2050, 1, 1))


def test_nothing_is_known_without_data() -> None:
    assert not Facts().people
    assert not Facts().countries
    assert not Facts().organisations
