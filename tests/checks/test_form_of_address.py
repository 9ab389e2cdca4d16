"""Forms of address that are kept beside names. The rule file has more examples."""

import pytest

from .articles import found, translated

CHECK = "people.form_of_address"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("th", "Prasit Chaiya keeps hens. Uncle Prasit sells eggs.", ["Uncle Prasit"]),
        ("th", "Prasit Chaiya keeps hens. Her uncle Prasit sells eggs, and so does his Aunt Prasit.", []),
        ("id", "Maria Wona teaches. Mother Maria is kind.", ["Mother Maria"]),
        ("id", "Maria Wona, a nun, teaches. Mother Maria is kind.", []),
        ("kk", "Gulnar Omarova is a nurse. Gulnar apay is kind.", ["Gulnar apay"]),
        ("ur", "Sadia Naqvi came late. Sadia Sahiba was ill.", ["Sadia Sahiba"]),
        ("mn", "The press met G. Dorj, whom G. Dorj speaker had sent.", ["G. Dorj speaker"]),
        ("ja", "Hideo Kumagai spoke. Kumagai governor said so.", ["Kumagai governor"]),
        ("ja", "Hideo Kumagai spoke. A Kumagai spokesman said so, and the Kumagai director said no.", []),
        ("de", "Hideo Kumagai spoke. Kumagai governor said so.", []),
        ("th", "Uncle Sam and Uncle Prasit sell eggs.", []),
    ],
)
def test_forms_of_address(language: str, text: str, wanted: list[str]) -> None:
    assert found(CHECK, translated(text, language)) == wanted
