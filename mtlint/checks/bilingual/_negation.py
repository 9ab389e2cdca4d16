"""How often a sentence says no, in English and in the languages of originals."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.bilingual._links import Pair, language, sure_pairs
from mtlint.checks.bilingual._negative_forms import ENGLISH_TRACE, NEGATED_VERBS, TRACE
from mtlint.kb import Facts
from mtlint.text.align_gains import anchors_of
from mtlint.text.article import Article
from mtlint.text.concepts import Place, reader
from mtlint.text.freedom import is_loose
from mtlint.text.language_codes import is_latin

NOT, HINT, NEUTRAL, AFFIRM, ASIDE = "not", "hint", "neutral", "affirm", "aside"
SOFT = frozenset(["despite", "remain", "against", "only", "hard", "doubt"])
"""Hints that the same word on the other side accounts for."""
NOTHING_SAID = frozenset([HINT, NEUTRAL, AFFIRM])
_REACH_OF_ONLY = 10
"""Code points between しか and its verb."""
_QUESTION = lazy_re.compile("[?？؟]|か。|か」")
_SURE_ALONE = 0.85
"""How sure a link must be where nothing but the lengths says that the two belong together."""
_VERBS_LAST = frozenset(["az", "kk", "ky", "tr", "uz"])
"""Languages whose verbs hardly ever begin a sentence."""
_PREFIXING = frozenset(["cs", "lt", "lv", "sk"])
_PREFIXED = lazy_re.compile(r"\b[Nn]e(?P<verb>[^\W\d_]{4,})")
"""Languages whose verbs are one with their “not”."""
_BEFORE_SENTENCE = ("", *".!?…:„“”«»\"'‘’›‹–—-(")
"""What stands before the first word of a sentence."""
_INSIDE = frozenset("abcdefghijklmnopqrstuvwxyz,")
"""What ends the word before one that does not begin its sentence."""
_MARKS = frozenset(['"', "?"])
"""Anchors that say nothing of what a sentence is about."""


class Negation(NamedTuple):
    """What says no in a sentence: plain negations, other negative words, and whether anything hints at one."""

    plain: list[Place]
    words: list[Place]
    hints: bool
    affirmed: list[Place]
    """Two negations that together say yes."""

    @property
    def kinds(self) -> Counter[str]:
        """How many of each kind its other negative words are."""
        return Counter(place.concept for place in self.words)


def negatives(facts: Facts, language: str, text: str) -> list[Place]:
    """The words of a text that may say no."""
    return [place for place in reader(facts, language, "negatives").places(text) if place.concept != ASIDE]


def is_turned(facts: Facts, text: str, language: str, word: Place, reach: tuple[int, int] | None = None) -> bool:
    """Whether something beside a word may turn its meaning round: “not”, “refuse”, “fail”, “stop”.

    It may stand anywhere in the text, or no more code points before and behind the word than `reach`.
    """
    before, behind = reach or (len(text), len(text))
    return any(
        place.concept not in NOTHING_SAID | SOFT
        and (word.start - before <= place.end <= word.start or word.end <= place.start <= word.end + behind)
        for place in negatives(facts, language, text)
    )


class Judged(NamedTuple):
    """A sentence and its original, with what says no in each."""

    pair: Pair
    ours: Negation
    theirs: Negation


def judged_pairs(article: Article, certainty: float, most_words: int) -> Iterator[Judged]:
    """The links that are sure enough and short, in which either side says no.

    Questions are left out: “isn't it” and ませんか negate nothing.
    """
    code = language(article)
    if NOT not in reader(article.facts, code, "negatives").concepts or article.alignment.is_free:
        return
    for pair in sure_pairs(article, certainty):
        if pair.target.count(" ") >= most_words:
            continue
        if _QUESTION.search(pair.source) or _QUESTION.search(pair.target):
            continue
        if article.is_title_at(pair.link.target.start):
            continue  # headlines are written anew
        ours = _negation(article.facts, pair.target, "en")
        theirs = _negation(article.facts, pair.source, code)
        if ours.plain or theirs.plain:
            yield Judged(pair, ours, theirs)


def is_plain_rendering(article: Article, pair: Pair) -> bool:
    """Whether a sentence is rendered literally, by its length and by something that both sides name."""
    return (
        not is_loose(article)
        and pair.is_literal(article.alignment.ratio)
        and _names_the_same(article.facts, pair, language(article))
    )


def is_moved(article: Article, pair: Pair, *, lost: bool) -> bool:
    """Whether the sentence before or behind says no on the other side alone: the clause stands there."""
    if article.source is None:
        return False
    code = language(article)
    for link in article.alignment.around(pair.link):
        if link is pair.link or not link.is_pair:
            continue
        ours = _negation(article.facts, article.text[slice(*link.target)], "en")
        theirs = _negation(article.facts, article.source.text[slice(*link.source)], code)
        has, lacks = (ours, theirs) if lost else (theirs, ours)
        if has.plain and not lacks.plain:
            return True
    return False


def knows_more_than_not(article: Article) -> bool:
    """Whether words like “refuse” and “without” are known in the language of the original, too."""
    return len(reader(article.facts, language(article), "negatives").concepts - NOTHING_SAID - SOFT - {ASIDE, NOT}) > 0


def _names_the_same(facts: Facts, pair: Pair, code: str) -> bool:
    """Whether the two share a name, a figure or a known word, or the link is sure without one."""
    if pair.link.certainty >= _SURE_ALONE:
        return True
    latin = is_latin(code)
    ours = anchors_of(pair.target, "en", facts, latin=latin).keys()
    theirs = anchors_of(pair.source, code, facts, latin=latin).keys()
    return bool(ours & theirs - _MARKS)


def _negation(facts: Facts, text: str, language: str) -> Negation:
    """What in a sentence says no."""
    places = negatives(facts, language, text)
    if language == "en":
        places = [place for place in places if place.concept != HINT or not _is_in_name(text, place)]
    plain = [place for place in places if place.concept == NOT]
    if verbs := NEGATED_VERBS.get(language):
        known = [place for place in places if place.concept in (NOT, NEUTRAL, AFFIRM)]
        plain += [
            Place(*verb.span(), NOT)
            for verb in verbs.finditer(text)
            if not any(place.start <= verb.start() < place.end for place in known)
            and not _is_name(text, verb.start(), language)
        ]
    if language in _PREFIXING:
        negated = reader(facts, language, "negated")
        plain += [
            Place(*verb.span(), NOT)
            for verb in _PREFIXED.finditer(text)
            if negated.find(verb["verb"])
            and not any(place.start <= verb.start() < place.end for place in places + plain)
        ]
        plain.sort()
    if language == "ja":
        plain = [place for place in plain if not _is_no_negation(text, place)]
    words = [place for place in places if place.concept not in NOTHING_SAID | {NOT}]
    trace = ENGLISH_TRACE if language == "en" else TRACE.get(language)
    hints = any(place.concept in NOTHING_SAID for place in places) or bool(trace and trace.search(text))
    if language != "en":
        hints = hints or any(place.concept in SOFT for place in words)
    affirmed = [place for place in places if place.concept == AFFIRM]
    return Negation(plain, words, hints, affirmed)


def _is_in_name(text: str, place: Place) -> bool:
    """Whether a word of English has a capital within its sentence: Skip Schumaker skips nothing."""
    before = text[max(0, place.start - 2) : place.start]
    return text[place.start].isupper() and before[1:] == " " and before[0] in _INSIDE


def _is_name(text: str, start: int, language: str) -> bool:
    """Whether a word that looks like a verb is a name, by its capital: Yılmaz, Nedved."""
    if not text[start].isupper():
        return False
    return language in _VERBS_LAST or text[:start].rstrip()[-1:] not in _BEFORE_SENTENCE


def _is_no_negation(text: str, place: Place) -> bool:
    """Whether a Japanese ない only asks (ないか) or says “only” (しか … ない)."""
    return text[place.end : place.end + 1] == "か" or "しか" in text[max(0, place.start - _REACH_OF_ONLY) : place.start]
