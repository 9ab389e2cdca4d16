"""Articles with very many names: what looks at every name must not look at the whole article each time."""

import random
from itertools import product

import pytest

from mtlint.checks.people._name_words import name_words
from mtlint.text.article import Article
from tests.checks.articles import article, findings
from tests.growth import cpu_seconds, is_linear

NAMES = [
    "".join(parts).capitalize() for parts in product("bdfgklmnprstvz", ("a", "o"), "lnrt", ("ei", "u"), "dkmst", "aeo")
]


def crowd(count: int) -> Article:
    """An article of `count` paragraphs, each about another person; what the checks ask for first is ready."""
    names = random.Random(7).sample(NAMES, 2 * count)
    text = "\n\n".join(
        f"Ms. {given} {family} spoke in Kenya. She said that she had left. The town of {family} wrote to her. "
        f"She was late. Then {given} {family} slept. He slept long."
        for given, family in zip(names[:count], names[count:], strict=True)
    )
    ready = article(text)
    assert ready.sexes.someone
    return ready


def test_words_of_names() -> None:
    def seconds(count: int) -> float:
        ready = crowd(count)
        return cpu_seconds(lambda: name_words(ready))

    assert is_linear(seconds, 80, 800, times=20, slack=0.05)


@pytest.mark.parametrize("check", ["people.mixed_pronouns", "people.wrong_sex"])
def test_pronouns(check: str) -> None:
    def seconds(count: int) -> float:
        ready = crowd(count)
        return cpu_seconds(lambda: findings(check, ready))

    assert is_linear(seconds, 80, 800, times=20, slack=0.05)
