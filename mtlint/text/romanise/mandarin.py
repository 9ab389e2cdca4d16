"""Whether something in a Chinese text is read as a name that another text has in pinyin."""

from functools import cache
from itertools import product

from . import han

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟陆汪范金石廖贾夏韦付方"
    "白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤习温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘"
)
"""The commonest surnames (census of 2020), without 谭 and 覃, whose reading is how Singapore spells 陈."""
_OTHER_READINGS = {
    "乐": "yue le", "重": "zhong chong", "长": "chang zhang", "行": "xing hang", "朝": "chao zhao",
    "盖": "gai ge", "单": "shan dan", "仇": "qiu chou", "区": "ou qu", "解": "xie jie", "查": "zha cha",
    "翟": "zhai di", "曾": "zeng ceng", "柏": "bai bo", "奇": "qi ji", "藏": "cang zang", "盛": "sheng cheng",
    "尉": "wei yu", "缪": "miao mou", "晟": "sheng cheng", "茜": "qian xi", "覃": "qin tan", "谌": "chen shen",
    "车": "che ju", "卜": "bo bu", "员": "yuan yun", "召": "zhao shao", "隗": "wei kui", "强": "qiang jiang",
    "阿": "a e", "伯": "bo bai", "率": "shuai lu", "大": "da dai", "朴": "pu piao", "莘": "shen xin",
    "褚": "chu zhu", "沈": "shen chen", "薄": "bo bao", "祭": "zhai ji", "折": "zhe she", "角": "jiao jue",
    "会": "hui kuai", "靓": "liang jing", "龟": "gui jun", "蔚": "wei yu", "炅": "jiong gui", "颉": "jie xie",
    "佴": "nai er", "调": "diao tiao", "传": "chuan zhuan", "弹": "dan tan", "降": "jiang xiang", "都": "du dou",
    "度": "du duo", "还": "huan hai", "和": "he huo", "核": "he hu", "红": "hong gong", "厦": "xia sha",
    "系": "xi ji", "校": "xiao jiao",
}  # fmt: skip
"""Characters of names that are read in more than one way."""
_UNKNOWN = "?"
_FOLDED = (("lyu", "lu"), ("lü", "lu"), ("lv", "lu"), ("nyu", "nu"), ("nü", "nu"), ("nv", "nu"))
_INITIALS = (("zh", "c"), ("ch", "c"), ("j", "c"), ("q", "c"), ("z", "c"), ("b", "p"), ("d", "t"), ("g", "k"))
"""Sounds that other systems of spelling (Wade and Giles, Hong Kong) write with one letter."""


@cache
def surnames() -> frozenset[str]:
    """The common surnames in pinyin, with a capital."""
    return frozenset(han.letters(sign).capitalize() for sign in _SURNAMES)


def syllables(word: str) -> list[tuple[str, ...]]:
    """The ways to read a word as one or two syllables of pinyin; none if it is not pinyin."""
    word = word.lower()
    parted = [(word,), *((word[:at], word[at:]) for at in range(1, len(word)))]
    plain = (tuple(map(_plain, parts)) for parts in parted)
    return [parts for parts in plain if all(part in _all() for part in parts)]


@cache
def _all() -> frozenset[str]:
    return frozenset(_plain(reading) for sign in han.characters() if len(reading := han.letters(sign)) > 1) | set("aeo")


def _plain(syllable: str) -> str:
    for form, plain in _FOLDED:
        if syllable.startswith(form):
            return plain + syllable[len(form) :]
    return syllable


@cache
def _sound(syllable: str) -> str:
    for spelled, sound in _INITIALS:
        if syllable.startswith(spelled):
            return sound + syllable[len(spelled) :]
    return syllable


class Reading:
    """A Chinese text as it sounds."""

    def __init__(self, text: str) -> None:
        """What is no Chinese character parts the sounds; a character that is in no table sounds like any."""
        sounds = list(map(_sounds_of, text))
        self._heard: set[tuple[str, ...]] = set()
        for length in (2, 3):
            for here in zip(*(sounds[at:] for at in range(length)), strict=False):
                if all(here):
                    self._heard.update(product(*here))

    def has(self, *spoken: str) -> bool:
        """Whether these two or three syllables follow each other in it, in spellings that may be the same."""
        ways = product(*((_sound(each), _UNKNOWN) for each in spoken))
        return not self._heard.isdisjoint(ways)


@cache
def _sounds_of(sign: str) -> tuple[str, ...]:
    if not "\u3400" <= sign <= "\u9fff":
        return ()
    readings = [*_OTHER_READINGS.get(sign, "").split(), han.letters(sign)]
    return tuple(dict.fromkeys(_sound(_plain(each)) for each in readings if each)) or (_UNKNOWN,)
