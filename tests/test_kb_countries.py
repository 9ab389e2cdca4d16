"""The countries and contexts that rules lean on: every record, and what must hold between records."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mtlint.text.countries import with_article
from tests.records import Record, failures, records

REQUIRED = {"code", "name", "capital", "president"}
TEXTS = {
    "code", "name", "part-of", "adjective", "capital", "government-head", "legislature", "lower", "upper",
    "interior", "foreign", "defence", "finance", "justice", "emergency",
}  # fmt: skip
LISTS = {"names", "adjectives", "people", "cities", "seats", "security", "parties"}
FLAGS = {"attributive", "ambiguous", "president"}
MAPPINGS = {"translated", "untranslated", "outdated", "party-words"}


COUNTRIES = records("countries")
CONTEXTS = records("contexts")


def names(record: dict[str, Any]) -> list[str]:
    return [record["name"], *record.get("names", [])]


def adjectives(record: dict[str, Any]) -> list[str]:
    return [form for form in [record.get("adjective"), *record.get("adjectives", [])] if form]


def owners(forms_of: dict[str, list[str]]) -> Iterator[tuple[str, list[str]]]:
    """Forms that more than one country has, with the countries."""
    having = defaultdict(list)
    for key, forms in forms_of.items():
        for form in set(forms):
            having[form].append(key)
    return ((form, keys) for form, keys in having.items() if len(keys) > 1)


def has_known_keys_of_the_right_type(key: str, record: Record) -> None:
    assert record.keys() >= REQUIRED
    assert record.keys() <= TEXTS | LISTS | FLAGS | MAPPINGS
    assert all(isinstance(record[field], str) and record[field] for field in TEXTS & record.keys())
    assert all(isinstance(record[field], bool) for field in FLAGS & record.keys())
    for field in LISTS & record.keys():
        assert record[field]
        assert len(set(record[field])) == len(record[field])
        assert all(isinstance(form, str) and form == form.strip() for form in record[field])
    for field in MAPPINGS & record.keys():
        assert list(record[field]) == sorted(record[field])
        assert all(form != name for form, name in record[field].items())


def has_a_code_of_iso_3166_in_lower_case(key: str, record: Record) -> None:
    country, _, part = record["code"].partition("-")
    assert len(country) == 2
    assert country.isascii()
    assert country.islower()
    assert bool(part) <= (record.get("part-of") == country)


def has_a_slug_for_key(key: str, record: Record) -> None:
    assert key.replace("-", "").isascii()
    assert key == key.lower()
    assert " " not in key


@pytest.mark.parametrize(
    "check", [has_known_keys_of_the_right_type, has_a_code_of_iso_3166_in_lower_case, has_a_slug_for_key]
)
def test_every_record(check: Callable[[str, Record], None]) -> None:
    assert failures(check, COUNTRIES.items()) == {}


def test_records_are_sorted() -> None:
    assert list(COUNTRIES) == sorted(COUNTRIES)
    assert list(CONTEXTS) == sorted(CONTEXTS)


def test_codes_are_unique() -> None:
    assert len({record["code"] for record in COUNTRIES.values()}) == len(COUNTRIES)


def test_all_members_of_the_united_nations_and_the_wanted_territories_are_there() -> None:
    parts = {key for key, record in COUNTRIES.items() if "part-of" in record}
    assert parts == {"england", "greenland", "hong-kong", "macau", "northern-ireland", "scotland", "wales"}
    others = {"kosovo", "palestine", "taiwan", "vatican"}
    assert others <= COUNTRIES.keys()
    assert len(COUNTRIES.keys() - parts - others) == 193


def test_names_belong_to_one_country() -> None:
    assert dict(owners({key: names(record) for key, record in COUNTRIES.items()})) == {}


def test_an_adjective_is_shared_only_where_no_rule_may_lean_on_it() -> None:
    for _, keys in owners({key: adjectives(record) for key, record in COUNTRIES.items()}):
        assert all(COUNTRIES[key].get("attributive") or COUNTRIES[key].get("ambiguous") for key in keys)


def test_no_adjective_is_the_name_of_another_country() -> None:
    for key, record in COUNTRIES.items():
        others = {name for other, its in COUNTRIES.items() if other != key for name in names(its)}
        assert others.isdisjoint(adjectives(record))


def test_a_country_is_distinct_by_its_cities() -> None:
    cities = {key: [record["capital"], *record.get("cities", [])] for key, record in COUNTRIES.items()}
    for _, keys in owners(cities):
        whole = {COUNTRIES[key].get("part-of", COUNTRIES[key]["code"]) for key in keys}
        assert len(whole) == 1


def test_a_country_without_adjective_form_is_attributive() -> None:
    for record in COUNTRIES.values():
        if record.get("adjective") in (None, record["name"]):
            assert record.get("attributive")


def test_foreign_and_former_forms_mean_one_thing() -> None:
    known = {
        form for record in COUNTRIES.values() for form in [*names(record), record["capital"], *record.get("cities", [])]
    }
    places = MAPPINGS - {"party-words"}
    forms = [form for record in COUNTRIES.values() for field in places for form in record.get(field, {})]
    assert len(set(forms)) == len(forms)
    assert known.isdisjoint(forms)


def test_a_form_to_be_replaced_is_no_word_of_the_news() -> None:
    """No adjective or citizen, no seat, no organisation or medium, and not its own replacement but for case."""
    accepted = {
        form
        for record in COUNTRIES.values()
        for form in [*adjectives(record), *record.get("people", []), *record.get("seats", [])]
    }
    for name in ("organisations", "media", "companies"):
        for record in records(name).values():
            accepted |= {record["name"], *record.get("also", []), record.get("acronym", "")}
    replaced = {
        form: name
        for record in COUNTRIES.values()
        for field in MAPPINGS
        for form, name in record.get(field, {}).items()
    }
    assert accepted.isdisjoint(replaced)
    assert all(form.casefold() != name.casefold() for form, name in replaced.items())


def test_a_form_is_replaced_by_a_form_that_stays() -> None:
    places = MAPPINGS - {"party-words"}
    forms = [form for record in COUNTRIES.values() for field in places for form in record.get(field, {})]
    names_of_today = [
        name for record in COUNTRIES.values() for field in MAPPINGS for name in record.get(field, {}).values()
    ]
    assert set(forms).isdisjoint(names_of_today)


def test_chambers_go_with_a_legislature() -> None:
    for record in COUNTRIES.values():
        assert "legislature" in record or not record.keys() & {"lower", "upper"}
        assert "lower" not in record or record["lower"] != record.get("upper")


def is_described_and_has_signs(key: str, context: Record) -> None:
    assert context["description"].endswith(".")
    assert any(context.get(field) for field in ("phrases", "patterns", "about"))
    codes = {record["code"] for record in COUNTRIES.values()}
    assert codes >= set(context.get("about", []))


def test_every_context_is_described_and_has_signs() -> None:
    assert failures(is_described_and_has_signs, CONTEXTS.items()) == {}


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("United States", "the United States"),
        ("Czech Republic", "the Czech Republic"),
        ("Democratic Republic of the Congo", "the Democratic Republic of the Congo"),
        ("Philippines", "the Philippines"),
        ("Kenya", "Kenya"),
        ("Laos", "Laos"),
        ("Northern Ireland", "Northern Ireland"),
    ],
)
def test_a_country_has_its_article(name: str, named: str) -> None:
    assert with_article(name) == named
