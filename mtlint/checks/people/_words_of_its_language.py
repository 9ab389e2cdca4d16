"""Words that mean names of the article's language, beside other names of it: “Light Saxena”, “Pear Seong-woo”."""

from collections.abc import Container, Iterator
from functools import lru_cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.kb import Facts
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import countries_in
from mtlint.text.english_given_names import ENGLISH_GIVEN_NAMES
from mtlint.text.likeness import letters
from mtlint.text.mentions import OCCUPATIONS, Mention
from mtlint.text.name_words import Language, names_of
from mtlint.text.saying import SPEAKS
from mtlint.text.surnames import surnames_of
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

from ._odd_subjects import OF_PEOPLE
from ._parts_of_names import is_given, stands_alone

_AT_WILL = word_set("ha id ig ms sw th tl yo zh zu")
"""Languages of countries where people choose any English word for a name."""
_TELLS_OF = lazy_re.compile(rf",? (?:{SPEAKS})\b|, (?:an?|the|who|whose|aged|\d\d)\b")
_SAYS = lazy_re.compile(rf",? (?:{SPEAKS})\b")
_PERSON = lazy_re.compile(r", (?:who|whose|aged|\d\d)\b")
_WHAT = lazy_re.compile(r", (?:an?|the) ([a-z][a-z -]{2,40})")
_FROM_ABROAD = lazy_re.compile(
    r"\b(?:American|Australian|British|Canadian|English(?:man|woman)|Ghanaian|Irish|Jamaican|Kenyan|Nigerian|Scottish|Ugandan"
    r"|Welsh|Zambian|Zimbabwean|New Zealand|South African|U\.?S\.?|U\.?K\.?|Bronx|Brooklyn|California|Florida|Illinois"
    r"|Manhattan|Massachusetts|Michigan|Minnesota|New Jersey|Ohio|Ontario|Pennsylvania|Queens|Texas|Wisconsin)(?!\w)"
)
_ENGLISH_SPEAKING = word_set("au ca gb gh ie jm ke ng nz tt ug us za zm zw")
"""Codes of countries where English words are names."""
_BODIES = word_set("assn assoc bros co corp dept dist inc intl ltd univ")
"""Abbreviations at the end of names that are nobody's."""
_AROUND = 60
_ARTICLES = ("the ", "The ")
_KOREAN = lazy_re.compile(r"[A-Z][a-z]{1,6}-(?!(?:do|dong|eup|gang|gil|gu|gun|myeon|ri|ro|san|sa|si)\b)[a-z]{2,6}$")
_PINYIN = lazy_re.compile(r"[A-Z][a-z]{3,11}$")
_PARTICLES = word_set("Abdel Abdul Abou Abu Al Ben Bin Bou De El")
_BEFORE_SURNAMES = OCCUPATIONS | word_set(
    "artist brother champion chief citizen clerk companion doctor emperor fighter friend guest hero hunter lady"
    " leader lord master neighbor neighbour new nobleman old painter physician pilgrim pioneer poet priest prince"
    " princess queen saint scholar sister student sultan teacher veteran virgin warrior winner young"
)
"""Words that stand before surnames, as what somebody is: “Hero Kaya”, “Young Singh”."""
_RANKS = OCCUPATIONS | word_set(
    "father mep mla mp actress captain chairman colonel commissioner constable dr general governor inspector judge"
    " justice lieutenant major mayor minister officer professor senator sergeant superintendent"
)
"""What is written with a capital before a name."""
_CHARACTERS = word_set("bean beast big fox marvel perfect right robot speaker universe wonderful world")
"""What “Mr” and “Ms” stand before in names of films and figures."""
_COURTESY = frozenset(["mr", "mr.", "mrs", "mrs.", "ms", "ms."])
_OFFICES = frozenset(
    ["chancellor", "governor", "mayor", "minister", "president", "prime minister", "prosecutor", "senator"]
)
_FULL = 2


class Translated(NamedTuple):
    """A word of a name that was put into English."""

    span: Span
    mention: Mention
    name: str
    """What it most likely stands for."""


def translated_words(article: Article) -> Iterator[Translated]:
    """Words of names that mean a name of the language from which the article was translated."""
    names = names_of(article.facts, article.document.source_language or "")
    if not names:
        return
    reader = _Reader(article, names)
    known = {each.mention.span for each in article.people.known}
    for mention in article.mentions:
        if mention.span not in known and (found := reader.read(mention)):
            yield found


class _EnglishWords(NamedTuple):
    """English words that people bear."""

    chosen: tuple[Container[str], Container[str]]
    """Given names everywhere, and where the language is spoken."""
    given: Container[str]
    """Given names of English-speaking countries."""
    borne: Container[str]
    """Given names anywhere."""
    surnames: Container[str]
    rare_surnames: Container[str]


@lru_cache(maxsize=128)
def _english_words(facts: Facts, code: str) -> _EnglishWords:
    return _EnglishWords(
        chosen=(facts.english_words_given("mul"), facts.english_words_given(code)),
        given=facts.english_words_given("en"),
        borne=facts.english_words_given(),
        surnames=facts.english_words_as_surnames(rare=False),
        rare_surnames=facts.english_words_as_surnames(rare=True),
    )


class _Reader:
    """What tells in one article that a word stands for a name."""

    def __init__(self, article: Article, names: Language) -> None:
        self._article, self._names = article, names
        self._surnames = surnames_of(article.facts, names.code)
        self._chosen, self._english, self._borne, self._english_surnames, self._rare_surnames = _english_words(
            article.facts, names.code
        )

    def read(self, mention: Mention) -> Translated | None:
        """The word of a mention that was put into English."""
        if self._article.is_title_at(mention.span.start) and self._article.text.count(mention.text) < _FULL:
            return None
        first = _first_of_name(mention)
        words = mention.words[first:]
        is_titled = bool(mention.title) or first > 0 or self._is_behind_occupation(mention)
        if not is_titled and self._article.text.endswith(_ARTICLES, 0, mention.span.start):
            return None  # “the Sun Gate” is a thing
        if len(words) == 1:
            name, end = self._behind_courtesy(mention, words[0]), 1
            return Translated(mention.span, mention, name) if name else None
        if len(words) > _FULL and words[-2] in _PARTICLES:
            words = (*words[:-2], f"{words[-2]} {words[-1]}")
        if not _FULL <= len(words) <= _FULL + 1 or words[-1].lower().rstrip(".") in _BODIES:
            return None
        given = " ".join(words[:-1])
        if name := self._given(mention, given, words[-1], is_titled=is_titled):
            end = first + given.count(" ") + 1
            return Translated(mention.place_of(first, end), mention, name)
        if len(words) == _FULL and (name := self._family_first(mention, *words, is_titled=is_titled)):
            return Translated(mention.place_of(first, first + 1), mention, name)
        if len(words) == _FULL and (name := self._surname(mention, *words, is_titled=is_titled)):
            end, is_both = len(mention.words), bool(self._named(words[0].lower(), "given"))
            return Translated(mention.place_of(first if is_both else end - 1, end), mention, name)
        return None

    def _behind_courtesy(self, mention: Mention, word: str) -> str:
        """The name of “Ms. Rainwater”, “President Squid”."""
        plain = word.lower()
        if plain in _CHARACTERS or self._is_english(plain):
            return ""
        if mention.title in _COURTESY:
            return self._named(plain, "given") or self._named(plain, "surname")
        return self._named(plain, "surname") if mention.title in _OFFICES else ""

    def _given(self, mention: Mention, given: str, surname: str, *, is_titled: bool) -> str:
        """The given name that an English word before a surname of the language means."""
        word = given.lower()
        name = self._named(word, "given")
        if not name or self._names.code in _AT_WILL or any(word in chosen for chosen in self._chosen):
            return ""
        if word in _BEFORE_SURNAMES and not is_titled:
            return ""
        if self._surnames.is_at_home(surname):
            return "" if word in self._borne and self._is_from_abroad(mention) else name
        if surname in self._surnames:
            return name if word not in self._english and letters(surname) != letters(word) else ""
        if word in self._borne or vocabulary(self._article.facts).knows(surname.lower()):
            return ""
        tells = is_titled or _TELLS_OF.match(self._article.text, mention.span.end)
        return name if tells else ""

    def _surname(self, mention: Mention, given: str, word: str, *, is_titled: bool) -> str:
        """The surname that an English word behind a given name means."""
        surnames = self._names.named(word.lower(), "surname")
        if not surnames or word in self._surnames:
            return ""
        if is_given(self._article, given) or self._named(given.lower(), "given"):
            for each in surnames:
                if stands_alone(self._article, each):
                    return each
        surname = surnames[0]
        if word.lower() in self._english_surnames:
            return ""
        is_told = self._is_told(mention, word, is_titled=is_titled)
        if self._named(given.lower(), "given"):
            return surname if is_told else ""
        if letters(given) in ENGLISH_GIVEN_NAMES or letters(given) in self._borne:
            return ""
        if word.lower() in self._rare_surnames and not any(each in self._surnames for each in surnames):
            return surname if self._is_of_language(given) else ""
        return surname if self._is_given_there(given, is_told=is_told) else ""

    def _family_first(self, mention: Mention, family: str, given: str, *, is_titled: bool) -> str:
        """The surname that an English word before a given name means, where the family name stands first."""
        surname, code = self._named(family.lower(), "surname"), self._names.code
        if not surname:
            return ""
        if code == "ko":
            return surname if _KOREAN.match(given) else ""
        if code == "zh":
            is_there = _PINYIN.match(given) and not vocabulary(self._article.facts).knows(given.lower())
            is_there = bool(is_there) and _is_chinese(given)
        else:
            is_there = code == "hu" and is_given(self._article, given)
        if not is_there:
            return ""
        says = _SAYS.match(self._article.text, mention.span.end)
        return surname if says or self._is_told(mention, family, is_titled=is_titled) else ""

    def _is_told(self, mention: Mention, word: str, *, is_titled: bool) -> bool:
        """Whether the article shows that a name is somebody's, or calls him by a word of it."""
        return is_titled or self._is_person(mention) or self._is_called(word)

    def _is_person(self, mention: Mention) -> bool:
        """Whether what follows a name is said of people: “, 34,”, “, a geologist at the …”."""
        text, end = self._article.text, mention.span.end
        what = _WHAT.match(text, end)
        is_occupation = what is not None and not OCCUPATIONS.isdisjoint(what[1].split())
        return is_occupation or _PERSON.match(text, end) is not None or OF_PEOPLE.match(text, end) is not None

    def _named(self, words: str, kind: str) -> str:
        return next(iter(self._names.named(words, kind)), "")

    def _is_english(self, word: str) -> bool:
        return (
            word in self._english_surnames
            or word in self._rare_surnames
            or any(word in chosen for chosen in self._chosen)
        )

    def _is_behind_occupation(self, mention: Mention) -> bool:
        before = self._article.text[max(0, mention.span.start - _AROUND) : mention.span.start].split()
        return bool(before) and before[-1].lower() in _RANKS

    def _is_of_language(self, given: str) -> bool:
        """Whether a given name is known for one of the language."""
        of_language = self._article.facts.given_names_by_language.get(self._names.code, {})
        return letters(given) in of_language or bool(self._names.meanings(given))

    def _is_given_there(self, given: str, *, is_told: bool) -> bool:
        """Whether a word is a given name that may be borne in countries of the language."""
        if self._is_of_language(given) or is_given(self._article, given):
            return True
        return is_told and not vocabulary(self._article.facts).knows(given.lower())

    def _is_called(self, word: str) -> bool:
        """Whether the article calls somebody by a word alone."""
        return any(
            mention.text == word and (not mention.is_first or _SAYS.match(self._article.text, mention.span.end))
            for mention in self._article.mentions
        )

    def _is_from_abroad(self, mention: Mention) -> bool:
        """Whether the text says that somebody is from a country where English words are names."""
        start, end = max(0, mention.start - _AROUND), mention.span.end + _AROUND
        if _FROM_ABROAD.search(self._article.text, start, end):
            return True
        around = self._article.text[start:end]
        return not _ENGLISH_SPEAKING.isdisjoint(countries_in(around, self._article.facts))


def _is_chinese(given: str) -> bool:
    """Whether a word is two syllables of pinyin."""
    from mtlint.text.romanise import mandarin  # noqa: PLC0415 - its tables are loaded where a word asks for them

    return any(len(parts) == _FULL for parts in mandarin.syllables(given))


def _first_of_name(mention: Mention) -> int:
    """How many words of a mention say only what somebody is."""
    last = len(mention.words) - _FULL
    return next((at + 1 for at in range(last - 1, -1, -1) if mention.words[at].lower() in _RANKS), 0)
