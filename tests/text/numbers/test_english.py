"""English amounts: spans, exact values, units, kinds."""

import random
from fractions import Fraction

import pytest
from babel.numbers import format_currency, format_decimal
from hypothesis import given
from hypothesis import strategies as st

from mtlint.text.numbers import Approximation, Kind
from mtlint.text.numbers.units import UNITS, possible_codes, unit
from tests.growth import cpu_seconds, is_linear

from .english_words import in_words
from .reading import all_said, read

HOW_MANY = 10_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It took 1,250 people.", [("1,250 people", 1250, "person")]),
        ("Twenty-five million homes", [("Twenty-five million", 25_000_000, "plain")]),
        ("two and a half billion dollars", [("two and a half billion dollars", 2_500_000_000, "dollar")]),
        ("one hundred and five of them", [("one hundred and five", 105, "plain")]),
        ("half a million tonnes", [("half a million tonnes", 500_000, "ton")]),
        ("a dozen eggs, three dozen", [("dozen", 12, "plain"), ("three dozen", 36, "plain")]),
        ("two-thirds, one third", [("two-thirds", Fraction(2, 3), "plain"), ("one third", Fraction(1, 3), "plain")]),
        ("Rs 5 lakh, 2 crore rupees", [("Rs 5 lakh", 500_000, "rupee"), ("2 crore rupees", 20_000_000, "rupee")]),
        ("US$3.5m (HK$27.3 million)", [("US$3.5m", 3_500_000, "USD"), ("HK$27.3 million", 27_300_000, "HKD")]),
        ("€2bn or RMB5,000", [("€2bn", 2_000_000_000, "EUR"), ("RMB5,000", 5000, "CNY")]),
        ("3.5m long, 3.5m tonnes", [("3.5m", Fraction("3.5"), "m"), ("3.5m tonnes", 3_500_000, "ton")]),
        ("1.5 percentage points", [("1.5 percentage points", Fraction("1.5"), "point")]),
        ("75 basis points, 20%", [("75 basis points", 75, "basis-point"), ("20%", 20, "percent")]),
        ("a 12-year-old, a 100-metre dash", [("12-year-old", 12, "year-old"), ("100-metre", 100, "m")]),
        ("5 km² and 3 sq. km", [("5 km²", 5, "km2"), ("3 sq. km", 3, "km2")]),
        ("-5°C; minus 10 degrees Celsius", [("-5°C", -5, "celsius"), ("10 degrees Celsius", -10, "celsius")]),
        ("1½ miles", [("1½ miles", Fraction("1.5"), "mile")]),
        ("3 million 200 thousand yuan", [("3 million 200 thousand yuan", 3_200_000, "CNY")]),
        ("44,000 million votes", [("44,000 million", 44_000_000_000, "plain")]),
        ("12,50,000 rupees", [("12,50,000 rupees", 1_250_000, "rupee")]),
        ("the 21st, the twenty-first", [("21st", 21, "ordinal"), ("twenty-first", 21, "ordinal")]),
        ("tens of thousands", [("tens of thousands", 10_000, "plain")]),
        ("in 1995", [("1995", 1995, "year")]),
        ("They won 6-3.", [("6", 6, "label"), ("3", 3, "label")]),
        ("at 10:30 on 9/11", [("10:30", 0, "label"), ("9/11", 0, "label")]),
        ("The F-16, No. 5 and COVID-19", [("16", 16, "label"), ("5", 5, "label"), ("19", 19, "label")]),
        ("2,39 billion", [("2,39", 0, "label")]),
        ("Nobody won. Anyone, someone, often, weighty", []),
    ],
)
def test_reads_english(text: str, expected: list[tuple[str, Fraction, str]]) -> None:
    assert all_said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("about 200 men", Approximation.ABOUT),
        ("more than US$5", Approximation.OVER),
        ("at least 30", Approximation.OVER),
        ("nearly 200", Approximation.UNDER),
        ("200 or so", Approximation.ABOUT),
        ("several thousand", Approximation.SEVERAL),
        ("hundreds of men", Approximation.SEVERAL),
        ("the 200 men", Approximation.EXACT),
    ],
)
def test_tells_how_exact_a_number_is(text: str, expected: Approximation) -> None:
    assert [amount.approximation for amount in read(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "values", "key"),
    [
        ("from 20 to 30 million euros", [20_000_000, 30_000_000], "EUR"),
        ("between 5 and 7 percent", [5, 7], "percent"),
        ("5–7 km", [5, 7], "km"),
        ("900,000 to 1.2 million people", [900_000, 1_200_000], "person"),
    ],
)
def test_ends_of_a_range_share_scale_and_unit(text: str, values: list[int], key: str) -> None:
    first, second = read(text)
    assert first.begins_range
    assert [first.value, second.value] == values
    assert first.unit == second.unit == unit(key)


def test_two_numbers_that_only_stand_side_by_side_are_no_range() -> None:
    assert not any(amount.begins_range for amount in read("He saw 20 and 30 of them, then 7."))


def test_quantities_compare_across_units() -> None:
    first, second = read("1 mile is 1,609.344 metres")
    assert first.quantity == second.quantity
    assert possible_codes(unit("dollar"))[0] == "USD"
    assert UNITS["kwh"].quantity == UNITS["joule"].quantity == "energy"


def test_ten_thousand_figures_of_an_independent_formatter_read_back_exactly() -> None:
    random.seed(7)
    numbers = [
        random.choice((random.randrange(10 ** random.randint(1, 12)), round(random.random() * 10**6, 3)))
        for _ in range(HOW_MANY)
    ]
    makers = (
        lambda number: format_decimal(number, "#,##0.###", locale="en") + " houses",
        lambda number: format_currency(number, "USD", "¤#,##0.###", locale="en", currency_digits=False),
        lambda number: format_decimal(number, "#,##0.###", locale="en") + "%",
        lambda number: format_decimal(number, "#,##0.###", locale="en") + " km",
    )
    text = "; ".join(makers[index % 4](number) for index, number in enumerate(numbers))
    found = read(text)
    kinds = (Kind.PLAIN, Kind.MONEY, Kind.PERCENT, Kind.MEASURE)
    assert [amount.value for amount in found] == [Fraction(str(number)) for number in numbers]
    assert [amount.kind for amount in found] == [kinds[index % 4] for index in range(HOW_MANY)]


def test_ten_thousand_numbers_in_words_read_back_exactly() -> None:
    random.seed(11)
    numbers = [random.randrange(2, 10 ** random.randint(1, 12)) for _ in range(HOW_MANY)]
    found = read("; ".join(in_words(number, with_and=number % 2 == 0) for number in numbers))
    assert [amount.value for amount in found] == numbers


@given(st.text(alphabet="0123456789.,-– $€%½kmbntwohufedra()\n", max_size=60))
def test_spans_are_in_order_and_inside_the_text(text: str) -> None:
    at = 0
    for amount in read(text):
        assert at <= amount.span.start <= amount.figure.start < amount.figure.end <= amount.span.end <= len(text)
        at = amount.span.end


@pytest.mark.parametrize(
    "unit_of_text",
    [
        "1",
        "1,",
        "1 111 ",
        "million ",
        "one and ",
        "1-",
        "US$",
        "5 to ",
        "1.5 million 200 ",
        "hundred thousand million ",
    ],
)
def test_hostile_text_takes_linear_time(unit_of_text: str) -> None:
    def seconds(size: int) -> float:
        return cpu_seconds(lambda: read(unit_of_text * (size // len(unit_of_text))))

    assert is_linear(seconds, 4_000, 16_000, times=12, slack=0.1)


def test_a_million_digits_count_nothing() -> None:
    assert [amount.kind for amount in read("9" * 1_000_000)] == [Kind.LABEL]
