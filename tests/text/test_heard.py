"""Words of originals in Latin letters, and whether English words may stand for them."""

import pytest

from mtlint.text.heard import is_same, may_stand_for, words
from mtlint.text.language_codes import codes, is_latin, kept_under
from mtlint.text.romanise.spoken import spoken


@pytest.mark.parametrize(
    ("word", "language", "heard"),
    [
        ("वोगेल", "hi", "vogela"), ("সরকার", "bn", "sarakara"), ("ஸ்டாலின்", "ta", "stalin"), ("ਸਿੰਘ", "pa", "singha"),
        ("ተስፋዬ", "am", "tasefaye"), ("Фогель", "ru", "fogel"), ("Φόγκελ", "el", "fogel"), ("포겔", "ko", "pogel"),
        ("フォーゲル", "ja", "fogeru"), ("ვოგელი", "ka", "vogeli"), ("דבורה", "he", "dborh"),
    ],
)  # fmt: skip
def test_readings(word: str, language: str, heard: str) -> None:
    assert heard in spoken(word, language)


@pytest.mark.parametrize("word", ["ວຽງຈັນ", "12", "—"])
def test_unknown_scripts_have_no_reading(word: str) -> None:
    assert spoken(word, "lo") == ()


@pytest.mark.parametrize(
    ("english", "original", "language"),
    [
        ("Wright", "Райт", "ru"), ("Hughes", "Хьюз", "ru"), ("Jordan", "ジョーダン", "ja"), ("Haddad", "وحداد", "ar"),
        ("Vogel", "포겔은", "ko"), ("Havlíčková", "Havlíčkové", "cs"),
        ("Trump", "唐纳德·特朗普周二", "zh"), ("Singh", "सिंह", "hi"),
    ],
)  # fmt: skip
def test_spellings_of_a_name(english: str, original: str, language: str) -> None:
    assert may_stand_for(english, words(original, language)[-1])


@pytest.mark.parametrize(
    ("english", "original", "language"),
    [
        ("Bird", "Фогель", "ru"),
        ("Wolf", "זאב", "he"),
        ("Lotus", "कमल", "hi"),
        ("Owl", "Sova", "cs"),
        ("Bird", "포겔은", "ko"),
    ],
)
def test_meanings_are_no_spellings(english: str, original: str, language: str) -> None:
    assert not may_stand_for(english, words(original, language)[-1])


def test_only_foreign_names_are_words_of_chinese_and_japanese() -> None:
    assert [word.text for word in words("建築家アクセル・フォーゲルは話した。", "ja")] == ["アクセル", "フォーゲル"]
    assert words("市长王伟周二表示", "zh") == []
    first, second = words("建筑师阿克塞尔·福格尔说", "zh")
    assert is_same("Axel", first) and second.is_joined and second.may_be_name


def test_codes_of_one_language() -> None:
    assert codes("de") == ("de",)
    assert kept_under({"nb"}, "no") == "nb"
    assert kept_under({"hr", "sr"}, "bs") == "hr"
    assert kept_under({"de"}, "sr") == "sr"
    assert is_latin("sl") and not is_latin("uk")
