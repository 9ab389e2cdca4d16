"""One name in two spellings. The rule file has more examples."""

import pytest

from .articles import findings, found

CHECK = "people.name_drift"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The port of Kavalla is shut. A bus from Kavalla came, and one from Cavala.", ["Cavala"]),
        ("Union leader Klaus Peselsky spoke, and Peselski is tired.", ["Peselski"]),
        ("Two hurt in Aktau, police say, and more were taken to hospital in Aktaw.", ["Aktaw"]),
        ("She flew from Iran to Iraq, from Niger to Nigeria, from Slovakia to Slovenia.", []),
        ("Anna Petrova and Boris Petrov met Ivan Karpov and Olga Karpof.", []),
        ("The Brandts met Brandt himself, and Piet Brand.", []),
        ("The church and Christianity, the Christians and Christian groups, Organisation and Organization.", []),
        ("He likes Landon, a singer, and lives in London.", []),
    ],
)
def test_drift(text: str, wanted: list[str]) -> None:
    assert found(CHECK, text) == wanted


def test_the_anchor_is_named_and_shown() -> None:
    (one,) = findings(CHECK, "Klaus Peselsky spoke, and Peselski is tired.", "{match}, {anchor}")
    assert (one.message, one.suggestions) == ("Peselski, Peselsky", ("Peselsky",))
    assert one.related[0].span.start == 6


def test_a_spelling_may_be_accepted() -> None:
    assert found(CHECK, "Klaus Peselsky spoke, and Peselski is tired.", accept=("Peselski",)) == []


def test_many_names_are_quick() -> None:
    text = " and ".join(f"K{'aeiou'[i % 5]}r{'bdgkmnprst'[i // 5 % 10]}{'aeiou'[i // 50 % 5]}lov" for i in range(2500))
    found(CHECK, f"Then {text} left.")
