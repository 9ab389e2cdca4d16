"""The bodies of states, and the families of the words that their names are made of."""

import yaml

from mtlint.packs import builtin_rules
from mtlint.packs.expand import braces
from mtlint.text.body_words import content

_KB = builtin_rules() / "kb"
BODIES = yaml.safe_load((_KB / "state-bodies.yaml").read_text(encoding="utf-8"))
FAMILIES = yaml.safe_load((_KB / "word-families.yaml").read_text(encoding="utf-8"))


def test_records_are_sorted_and_nothing_is_both_right_and_wrong_in_a_country() -> None:
    assert list(FAMILIES) == sorted(FAMILIES)
    assert list(BODIES) == sorted(BODIES)
    for key, body in BODIES.items():
        right = {" ".join(content(form)) for form in (body["name"], *body.get("also", []))}
        for short in body.get("literal", []):
            wrong = {" ".join(content(form)) for form in braces(short)}
            assert wrong - right, (key, short)


def test_a_word_is_of_one_family() -> None:
    words = [word for group in FAMILIES.values() for word in group]
    assert len(words) == len(set(words))
