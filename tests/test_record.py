"""Records are what those of `dataclasses` are."""

import pickle

import pytest

from mtlint.model.record import Record, field


class Quay(Record):
    """A place for ships."""

    name: str
    length: int = 10
    ships: list[str] = field(default_factory=list)


def test_fields_may_be_given_by_place_or_name_or_left_out() -> None:
    quay = Quay("North", ships=["Lumey"])
    assert (quay.name, quay.length, quay.ships) == ("North", 10, ["Lumey"])
    assert quay.as_dict() == {"name": "North", "length": 10, "ships": ["Lumey"]}
    assert Quay("a").ships is not Quay("b").ships


def test_more_values_than_fields_are_refused() -> None:
    with pytest.raises(TypeError, match="4 values for 3 fields"):
        Quay("North", 10, [], 5)  # type: ignore[call-arg]


def test_records_are_what_their_fields_are() -> None:
    quay = Quay("North")
    assert quay == Quay("North", 10, [])
    assert quay != Quay("South")
    assert quay.replace(length=5) == Quay("North", 5)
    assert pickle.loads(pickle.dumps(quay)) == quay
    assert repr(quay) == "Quay(name='North', length=10, ships=[])"


@pytest.mark.parametrize("given", [{}, {"name": "North", "width": 5}])
def test_fields_are_known_and_complete(given: dict[str, str]) -> None:
    with pytest.raises(TypeError, match=r"name|width"):
        Quay(**given)
