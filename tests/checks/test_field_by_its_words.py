"""Fields of ministries word by word. The rule file has more examples."""

import pytest

from mtlint.text.body_words import content

from .articles import facts, findings, found, translated

CHECK = "institutions.field_by_its_words"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Ministry of Village Economy met.", ["Ministry of Village Economy"]),
        ("The Minister for Ways met.", ["Minister for Ways"]),
        ("The Bihar Path Construction Department met.", ["Path Construction Department"]),
        ("The General Directorate of Effects met.", ["General Directorate of Effects"]),
        ("The Office for Effects met.", []),
        ("An External and Security Committee met.", ["External and Security Committee"]),
        ("Its Department of Outside Relations met.", ["Department of Outside Relations"]),
        ("The Ministry of National Land Traffic met.", ["Ministry of National Land Traffic"]),
        ("The Committee on Outside Matters met.", []),
        ("The Armed Sanity Minister and the Land Protection Agency met.", []),
        ("The Ministry of Village Economy Studies met.", []),
        ("The Ministry of Health and the Department of Fish met.", []),
    ],
)
def test_fields(text: str, wanted: list[str]) -> None:
    assert found(CHECK, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The minister of administrative safety, Lee, said so.", ["minister of administrative safety"]),
        ("The national land traffic ministry said so.", ["national land traffic ministry"]),
        ("The minister of health and the ministry of land said so. The health ministry agreed.", []),
    ],
)
def test_a_translation_may_write_them_in_small_letters(text: str, wanted: list[str]) -> None:
    assert found(CHECK, translated(text, "ko")) == wanted
    assert found(CHECK, text) == []


def test_the_right_field_is_suggested_in_the_same_form() -> None:
    text = "The Agency of Sickness Control met. The Extraordinary Situations Committee met."
    assert [each.suggestions for each in findings(CHECK, text)] == [
        ("Agency of Disease Control",),
        ("Emergencies Committee",),
    ]


def test_no_field_of_a_known_body_is_a_wrong_one() -> None:
    accepted = {
        " ".join(content(name.removeprefix(head)))
        for country in facts().countries.values()
        for name in (country.interior, country.foreign, country.defence, country.finance, country.justice)
        for head in ("Ministry of ", "Department of ")
        if name.startswith(head)
    }
    fields = facts().fields_of_bodies
    assert not accepted & fields.keys()
    assert not {" ".join(content(right)) for right in fields.values()} & fields.keys()


def test_a_name_may_be_accepted() -> None:
    name = "Ministry of Village Economy"
    assert found(CHECK, f"The {name} met.", accept=(name,)) == []


def test_a_long_text_takes_linear_time() -> None:
    assert found(CHECK, "Ministry of Health and " * 10_000 + "Big " * 20_000) == []
