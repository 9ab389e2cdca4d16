"""Chinese characters read in Mandarin, as an engine reads every name that is written with them.

A Vietnamese, Korean or Japanese name comes out as somebody Chinese (范明政, Pham Minh Chinh, as “Fan Mingzheng”); a
foreign name that Chinese spells by sound comes back syllable by syllable (托卡耶夫 as “Tuokayefu”).
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from mtlint.text.word_set import word_set

_TABLE = Path(__file__).with_name("pinyin.txt")
_SURNAMES_OF_TWO = word_set(
    "欧阳 司马 诸葛 上官 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 南宫 独孤 歐陽 司馬 諸葛 西门"
)
_OTHERWISE = {
    "朴": "pu", "曾": "zeng", "单": "shan", "仇": "qiu", "查": "zha", "解": "xie", "翟": "zhai", "贾": "jia",
    "盖": "gai",
}  # fmt: skip
"""Characters that are read otherwise in surnames, or that engines read by their commonest reading."""
_CONSONANTS = {
    **dict.fromkeys("夫弗", "f"), "特": "t", "斯": "s", "克": "k", "尔": "r", "德": "d", "布": "b", "格": "g",
    "姆": "m", "恩": "n", "茨": "ts", "奇": "ch", "什": "sh", "普": "p", "赫": "h", "兹": "z", "勒": "l",
    "伯": "b", "奥": "o", "埃": "e", "艾": "ai", "耶": "ye", "叶": "ye", "若": "jo", "热": "je", "日": "zh",
    "切": "ch", "泽": "z", "策": "ts", "瓦": "va", "维": "vi", "沃": "vo", "韦": "we", "威": "wi", "丘": "chu",
    "休": "hu", "肖": "sho", "萧": "sho", "昂": "on", "翁": "on",
}  # fmt: skip
"""What single characters stand for in foreign names (after the tables of Xinhua's usage)."""


@cache
def _readings() -> dict[str, str]:
    readings: dict[str, str] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            reading, _, characters = line.partition(" ")
            readings |= dict.fromkeys(characters, reading)
    return readings | _OTHERWISE


def letters(word: str) -> str:
    """A word in pinyin without tones. What is in no table is left out."""
    readings = _readings()
    return "".join(readings.get(sign, "") for sign in word)


def characters() -> Iterable[str]:
    """All characters whose reading is known."""
    return _readings()


def read_back(word: str) -> str:
    """A foreign word with the vowels that Chinese had to add taken out: 托卡耶夫 is “tuokayef”."""
    readings = _readings()
    return "".join(_CONSONANTS.get(sign) or readings.get(sign, "") for sign in word)


def parts(name: str) -> tuple[str, str]:
    """Surname and given name in pinyin: 范明政 is (“Fan”, “Mingzheng”). Four characters are parted in the middle."""
    surname = 2 if name[:2] in _SURNAMES_OF_TWO or len(name) > 3 else 1
    return letters(name[:surname]).capitalize(), letters(name[surname:]).capitalize()
