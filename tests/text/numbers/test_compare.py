"""Amounts of a sentence beside those of its original."""

from fractions import Fraction

import pytest

from mtlint.text.numbers.compare import made_money, mismatches, unit_changes
from mtlint.text.numbers.counterpart import is_rounded, last_place
from tests.checks.articles import facts

from .reading import read


def changed(target: str, language: str, source: str) -> list[tuple[str, str]]:
    ours, theirs = read(target), read(source, language)
    found = mismatches(ours, theirs, ours, theirs, facts().exchange_rates)
    return [(target[slice(*each.target.span)], source[slice(*each.source.span)]) for each in found]


@pytest.mark.parametrize(
    ("target", "language", "source", "expected"),
    [
        ("It cost 25 million yuan.", "zh", "耗资25万元。", [("25 million yuan", "25万元")]),
        (
            "It cost 500,000 euros.",
            "lv",
            "Tas maksāja divarpus miljonus eiro.",
            [("500,000 euros", "divarpus miljonus eiro")],
        ),
        ("Some 859 boats and 12 men", "zh", "8859艘船和12人", [("859", "8859")]),
        ("The fund has 2 billion won.", "ko", "기금은 2조 원이다.", [("2 billion won", "2조 원")]),
        ("It fell 3.5 percent.", "ru", "Он упал на 5,3 процента.", [("3.5 percent", "5,3 процента")]),
        ("The crew lost sixteen men.", "fr", "L'équipage a perdu six hommes.", [("sixteen", "six")]),
        ("The dock took 14 days.", "es", "El muelle tardó 41 días.", [("14 days", "41 días")]),
        ("by 52 votes to 30", "ja", "賛成52、反対33", [("30", "33")]),
        ("the third mill to close", "zh", "第五家关闭的磨坊", [("third", "五")]),
        (
            "It fell to two and a half years.",
            "da",
            "Det faldt til toogtredive år.",
            [("two and a half years", "toogtredive år")],
        ),
        (
            "It cost 300 million pesos.",
            "es",
            "Costó mil 300 millones de pesos.",
            [("300 million pesos", "mil 300 millones de pesos")],
        ),
        ("They shot down ninety drones.", "uk", "Вони збили три десятки дронів.", [("ninety", "три десятки")]),
    ],
)
def test_finds_what_was_changed(target: str, language: str, source: str, expected: list[tuple[str, str]]) -> None:
    assert changed(target, language, source) == expected


@pytest.mark.parametrize(
    ("target", "language", "source"),
    [
        ("a quarter of a million people", "zh", "25万人"),
        ("a quarter of a million people", "cs", "čtvrt milionu lidí"),
        ("a quarter of a million people", "it", "un quarto di milione di persone"),
        ("1.5 million crowns", "cs", "půl druhého milionu korun"),
        ("2.5 million forints", "hu", "két és fél millió forint"),
        ("2.5 million euros", "lt", "pustrečio milijono eurų"),
        ("2.5 million euros", "az", "iki yarım milyon avro"),
        ("175,000 people", "hi", "पौने दो लाख लोग"),
        ("half of the 1,200 pupils", "de", "50 Prozent der 1.234 Schüler"),
        ("186 miles from here", "es", "a 300 kilómetros de aquí"),
        ("It cost $39,000.", "zh", "耗资25万元。"),
        ("more than 300 dead", "ru", "погибли 370 человек"),
        ("a third of voters", "ja", "有権者の３３％"),
        ("two men and a dog", "ru", "14 человек"),
        ("about 30 boats", "ja", "33隻"),
        ("three dozen boats", "ru", "три десятка лодок"),
        ("the third of 12 mills", "de", "die zwölf Mühlen, darunter 3 alte"),
        ("30 boats, 40 planes", "zh", "50艘船、60架飞机"),
        ("In 2019 it had 12 rooms.", "zh", "2018年有十二间房。"),
        ("hundreds of people", "zh", "数千人"),
        ("2 gigawatts of power", "zh", "200万千瓦"),
        ("tripled in size", "zh", "增长了200%"),
        ("The melon weighed 2.35 kg.", "az", "Yemiş 2 kq 350 qram gəldi."),
        ("a four-storey house of the 60s", "sq", "një pallat katërkatësh i viteve 60"),
        ("more than 2,500 pupils", "ru", "больше 2,5 школьников"),
    ],
)
def test_lets_pass_what_may_be_the_same(target: str, language: str, source: str) -> None:
    assert changed(target, language, source) == []


def test_what_moved_to_the_next_sentence_is_not_changed() -> None:
    ours, theirs = read("some 480 boats"), read("350艘船和480架飞机", "zh")
    around = read("some 480 boats. 350 planes")
    assert mismatches(ours, theirs, around, theirs, {}) == []
    assert mismatches(read("7,200 boats"), read("350艘船", "zh"), read("7,200 boats"), theirs, {}) != []


def test_what_the_next_sentence_says_of_its_own_explains_nothing() -> None:
    ours, theirs = read("some 42 boats"), read("24艘船", "zh")
    around, beside = read("a fine of 24 yuan"), read("罚款24元", "zh")
    assert len(mismatches(ours, theirs, [*ours, *around], [*theirs, *beside], {})) == 1
    assert mismatches(ours, theirs, [*ours, *around], theirs, {}) == []


@pytest.mark.parametrize(
    ("target", "language", "source", "count"),
    [
        ("340 million yuan", "zh", "3.4亿新元", 1),
        ("14 years", "ru", "14 месяцев", 1),
        ("300 miles", "es", "300 kilómetros", 1),
        ("20 cents", "it", "20 euro", 1),
        ("up 2.5 percent", "zh", "上升2.5个百分点", 1),
        ("S$340 million", "zh", "3.4亿新元", 0),
        ("14 years old", "zh", "14岁", 0),
        ("30 degrees Celsius", "ko", "30도", 0),
        ("5 rupees and 5 dollars", "zh", "5卢比和5美元", 0),
    ],
)
def test_units(target: str, language: str, source: str, count: int) -> None:
    assert len(unit_changes(read(target), read(source, language))) == count


def test_things_that_became_money() -> None:
    assert len(made_money(read("6 million yuan"), read("600万个", "zh"))) == 1
    assert made_money(read("6 million yuan"), read("600万，50元", "zh")) == []
    assert made_money(read("6 million jobs"), read("600万个", "zh")) == []


@pytest.mark.parametrize(
    ("value", "place"), [("12300", "100"), ("0.25", "0.01"), ("7", "1"), ("0", "0"), ("1000000", "1000000")]
)
def test_last_place(value: str, place: str) -> None:
    assert last_place(Fraction(value)) == Fraction(place)


def test_thirds_have_no_last_place_that_counts() -> None:
    assert not is_rounded(Fraction(1, 3), Fraction(1, 4))
    assert is_rounded(Fraction(1200), Fraction(1234))
    assert not is_rounded(Fraction(1234), Fraction(1200))
