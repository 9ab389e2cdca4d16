"""One name in two spellings within an article: a person's, a place's or a company's, known or not."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from mtlint.checks.finding import finding
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.gazetteer import gazetteer
from mtlint.text.likeness import distance, letters, neighbours, skeleton, sounds
from mtlint.text.mentions import Mention

_SHORTEST = 4
"""Letters: shorter names are alike by chance."""
_SHORT = 5
_TOO_SHORT = 3
"""Below `_SHORT` sounds two spellings must be all but one, and up to this many they must be one."""
_MANY = 60
"""More words of one skeleton than any article has are not compared, for every one would be with every other."""
_ENDINGS = """
s es a an n ian ians ans ese i ic ish ist ists ism er ers ite ites ia land ed al y ns town son stan ova eva e o u in ina
yi aya ine os as us is en ens ies
"""
_MADE_WITH = frozenset(("", *_ENDINGS.split()))
"""What a word may have more than another that it is made from: “Ukraine” and “Ukrainian”, “Ivanov” and “Ivanova”."""
_ONE_SOUND = frozenset(("i", "y", "iy", "ii", "yi", "ij"))
_WORDS = re.compile(r"(?:tions?|ity|ies|ments?|ism|ness|ships?|ings?|ers|ors|ians|ology|ics|day|ists?|ianity)$")
"""Endings of English words, which names that are made of words have."""
_AMERICAN = {"tre": "ter", "our": "or", "ence": "ense", "yse": "yze", "ise": "ize", "isa": "iza"}
_BRITISH = re.compile("tre$|our|ence$|yse|ise|isa(?=tion)")
_PINYIN = re.compile(
    r"(?=.*(?:x|q|zh|ng|ao|uo|ian))(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:i?ang|iong|uang|[eio]ng|ian|iao|uai|uan|[ae]i|ao|ou|[aeiu]n|i[aeu]|u[aoie]|er|[aeiou]))+"
)
"""Words of Chinese syllables: the slightest difference is another name (Shanxi and Shaanxi)."""
_PLACED = frozenset(("in", "at", "from", "to", "near", "around", "outside", "of", "reach", "reached", "left"))


@dataclass(frozen=True, slots=True)
class Options:
    """How far two spellings may be apart, per sound; and names, as they stand in the text, that are right."""

    most: float = 0.1
    accept: tuple[str, ...] = ()


@dataclass(slots=True)
class _Word:
    """One word of names, with every place where it stands and the words that stand beside it."""

    text: str
    spans: list[Span] = field(default_factory=list)
    before: set[str] = field(default_factory=set)
    inner: bool = False
    """Whether it stands inside a sentence somewhere, so that it is a name for sure."""
    alone: bool = False
    titled: bool = False
    placed: bool = False
    """Whether it stands behind “in” or the like."""
    is_country_word: bool = False


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The rarer of two spellings of one name; of two as frequent the one that is nobody's, or the second."""
    words = _words(article)
    groups: dict[str, list[_Word]] = defaultdict(list)
    for word in words.values():
        for bones in neighbours(skeleton(sounds(word.text))):
            groups[bones].append(word)
    judged: set[tuple[str, str]] = set()
    reported: set[Span] = {garbled.span for garbled in article.people.garbled}
    for group in groups.values():
        if len(group) > _MANY:
            continue
        for index, one in enumerate(group):
            for other in group[index + 1 :]:
                pair = (one.text, other.text)
                if pair in judged:
                    continue
                judged.add(pair)
                if _are_one(article, one, other, options):
                    yield from _findings(article, rule, one, other, reported, options)


def _words(article: Article) -> dict[str, _Word]:
    """The words of all names that are long enough and no country's, by their text."""
    known = country_words(article.facts)
    words: dict[str, _Word] = {}
    lower = None
    for mention in article.mentions:
        if _is_headline(article, mention):
            continue
        at = 0
        for index, text in enumerate(mention.words):
            start = article.text.find(text, mention.span.start + at, mention.span.end)
            at = start + len(text) - mention.span.start
            if len(text) < _SHORTEST or not text[1:].isalpha() or not text[1:].islower() or _WORDS.search(text):
                continue
            if lower is None:
                lower = set(article.folded.split())
            if text.lower() in lower and not _is_name(article, text):
                continue
            word = words.setdefault(text, _Word(text))
            word.spans.append(Span(start, start + len(text)))
            if index:
                word.before.add(letters(mention.words[index - 1]))
            if not index:
                before = article.text[max(0, mention.start - 9) : mention.start].split()
                word.placed |= bool(before) and before[-1].lower() in _PLACED
            word.is_country_word = text in known
            word.inner |= index > 0 or not mention.is_first
            word.alone |= len(mention.words) == 1
            word.titled |= bool(mention.title) and index == len(mention.words) - 1
    return words


def _is_headline(article: Article, mention: Mention) -> bool:
    return article.blocks[article.block_index(mention.span.start)].kind is BlockKind.TITLE


def _is_name(article: Article, text: str) -> bool:
    """Whether a word never stands in small letters."""
    return f" {text.lower()} " not in article.text


def _are_one(article: Article, one: _Word, other: _Word, options: Options) -> bool:
    """Whether two words are one name, spelt in two ways."""
    first, second = one.text, other.text
    if _is_inflected(first, second) or _is_house_style(first, second) or _are_both_known(article, one, other):
        return False
    if _PINYIN.fullmatch(first.lower()) and _PINYIN.fullmatch(second.lower()):
        return False
    heard = sounds(first), sounds(second)
    shared = bool(one.before & other.before)
    size = min(map(len, heard))
    limit = options.most * size * (1.6 if shared else 1.0)
    if size < _SHORT:
        limit = min(limit, 0.3) if size > _TOO_SHORT else 0.0
    cost = distance(*heard, limit)
    if cost > limit:
        return False
    for each, its in ((one, other), (other, one)):
        if each.is_country_word and not (its.placed and not its.before and not its.titled):
            return False
    if not (one.inner and other.inner) and not shared and cost > 0.1:
        return False
    return _stand_alike(one, other)


def _stand_alike(one: _Word, other: _Word) -> bool:
    """Whether nothing tells two words apart: they do not stand behind different given names, and one stands alone."""
    if one.before and other.before:
        return bool(one.before & other.before)
    return one.alone or other.alone or one.titled or other.titled


def _is_inflected(one: str, other: str) -> bool:
    """Whether one word is made from the other, or both from a third."""
    short, long = sorted((one.lower(), other.lower()), key=len)
    stem = 0
    while stem < len(short) and short[stem] == long[stem]:
        stem += 1
    rests = {short[stem:], long[stem:]}
    if rests <= _ONE_SOUND:
        return False
    return stem >= 3 and rests <= _MADE_WITH


def _is_house_style(one: str, other: str) -> bool:
    """Whether two words differ in marks only, or as British and American spelling do."""
    return _spelling(one) == _spelling(other)


def _spelling(word: str) -> str:
    plain = letters(word)
    return _BRITISH.sub(lambda found: _AMERICAN[found[0]], plain)


def _are_both_known(article: Article, one: _Word, other: _Word) -> bool:
    names = gazetteer(article.facts)
    return all(word.is_country_word or names.by_family(word.text) for word in (one, other))


def _findings(
    article: Article, rule: Rule, one: _Word, other: _Word, reported: set[Span], options: Options
) -> Iterator[Finding]:
    names = gazetteer(article.facts)

    def weight(word: _Word) -> tuple[bool, int, int]:
        known = word.is_country_word or bool(names.by_family(word.text))
        return known, len(word.spans), -word.spans[0].start

    right, wrong = sorted((one, other), key=weight, reverse=True)
    if wrong.text in options.accept or (
        len(wrong.spans) > 2 and not weight(right)[0] and len(wrong.spans) * 2 > len(right.spans)
    ):
        return
    anchor = right.spans[0]
    for span in wrong.spans:
        if not any(span.touches(each) for each in reported):
            related = (Related(anchor, f"“{right.text}” here"),)
            yield finding(article, rule, span, (right.text,), related=related, anchor=right.text)
