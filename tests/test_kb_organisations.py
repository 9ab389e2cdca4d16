"""The records of organisations, media and confusions are well formed and do not contradict each other."""

import re
import unicodedata
from typing import Any

import pytest

from mtlint.packs import near
from mtlint.packs.near.index import number_of
from mtlint.text.fold import fold
from tests.records import Record, failures, records

SCRIPTS = {
    "ko": "HANGUL",
    "zh": "CJK",
    "ja": "CJK|KATAKANA|HIRAGANA",
    "ru": "CYRILLIC",
    "uk": "CYRILLIC",
    "ar": "ARABIC",
}
SCRIPTS |= dict.fromkeys(("be", "bg", "kk", "mk"), "CYRILLIC") | {
    "sr": "CYRILLIC|LATIN",
    "el": "GREEK",
    "th": "THAI",
    "bn": "BENGALI",
}
SCRIPTS |= {"fa": "ARABIC", "ur": "ARABIC", "he": "HEBREW", "hi": "DEVANAGARI"}
LATIN = {
    *("ca", "cs", "de", "es", "fr", "hr", "hu", "id", "it", "ms", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sv", "sw"),
    "tl",
    "tr",
    "vi",
}
FIELDS = {"name", "acronym", "also", "foreign", "literal", "untranslated", "country", "near", "since", "until", "names"}


ORGANISATIONS = records("organisations")
MEDIA = records("media")
COMPANIES = records("companies")
CONFUSIONS: dict[str, Any] = records("confusions")
INDEX = near.build(ORGANISATIONS, CONFUSIONS)
EVERY = [*ORGANISATIONS.items(), *MEDIA.items(), *COMPANIES.items()]


def _accepted(record: dict[str, Any]) -> list[str]:
    return [record["name"], *record.get("also", []), *([record["acronym"]] if "acronym" in record else [])]


def test_there_are_enough_of_them() -> None:
    assert len(ORGANISATIONS) >= 600
    assert sum("names" in record for record in ORGANISATIONS.values()) >= 400
    assert len(MEDIA) >= 100


@pytest.mark.parametrize(
    "records",
    [ORGANISATIONS, MEDIA, COMPANIES, CONFUSIONS["classes"]],
    ids=["organisations", "media", "companies", "classes"],
)
def test_keys_are_sorted(records: dict[str, Any]) -> None:
    assert list(records) == sorted(records)


def test_other_bodies_are_sorted_and_no_records() -> None:
    others = CONFUSIONS["others"]
    assert others == sorted(set(others))
    names = {fold(form) for record in ORGANISATIONS.values() for form in _accepted(record)}
    assert [name for name in others if fold(name) in names] == []


def is_well_formed(key: str, record: Record) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key)
    assert set(record) <= FIELDS
    assert isinstance(record["name"], str)
    assert isinstance(record.get("acronym", ""), str)
    for field in ("also", "foreign", "literal"):
        forms = record.get(field, ["x"])
        assert forms
        assert all(isinstance(form, str) and form == form.strip() for form in forms)
        assert len(set(forms)) == len(forms)
    assert 1600 < record.get("since", 1900) <= record.get("until", 2030) <= 2030
    assert re.fullmatch("[a-z]{2}", record.get("country", "xx"))
    wrong = {fold(form) for form in record.get("literal", [])} | {fold(form) for form in record.get("foreign", [])}
    assert wrong.isdisjoint(map(fold, _accepted(record)))


def test_every_record_is_well_formed() -> None:
    assert failures(is_well_formed, EVERY) == {}


def has_names_in_their_script(key: str, record: Record) -> None:
    for language, forms in record.get("names", {}).items():
        for form in [forms] if isinstance(forms, str) else forms:
            letters = [unicodedata.name(letter, "") for letter in form if letter.isalpha()]
            if language in LATIN:
                assert all(name.startswith("LATIN") for name in letters)
            elif any(not name.startswith(("LATIN", "FULLWIDTH")) for name in letters):
                assert any(re.match(SCRIPTS[language], name) for name in letters), (language, form)
            else:
                assert form.isupper() or len(form) < 20, f"{language}: {form} is no name in that script"


def test_names_in_other_languages_are_in_their_script() -> None:
    assert failures(has_names_in_their_script, EVERY) == {}


def test_foreign_acronyms_are_nobody_s_in_english() -> None:
    english = {record["acronym"] for record in ORGANISATIONS.values() if "acronym" in record}
    foreign = [form for record in ORGANISATIONS.values() for form in record.get("foreign", [])]
    assert len(set(foreign)) == len(foreign)
    assert english.isdisjoint(foreign)


@pytest.mark.parametrize("records", [ORGANISATIONS, MEDIA, COMPANIES], ids=["organisations", "media", "companies"])
def test_a_name_belongs_to_one_record(records: dict[str, Any]) -> None:
    """Acronyms may be shared (ICC, IOC), whole names may not, but by the bodies of two countries."""
    owner: dict[tuple[str, str], str] = {}
    for key, record in records.items():
        for form in [record["name"], *record.get("also", [])]:
            if form.isupper() and len(form) < 9:
                continue
            assert owner.setdefault((fold(form), record.get("country", "")), key) == key, form


def test_no_accepted_form_is_wrong_elsewhere() -> None:
    accepted = {fold(form): key for key, record in EVERY for form in _accepted(record)}
    accepted |= {fold(name): "others" for name in CONFUSIONS["others"]}
    wrong = {
        fold(form): key for key, record in EVERY for field in ("literal", "foreign") for form in record.get(field, [])
    }
    assert {form: (wrong[form], accepted[form]) for form in wrong.keys() & accepted.keys()} == {}


def test_a_wrong_form_means_one_thing() -> None:
    owner: dict[tuple[str, str], str] = {}
    for key, record in EVERY:
        for form in [*record.get("literal", []), *record.get("foreign", [])]:
            assert owner.setdefault((fold(form), record.get("country", "")), key) == key, form


COUNTRY_CODES = {record["code"][:2] for record in records("countries").values()}


def test_every_country_is_known() -> None:
    assert {record["country"] for _, record in EVERY if "country" in record} <= COUNTRY_CODES


FOREIGN_BUT_ENGLISH = {
    "ALP", "AMA", "BCE", "BID", "BIT", "CAR", "CIJ", "CIO", "COI", "CPI", "FMI", "FRS", "IWF", "MEDE", "MVF", "NAVO",
    "OAS", "OCS", "OCSE", "OEA", "OIM", "OIPC", "OIT", "OMC", "OMS", "ONU", "OON", "OUA", "PAM", "PMA", "TPI", "VOZ",
}  # fmt: skip


def test_acronyms_that_english_uses_for_something_else_are_left_to_rules_that_ask_for_the_subject() -> None:
    foreign = {form for record in ORGANISATIONS.values() for form in record.get("foreign", [])}
    assert foreign.isdisjoint(FOREIGN_BUT_ENGLISH)


def test_every_name_that_is_looked_for_holds_an_anchor() -> None:
    heads = {number_of(head) for head in CONFUSIONS["heads"]}
    singles = set(CONFUSIONS["heads"]) - set(CONFUSIONS["classes"])
    for name, words, classes, literal, *_ in INDEX["targets"]:
        has_head = singles.intersection(words) or heads.intersection(number for each in classes for number in each)
        assert literal or has_head, name


def test_heads_are_classes_or_words_of_names() -> None:
    words = {word for _, words, *_ in INDEX["targets"] for word in words}
    assert set(CONFUSIONS["heads"]) <= set(CONFUSIONS["classes"]) | words


def is_never_damaged(key: str, record: Record) -> None:
    for form in _accepted(record):
        for text in (form, f"The {form} met in Beira.", f"According to the {form}, it rained."):
            assert list(near.find(INDEX, text, 0, len(text))) == []
    if "acronym" in record:
        text = f"the {record['name']} ({record['acronym']}) met"
        assert list(near.find(INDEX, text, 0, len(text))) == []


def test_accepted_names_are_never_damaged_ones() -> None:
    assert failures(is_never_damaged, ORGANISATIONS.items()) == {}


def test_other_known_names_are_never_damaged_ones() -> None:
    for name in [*CONFUSIONS["others"], *(record["name"] for record in MEDIA.values())]:
        for text in (name, f"The {name} met in Beira."):
            assert list(near.find(INDEX, text, 0, len(text))) == [], name


def is_found_in_literal_translation(key: str, record: Record) -> None:
    for form in record.get("literal", []):
        text = f"the {form} met"
        assert [text[start:end] for start, end, *_ in near.find(INDEX, text, 0, len(text))] == [form]


def test_literal_translations_are_found() -> None:
    assert failures(is_found_in_literal_translation, ORGANISATIONS.items()) == {}


def test_damage_is_found_whatever_the_name_and_the_word() -> None:
    """Every name of three words or more, each of its words replaced by every word of its class."""
    missed = []
    tried = 0
    for record in ORGANISATIONS.values():
        if record.get("near") is False:
            continue
        parts = record["name"].split()
        for at, part in enumerate(parts):
            for members in CONFUSIONS["classes"].values():
                word = fold(part)
                if len(parts) < 3 or word not in members or not part[0].isupper():
                    continue
                for member in members:
                    name = " ".join([*parts[:at], member.title(), *parts[at + 1 :]])
                    if member == word or " ".join(fold(name).split()) in INDEX["accepted"]:
                        continue
                    tried += 1
                    text = f"the {name} met"
                    if not any(text[start:end] == name for start, end, *_ in near.find(INDEX, text, 0, len(text))):
                        missed.append(name)
    assert tried > 3000
    assert len(missed) < 0.05 * tried, missed[:40]


def test_namesakes_are_sorted_and_no_targets() -> None:
    targets = {record["name"] for _, record in EVERY if record.get("near", True)}
    for names in records("namesakes").values():
        assert names == sorted(set(names))
        assert targets.isdisjoint(names)
