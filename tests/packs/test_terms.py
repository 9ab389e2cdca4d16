"""Terms of other languages: from their short forms to what is found in an article."""

import re
from typing import Any

import pytest

from mtlint.kb import Term
from mtlint.packs.terms import compile_terms
from mtlint.text.images import Images
from mtlint.text.renderings import Renderings
from tests.checks.articles import article


def _term(**fields: Any) -> Term:
    (packed,) = compile_terms({"terms-pl": {"słowo": {"right": "word", **fields}}})["terms/pl"]
    return Term(*packed)


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
    term = _term(image="pull~/drag~ cat tail")
    images = Images((image, term) for image in term.images)
    assert [text[slice(*span)] for span, _ in images.places(article(text))] == found


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
    assert [text[slice(*span)] for span, _ in Renderings([], [term]).places(article(text))] == found


def test_the_pattern_has_what_the_article_must_have() -> None:
    ((anchors, pattern),) = _term(never=_MANY).patterns
    assert any(anchor in "set a white goat on the bridge" for anchor in anchors)
    assert re.fullmatch(pattern, "set a white goat on the bridge")


def test_each_verb_in_braces_has_its_forms() -> None:
    assert _term(never="{beat~,hit~} it").never == (
        "beat it", "beats it", "beating it", "beaten it", "hit it", "hits it", "hitting it",
    )  # fmt: skip
