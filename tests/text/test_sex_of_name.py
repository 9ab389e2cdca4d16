"""What a name tells of the sex, in an article from one language."""

import pytest

from mtlint.text.sex_of_name import sex_of_name

from ..checks.articles import facts


@pytest.mark.parametrize(
    ("language", "name", "sex"),
    [
        ("zh", "Luo Guiying", "f"),
        ("zh", "Pang Pei-ling", "f"),
        ("zh", "Li Wenwen", "f"),
        ("zh", "Lo Chih-ming", "m"),
        ("zh", "Leung Chun-ying", ""),
        ("ko", "Lee Eun-jung", "f"),
        ("ko", "Bae Soon-ae", "f"),
        ("ko", "Kang Tae-oh", "m"),
        ("ko", "Moon Sang-yeop", "m"),
        ("ko", "Lee Yong-soo", ""),
        ("ja", "Genichi Hatakeyama", "m"),
        ("ja", "Kazuo Mori", "m"),
        ("ja", "Shiori Mori", "f"),
        ("ja", "Mio Mori", ""),
        ("ja", "Chihiro Mori", ""),
        ("vi", "Lê Thị Hạnh", "f"),
        ("vi", "Vu Quang Truc", "m"),
        ("ar", "Umm Mahmoud", "f"),
        ("ar", "Abdellatif Benchekroun", "m"),
        ("id", "Andi Rahmawati", "f"),
        ("id", "Dwi Hartono", "m"),
        ("id", "Agus Lestari", "m"),
    ],
)
def test_a_name_tells_the_sex(language: str, name: str, sex: str) -> None:
    assert sex_of_name(tuple(name.split()), facts(), language) == sex
