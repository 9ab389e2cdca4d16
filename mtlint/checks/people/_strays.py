"""People of a translation who come back under a name that is nearly theirs: Müllner, Mullner; Haslinger, Haslingr.

News introduces everybody by the full name. So somebody who speaks, and whose surname nobody in the article has, is
likely one of those whose name is nearly the same; and of two full names that are nearly the same the second is the
first again.
"""

from collections import defaultdict
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.gazetteer import gazetteer
from mtlint.text.likeness import distance, letters, sounds
from mtlint.text.mentions import OCCUPATIONS, Mention
from mtlint.text.saying import SPEAKS
from mtlint.text.spellings import spellings
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

from ._cases import nominatives
from ._chinese_surnames import chinese_strays
from ._systems import has_systems, is_crowded, key

_SHORT, _LONG = 5, 8
"""Letters from which one and two of them may be others."""
_LEAST = 4
_PAIR = 2
_LEAST_KEY = 5
"""Letters of the key of a name that stands alone; of a full name there are more anyway."""
_LEAST_FULL_KEY = 7
_SPEAKS = lazy_re.compile(rf",? (?:also |later |then )?(?:{SPEAKS}|believes|warned|promised|called|left open|denied)\b")
_SPOKEN = lazy_re.compile(r"(?:\b(?:said|says|added|asked|explained|recalled)|[Aa]ccording to) $")
_HERS = ("a", "ova", "eva", "á", "ová", "ska", "ská", "iene", "ienė")
"""What the surname of a wife or daughter has more than that of the man."""
_HEARD = 0.5
"""How far, in all, two spellings of a name may be that an engine hears as one: Dehqan, Dehghan."""
_WITH_FORMS = word_set("ru uk be bg mk sr hr bs sl cs sk pl lt lv el")
"""Languages in which a woman's surname is not her brother's."""
_HIS_AND_HERS = (
    ("", "a"), ("", "ová"), ("sky", "skaya"), ("skiy", "skaya"), ("ský", "ská"), ("ký", "ká"), ("ski", "ska"),
    ("cki", "cka"),
    ("y", "aya"), ("ek", "ková"), ("ý", "á"), ("as", "ienė"), ("is", "ienė"), ("us", "ienė"),
    ("opoulos", "opoulou"), ("akis", "aki"), ("idis", "idou"), ("iadis", "iadou"), ("atos", "atou"),
)  # fmt: skip
"""Endings of surnames of men, and what women of the family have instead."""
_OF_BOTH_SEXES = ({"a", "y"}, {"a", "i"})
"""Last letters of surnames of women and men: Novotná, Novotný."""
_HER_MEN = lazy_re.compile(r"\b(?:husband|father|brother|son|uncle|grandfather|grandson|nephew|family|namesake)\b")
_PLACED = word_set("in at from to near across around outside inside the into above off via of")
_OF_PLACE = lazy_re.compile(
    r"[ -](?:airport|area|bridge|city|county|district|hospital|island|market|port|prefecture|province|region|river|road"
    r"|street|station|town|university|valley|village|company|group|party|bank|club|team|stadium|cup|prize|award)\b"
)
_MOST = 40
"""More people than any article introduces."""


def strays(article: Article) -> Iterator[tuple[Mention, Mention]]:
    """Names, and whose they nearly are."""
    full: dict[str, Mention] = {}
    alone: list[Mention] = []
    sentences: dict[str, set[Span]] = defaultdict(set)
    for mention in map(_without_rank, article.mentions):
        sentences[mention.text].add(article.sentence(mention.span))
        if len(mention.words) == 1:
            alone.append(mention)
        else:
            full.setdefault(mention.text, mention)
    known = {each.mention.text for each in article.people.known}
    people = [each for each in full.values() if each.text.replace("-", "").replace(" ", "").isalpha()][:_MOST]
    language = article.document.source_language or ""
    pairs = [*_full(article, people, known, language), *_of_one_word(article, people, alone, known)]
    if language == "zh":
        pairs += chinese_strays(article, people, alone)
    if language != "hu":  # of which another check tells
        pairs += _in_other_order(article, people, known)
    for mention, bearer in pairs:
        if sentences[mention.text].isdisjoint(sentences[bearer.text]):  # else they are two
            yield mention, bearer


def _of_one_word(
    article: Article, people: list[Mention], alone: list[Mention], known: set[str]
) -> Iterator[tuple[Mention, Mention]]:
    """Words that stand alone, and whose surname or given name they nearly are."""
    language = article.document.source_language or ""
    parts = {word for each in people for word in each.words}
    placed = {mention.text for mention in alone if not mention.title and _is_placed(article, mention)}
    seen = set[str]()
    for mention in alone:
        speaks = _speaks(article.text, mention)
        if mention.text in parts or mention.text in seen:
            continue
        if mention.text in placed and not speaks:
            seen.add(mention.text)
            if bearer := _marked(article, mention, people):
                yield mention, bearer
            continue
        if not (speaks or mention.title or mention.text[1:].islower()):
            continue
        if mention.text.endswith("s") and article.text.endswith(("the ", "The "), 0, mention.start):
            continue  # a family: the Petrovićs
        seen.add(mention.text)
        if bearer := _bearer(article, mention, people, alone, known, language, speaks=speaks):
            yield mention, bearer


def _bearer(
    article: Article,
    mention: Mention,
    people: list[Mention],
    alone: list[Mention],
    known: set[str],
    language: str,
    *,
    speaks: bool,
) -> Mention | None:
    """Whose surname or given name a word that stands alone nearly is."""
    if speaks:
        nearly = _woman_of(article, mention, people, language) or _called_nearly(
            article, mention, [*people, *alone[:_MOST]]
        )
        if nearly:
            return nearly
    same = [
        each for each in people if _is_marked(mention.text, each.words[0]) or _is_marked(mention.text, each.words[-1])
    ]
    if same and not vocabulary(article.facts).lists(mention.text.lower()):
        return same[0]
    if not (speaks or mention.title) and is_crowded(language):
        return None
    if _is_somebody(article, mention.text):
        return None
    bearers = [each for each in people if each.text not in known and _is_nearly(mention.text, each, language)]
    if len({each.words[-1] for each in bearers}) != 1:
        return None
    is_long = max(len(mention.text), len(bearers[0].words[-1])) > _LEAST_KEY
    return bearers[0] if speaks or is_long else None


def _marked(article: Article, mention: Mention, people: list[Mention]) -> Mention | None:
    """Whose surname a word is but for its marks, if no place has it: “the lawyers of García”, of Rosa Garcia."""
    if spellings(article.facts).is_known(mention.text) or mention.text in country_words(article.facts):
        return None
    return next((each for each in people if _is_marked(mention.text, each.words[-1])), None)


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


def _is_marked(one: str, other: str) -> bool:
    """Whether two words are one but for marks above and below its letters."""
    return len(one) >= _LEAST and letters(one) == letters(other) and one.lower() != other.lower()


def _is_placed(article: Article, mention: Mention) -> bool:
    """Whether a word stands as the name of a place does, or of a body."""
    before = article.text[max(0, mention.start - 14) : mention.start].split()
    is_behind = bool(before) and before[-1].lower() in _PLACED
    return is_behind or _OF_PLACE.match(article.text, mention.span.end) is not None


def _without_rank(mention: Mention) -> Mention:
    """The same without a word for what somebody is: “Captain Shaban”."""
    if len(mention.words) != 2 or mention.title or mention.words[0].lower() not in OCCUPATIONS:
        return mention
    name = mention.words[1]
    span = Span(mention.span.end - len(name), mention.span.end)
    return mention._replace(span=span, text=name, words=(name,), title=mention.words[0].lower())


def _called_nearly(article: Article, mention: Mention, others: list[Mention]) -> Mention | None:
    """The only one whose given name a speaker's is in another spelling: Bohdan, Bogdan."""
    given = article.facts.given_names
    name = letters(mention.text)
    if len(name) < _SHORT or vocabulary(article.facts).lists(mention.text.lower()):
        return None
    found = {}
    for each in others:
        called = letters(each.words[0])
        if (
            each.span.start > mention.span.start
            or called == name
            or given.get(called) != given.get(name, given.get(called))
        ):
            continue
        if called in given and distance(sounds(name), sounds(called), _HEARD) <= _HEARD:
            found[called] = each
    return next(iter(found.values())) if len(found) == 1 else None


def _woman_of(article: Article, mention: Mention, people: list[Mention], language: str) -> Mention | None:
    """The only woman whose surname a word is in the form of a man, if no man of hers is about: Yudin, Kira Yudina."""
    if language not in _WITH_FORMS or _HER_MEN.search(article.text):
        return None
    name = mention.text
    forms = {f"{name.removesuffix(his)}{hers}" for his, hers in _HIS_AND_HERS if name.endswith(his)}
    found = [each for each in people if each.words[-1] in forms]
    return found[0] if len(found) == 1 else None


def _in_other_order(article: Article, people: list[Mention], known: set[str]) -> Iterator[tuple[Mention, Mention]]:
    """Full names that are those of somebody before with their words turned round, or parted otherwise."""
    given = article.facts.given_names
    first: dict[str, Mention] = {}
    is_east_asian = article.document.source_language in ("zh", "ko")
    english = vocabulary(article.facts)
    for mention in people:
        words = [letters(word) for word in mention.words]
        is_person = mention.title or is_east_asian or _speaks(article.text, mention) or given.keys() & set(words)
        is_thing = any(len(word) >= _SHORT and english.lists(word) and word not in given for word in words)
        if mention.text in known or not is_person or is_thing:
            continue
        orders = ["".join(words), " ".join(sorted(words))] if len(words) == _PAIR else ["".join(words)]
        for key_of in orders:
            other = first.setdefault(key_of, mention)
            if [letters(word) for word in other.words] != words:
                yield mention, other
                break


def _are_near(one: str, other: str) -> bool:
    first, second = letters(one), letters(other)
    if first == second:
        return True
    if first[:-1] == second[:-1] and {first[-1], second[-1]} in _OF_BOTH_SEXES:
        return False
    heard = sounds(one), sounds(other)
    if min(map(len, heard)) >= _SHORT and distance(*heard, _HEARD) <= _HEARD:
        return heard[0] == heard[1] or not (heard[0].startswith(heard[1]) or heard[1].startswith(heard[0]))
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
        if mention.text in known or mention.span in taken:
            continue
        speaks = _speaks(article.text, mention) or bool(mention.title)
        for first in people[:at]:
            if not (speaks or _share_name(article, first.words, mention.words)):
                continue
            if first.text not in known and _are_one(article, first.words, mention.words):
                yield mention, first
                break


def _share_name(article: Article, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names have a known given name both, or a surname behind long given names alike."""
    called = letters(one[0])
    if called == letters(other[0]):
        return called in article.facts.given_names
    is_long = min(len(one[0]), len(other[0])) > _SHORT and one[0][0] == other[0][0]
    return is_long and not vocabulary(article.facts).lists(one[-1].lower()) and letters(one[-1]) == letters(other[-1])


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
