"""What counts as a changed date, on pairs of segments."""

import datetime

import pytest

from mtlint.text.dates.compare import Pair, differences
from mtlint.text.dates.languages import read_dates

MARCH_10 = "2021-03-10"  # a Wednesday


def changed(language: str, source: str, target: str, published: str | None = MARCH_10) -> list[tuple[str, str, str]]:
    day = datetime.date.fromisoformat(published) if published else None
    pair = Pair(read_dates(target, "en"), read_dates(source, language), published=day)
    return [
        (target[slice(*each.target.span)], source[slice(*each.source.span)], each.part.value)
        for each in differences(pair)
    ]


@pytest.mark.parametrize(
    ("language", "source", "target", "expected"),
    [
        ("ru", "9 марта 2021 года", "on May 9, 2021", [("May 9, 2021", "9 марта 2021", "day")]),
        ("ru", "9 марта 2021 года", "on March 9, 2012", [("March 9, 2012", "9 марта 2021", "year")]),
        ("ru", "в июле", "in June", [("June", "июле", "month")]),
        ("zh", "当地时间8日晚8时", "at 8 a.m. on the 8th", [("8 a.m.", "晚8时", "hour")]),
        ("zh", "9日", "on the 19th", [("19th", "9日", "day")]),
        ("zh", "9日", "on Friday", [("Friday", "9日", "weekday")]),
        ("zh", "晚7:30", "at 7:30 a.m.", [("7:30 a.m.", "晚7:30", "hour")]),
        ("zh", "9日", "on August 9", [("August 9", "9日", "day")]),
        ("zh", "去年产量", "output this year", [("this year", "去年", "reference")]),
        ("ko", "지난 2일부터", "since the 2nd of last month", [("2nd of last month", "2일", "day")]),
        ("ja", "令和3年", "in 2003", [("2003", "令和3年", "year")]),
        ("de", "am Freitag, am 16. März", "on Friday, on March 12", [("Friday, on March 12", "16. März", "day")]),
        ("de", "am Dienstag um 15.30 Uhr", "on Thursday at 3:30 p.m.", [("Thursday", "Dienstag", "weekday")]),
        ("fa", "۱۸ اسفند ۱۳۹۹", "on March 18, 2021", [("March 18, 2021", "۱۸ اسفند ۱۳۹۹", "day")]),
    ],
)
def test_changed(language: str, source: str, target: str, expected: list[tuple[str, str, str]]) -> None:
    assert changed(language, source, target) == expected


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("ru", "9 марта 2021 года", "on Tuesday, March 9"),
        ("ru", "вчера", "on March 9"),
        ("ru", "вчера", "on Tuesday"),
        ("ru", "в прошлом году", "in 2020"),
        ("ru", "9 марта", "on the 9th, and on April 12"),
        ("ru", "ничего", "on April 12, 2019, at 5 p.m. on Friday"),
        ("zh", "9日", "on Tuesday"),
        ("zh", "9日", "on Monday"),
        ("zh", "9日，星期五", "on Friday"),
        ("zh", "9日今天", "on Friday"),
        ("zh", "晚上12点整", "at 12 a.m."),
        ("ko", "낮 12시", "at 12 p.m."),
        ("ko", "낮 1시", "at 1 p.m."),
        ("ko", "밤 11시", "at 11 p.m."),
        ("zh", "晚7:30", "at 7:30 p.m."),
        ("zh", "9日", "on March 9"),
        ("zh", "28日", "on Feb. 28"),
        ("zh", "下午3点", "at 3 p.m."),
        ("zh", "3点整", "at 3 p.m."),
        ("zh", "15时", "at 3 p.m."),
        ("ko", "지난달 2일부터", "since the 2nd of last month"),
        ("ko", "지난달 2일부터", "since February 2"),
        ("ja", "令和3年3月9日", "on March 9, 2021"),
        ("ja", "０４～０５年", "in 2004-05"),
        ("ja", "24日午前0時20分", "at 12:20 a.m. on the 24th"),
        ("fa", "۱۸ اسفند ۱۳۹۹", "on March 8, 2021"),
        ("ar", "10 رمضان 1445", "on March 20, 2024"),
        ("th", "9 มีนาคม 2564", "on March 9, 2021"),
        ("is", "í maí, júní, júlí og ágúst", "in May, June, July and August"),
    ],
)
def test_kept(language: str, source: str, target: str) -> None:
    assert changed(language, source, target) == []


def test_without_the_day_of_publication_what_may_be_right_is_right() -> None:
    assert changed("zh", "9日", "on August 9", None) == []
    assert changed("ru", "в прошлом году", "in 2013", None) == []
    assert changed("ru", "9 марта", "on May 9", None) == [("May 9", "9 марта", "day")]


def test_what_stands_in_the_next_sentence_is_not_missing() -> None:
    target, source, near = (read_dates(*each) for each in (("on May 9", "en"), ("9 марта", "ru"), ("9 мая", "ru")))
    assert list(differences(Pair(target, source)))
    assert not list(differences(Pair(target, source, near_source=near)))
