"""What comes back of names from other scripts, and how near it is to the right ones."""

import pytest

from mtlint.text.likeness import FAR, distance, letters, skeleton, sounds
from mtlint.text.romanise import abjad, alphabets, cyrillic, han, hangul, kana, readings


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        (hangul.letters("토카예프"), "tokayepeu"),
        (hangul.read_back("토카예프"), "tokayep"),
        (hangul.read_back("블링컨"), "blinkeon"),
        (kana.letters("ゼレンスキー"), "zerensukii".removesuffix("i")),
        (kana.read_back("ブリンケン"), "burinken"),
        (kana.read_back("シュレーダー"), "shureda"),
        (han.letters("托卡耶夫"), "tuokayefu"),
        (han.read_back("托卡耶夫"), "tuokayef"),
        (cyrillic.letters("Токаев"), "tokayev"),
        (cyrillic.letters("Зеленский"), "zelensky"),
        (cyrillic.letters("Зеленський", "uk"), "zelensky"),
        (cyrillic.letters("Галущенко", "uk"), "halushchenko"),
        (cyrillic.letters("Ђурђа Џанић", "sr"), "djurdjadzanic"),
        (cyrillic.letters("Љиљана Живковић", "sr"), "ljiljanazivkovic"),
        (cyrillic.letters("Ѓорѓиевски", "mk"), "gjorgjievski"),
        (cyrillic.letters("Раҳмонов Ҷамшед", "tg"), "rahmonovjamshed"),
        (abjad.letters("ميشال"), "mishal"),
        (abjad.letters("الحريري"), "hriri"),
        (abjad.letters("اوین", "fa"), "auyn".replace("uy", "ui")),
        (alphabets.letters("Μητσοτάκης"), "mitsotakis"),
        (alphabets.letters("კობახიძე"), "kobakhidze"),
        (alphabets.plain("Phạm Minh Chính"), "Pham Minh Chinh"),
    ],
)
def test_signs_to_letters(found: str, wanted: str) -> None:
    assert found == wanted


def test_a_name_in_characters_is_read_in_chinese_whoever_has_it() -> None:
    assert han.parts("范明政") == ("Fan", "Mingzheng")
    assert han.parts("岸田文雄") == ("Antian", "Wenxiong")
    assert han.parts("欧阳锋") == ("Ouyang", "Feng")
    assert [reading.parts for reading in readings({"ja": ["石破茂"]}, "jp")] == [("Shi", "Pomao")]
    assert {reading.language for reading in readings({"ja": ["石破茂"]}, "jp")} == {"zh"}


def test_a_korean_name_has_the_spellings_of_its_surname() -> None:
    found = {" ".join(reading.parts) for reading in readings({"ko": ["이재명"]}, "kr")}
    assert {"Lee Jaemyeong", "Yi Jaemyeong", "Ri Jaemyeong"} <= found


def test_a_name_that_is_in_no_table_gives_nothing() -> None:
    assert list(readings({"zh": ["〇"], "ko": ["abc"]}, "cn")) == []


@pytest.mark.parametrize(
    ("one", "other", "most"),
    [
        ("Togayev", "Tokayev", 0.3),
        ("Labrov", "Lavrov", 0.3),
        ("Jelenski", "Zelensky", 0.3),
        ("Burinken", "Blinken", 0.6),
        ("Tchisekedi", "Tshisekedi", 0.1),
        ("Blincoln", "Blinken", 1.3),
        ("Sholtsu", "Scholz", 0.5),
    ],
)
def test_garblings_are_near(one: str, other: str, most: float) -> None:
    assert distance(sounds(one), sounds(other)) <= most


@pytest.mark.parametrize(("one", "other"), [("Tokarev", "Tokayev"), ("Johnston", "Johnson"), ("Spence", "Pence")])
def test_other_names_are_not(one: str, other: str) -> None:
    assert distance(sounds(one), sounds(other)) > 0.7


def test_distance_is_symmetric_and_keeps_its_limit() -> None:
    names = [sounds(name) for name in ("Tokayev", "Jelenski", "Ng", "", "Chakrabarti")]
    for one in names:
        for other in names:
            assert distance(one, other) == pytest.approx(distance(other, one))
            assert distance(one, other, 0.5) in (FAR, distance(one, other))


def test_skeletons_hold_confused_consonants_to_be_one() -> None:
    assert skeleton(sounds("Labrov")) == skeleton(sounds("Ravrof"))
    assert letters("Gabriel Boric-Font, Çelik ß") == "gabrielboricfontcelikss"
