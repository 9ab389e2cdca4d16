"""Dates of the languages of sources: what babel writes is read back, and forms of the news that it does not know."""

import datetime
import random

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from mtlint.text.dates.languages import read_dates
from mtlint.text.dates.mention import DateKind, DateMention, Unit
from mtlint.text.dates.sources.alphabetic import LANGUAGES
from tests.growth import cpu_seconds, is_linear

EAST_ASIAN = ("zh", "ja", "ko")
NATIVE_DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩", "fa": "۰۱۲۳۴۵۶۷۸۹", "hi": "०१२३४५६७८९"}


@pytest.mark.parametrize("language", [*LANGUAGES, *EAST_ASIAN])
def test_what_babel_writes_is_read_back(language: str) -> None:
    rng = random.Random(language)
    first = datetime.date(1950, 1, 1).toordinal()
    for _ in range(300):
        day = datetime.date.fromordinal(first + rng.randrange(36_000))
        pattern = "d MMMM y" if language == "th" else "long"
        text = format_date(day, pattern, locale=language)
        if rng.random() < 0.5 and language in NATIVE_DIGITS:
            text = text.translate({ord(str(value)): digit for value, digit in enumerate(NATIVE_DIGITS[language])})
        read = [each for each in read_dates(text, language) if each.kind is DateKind.DATE]
        assert [(each.year, each.month, each.day) for each in read] == [(day.year, day.month, day.day)], text
        weekday = format_date(day, "EEEE", locale=language)
        if language not in ("ru", "tr", "id", "he") or day.weekday() < 2:  # “среда” is also surroundings, and the like
            assert [each.weekday for each in read_dates(weekday, language)] == [day.weekday()], weekday


@pytest.mark.parametrize(
    "text",
    [
        "Trei luni mai târziu guvernul nu mai are bani.",
        "În câteva luni, cele mai multe școli vor fi mai mici.",
        "După 20 de luni au rămas 2 mai puțin.",
    ],
)
def test_romanian_words_that_are_no_dates(text: str) -> None:
    assert read_dates(text, "ro") == []


def test_romanian_mondays_and_mays() -> None:
    read = read_dates("De luni, 3 mai, până în mai 2024, și în mai sau luna mai", "ro")
    assert [each.kind for each in read] == [
        DateKind.WEEKDAY,
        DateKind.DATE,
        DateKind.MONTH,
        DateKind.MONTH,
        DateKind.MONTH,
    ]


def shown(text: str, language: str) -> list[tuple[str, DateKind, tuple[object, ...]]]:
    return [(text[each.span.start : each.span.end], each.kind, values(each)) for each in read_dates(text, language)]


def values(mention: DateMention) -> tuple[object, ...]:
    if mention.kind is DateKind.RELATIVE:
        return (mention.unit, mention.shift) if mention.day is None else (mention.unit, mention.shift, mention.day)
    if mention.kind is DateKind.CLOCK:
        return (mention.hour, mention.minute)
    if mention.kind is DateKind.WEEKDAY:
        return (mention.weekday,)
    return tuple(each for each in (mention.year, mention.month, mention.day) if each is not None)


DATE, MONTH, YEAR, DAY = DateKind.DATE, DateKind.MONTH, DateKind.YEAR, DateKind.BARE_DAY
WEEKDAY, CLOCK, RELATIVE = DateKind.WEEKDAY, DateKind.CLOCK, DateKind.RELATIVE


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "当地时间6日晚上8点半", [("6日", DAY, (6,)), ("晚上8点半", CLOCK, (20, 30))]),
        ("zh", "2021年6月4日至8日", [("2021年6月4", DATE, (2021, 6, 4)), ("8日", DATE, (2021, 6, 8))]),
        ("zh", "去年十月一日", [("去年", RELATIVE, (Unit.YEAR, -1)), ("十月一日", DATE, (10, 1))]),
        ("zh", "星期天，12天", [("星期天", WEEKDAY, (6,))]),
        ("zh", "民國110年，10日内，第3日，3000点", [("民國110年", YEAR, (2021,))]),
        ("zh", "本月6日", [("本月6日", RELATIVE, (Unit.MONTH, 0, 6))]),
        ("ja", "令和3年6月4日（金）午後3時半", [
            ("令和3年6月4日", DATE, (2021, 6, 4)), ("（金）", WEEKDAY, (4,)), ("午後3時半", CLOCK, (15, 30)),
        ]),
        ("ja", "12日間、3日ぶり、24時間、平成元年", [("平成元年", YEAR, (1989,))]),
        ("ko", "지난 6일(현지시간) 오후 3시 5분", [("6일", DAY, (6,)), ("오후 3시 5분", CLOCK, (15, 5))]),
        ("ko", "지난달 6일, 10일 만에, 3일간", [("지난달 6일", RELATIVE, (Unit.MONTH, -1, 6))]),
        ("ko", "2021년 6월 4일(금)", [("2021년 6월 4일", DATE, (2021, 6, 4)), ("(금)", WEEKDAY, (4,))]),
        ("ru", "в пятницу, 4-го июня", [("пятницу", WEEKDAY, (4,)), ("4-го июня", DATE, (6, 4))]),
        ("ru", "в 15 часов, 15 часов подряд", [("15 часов", CLOCK, (15, 0))]),
        ("ru", "4–8 июня 2021 г.", [("4", DATE, (2021, 6, 4)), ("8 июня 2021", DATE, (2021, 6, 8))]),
        ("ru", "окружающая среда, за 3 мая", [("3 мая", DATE, (5, 3))]),
        ("uk", "у п’ятницю, 4 червня", [("п’ятницю", WEEKDAY, (4,)), ("4 червня", DATE, (6, 4))]),
        ("de", "am Freitagabend, dem 4. Juni, um 15.30 Uhr", [
            ("Freitagabend", WEEKDAY, (4,)), ("4. Juni", DATE, (6, 4)), ("15.30 Uhr", CLOCK, (15, 30)),
        ]),
        ("fr", "du 4 au 8 juin, à 15h30", [("4", DATE, (6, 4)), ("8 juin", DATE, (6, 8)), ("15h30", CLOCK, (15, 30))]),
        ("es", "el 4 de junio del 2021", [("4 de junio del 2021", DATE, (2021, 6, 4))]),
        ("pt", "nesta sexta-feira (4)", [("sexta-feira", WEEKDAY, (4,)), ("4", DAY, (4,))]),
        ("cs", "4. 6. 2021 v 15.30", [("4. 6. 2021", DATE, (2021, 6, 4)), ("15.30", CLOCK, (15, 30))]),
        ("tr", "4 Haziran'da, İzmir'de saat 15.30'da", [("4 Haziran", DATE, (6, 4)), ("15.30", CLOCK, (15, 30))]),
        ("vi", "sáng 4/6, tháng 6/2021", [("4/6", DATE, (6, 4)), ("tháng 6/2021", MONTH, (2021, 6))]),
        ("id", "Jumat (4/6/2021) pukul 15.30", [
            ("Jumat", WEEKDAY, (4,)), ("4/6/2021", DATE, (2021, 6, 4)), ("15.30", CLOCK, (15, 30)),
        ]),
        ("ar", "منذ الحادي والعشرين من مايو", [("الحادي والعشرين من مايو", DATE, (5, 21))]),
        ("es", "el primero de mayo.", [("primero de mayo", DATE, (5, 1))]),
        ("ar", "الجمعة ٤ حزيران/يونيو ٢٠٢١", [("الجمعة", WEEKDAY, (4,)), ("٤ حزيران/يونيو ٢٠٢١", DATE, (2021, 6, 4))]),
        ("fa", "۱۴ خرداد ۱۴۰۰، پنج‌شنبه", [("۱۴ خرداد ۱۴۰۰", DATE, (2021, 6, 4)), ("پنج‌شنبه", WEEKDAY, (3,))]),
        ("he", "בשנה שעברה, ב-4 ביוני", [("בשנה שעברה", RELATIVE, (Unit.YEAR, -1)), ("4 ביוני", DATE, (6, 4))]),
        ("hi", "शुक्रवार को ४ जून", [("शुक्रवार", WEEKDAY, (4,)), ("४ जून", DATE, (6, 4))]),
        ("th", "4 มิถุนายน 2564", [("4 มิถุนายน 2564", DATE, (2021, 6, 4))]),
        ("en", "June 4", [("June 4", DATE, (6, 4))]),
        ("sw", "June 4", []),
    ],
)  # fmt: skip
def test_forms_of_the_news(language: str, text: str, expected: list[tuple[str, DateKind, tuple[object, ...]]]) -> None:
    got = shown(text, language)
    assert [
        each for each in got if each[1] is not RELATIVE or any(kind is RELATIVE for _, kind, _ in expected)
    ] == expected


@given(st.text(max_size=60), st.sampled_from([*LANGUAGES, *EAST_ASIAN]))
def test_spans_are_in_order_and_within_any_text(text: str, language: str) -> None:
    at = 0
    for each in read_dates(text, language):
        assert at <= each.span.start < each.span.end <= len(text)
        at = each.span.end


@pytest.mark.parametrize(
    ("language", "piece"),
    [("zh", "1月"), ("ja", "1日"), ("ko", "1 "), ("ru", "1 и "), ("de", "1. "), ("vi", "tháng "), ("ar", "1 و ")],
)
def test_time_grows_with_length_only(language: str, piece: str) -> None:
    def seconds(times: int) -> float:
        return cpu_seconds(lambda: read_dates(piece * times, language))

    assert is_linear(seconds, 1_000, 10_000, times=30, slack=0.2)
