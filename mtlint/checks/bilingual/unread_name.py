"""A Chinese name that is no reading of anything in the original."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.romanise import mandarin

_NAME = lazy_re.compile(r"\b([A-Z][a-z]{1,5}) ([A-Z][a-z]{1,10})\b(?![-'’][A-Za-z]| [A-Z])")
"""Hyphens and names of three words are how Taiwan, Hong Kong and Singapore spell, each in its own way."""
_ABROAD = lazy_re.compile("韩国|韓國|朝鲜|朝鮮|越南|新加坡|马来西亚|馬來西亞|缅甸|緬甸|泰国|泰國|印尼|柬埔寨")
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
    """Names in pinyin, surname first, of which nothing in the whole original has the sound."""
    if article.source is None or language(article) != "zh":
        return
    original = article.source.text
    if not _NAME.search(article.text) or _ABROAD.search(original):
        return
    known = {mention.mention.span for mention in article.people.known}
    heard: dict[str, bool] = {}
    reading = mandarin.Reading(original)
    for pair in sure_pairs(article, options.certainty):
        for name in _NAME.finditer(pair.target):
            surname, given = name.groups()
            span = pair.span(*name.span())
            if surname not in mandarin.surnames() or given.lower() in _ENGLISH or span in known:
                continue
            if name[0] not in heard:
                heard[name[0]] = _is_heard(reading, surname, given)
            if not heard[name[0]]:
                yield finding(article, rule, span, related=says(pair.link.source))


def _is_heard(reading: mandarin.Reading, surname: str, given: str) -> bool:
    """Whether it is a reading of something, or no pinyin at all."""
    ways = mandarin.syllables(given)
    first = surname.lower()
    return not ways or any(reading.has(first, *way) or reading.has(*way, first) for way in ways)
