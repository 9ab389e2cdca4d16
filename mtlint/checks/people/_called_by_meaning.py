"""People of an article who are called by what their names mean: “Sun said” of Tsehay Gebre, “Light Saxena” of Jyoti."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.anchors import skeleton
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.likeness import letters
from mtlint.text.mentions import NO_NAMES, OCCUPATIONS, Mention
from mtlint.text.name_words import names_of
from mtlint.text.saying import SPEAKS
from mtlint.text.word_set import word_set

from ._odd_subjects import OF_PEOPLE, is_odd_subject
from ._parts_of_names import is_given

_SPEAKS = lazy_re.compile(
    rf",? (?:also |later |then |has |had )?"
    rf"(?:{SPEAKS}|believes|denied|denies|promised|warned|called|refused|expects|hopes|thinks|fears|wants"
    r"|(?:been|was|is being) (?:admitted to|arrested|detained|discharged|hospitali[sz]ed|questioned|sentenced))\b"
)
_OWNS = lazy_re.compile(
    r"['’]s? (?:lawyers?|attorney|defen[cs]e|wife|husband|widow|mother|father|parents|brother|sister|son|daughter"
    r"|family|relatives|colleagues|neighbou?rs|home|arrest|trial|resignation)\b|, \d\d,"
)
"""Behind the name of somebody, of whom a sentence may begin to speak so; or how old he is."""
_SPOKEN = lazy_re.compile(r"(?:[Aa]ccording to|,[”\"] (?:said|says|added|explained)) (?:[Tt]he )?$")
_MEANS = lazy_re.compile(r"\b(?:means?|meant|meaning|translat\w+|literally|in English|known as|nicknamed?)\b[^.!?;]*\Z")
_MEANS_REACH = 60
"""Code points before a word in which the text may say that it is a meaning."""
_REACH = 24
_LEAST_BONES = 2
_ARTICLES = word_set("De Den Het Il La Las Le Les Lo Los")
_ARTICLE_IN_NAMES = word_set("ar")
"""Languages whose surnames have an article: “the Lion” for الأسد."""
_ARABIC_ARTICLE = lazy_re.compile(r"^(?:[AaEe]l|[Aa][dnrstz]h?)-")
_DOES = lazy_re.compile(
    r" (?:did|fled|had|has|is|left|ordered|resigned|ruled|was|went|will|would)\b(?! [a-z]+ (?:of|named)\b)"
)
_WITH_ARTICLE = 3
"""Words of a full name with an article in it."""
_WHAT_HE_IS = OCCUPATIONS | word_set(
    "activist candidate captive coach colleague defendant expert prisoner suspect victim witness"
)
"""Words that have a capital before a name only because they begin the sentence."""


class Called(NamedTuple):
    """Words that stand for a name of somebody."""

    span: Span
    bearer: Mention
    name: str
    """The part of the bearer's name that they mean."""


def called_by_meaning(article: Article) -> Iterator[Called]:
    """Names in the text that are the meanings of names of people whom the article calls by those, too."""
    meant = _meanings(article)
    yield from _behind_articles(article)
    yield from _days_and_months(article, meant)
    if article.document.source_language in _ARTICLE_IN_NAMES:
        yield from _with_the_article(article, meant)
    for mention in article.mentions if meant else ():
        for first, end in _parts(mention):
            found = [
                (bearer, at)
                for bearer, at in meant.get(" ".join(mention.words[first:end]).lower(), ())
                if bearer.text != mention.text and _is_of(article, mention, (first, end), bearer, at)
            ]
            if found:
                span, (bearer, at) = mention.place_of(first, end), found[0]
                if not _is_explained(article, span):
                    yield Called(span, bearer, bearer.words[at])
                break


def _meanings(article: Article) -> Mapping[str, list[tuple[Mention, int]]]:
    """What the names of the article's people mean: whose they are, and which word of his name."""
    names = names_of(article.facts, article.document.source_language or "")
    meant: dict[str, list[tuple[Mention, int]]] = defaultdict(list)
    seen = set[str]()
    for mention in article.mentions:
        if len(mention.words) < 2 or mention.text in seen:
            continue
        seen.add(mention.text)
        for at, word in enumerate(mention.words):
            meanings = {*names.meanings(word), *names.meanings(_ARABIC_ARTICLE.sub("", word))}
            if at == len(mention.words) - 1:
                meanings.update(article.facts.surname_meanings.get(letters(word), ()))
            for meaning in meanings:
                meant[meaning].append((mention, at))
    return meant


def _days_and_months(article: Article, meant: Mapping[str, list[tuple[Mention, int]]]) -> Iterator[Called]:
    """What mentions leave out: “January completed his doctorate” of Derya Ocak."""
    for meaning in meant.keys() & NO_NAMES:
        for word in re.finditer(rf"(?:^|(?<=[.!?”\"\n] )|(?<=\n)){meaning.capitalize()}\b", article.text):
            if _SPEAKS.match(article.text, word.end()) or OF_PEOPLE.match(article.text, word.end()):
                bearer, at = meant[meaning][0]
                yield Called(Span(*word.span()), bearer, bearer.words[at])


def _behind_articles(article: Article) -> Iterator[Called]:
    """Surnames that begin with an article, which was put into English: “said The Goff” of Yann Le Goff."""
    names = names_of(article.facts, article.document.source_language or "")
    seen = set[str]()
    for bearer in article.mentions:
        if len(bearer.words) < _WITH_ARTICLE or bearer.words[-2] not in _ARTICLES or bearer.words[-1] in seen:
            continue
        if not is_given(article, bearer.words[0]):
            continue
        family = bearer.words[-1]
        seen.add(family)
        for meaning in (family, *(each.capitalize() for each in names.meanings(family))):
            for word in re.finditer(rf"\b[Tt]he {re.escape(meaning)}\b(?! [A-Z])", article.text):
                if meaning == family or (word[0][0] == "T" and not _begins_sentence(article, word.start())):
                    yield Called(Span(*word.span()), bearer, f"{bearer.words[-2]} {family}")


def _with_the_article(article: Article, meant: Mapping[str, list[tuple[Mention, int]]]) -> Iterator[Called]:
    """Surnames whose article was put into English, too: “the Lion had left” of Bashar al-Assad."""
    for meaning, bearers in meant.items():
        bearer, at = bearers[0]
        if at < len(bearer.words) - 1:
            continue
        for word in re.finditer(rf"(?<=[a-z,] )the ({re.escape(meaning.title())})\b(?! [A-Z])", article.text):
            if _DOES.match(article.text, word.end()) or is_spoken_of_at(article, word.end()):
                yield Called(Span(*word.span()), bearer, bearer.words[at])


def _begins_sentence(article: Article, at: int) -> bool:
    before = article.text[:at].rstrip(" “\"'‘(")
    return not before or before[-1] in ".!?\n:"


def _parts(mention: Mention) -> Iterator[tuple[int, int]]:
    """The words of a name, and all of it together if it has two."""
    count = len(mention.words)
    if count == 2:
        yield 0, 2
    for first in range(count):
        yield first, first + 1


def _is_of(article: Article, mention: Mention, part: tuple[int, int], bearer: Mention, at: int) -> bool:
    """Whether the part of a name stands for a word of the bearer's."""
    before = mention.words[: part[0]]
    if mention.is_first and len(before) == 1 and before[0].lower() in _WHAT_HE_IS:
        before = ()
    others = [*before, *mention.words[part[1] :]]
    if others:
        theirs = {_sound(word) for number, word in enumerate(bearer.words) if number != at}
        return all(_sound(word) in theirs for word in others)
    if mention.text in country_words(article.facts):
        return False  # the Hungarian press on Péter Magyar
    if mention.title or is_spoken_of(article, mention):
        return True
    if mention.is_first or at < len(bearer.words) - 1:
        return mention.is_first and is_odd_subject(article, mention)
    return True


def is_spoken_of(article: Article, mention: Mention) -> bool:
    """Whether the words around a name are said of people."""
    if is_spoken_of_at(article, mention.span.end):
        return True
    return _SPOKEN.search(article.text, max(0, mention.span.start - _REACH), mention.span.start) is not None


def is_spoken_of_at(article: Article, end: int) -> bool:
    """Whether the words from there on are said of people."""
    return any(pattern.match(article.text, end) for pattern in (_SPEAKS, _OWNS, OF_PEOPLE))


def _sound(word: str) -> str:
    """How a word of a name sounds: “Jamaludin” and “Jamalludin” are one."""
    bones = skeleton(word)
    return bones if len(bones) > _LEAST_BONES else letters(word)


def _is_explained(article: Article, span: Span) -> bool:
    """Whether the text says what a name means: “Wolf” in brackets behind it, “whose name means Wolf”."""
    in_brackets = article.text[span.start - 1 : span.start] == "(" and article.text[span.end : span.end + 1] == ")"
    return in_brackets or _MEANS.search(article.text, max(0, span.start - _MEANS_REACH), span.start) is not None
