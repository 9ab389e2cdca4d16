"""Institutions that tell their country, and the names of countries in other languages: every record."""

import unicodedata

import pytest

from tests.records import Record, failures, records

SCRIPTS = {"ko": "HANGUL", "zh": "CJK", "ja": "", "ru": "CYRILLIC", "ar": "ARABIC", "fa": "ARABIC", "vi": "LATIN"}


COUNTRIES = records("countries")
CODES = {record["code"] for record in COUNTRIES.values()}
INSTITUTIONS = records("institutions")
ABROAD = records("abroad")


def is_written_in(language: str, form: str) -> bool:
    names = [unicodedata.name(letter) for letter in form if letter.isalpha()]
    if language == "ja":
        return all(name.startswith(("CJK", "KATAKANA", "HIRAGANA", "LATIN")) for name in names)
    return any(name.startswith(SCRIPTS[language]) for name in names) or form.isascii()


def listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def test_records_are_sorted() -> None:
    assert list(INSTITUTIONS) == sorted(INSTITUTIONS)
    assert list(ABROAD) == sorted(ABROAD)


def test_every_country_has_its_names() -> None:
    assert ABROAD.keys() == COUNTRIES.keys()
    for record in ABROAD.values():
        assert record["country"].keys() >= {"ar", "fa", "ja", "ko", "ru", "zh"}


@pytest.mark.parametrize("field", ["country", "capital"])
def test_names_of_countries_and_capitals_are_in_their_script(field: str) -> None:
    wrong = [
        (key, form)
        for key, record in ABROAD.items()
        for language, forms in record.get(field, {}).items()
        for form in listed(forms)
        if not is_written_in(language, form)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["ar", "ja", "ko", "ru", "zh"])
def test_no_two_countries_have_the_same_name(language: str) -> None:
    owner: dict[str, str] = {}
    for key, record in ABROAD.items():
        for form in listed(record["country"].get(language, [])):
            assert owner.setdefault(form, key) == key


def is_of_known_countries_and_in_the_right_scripts(key: str, record: Record) -> None:
    assert CODES.issuperset(record["countries"])
    assert len(set(record["countries"])) == len(record["countries"])
    for language, forms in record.get("names", {}).items():
        assert all(is_written_in(language, form) for form in listed(forms))


def test_every_institution_is_of_known_countries_and_in_the_right_scripts() -> None:
    assert failures(is_of_known_countries_and_in_the_right_scripts, INSTITUTIONS.items()) == {}


def test_a_name_is_of_one_institution() -> None:
    owner: dict[str, str] = {}
    for key, record in INSTITUTIONS.items():
        for form in [record["name"], *record.get("also", [])]:
            assert owner.setdefault(form, key) == key
