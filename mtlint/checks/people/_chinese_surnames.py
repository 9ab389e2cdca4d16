"""One Chinese surname read in two ways: Shan and Dan of one character, Qiu and Chiu in two romanisations."""

from collections.abc import Iterator

from mtlint.text.article import Article
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention

_PAIR = 2
_LEAST_GIVEN = 5
"""Letters of a given name of two characters, which two people of one article hardly share."""
_READINGS = "ceng zeng;cha zha;chan dan shan;chou qiu;di zhai;gai ge;jie xie;le yue;miao miu mou;ou qu;piao pu;qin tan"
_READ_AS = {
    one: frozenset(readings) - {one} for readings in (each.split() for each in _READINGS.split(";")) for one in readings
}
"""The other readings of characters that are read otherwise as surnames."""
_TAIWANESE = {
    "cai": "tsai", "cao": "tsao", "dai": "tai", "deng": "teng", "ding": "ting", "dong": "tung", "du": "tu",
    "gao": "kao", "gong": "kung", "gu": "ku", "guo": "kuo", "hong": "hung", "jiang": "chiang", "jian": "chien",
    "ke": "ko", "kong": "kung", "qiu": "chiu", "song": "sung", "xiao": "hsiao", "xie": "hsieh",
    "xu": "hsu", "xue": "hsueh", "zeng": "tseng", "zhan": "chan", "zhang": "chang", "zhao": "chao", "zheng": "cheng",
    "zhong": "chung", "zhou": "chou", "zhu": "chu", "zhuang": "chuang", "zuo": "tso",
}  # fmt: skip
"""Surnames in pinyin, and as Taiwan romanises them."""
_PLACED = (" in ", " at ", " near ", " from ")


def chinese_strays(article: Article, people: list[Mention], alone: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Full names with another reading of a surname, and surnames alone in another romanisation than the full name."""
    first: dict[str, Mention] = {}
    families: dict[str, set[str]] = {}
    for mention in people:
        if len(mention.words) != _PAIR:
            continue
        family, given = map(letters, mention.words)
        families.setdefault(family, set()).add(mention.text)
        other = first.setdefault(given, mention)
        if len(given) >= _LEAST_GIVEN and letters(other.words[0]) in _READ_AS.get(family, ()):
            yield mention, other
    named = {letters(word) for mention in people for word in mention.words}
    seen = set[str]()
    for mention in alone:
        name = letters(mention.text)
        if name in seen or name in named or article.text.endswith(_PLACED, 0, mention.start):
            continue
        seen.add(name)
        bearers = families.get(_TAIWANESE.get(name, ""), set())
        if len(bearers) == 1:
            yield mention, next(each for each in people if each.text in bearers)
