"""How people are introduced to a reader."""

import datetime

import pytest

from mtlint.kb import Facts, Office, PartialDate, Period, Person
from mtlint.packs import load
from mtlint.text.introduce import introduce


def office(key: str, start: int, end: int = 0, body: str = "") -> Office:
    return Office(key, body, (Period(PartialDate(start), PartialDate(end) if end else None),))


OFFICES = (
    office("prime-minister", 2000, 2005),
    office("secretary-general", 2010, 2020, "nato"),
    office("mayor", 2022),
)
PERSON = Person("k", "no", "Ola Normann", ("Normann",), (), "m", 0, None, OFFICES, {}, ())


@pytest.mark.parametrize(
    ("titles", "day", "text", "wanted"),
    [
        ((), None, "", "prime minister, Norway"),
        ((), None, "Talks with NATO were held.", "secretary general, North Atlantic Treaty Organization"),
        ((), datetime.date(2015, 5, 1), "", "secretary general, North Atlantic Treaty Organization"),
        (("mayor",), None, "", "mayor, Norway"),
        (("prime-minister",), datetime.date(2015, 5, 1), "", "former prime minister, Norway"),
        ((), datetime.date(2024, 5, 1), "", "mayor, Norway"),
        ((), datetime.date(2007, 5, 1), "", "former prime minister, Norway"),
        ((), datetime.date(1990, 5, 1), "", "Norway"),
    ],
)
def test_the_office_fits_the_article(titles: tuple[str, ...], day: datetime.date, text: str, wanted: str) -> None:
    shown = introduce(PERSON, load().facts, titles=frozenset(titles), day=day, text=text)
    assert shown == f"Ola Normann ({wanted})"


def test_without_facts_the_name_is_all() -> None:
    assert introduce(PERSON, Facts(), day=datetime.date(1990, 5, 1)) == "Ola Normann"
