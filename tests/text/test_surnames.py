"""Surnames that tell of which people somebody is."""

import pytest

from mtlint.text.surnames import Surnames

from ..checks.articles import facts


@pytest.mark.parametrize(
    ("code", "surname", "is_at_home", "is_known"),
    [
        ("hi", "Saxena", True, True),
        ("hi", "Patel", False, True),
        ("fa", "Hosseinzadeh", True, True),
        ("fa", "Zadeh", False, False),
        ("tr", "Yıldırım", True, True),
        ("he", "Mizrahi", True, True),
        ("he", "Goldberg", False, True),
        ("ar", "al-Harbi", True, True),
        ("ar", "Bou Khalil", True, True),
        ("fa", "al-Harbi", False, False),
        ("sr", "Perić", True, True),
        ("sr", "Public", False, False),
        ("es", "Cortés", False, True),
        ("sw", "Mohamed", False, False),
    ],
)
def test_surnames(code: str, surname: str, is_at_home: bool, is_known: bool) -> None:
    surnames = Surnames(facts(), code)
    assert surnames.is_at_home(surname) is is_at_home
    assert (surname in surnames) is is_known
