"""A Chinese or Korean name that is no reading of anything in the original."""

from collections.abc import Callable, Iterator
from functools import cache

from mtlint import lazy_re
from mtlint.checks.bilingual._links import language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.romanise import korean_names, mandarin

_NAME = lazy_re.compile(r"\b([A-Z][a-z]{1,5}) ([A-Z][a-z]{1,10})\b(?![-'’][A-Za-z]| [A-Z])")
"""Hyphens and names of three words are how Taiwan, Hong Kong and Singapore spell, each in its own way."""
_KOREAN_NAME = lazy_re.compile(r"\b([A-Z][a-z]{1,4}) ([A-Z][a-z]{1,5})-([a-z]{2,6})\b(?![-'’][A-Za-z]| [A-Z])")
_SCRIPTS = {"zh": _NAME, "ko": _KOREAN_NAME}
"""Names in Latin letters, by the language of the original."""
_ABROAD = lazy_re.compile(
    "韩国|韓國|朝鲜|朝鮮|越南|新加坡|马来西亚|馬來西亞|缅甸|緬甸|泰国|泰國|印尼|柬埔寨|대만|타이완|싱가포르|홍콩"
)
"""Where names are written in Chinese, and spelt by other readings."""
_ENGLISH = frozenset(
    [
        "can",
        "men",
        "man",
        "pan",
        "ran",
        "sun",
        "long",
        "song",
        "fan",
        "gang",
        "bang",
        "hang",
        "sang",
        "gun",
        "den",
        "die",
        "ban",
    ]
)
"""Words of English headlines that look like names behind “He”, “Fan” or “Sun”."""


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = 0.5


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Names, surname first, of which nothing in the whole original has the sound."""
    if article.source is None:
        return
    code, original = language(article), article.source.text
    if code not in _SCRIPTS or not _SCRIPTS[code].search(article.text) or _ABROAD.search(original):
        return
    is_heard = _chinese(original) if code == "zh" else _korean(original)
    known = {mention.mention.span for mention in article.people.known}
    for pair in sure_pairs(article, options.certainty):
        for name in _SCRIPTS[code].finditer(pair.target):
            span = pair.span(*name.span())
            if span not in known and _may_be_in(pair.source, code, name[1]) and not is_heard(*name.groups()):
                yield finding(article, rule, span, related=says(pair.link.source))


def _may_be_in(source: str, code: str, surname: str) -> bool:
    """Whether a sentence may have a name with a surname: somebody who is called by an office alone has none there."""
    return code == "zh" or korean_names.Reading(source).has_surname(surname)


def _chinese(original: str) -> Callable[..., bool]:
    reading = mandarin.Reading(original)

    @cache
    def is_heard(surname: str, given: str) -> bool:
        """Whether it is a reading of something, or no name in pinyin at all."""
        ways = mandarin.syllables(given)
        if surname not in mandarin.surnames() or given.lower() in _ENGLISH or not ways:
            return True
        first = surname.lower()
        return any(reading.has(first, *way) or reading.has(*way, first) for way in ways)

    return is_heard


def _korean(original: str) -> Callable[..., bool]:
    reading = korean_names.Reading(original)

    @cache
    def is_heard(surname: str, first: str, second: str) -> bool:
        return reading.has(surname, first, second)

    return is_heard
