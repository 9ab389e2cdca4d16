"""Terms of other languages: from their short forms to what is found in an article."""

import re
from typing import Any

import pytest

from mtlint.kb import Facts, Term
from mtlint.packed import unpack
from mtlint.packs.terms import compile_terms
from mtlint.text.phrases.term_index import term_index
from tests.checks.articles import article


def _facts(**fields: Any) -> Facts:
    return Facts(compile_terms({"terms-pl": {"słowo": {"right": "word", **fields}}}))


def _term(**fields: Any) -> Term:
    (packed,) = _facts(**fields).terms("pl")
    return Term(*unpack(packed))


def _never(text: str, *languages: str, **fields: Any) -> list[str]:
    found = term_index(_facts(**fields)).never(article(text), languages or ("pl",))
    return [text[slice(*rendering.span)] for rendering in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They dragged the poor cat by the tail.", ["dragged the poor cat by the tail"]),
        ("By the tail they pull cats.", ["tail they pull cats"]),
        ("They pull the cat. Its tail is long.", []),
        ("They pull the cat, as a local saying has it, by its tail.", []),
        ("They pull at the other one end of it, while the cat has no tail.", []),
        ("The cat has a tail.", []),
    ],
)
def test_the_words_of_an_image_stand_together_in_any_order(text: str, found: list[str]) -> None:
    assert _never(text, image="pull~/drag~ cat tail") == found


_MANY = "{put~,set~,lay~} {the ,a ,}{white,red} {goats,goat} {on,upon} the {bridge,roof}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He laid the white goat upon the roof.", ["laid the white goat upon the roof"]),
        ("Putting red goats on the bridges is easy.", ["Putting red goats on the bridges"]),
        ("He inlaid the white goat upon the roof.", []),
        ("He set the green goat on the roof.", []),
        ("He set the red goat on the roofing.", []),
    ],
)
def test_a_phrase_with_many_forms_is_one_pattern(text: str, found: list[str]) -> None:
    term = _term(never=_MANY)
    assert not term.never
    assert len(term.patterns) == 1
    assert _never(text, never=_MANY) == found


def test_the_pattern_has_what_the_article_must_have() -> None:
    ((anchors, pattern),) = _term(never=_MANY).patterns
    assert any(anchor in "set a white goat on the bridge" for anchor in anchors)
    assert re.fullmatch(pattern, "set a white goat on the bridge")


def test_each_verb_in_braces_has_its_forms() -> None:
    assert _term(never="{beat~,hit~} it").never == (
        "beat it", "beats it", "beating it", "beaten it", "hit it", "hits it", "hitting it",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The red goat and red goats, the red goat's horn.", ["red goat", "red goats", "red goat"]),
        ("An ADN of ADNs, but no adn, no ADNX and no Badn.", ["ADN", "ADNs"]),
        ("A gladiolus, two gladioluses, a gladiolusade.", ["gladiolus", "gladioluses"]),
        ("They saw the Red Goat and a red Goat.", ["Red Goat"]),
        ("Red goat for dinner.", ["Red goat"]),
    ],
)
def test_what_nobody_writes_is_found_as_words(text: str, found: list[str]) -> None:
    assert _never(text, never=["red goat", "ADN", "gladiolus"]) == found


def test_only_the_languages_of_the_article_are_looked_for() -> None:
    assert _never("A red goat.", "cs", "sk", never="red goat") == []


def test_nothing_is_found_without_terms() -> None:
    assert term_index(Facts()).never(article("A red goat."), ["pl"]) == []
