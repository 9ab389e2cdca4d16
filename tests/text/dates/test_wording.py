import pytest

from mtlint.text.dates.wording import ordinal, with_day, with_month, with_weekday


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (with_weekday("Sat., 5 May", 6), "Sun., 5 May"),
        (with_weekday("SATURDAY 5 MAY", 2), "WEDNESDAY 5 MAY"),
        (with_weekday("5 May", 2), "5 May"),
        (with_month("Sept. 3, 2021", 1), "Jan. 3, 2021"),
        (with_month("Sept. 3, 2021", 5), "May 3, 2021"),
        (with_month("May 3", 12), "December 3"),
        (with_month("the 3rd", 12), "the 3rd"),
        (with_day("May 3rd, 2003", 3, 12), "May 12th, 2003"),
        (with_day("May 03, 2003", 3, 21), "May 21, 2003"),
        ([ordinal(day) for day in (1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 31)],
         ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd", "31st"]),
    ],
)  # fmt: skip
def test_one_part_is_exchanged(given: object, wanted: object) -> None:
    assert given == wanted
