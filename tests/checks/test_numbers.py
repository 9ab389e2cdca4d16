"""What the examples of the rules for numbers do not show."""

import itertools
from datetime import date

import pytest

from mtlint.text.article import Article
from mtlint.text.numbers.exchange import spoken
from mtlint.text.numbers.units import CODES

from .articles import article, facts, findings, found, translated


def test_exchange_rates_are_of_known_currencies_and_move_as_rates_do() -> None:
    rates = facts().exchange_rates
    assert len(rates) > 50
    assert set(rates) <= CODES
    for code, series in rates.items():
        years = list(series)
        assert years == list(range(years[0], years[-1] + 1)), code
        values = [series[year] for year in years]
        assert all(0.5 < later / earlier < 3.2 for earlier, later in itertools.pairwise(values)), code
        assert date(2024, 1, 1).year in years


@pytest.mark.parametrize(
    ("code", "year", "rate"),
    [("EUR", 2015, 0.90), ("JPY", 2012, 79.8), ("RUB", 2014, 38.4), ("KRW", 2009, 1277), ("TRY", 2021, 8.9)],
)
def test_known_rates(code: str, year: int, rate: float) -> None:
    assert facts().exchange_rates[code][year] == pytest.approx(rate, rel=0.02)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (333_000_000, "330 million"),
        (1_250, "1,200"),
        (0.447, "0.45"),
        (2.5e12, "2.5 trillion"),
        (42, "42"),
        (100, "100"),
    ],
)
def test_numbers_are_spoken_roughly(value: float, words: str) -> None:
    assert spoken(value) == words


@pytest.mark.parametrize(
    "text",
    [
        "It cost 5 million rials (about $3).",  # a currency without one rate
        "The farm has 300 hectares (two villages).",
        "He ran 5 km (in 20 minutes).",
        "The flat cost 900,000 yuan (about $140,000).",
        "The lake is 3 miles (5km) long and 100 feet (30m) deep; 10 tons (9 tonnes) of fish.",
        "It sold for 4 million yen, or 20 percent more.",
        "A gallon costs 4 dollars (1 euro a litre).",
    ],
)
def test_conversions_that_prove_nothing(text: str) -> None:
    assert found("numbers.wrong_conversion", text) == []


def test_names_that_several_currencies_share() -> None:
    wrong = "The club paid 5 million pounds ($65 million)."
    assert found("numbers.wrong_conversion", wrong) == ["5 million pounds ($65 million)"]
    assert found("numbers.wrong_conversion", "In Beirut bread costs 30,000 pounds ($0.30).") == []
    assert found("numbers.wrong_conversion", "It cost 900 francs (about $9,500).") == ["900 francs (about $9,500)"]
    assert found("numbers.wrong_conversion", "The tax is 20 dinars ($1,000).") == []
    assert found("numbers.wrong_conversion", "In Basra it cost 20 dinars ($1,000).") == ["20 dinars ($1,000)"]
    assert found("numbers.wrong_conversion", "In Kuwait and Basra it cost 300 dinars ($1,000).") == []


def test_the_year_of_the_article_decides() -> None:
    text = "The house cost 1 million roubles (US$39,000)."
    assert found("numbers.wrong_conversion", text) == []
    dated = Article(article(text).document.replace(published=date(2024, 3, 3)), facts=facts())
    assert found("numbers.wrong_conversion", dated) == ["1 million roubles (US$39,000)"]


def test_limits_are_options() -> None:
    text = "The farm covers 120 hectares (340 acres)."
    assert found("numbers.wrong_conversion", text) == []
    assert found("numbers.wrong_conversion", text, units=1.1) == ["120 hectares (340 acres)"]


def test_ranges_are_compared_by_their_ends() -> None:
    assert found("numbers.wrong_conversion", "It lies 20 to 30 km (12 to 19 miles) off.") == []
    assert found("numbers.wrong_conversion", "It lies 20 to 30 km (120 to 190 miles) off.") == [
        "20 to 30 km (120 to 190 miles)"
    ]


def test_too_many_survivors_point_to_the_whole() -> None:
    text = "The crash killed 12 of the 40 people on board.\n\nThe 82 survivors are in hospital."
    (finding,) = findings("numbers.part_exceeds_whole", text)
    assert [text[slice(*related.span)] for related in finding.related] == ["12 of the 40 people"]


@pytest.mark.parametrize(
    "check",
    ["headline_scale", "part_exceeds_whole", "reversed_range", "wrong_conversion", "wrong_direction", "worthless_sum"],
)
def test_texts_without_numbers(check: str) -> None:
    assert found(f"numbers.{check}", "") == []
    assert (
        found(f"numbers.{check}", article("Two of the few left (some said more), from here to there.", title=True))
        == []
    )


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Of the 30 lighthouses, 45 need repair.", ["30 lighthouses, 45"]),
        ("Among the 12 old stone bridges, 15 were closed.", ["12 old stone bridges, 15"]),
        ("Of the 30 lighthouses, 25 need repair.", []),
        ("Of the four lighthouses, 12 need repair.", []),  # their windows may
        ("Of the 30 lighthouses, 45 keepers were sent home.", []),
        ("Of the 30 lighthouses 45 years ago, 12 were lit.", []),
        ("Witnesses should quote incident 74 of 27 July.", []),
        ("The report says that 74 of 27 July boats sank.", ["74 of 27"]),
        ("Call 101 quoting 12345 of 5 March.", []),
    ],
)
def test_more_things_than_there_are(text: str, reported: list[str]) -> None:
    assert found("numbers.part_exceeds_whole", text) == reported


@pytest.mark.parametrize(
    "text", ["The mayor of the town said that 12 boats came.", "He left at 5, and of all that he said little."]
)
def test_numbers_are_not_read_for_an_of(text: str) -> None:
    where = article(text)
    assert findings("numbers.part_exceeds_whole", where) == []
    assert "amounts" not in vars(where)


@pytest.mark.parametrize(
    ("check", "text", "reported"),
    [
        ("list_total", "They held four people: two men and three women.", ["four people: two men and three women"]),
        ("list_total", "They held four people: two men and a woman, and two boys.", []),
        ("list_total", "They held four people (two men and two women).", []),
        ("list_total", "Five men aged 20, 30 and 40 were held.", ["Five men aged 20, 30 and 40"]),
        ("fraction_of", "A quarter of the 80 boats, 60, sank.", ["A quarter of the 80 boats, 60"]),
        ("fraction_of", "More than a quarter of the 80 boats, 60, sank.", []),
        ("fraction_of", "A quarter of the 80 boats, about 20, sank.", []),
        ("votes_and_seats", "It fell by 60 to 50 in the 99-seat house.", ["by 60 to 50"]),
        ("votes_and_seats", "It fell by 50 to 49 in the 99-seat house.", []),
    ],
)
def test_numbers_that_add_up_or_do_not(check: str, text: str, reported: list[str]) -> None:
    assert found(f"numbers.{check}", text) == reported


@pytest.mark.parametrize(
    ("language", "text", "measures"),
    [
        ("sv", "The tower went half a mile in 3 days, 40 meters an hour. A mile per day!", ["half a mile"]),
        ("no", "He ran two miles, and drove 70 miles an hour over 3 km.", ["two miles"]),
        ("fi", "The tower went half a mile in 3 days, 40 meters an hour.", []),
        (
            "th",
            "It burned 1,200 farms of forest, and thousands of farms of rice.",
            ["1,200 farms", "thousands of farms"],
        ),
        ("pl", "He sold 40 meters of potatoes and 40 meters of rope.", ["40 meters"]),
        ("hu", "She owns ten cadastral moons of vineyards.", ["ten cadastral moons"]),
        ("uk", "A flat of 48 squares. Two squares and 40 trees.", ["48 squares"]),
    ],
)
def test_measures_of_the_source(language: str, text: str, measures: list[str]) -> None:
    assert found("numbers.measure_taken_for_word", translated(text, language)) == measures


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("The quake left 900 homeless. Losses were put at 1,400 tomans.", ["1,400 tomans"]),
        ("The quake left 900 homeless. Losses were put at 1.4 trillion tomans.", []),
        ("The quake left 900 homeless. The loss was 0.04 dollars a share.", []),
        ("The cabinet approved Rp900,000 for the camps.", ["Rp900,000"]),
        ("The cabinet approved Rp900,000 for each family in the camps.", []),
        ("The new railway to Lund would cost 2 million euros to build.", ["2 million euros"]),
        ("The new railway to Lund would cost 3 billion euros to build.", []),
        ("He found a purse with 4 billion won in it.", ["4 billion won"]),
        ("The central bank's reserves fell to 310 million dollars.", ["310 million dollars"]),
        ("The central bank's reserves fell by 310 million dollars.", []),
        ("Crude oil fell to 0.71 dollars a barrel.", ["0.71 dollars"]),
        ("Crude oil fell 0.71 dollars a barrel.", []),
        ("He joined on a 10-year contract worth 700 dollars.", ["700 dollars"]),
        ("He joined on a 10-year contract worth 700 dollars a day.", []),
        ("The government has prepared a relief fund of 800 yen.", ["800 yen"]),
        ("The company Lenta donated 100 yuan to the town.", ["100 yuan"]),
        ("The company donated 100 yuan for each child.", []),
    ],
)
def test_sums_and_what_they_pay(text: str, reported: list[str]) -> None:
    assert found("numbers.sum_out_of_proportion", text) == reported


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("The dollar closed at 139 yuan in Japan.", ["139 yuan"]),
        ("The dollar fell from 3,412 roubles.", ["3,412 roubles"]),
        ("The pound bought 1.31 dollars, and the yen slid to 139 to the dollar.", []),
        ("The ruble slid to 78 kopecks to the dollar in Russia.", ["78 kopecks to the dollar"]),
        ("Lenders in Turkey got 17 cents to the dollar; it costs 2 euros for a dollar coin.", []),
        ("In 1995 the dollar bought 5,000 roubles.", []),
    ],
)
def test_rates_of_exchange(text: str, reported: list[str]) -> None:
    assert found("numbers.wrong_rate", text) == reported


def test_populations_are_of_known_countries() -> None:
    codes = {country.code[:2] for country in facts().countries.values()}
    assert set(facts().populations) == codes
    assert all(fewest < greatest for fewest, greatest in facts().populations.values())


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Most of the 9 billion Hungarians stayed at home.", ["9 billion Hungarians"]),
        ("Most of the 9 million Hungarians stayed at home.", []),
        ("There are 80 million Irish and 7 million Armenians.", []),
        ("Estonia, with a population of 1.3 billion, votes.", ["1.3 billion"]),
        ("Estonia's population fell to 1,300.", ["1,300"]),
        ("Estonia's population of 1,300 cats fell to 900.", []),
        ("Estonia votes. Estonia has 1.1 billion voters; Estonia waits.", ["1.1 billion voters"]),
        ("Estonia votes. The EU has 370 million voters; Estonia waits, and Estonia counts.", []),
    ],
)
def test_peoples_and_their_numbers(text: str, reported: list[str]) -> None:
    assert found("numbers.more_than_inhabitants", text) == reported


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("The land border with Chad is 1,360 meters.", ["1,360 meters"]),
        ("The land border with Chad is 1,360 kilometers. The hut on the border is 900 meters away.", []),
        ("The barge, 190 m long, weighs 41 tons.", ["41 tons"]),
        ("The barge, 19 m long, weighs 41 tons.", []),
        ("A python was 14 metres long; another was 4 metres long.", ["14 metres long"]),
        ("A python, a sculpture 14 metres long, was sold. A statue of a lion, 14 metres long, fell.", []),
        ("An asteroid passed the Earth at 31 km/h.", ["31 km/h"]),
        ("An asteroid passed the Earth at 31,000 km/h.", []),
    ],
)
def test_measures_and_what_is_measured(text: str, reported: list[str]) -> None:
    assert found("numbers.impossible_measure", text) == reported


@pytest.mark.parametrize(
    ("check", "text", "reported"),
    [
        ("people_aboard", "The 74 people on board, 40 passengers and 7 crew, sang.", ["74 people on board"]),
        ("people_aboard", "The 47 people on board, 40 passengers and 7 crew, sang.", []),
        ("people_aboard", "It carried 40 passengers and 7 crew. All 57 people aboard a tug sang.", []),
        ("people_aboard", "A jet carrying 50 people fell, killing 44 of them; 16 people survived.", ["16 people"]),
        ("people_aboard", "A jet carrying 50 people fell, killing 44 of them; 6 people survived.", []),
        ("wrong_duration", "He sat for 800 days, almost two years.", ["800 days, almost two years"]),
        ("wrong_duration", "He sat for 700 days, almost two years, and 36 hours, more than a day.", []),
        ("wrong_duration", "It took 9 weeks (about three months).", ["9 weeks (about three months)"]),
        ("wrong_duration", "It took 9 weeks (about two months), or a week or a month.", []),
    ],
)
def test_figures_that_say_the_same_twice(check: str, text: str, reported: list[str]) -> None:
    assert found(f"numbers.{check}", text) == reported
