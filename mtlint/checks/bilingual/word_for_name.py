"""An English word where the original has a part of somebody's name: “Innocent Rastegar”, “Goddess Kamala”, “Mr. Eight”.

Which names of a language are words need not be known: the rest of the name, the age or the “Mr.” shows that it is one.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.bilingual._name_parts import ENGLISH_NAME, Sides, is_ruler_before
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.dates.english_words import WEEKDAY_NAMES
from mtlint.text.heard import Word, is_heard, is_rendered, is_same, words
from mtlint.text.language_codes import has_spaces, is_family_first
from mtlint.text.likeness import distance, letters, sounds
from mtlint.text.mentions import OCCUPATIONS
from mtlint.text.offices import TITLE_WORDS
from mtlint.text.romanise import hangul
from mtlint.text.saying import SPEAKS
from mtlint.text.things import NO_PERSON
from mtlint.text.translated_name import MEANINGS
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

_TWO = lazy_re.compile(r"(?<![\w’'.-])(?P<word>[A-Z][a-z]{2,}) (?=(?P<other>[A-Z][\w’-]{2,})(?![\w’-]| [A-Z]))")
_AGED = lazy_re.compile(r"(?<![\w’'.-])(?P<word>[A-Z][a-z]{2,} [A-Z][a-z]{2,}), (?P<age>[1-9]\d)(?=[,.]| years old)")
_TITLED = lazy_re.compile(r"(?<![\w’'-])(?:Mr|Mrs|Ms)\.? (?P<word>[A-Z][a-z]{2,})(?![\w-]| [A-Z])")
_NUMBER = lazy_re.compile(r"(?<!\d)\d\d(?!\d)")
_SENTENCE_START = lazy_re.compile(r"(?:^|[.!?:;…«“„\"\n–—-])\W*$")
_NEAR = 24
"""How far from an age the name of its bearer may stand in an original."""
_BESIDE = 3
"""How many words from the rest of a name what sounds like the English word may stand."""
_ROLES = OCCUPATIONS | word_set(
    "abbess abbot aunt baby boss boy brother captain child chief church citizen colonel comrade count countess"
    " daughter dear dr duke elder emperor father fellow friend general girl god godfather grandfather grandmother guard"
    " guest hero husband imam king knight lady lord madam maid major man martyr master mayor miss monk mother mr mrs"
    " ms mufti neighbor neighbour nun nurse officer orphan passenger patient pope priest prince princess"
    " prisoner prophet queen rabbi reverend saint sergeant servant sheikh sir sister soldier son star suspect tsar"
    " uncle veteran victim warrior widow wife witness woman"
)
_DAYS = frozenset(name.lower() for name in WEEKDAY_NAMES)
_THINGS = word_set(
    "agreement arrow battle bay beach black blue bridge canyon cape case castle coach coast comet cyclone desert"
    " east eastern factory field fort gate good great green group gulf harbor harbour high hill holy hotel"
    " hurricane island lake land little long march mill mount mountain new north northern ocean old operation"
    " planet pool port red right royal short silver small south southern station steppe storm stream street tower"
    " town train typhoon union upper village waterfall west western white will woods world year"
)
"""What English does translate before a name that it leaves alone, be it of a place, a storm or a prize."""
_OFTEN_THINGS = word_set(
    "coral crane dragon eagle falcon farm feast flood forest garden gold golden light lion military moon night"
    " oasis orange orient peace phoenix plain point prize problem quay river rock sea spring stable star state"
    " summer sun support tiger tree valley victory war water winter young"
)
"""What it may translate there, so that only what stands around the name tells that it is somebody's."""
_IS_SOMEBODY = lazy_re.compile(rf",? (?:{SPEAKS})\b|, (?:an?|the|who|whose|[1-9]\d)\b|’s? (?:lawyer|wife|husband)\b")

_KOREAN_SURNAMES = frozenset(form for forms in hangul.SURNAMES.values() for form in forms.split())


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The word, where the original has a name in its place that is nowhere in the sentence."""
    if article.source is None or not any(each.search(article.text) for each in (_TWO, _AGED, _TITLED)):
        return
    judge = _Judge(article, language(article))
    for pair in sure_pairs(article, options.certainty):
        if article.is_title_at(pair.link.target.start):
            continue
        for ours, theirs in judge.replaced(pair):
            related = says(pair.source_span(*theirs))
            yield finding(article, rule, pair.span(*ours), related=related, name=pair.source[slice(*theirs)])


class _Judge:
    """What is asked of the words of an article and of its original."""

    def __init__(self, article: Article, code: str) -> None:
        self._article, self._code, self._facts = article, code, article.facts
        self._sides = Sides(article, code)
        self._english = ENGLISH_NAME.findall(article.text)
        self._everything: list[Word] | None = None

    def replaced(self, pair: Pair) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
        """The words of a translation that stand for a name, each with where the original has that."""
        if has_spaces(self._code):
            for found in _TWO.finditer(pair.target):
                if theirs := self._beside(pair, found):
                    yield found.span("word"), theirs
        for found in _AGED.finditer(pair.target):
            if theirs := self._aged(pair, found):
                yield found.span("word"), theirs
        for found in _TITLED.finditer(pair.target):
            if theirs := self._titled(pair, found):
                yield found.span("word"), theirs

    def _is_word(self, word: str) -> bool:
        """Whether an English word is one that is no name as it stands."""
        low = word.lower()
        if low in TITLE_WORDS or low in _ROLES:
            return False
        return vocabulary(self._facts).knows(low) and word not in country_words(self._facts)

    def _is_told(self, word: str) -> bool:
        """Whether anything in the whole original sounds like an English word."""
        if self._everything is None:
            source = self._article.source
            self._everything = words(source.text, self._code) if source else []
        return is_heard(word, self._everything)

    def _beside(self, pair: Pair, found: re.Match[str]) -> tuple[int, int] | None:
        """A word before a name that the original has, too, where that has another name beside it."""
        word, other = found["word"], found["other"]
        low = word.lower()
        if (
            low in _THINGS
            or (low in NO_PERSON and low not in _DAYS)
            or low not in _meanings(self._facts)
            or not self._is_word(word)
        ):
            return None
        if letters(low) in self._facts.given_names and self._is_told(word):
            return None
        if low in _OFTEN_THINGS and not self._is_somebody(pair.target, found):
            return None
        if other.lower() in NO_PERSON:
            return None
        theirs = self._sides.theirs(pair)
        if is_ruler_before(pair.target, found.start()):
            return None
        alike = [at for at, same in enumerate(theirs) if same.may_be_name and is_same(other, same)]
        for at in sorted(alike, key=lambda at: _unlikeness(other, theirs[at]))[:1]:
            if is_heard(word, theirs[max(0, at - _BESIDE) : at + _BESIDE + 1]):
                return None
            for number in (at + 1,) if vocabulary(self._facts).knows(other.lower()) else (at - 1, at + 1):
                if 0 <= number < len(theirs) and self._is_lost(pair, theirs, number, at, found):
                    return theirs[number].start, theirs[number].end
        return None

    def _is_somebody(self, text: str, found: re.Match[str]) -> bool:
        """Whether what stands around a name tells that it is a person's."""
        before = text[: found.start()].rstrip().rpartition(" ")[2].lower()
        is_called = before in OCCUPATIONS or before in _ROLES or before in TITLE_WORDS
        return is_called or _IS_SOMEBODY.match(text, found.end("other")) is not None

    def _is_lost(self, pair: Pair, theirs: Sequence[Word], number: int, at: int, found: re.Match[str]) -> bool:
        """Whether a word beside a name of the original is its other part, for which the translation has no word."""
        name, word, other = theirs[number], found["word"], found["other"]
        if not (theirs[max(number, at)].is_joined and name.may_be_name and any(len(each) > 1 for each in name.heard)):
            return False
        if self._is_number(pair.source_span(name.start, name.end)):
            return False  # five Crystal Simorghs
        # “Goddess Kamala” of somebody who is Kamala Devi elsewhere, or in a language with surnames first.
        if number > at:
            behind = re.findall(rf"\b{re.escape(other)} ([A-Z][\w’'-]+)", self._article.text)
            is_known = is_rendered(name, behind) and name.text not in self._english
            return is_known or (is_family_first(self._code) and not is_rendered(name, self._english))
        if name.is_marked and _SENTENCE_START.search(pair.source[: name.start]):
            return False
        return not is_rendered(name, [each for each in ENGLISH_NAME.findall(pair.target) if each != word])

    def _is_number(self, span: Span) -> bool:
        """Whether a word of the original is a number."""
        source = self._article.source
        return source is not None and any(
            amount.span.start < span.end and span.start < amount.span.end for amount in source.amounts
        )

    def _aged(self, pair: Pair, found: re.Match[str]) -> tuple[int, int] | None:
        """A name of two words before an age, of which the original has nothing."""
        said = found["word"].split()
        if not all(self._is_word(word) and word.lower() not in NO_PERSON for word in said):
            return None
        if not self._facts.given_names.keys().isdisjoint(map(letters, said)):
            return None
        if pair.target.endswith(("the ", "The "), 0, found.start()):
            return None
        for age in _NUMBER.finditer(pair.source):
            if int(age[0]) == int(found["age"]):
                start, end = age.start() - _NEAR, age.end() + _NEAR
                near = [word for word in self._sides.theirs(pair) if start <= word.start and word.end <= end]
                last = [word for word in near if word.end <= age.start()][-1:]
                is_told = any(is_heard(word, last) or any(is_same(word, each) for each in near) for word in said)
                if not is_told:
                    return self._lost_name(pair, start, end)
        return None

    def _titled(self, pair: Pair, found: re.Match[str]) -> tuple[int, int] | None:
        """A word behind “Mr.”, where the sentence of the original has a name that the translation has not."""
        word = found["word"]
        if not has_spaces(self._code) or not self._is_word(word) or letters(word) in self._facts.given_names:
            return None
        if self._is_told(word) or (self._code == "ko" and word in _KOREAN_SURNAMES):
            return None
        if re.search(
            rf"\b[A-Z][\w’'.-]+ {word}\b(?<!r\. {word})(?<!s\. {word})(?<!r {word})(?<!s {word})", self._article.text
        ):
            return None
        return self._lost_name(pair, 0, len(pair.source))

    def _lost_name(self, pair: Pair, start: int, end: int) -> tuple[int, int] | None:
        """A name in a part of an original for which the translation of the pair has no word."""
        english = ENGLISH_NAME.findall(pair.target)
        near = [word for word in self._sides.theirs(pair) if start <= word.start and word.end <= end]
        for word in near:
            if not word.is_marked:
                continue
            is_name = word.may_be_name and not _SENTENCE_START.search(pair.source[: word.start])
            if is_name and any(len(each) > 1 for each in word.heard) and not is_rendered(word, english):
                return word.start, word.end
        if any(word.is_marked for word in near) or not near:
            return None
        return near[0].start, near[-1].end


def _unlikeness(english: str, word: Word) -> float:
    """How far an English spelling is from a word as that sounds."""
    said = sounds(letters(english))
    return min(distance(said, form) for form in word.heard)


@lru_cache(maxsize=4)
def _meanings(facts: Facts) -> frozenset[str]:
    """What names of the world mean, in small letters."""
    return MEANINGS | facts.meanings_of_given_names
