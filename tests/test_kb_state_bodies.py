"""The bodies of states, and the families of the words that their names are made of."""

import yaml

from mtlint.packs import builtin_rules
from mtlint.packs.expand import braces
from mtlint.text.body_words import content
from mtlint.text.translated_bodies import translations

from .checks.articles import facts

_KB = builtin_rules() / "kb"
BODIES = yaml.safe_load((_KB / "state-bodies.yaml").read_text(encoding="utf-8"))
ROLES = yaml.safe_load((_KB / "roles-of-bodies.yaml").read_text(encoding="utf-8"))
FAMILIES = yaml.safe_load((_KB / "word-families.yaml").read_text(encoding="utf-8"))


def _texts(names: str | list[str]) -> list[str]:
    return [names] if isinstance(names, str) else names


def test_records_are_sorted_and_nothing_is_both_right_and_wrong_in_a_country() -> None:
    assert list(FAMILIES) == sorted(FAMILIES)
    assert list(BODIES) == sorted(BODIES)
    for key, body in BODIES.items():
        right = {" ".join(content(form)) for form in (body["name"], *body.get("also", []))}
        for short in body.get("literal", []):
            wrong = {" ".join(content(form)) for form in braces(short)}
            assert wrong - right, (key, short)


def test_no_body_is_wrong_for_naming_its_country() -> None:
    names = {code: content(one.name) for code, one in facts().countries.items()}
    for key, body in BODIES.items():
        right = {" ".join(content(form)) for form in (body["name"], *body.get("also", []))}
        for words in (content(form) for short in body.get("literal", []) for form in braces(short)):
            for country in (names[code] for code in body.get("countries", []) if code in names):
                assert words[-len(country) :] != country or " ".join(words[: -len(country)]) not in right, (key, words)


def test_a_word_is_of_one_family() -> None:
    words = [word for group in FAMILIES.values() for word in group]
    assert len(words) == len(set(words))


def test_a_reading_of_a_role_is_right_in_few_countries_and_understood_in_the_others() -> None:
    assert list(ROLES) == sorted(ROLES)
    for key, role in ROLES.items():
        right = {" ".join(content(form)) for names in role["names"].values() for form in _texts(names)}
        readings = {" ".join(content(form)) for short in role["literal"] for form in braces(short)}
        assert len(readings & right) * 20 <= len(readings), (key, readings & right)


def test_translations_of_a_role_name_what_each_country_has() -> None:
    bodies = translations(facts().state_bodies, "state income committee")
    assert ("State Revenue Committee", ("am",)) in bodies
    assert ("State Tax Inspectorate", ("lt",)) in bodies


def test_a_long_translation_tells_in_whatever_order() -> None:
    index = facts().state_bodies
    assert translations(index, "gathering sudanese career") == translations(index, "sudanese career gathering") != []
    assert translations(index, "great orchestra holiday help")[0][1] == ("pl",)
    assert not translations(index, "association professional sudanese")


def test_a_right_name_beside_its_place_is_no_translation() -> None:
    index = facts().state_bodies
    assert not translations(index, "hanoi people committee")
