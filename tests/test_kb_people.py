"""Every record of the people in the knowledge base, and what must hold between records."""

import re
from itertools import pairwise

import pytest

from mtlint.packs.people import person
from tests.records import KB, records

FOLDER = KB / "people"
FILES = sorted(FOLDER.glob("*.yaml"))
SCRIPTS = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"), r"[Ѐ-ӿ]"),
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "ug"), r"[؀-ۿ]"),
    "ko": r"[가-힣]",
    "ja": r"[ぁ-ヿ一-鿿々]",
    "zh": r"[㐀-鿿]",
    "he": r"[א-ת]",
    "el": r"[Ͱ-Ͽἀ-῿]",
    "hi": r"[ऀ-ॿ]",
    "mr": r"[ऀ-ॿ]",
    "ne": r"[ऀ-ॿ]",
    "bn": r"[ঀ-৿]",
    "th": r"[฀-๿]",
    "my": r"[က-႟]",
    "km": r"[ក-៿]",
    "ka": r"[ა-ჿ]",
    "hy": r"[԰-֏]",
    "ta": r"[஀-௿]",
    "si": r"[඀-෿]",
    "lo": r"[຀-໿]",
    "am": r"[ሀ-፿]",
}
LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")


PEOPLE = {path.stem: records(f"people/{path.stem}") for path in FILES}


def listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


@pytest.mark.parametrize("country", PEOPLE)
def test_records_are_sorted(country: str) -> None:
    assert list(PEOPLE[country]) == sorted(PEOPLE[country])


@pytest.mark.parametrize("country", PEOPLE)
def test_names_are_clean_and_said_once(country: str) -> None:
    for key, record in PEOPLE[country].items():
        forms = [record["name"], *listed(record.get("also", []))]
        assert len(set(forms)) == len(forms), key
        for form in [*forms, *listed(record.get("family", []))]:
            assert form == " ".join(form.split()), key
            assert LATIN.search(form), key


@pytest.mark.parametrize("country", PEOPLE)
def test_names_in_other_languages_are_in_their_script(country: str) -> None:
    for key, record in PEOPLE[country].items():
        names = record.get("names", {})
        assert list(names) == sorted(names), key
        for language, forms in names.items():
            assert len(set(listed(forms))) == len(listed(forms)), key
            for form in listed(forms):
                script = SCRIPTS.get(language)
                assert bool(script is None) != bool(script and re.search(script, form)), (key, language, form)


@pytest.mark.parametrize("country", PEOPLE)
def test_a_life_and_its_offices_fit_together(country: str) -> None:
    for key, record in PEOPLE[country].items():
        compiled = person(key, {**record, "country": country})
        born, died = compiled["born"], compiled["died"]
        assert born == 0 or 1850 < born < 2015, key
        assert died is None or born < died[0] <= 2026, key
        for office, _, periods in compiled["offices"]:
            for start, end in periods:
                assert born <= start[0] <= 2026, (key, office)
                assert end is None or end[0] <= 2026, (key, office)
            for (_, end), (start, _) in pairwise(sorted(periods, key=lambda period: period[0])):
                assert end is not None and end[0] <= start[0], (key, office)


def test_keys_are_unique() -> None:
    keys = [key for records in PEOPLE.values() for key in records]
    assert len(set(keys)) == len(keys)
