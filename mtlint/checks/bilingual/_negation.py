"""How often a sentence says no, in English and in the languages of originals."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, sure_pairs
from mtlint.kb import Facts
from mtlint.text.align_gains import anchors_of
from mtlint.text.article import Article
from mtlint.text.concepts import Place, reader
from mtlint.text.function_words import SMALL_WORDS

NOT, HINT, NEUTRAL = "not", "hint", "neutral"
_ENGLISH_TRACE = lazy_re.compile(
    r"\b(?:un(?!it|i[a-z]*s|der|til|less|cle|ion)[a-z]{4,}|in(?:ability|able|capable|visible|valid|sufficien\w+|secur\w+"
    r"|stabil\w+|accura\w+|adequa\w+|complete\w*|correct\w*|eligib\w+|evitab\w+|justice|conclusive|effective\w*)"
    r"|im(?:possib\w+|perfect\w*|partial\w*|mature|punity|balance\w*)|ir(?:regular|respons|relevant|respect)\w*"
    r"|il(?:legal|logic|legitim)\w*|dis(?:agree|approv|belie|connect|continu|honest|like|obey|obedien|order|pleas|qualif"
    r"|regard|respect|satisf|trust|appear|miss|solv)\w*|mis\w{4,}|non-?[a-z]{4,}|[a-z]{3,}less(?:ly|ness)?|anti-?\w+"
    r"|nonexist\w*)\b",
    re.IGNORECASE,
)
_TRACES = {
    "ar": r"غير|بلا|عدم|(?<!\w)ما(?!\w)|لا|لم|لن|ليس",
    "cs": r"\b(?:ne|ni|bez)\w+",
    "de": r"\b(?:un|miss|ohne|kein|nicht)\w+|\w+(?:los|frei)(?:e[rnms]?)?\b",
    "es": r"\b(?:in|im|ir|des|sin|anti)\w+",
    "fr": r"\b(?:in|im|ir|il|mal|dé|dés|sans|non|mé|anti)\w+",
    "it": r"\b(?:in|im|ir|dis|s[bcdfgpqrtv]|senza|anti)\w+",
    "pl": r"\b(?:nie|bez)\w+",
    "pt": r"\b(?:in|im|ir|des|sem|anti)\w+",
    "ru": r"\b(?:не|ни|без|бес|анти|недо|вне)\w*",
    "tr": r"\w+(?:s[ıiuü]z|m[ae]d|m[ae]y[ae]n|m[ae]y[ae]c|m[ae]z|m[ıiuü]yor|m[ae]m|m[ae]yı|m[ae]si|m[ae]ya|m[ae]\b)",
    "uk": r"\b(?:не|ні|без|анти)\w*",
    "is": r"\b(?:ó|van)\w{3,}",
    "hi": r"\b(?:अन|बे|ग़ैर|गैर)\w+",
    "be": r"\b(?:не|ня|без|бяз)\w+",
    "bg": r"\b(?:не|без)\w+",
    "bn": r"\b(?:অ|বে|না)\w+|\w+(?:নি|না)\b",
    "bs": r"\b(?:ne|bez)\w+",
    "da": r"\bu\w{4,}|\w+løs\w*",
    "el": r"\b(?:α[βγδκμνπρστφχ]|αν[αέεί]|δυσ)\w+",
    "et": r"\beba\w+|\w+(?:matu|tu)\w*",
    "fi": r"\w+(?:m[aä]t[oö]n|m[aä]tt[oö]m\w*|t[oö]n|tt[oö]m\w*)\b|\bepä\w+",
    "hr": r"\b(?:ne|bez)\w+",
    "hu": r"\w+(?:tlan|tlen|talan|telen)\w*",
    "hy": r"\b(?:չ|ան|ապ)\w+",
    "ka": r"\bუ\w+",
    "kk": r"\w+(?:сыз|сіз|[мбп][ае][йғгспд])\w*",
    "lt": r"\b(?:ne\w*|be\w+)",
    "lv": r"\b(?:ne|bez)\w+",
    "mk": r"\b(?:не|без)\w+",
    "mn": r"\w+гүй\w*|\bэс\b",
    "nb": r"\bu\w{4,}|\w+løs\w*",
    "nl": r"\b(?:on|niet-)\w+|\w+lo(?:os|ze)\b",
    "ro": r"\b(?:ne|in|im|ir|des|dez|fără)\w+",
    "sk": r"\b(?:ne|bez)\w+",
    "sl": r"\b(?:ne|brez)\w+",
    "sr": r"\b(?:не|без|ne|bez)\w+",
    "sv": r"\bo\w{4,}|\w+lös\w*",
    "sw": r"\b(?:ha|hu|si|asi|wasi|usi)\w+",
    "ta": r"\w*(?:ாத|ாமல்|ாது|வில்லை)\w*",
    "ur": r"\b(?:نا|بے|غیر|لا)\w+",
}
_TRACE = {language: lazy_re.compile(pattern, re.IGNORECASE) for language, pattern in _TRACES.items()}
_TURKISH_NOT = lazy_re.compile(
    r"\w+(?:m[ae]d[ıi]\w*|m[ae]y[ae]c[ae][kğ]\w*|m[ıiuü]yor\w*|m[ae]zs?\b|m[ae]m[ıi]ş\w*)", re.IGNORECASE
)
_PERSIAN_NOT = lazy_re.compile(
    r"\b(?:ن(?:می|خواه)\w*|(?!نوشت|نشست|نمود|نهاد|نامید|نگاش|نواخت|نگریست|نشان|نمای)ن\w{2,}ه"
    r"[\u200c ](?:است|اند|ام|ایم|بود|باش)\w*)"
)
"""Verbs with the prefix of negation, in the tenses that show themselves; not those that begin with that letter."""
_MONGOLIAN_NOT = lazy_re.compile(r"\w{2,}гүй\b")
_NEGATED_VERBS = {"fa": _PERSIAN_NOT, "tr": _TURKISH_NOT, "mn": _MONGOLIAN_NOT}
_QUESTION = lazy_re.compile("[?？؟]|か。|か」")
_EVERYDAY = "police"
"""A word that is known in all languages of which everyday words are."""
_MARKS = frozenset(['"', "?"])
"""Anchors that say nothing of what a sentence is about."""


class Negation(NamedTuple):
    """The plain negations of a sentence, its other negative words by kind, and whether anything hints at one."""

    plain: list[Place]
    words: list[Place]
    hints: bool

    @property
    def kinds(self) -> Counter[str]:
        """How many of each kind its other negative words are."""
        return Counter(place.concept for place in self.words)

    @property
    def is_free(self) -> bool:
        """Whether nothing at all says no."""
        return not self.plain and not self.words and not self.hints


def is_turned(facts: Facts, text: str, language: str, word: Place) -> bool:
    """Whether something beside a word may turn its meaning round: “not”, “refuse”, “fail”, “stop”."""
    places = reader(facts, language, "negatives").places(text)
    return any(
        place.concept not in (HINT, NEUTRAL) and (place.end <= word.start or place.start >= word.end)
        for place in places
    )


class Judged(NamedTuple):
    """A sentence and its original, with what says no in each."""

    pair: Pair
    ours: Negation
    theirs: Negation


def judged_pairs(article: Article, certainty: float, most_words: int) -> Iterator[Judged]:
    """The links that are sure enough, short and plain: literal by their length and by something that both sides name.

    Questions are left out: “isn't it” and ませんか negate nothing.
    """
    code = language(article)
    if NOT not in reader(article.facts, code, "negatives").concepts:
        return
    ratio = article.alignment.ratio
    for pair in sure_pairs(article, certainty):
        if pair.target.count(" ") >= most_words or not pair.is_literal(ratio):
            continue
        ours = _negation(article.facts, pair.target, "en")
        theirs = _negation(article.facts, pair.source, code)
        if bool(ours.plain) == bool(theirs.plain) or _QUESTION.search(pair.source):
            continue
        if _names_the_same(article.facts, pair, code):
            yield Judged(pair, ours, theirs)


def knows_more_than_not(article: Article) -> bool:
    """Whether words like “refuse” and “without” are known in the language of the original, too."""
    return len(reader(article.facts, language(article), "negatives").concepts - {NOT, HINT, NEUTRAL}) > 0


@cache
def _knows_words(facts: Facts, code: str) -> bool:
    """Whether more words of a language are known than the names of countries, weekdays and months."""
    return _EVERYDAY in reader(facts, code).concepts


def _names_the_same(facts: Facts, pair: Pair, code: str) -> bool:
    """Whether the two share a name, a figure or a known word; where no words are known, a sure link will do."""
    if pair.link.certainty >= SURE and not _knows_words(facts, code):
        return True
    latin = code in SMALL_WORDS
    ours = anchors_of(pair.target, "en", facts, latin=latin).keys()
    theirs = anchors_of(pair.source, code, facts, latin=latin).keys()
    return bool(ours & theirs - _MARKS)


def _negation(facts: Facts, text: str, language: str) -> Negation:
    """What in a sentence says no."""
    places = reader(facts, language, "negatives").places(text)
    plain = [place for place in places if place.concept == NOT]
    if verbs := _NEGATED_VERBS.get(language):
        known = {place.start for place in plain}
        plain += [Place(*m.span(), NOT) for m in verbs.finditer(text) if m.start() not in known]
    others = [place for place in places if place.concept not in (NOT, HINT, NEUTRAL)]
    trace = _ENGLISH_TRACE if language == "en" else _TRACE.get(language)
    hints = any(place.concept in (HINT, NEUTRAL) for place in places) or bool(trace and trace.search(text))
    return Negation(plain, others, hints)
