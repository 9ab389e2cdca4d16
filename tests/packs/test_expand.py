import pytest

from mtlint.packs.expand import bindings, braces, fill, parallel
from mtlint.packs.verbs import with_verb_forms


@pytest.mark.parametrize(
    ("short", "phrases"),
    [
        ("plain", ["plain"]),
        ("{a,b} c", ["a c", "b c"]),
        ("{,the }masses", ["masses", "the masses"]),
        ("a{b{c,d},e}f", ["abcf", "abdf", "aef"]),
        ("{a,b}{c,d}", ["ac", "ad", "bc", "bd"]),
        ("one, two", ["one, two"]),
    ],
)
def test_braces(short: str, phrases: list[str]) -> None:
    assert braces(short) == phrases


@pytest.mark.parametrize("wrong", ["{a", "a}", "{a,{b}", "{a}}"])
def test_unbalanced_braces_are_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="unbalanced"):
        braces(wrong)


def test_an_explosion_is_refused_before_it_happens() -> None:
    with pytest.raises(ValueError, match="more than"):
        braces("{a,b}" * 40)


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(ValueError, match="nested too deeply"):
        braces("{" * 5000 + "a" + "}" * 5000)


SETS = {"country": [{"name": "Ruritania", "adjective": "Ruritanian"}, {"name": "Nowhere"}]}


def test_a_binding_takes_all_fields_from_one_record() -> None:
    texts = ["{@country.name} police", "{@country.adjective} police"]
    filled = [[fill(text, binding) for text in texts] for binding in bindings(texts, SETS)]
    assert filled == [["Ruritania police", "Ruritanian police"]]


def test_lists_give_every_combination() -> None:
    sets = {"city": [{"name": ["Strelsau", "Strelzau"], "of": "Ruritania"}]}
    assert [fill("{@city.name}", each) for each in bindings(["{@city.name}"], sets)] == ["Strelsau", "Strelzau"]


@pytest.mark.parametrize("texts", [["{@planet.name}"], ["{@country.name} {@city.name}"]])
def test_unknown_and_mixed_sets_are_refused(texts: list[str]) -> None:
    with pytest.raises(ValueError, match="set"):
        list(bindings(texts, SETS | {"city": []}))


def test_a_replacement_names_the_alternative_found() -> None:
    assert list(parallel("{mayor,head} of {Kent,Sur{rey,biton}}", [r"leader of \2"])) == [
        ("{mayor,head} of Kent", ["leader of Kent"]),
        ("{mayor,head} of Surrey", ["leader of Surrey"]),
        ("{mayor,head} of Surbiton", ["leader of Surbiton"]),
    ]
    assert list(parallel("{mayor,head}", ["leader"])) == [("{mayor,head}", ["leader"])]


def test_a_replacement_names_braces_that_are_there() -> None:
    with pytest.raises(ValueError, match="names braces 2, the phrase has 1"):
        list(parallel("{mayor,head}", [r"leader of \2"]))


@pytest.mark.parametrize(
    ("short", "phrases"),
    [
        ("the alarm", ["the alarm"]),
        ("beat~ the alarm", ["beat the alarm", "beats the alarm", "beating the alarm", "beaten the alarm"]),
        ("to stop~ it", ["to stop it", "to stops it", "to stopping it", "to stopped it"]),
        ("carry~ on", ["carry on", "carries on", "carrying on", "carried on"]),
        ("chase~ two", ["chase two", "chases two", "chasing two", "chased two"]),
        ("die~ out", ["die out", "dies out", "dying out", "died out"]),
        ("bear~ it", ["bear it", "bears it", "bearing it", "bore it", "born it", "borne it"]),
    ],
)
def test_a_verb_with_a_tilde_stands_for_its_forms(short: str, phrases: list[str]) -> None:
    assert list(with_verb_forms(short)) == phrases
