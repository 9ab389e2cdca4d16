"""People of a translation who come back under a name that is nearly theirs."""

import pytest

from .articles import found, translated

CHECK = "people.name_drift"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("zh", "Deng Guowei left. Later Deng Guo Wei said no.", ["Deng Guo Wei"]),
        ("mn", "Oyunchimeg Batbold left. The press met Batbold Oyunchimeg there.", ["Batbold Oyunchimeg"]),
        ("am", "Abebe Bekele is the son of Bekele Abebe. Abebe Bekele said no.", []),
        ("zh", "The Fund Account is new. It said that the Account Fund is old.", []),
        ("ru", "Kira Yudina skates. “I am glad,” Yudin said.", ["Yudin"]),
        ("ru", "Kira Yudina skates, as her brother did. “I am glad,” Yudin said.", []),
        ("de", "Kira Yudina skates. “I am glad,” Yudin said.", []),
        ("sv", "Ingrid Palmqvist swam for an hour. The sea took Palmkvist away.", ["Palmkvist"]),
        ("sv", "Ingrid Palmqvist swam to Palmkvist. A boat left Palmkvist at noon.", []),
        ("sv", "Ingrid Palmqvist met Eva Palmkvist. “No,” Palmkvist said.", []),
        ("uk", "Bohdan Tkachuk laid cables. “It is hard,” Bogdan said.", ["Bogdan"]),
        ("mn", "Dorjsuren Ganzorig met the press. “I trust her,” Dorjsüren said.", ["Dorjsüren"]),
        ("el", "Stavroula Karagianni bakes. The town thanked Stavroula Karayanni.", ["Karayanni"]),
        ("cs", "Jana Novotná lost. Her father wept, and Novotný said that he was proud.", []),
        ("de", "Hans Meier and Hans Meyer share a flat. Meyer said no.", []),
    ],
)
def test_strays(language: str, text: str, wanted: list[str]) -> None:
    assert found(CHECK, translated(text, language)) == wanted
