"""People of a translation who come back under a name that is nearly theirs: Müllner, Mullner; Haslinger, Haslingr.

News introduces everybody by the full name. So somebody who speaks, and whose surname nobody in the article has, is
likely one of those whose name is nearly the same; and of two full names that are nearly the same the second is the
first again.
"""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.gazetteer import gazetteer
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention
from mtlint.text.spellings import spellings
from mtlint.text.vocabulary import vocabulary

from ._cases import nominatives
from ._name_words import SPEAKS
from ._systems import has_systems, key

_SHORT, _LONG = 5, 8
"""Letters from which one and two of them may be others."""
_LEAST_KEY = 5
"""Letters of the key of a name that stands alone; of a full name there are more anyway."""
_LEAST_FULL_KEY = 7
_SPEAKS = lazy_re.compile(rf",? (?:also |later |then )?(?:{SPEAKS}|warned|promised|called|left open|denied)\b")
_SPOKEN = lazy_re.compile(r"(?:\b(?:said|says|added|asked|explained|recalled)|[Aa]ccording to) $")
_HERS = ("a", "ova", "eva", "á", "ová", "ska", "ská", "iene", "ienė")
"""What the surname of a wife or daughter has more than that of the man."""
_MOST = 40
"""More people than any article introduces."""


def strays(article: Article) -> Iterator[tuple[Mention, Mention]]:
    """Names, and whose they nearly are."""
    full: dict[str, Mention] = {}
    alone: list[Mention] = []
    for mention in article.mentions:
        if len(mention.words) == 1:
            alone.append(mention)
        else:
            full.setdefault(mention.text, mention)
    known = {each.mention.text for each in article.people.known}
    people = [each for each in full.values() if each.text.replace("-", "").replace(" ", "").isalpha()][:_MOST]
    language = article.document.source_language or ""
    yield from _full(article, people, known, language)
    parts = {word for each in full.values() for word in each.words}
    seen = set[str]()
    for mention in alone:
        if mention.text in seen or mention.text in parts or not _speaks(article.text, mention):
            continue
        seen.add(mention.text)
        marked = [each for each in people if letters(each.words[-1]) == letters(mention.text)]
        if marked:
            yield mention, marked[0]
            continue
        if _is_somebody(article, mention.text):
            continue
        bearers = [each for each in people if each.text not in known and _is_nearly(mention.text, each, language)]
        if len({each.words[-1] for each in bearers}) == 1:
            yield mention, bearers[0]


def _speaks(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.start - 14) : mention.start]
    return _SPEAKS.match(text, mention.span.end) is not None or _SPOKEN.search(before) is not None


def _is_somebody(article: Article, name: str) -> bool:
    """Whether a word is the name of somebody or something that is known, or a word of English."""
    small = letters(name)
    return (
        bool(gazetteer(article.facts).by_family(name))
        or small in article.facts.given_names
        or name in country_words(article.facts)
        or spellings(article.facts).is_known(name)
        or vocabulary(article.facts).knows(name.lower())
    )


def _is_nearly(name: str, bearer: Mention, language: str) -> bool:
    """Whether a word is the surname of somebody but for a letter or its marks, or in another system."""
    surname = bearer.words[-1]
    if surname in nominatives(name, language) or name in nominatives(surname, language):
        return False  # another check's
    if has_systems(language) and len(key(name, language)) >= _LEAST_KEY:
        return any(key(name, language) == key(word, language) for word in (surname, bearer.words[0]))
    return _are_near(name, surname)


def _are_near(one: str, other: str) -> bool:
    first, second = letters(one), letters(other)
    if first == second:
        return True
    short, long = sorted((first, second), key=len)
    if long.startswith(short) and long[len(short) :] in _HERS:
        return False
    most = 2 if len(short) >= _LONG else 1 if len(short) >= _SHORT else 0
    return bool(most) and short[0] == long[0] and _changes(first, second, most) <= most


def _changes(one: str, other: str, most: int) -> int:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - only where a translation has a surname that nobody bears

    return int(OSA.distance(one, other, score_cutoff=most))


def _full(article: Article, people: list[Mention], known: set[str], language: str) -> Iterator[tuple[Mention, Mention]]:
    """Of two full names that are nearly the same the second."""
    keys: dict[str, Mention] = {}
    taken = set[Span]()
    if has_systems(language):
        for mention in people:
            common = key(mention.text, language)
            first = keys.setdefault(common, mention)
            is_other = letters(first.text) != letters(mention.text) and mention.text not in known
            if is_other and len(common) >= _LEAST_FULL_KEY:
                taken.add(mention.span)
                yield mention, first
    for at, mention in enumerate(people):
        if mention.text in known or mention.span in taken or not _speaks(article.text, mention):
            continue
        for first in people[:at]:
            if first.text not in known and _are_one(article, first.words, mention.words):
                yield mention, first
                break


def _are_one(article: Article, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if len(one) != len(other) or len(one) != 2:
        return False
    given = article.facts.given_names
    called = [letters(one[0]), letters(other[0])]
    if one[0] == other[0]:
        return one[1] != other[1] and _are_near(one[1], other[1])
    if given.get(called[0], "1") == given.get(called[1], "2"):
        return _changes(called[0], called[1], 1) <= 1 and _are_near(one[1], other[1])
    if all(name in given for name in called):
        return False
    short, long = sorted(called, key=len)
    if letters(one[1]) == letters(other[1]):
        return long[:-1] == short
    return _changes(called[0], called[1], 1) <= 1 and _are_near(one[1], other[1])
