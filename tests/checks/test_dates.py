"""What the checks of dates suggest and say; what they find is proved by the examples of their rules."""

import datetime

import pytest

from mtlint.text.article import Article
from tests.growth import cpu_seconds, is_linear

from .articles import article, findings


def dated(text: str, day: str = "2022-03-16") -> Article:
    return Article(article(text).document.replace(published=datetime.date.fromisoformat(day)))


@pytest.mark.parametrize(
    ("text", "suggestions"),
    [
        ("It shut on Tuesday, March 14, he said.", ("Monday, March 14", "Tuesday, March 15")),
        ("It shut on Tues. 14 March 2022.", ("Mon. 14 March 2022", "Tues. 15 March 2022")),
        ("IT SHUT ON TUESDAY, MARCH 14", ("MONDAY, MARCH 14", "TUESDAY, MARCH 15")),
        ("It shut on Sunday, 1 March 2022.", ("Tuesday, 1 March 2022",)),
        ("It shut on Friday, March 14th, he said.", ("Monday, March 14th", "Friday, March 11th")),
    ],
)
def test_the_right_weekday_and_the_right_day_are_suggested(text: str, suggestions: tuple[str, ...]) -> None:
    [found] = findings("dates.weekday_mismatch", dated(text), "{reason}")
    assert found.suggestions == suggestions


def test_a_date_that_contradicts_another_points_to_it() -> None:
    [found] = findings("dates.weekday_mismatch", "From Saturday, June 4, to Wednesday, June 9.", "{reason}")
    assert found.message == "“Saturday, June 4” makes it a Thursday"
    assert [each.span.start for each in found.related] == [5]


def test_a_named_year_explains_a_date_without_one() -> None:
    text = "It shut on Wednesday, March 14.\n\nThat was in 1973."
    assert not findings("dates.weekday_mismatch", dated(text))
    assert findings("dates.weekday_mismatch", dated(text.replace("1973", "1974")))


@pytest.mark.parametrize(
    ("text", "calendar", "said", "suggestions"),
    [
        ("It was built in Heisei 12.", "Japanese", "2000", ("2000",)),
        ("It was built on 14 Mehr 1402.", "Persian", "October 6, 2023", ("October 6, 2023",)),
        ("It was built in Mehr 1402.", "Persian", "September 23 to October 22, 2023", ()),
        ("It was built on 10 Muharram 1446.", "Hijri", "about July 17, 2024", ()),
        ("It was built in 1446 AH.", "Hijri", "about 2024–25", ()),
        ("It was built in Saka 1946.", "Saka", "2024–25", ("2024–25",)),
    ],
)
def test_other_calendars_are_converted(text: str, calendar: str, said: str, suggestions: tuple[str, ...]) -> None:
    [found] = findings("dates.other_calendar", text, "{common}", calendar=calendar)
    assert (found.message, found.suggestions) == (said, suggestions)


@pytest.mark.parametrize(
    ("check", "text", "said"),
    [
        ("relative_mismatch", "The dam broke last month (August).", "last month: February"),
        ("relative_mismatch", "The dam broke in August last year, in 2020 last year.", "last year: 2021"),
        ("relative_mismatch", "The dam broke yesterday (Friday).", "yesterday: Tuesday"),
    ],
)
def test_relative_days_are_worked_out(check: str, text: str, said: str) -> None:
    [found] = findings(f"dates.{check}", dated(text), "{said}: {truth}")
    assert found.message == said


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("It was the first rise since February 2070.", ["February 2070"]),
        ("The plane had entered service in June 2051.", ["June 2051"]),
        ("She joined the firm in 2041.", ["2041"]),
        ("He had pledged to be neutral in 2050. Brisbane won the right to host the Games in 2032.", []),
        ("Since then the goal is 2050.", []),
    ],
)
def test_years_ahead_that_are_told_as_past(text: str, reported: list[str]) -> None:
    article = dated(text)
    assert [article.text[slice(*each.span)] for each in findings("dates.future_past", article)] == reported


def test_a_day_of_grace_for_time_zones() -> None:
    assert not findings("dates.relative_mismatch", dated("The dam broke yesterday (March 14), today, the 17th."))
    assert not findings("dates.future_past", dated("The dam was hit on March 18."))


def test_today_may_be_that_of_another_year() -> None:
    assert not findings("dates.relative_mismatch", dated("Ten years ago today, on Thursday, March 15, 2012, it broke."))


@pytest.mark.parametrize(
    "piece",
    ["On Friday, March 3, 2022, it shut. ", "It shut on Friday, May 3. ", "It was hit on March 30. ", "born in 1960, "],
)
def test_time_grows_with_length_only(piece: str) -> None:
    def seconds(times: int) -> float:
        given = dated(piece * times)
        assert given.dates
        checks = ("weekday_mismatch", "future_past", "impossible_day", "age_mismatch", "relative_mismatch")
        return cpu_seconds(lambda: [findings(f"dates.{check}", given) for check in checks])

    assert is_linear(seconds, 200, 2_000, times=30, slack=0.4)


@pytest.mark.parametrize(
    ("text", "day", "said"),
    [
        ("It will open in 2062.", "2025-04-24", "two digits have changed places, if 2026 is meant"),
        ("It will open in 2052.", "2025-04-24", "two digits have changed places, if 2025 is meant"),
        ("It will open in 2044.", "2025-04-24", ""),
        ("It will open in 2036.", "2025-04-24", ""),
        ("It will open in 2015.", "2023-04-24", "the plan is past on the day of publication, 2023"),
        ("It will open in 2015.", "2015-04-24", ""),
        ("It will open in 1985.", "2023-04-24", ""),
    ],
)
def test_plans_that_are_past_or_far_ahead(text: str, day: str, said: str) -> None:
    assert [each.message for each in findings("dates.plan_out_of_time", dated(text, day), "{reason}")] == [said][
        : bool(said)
    ]
