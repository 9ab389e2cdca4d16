"""Words whose meaning is known in many languages (`rules/kb/words.yaml` and its neighbours), found in a text."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from mtlint import lazy_re
from mtlint.kb import Facts

from .language_codes import codes

_TOKEN = lazy_re.compile("[\\w\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0980-\u0dff'’-]+")
_PART = lazy_re.compile("\\w+['’]?")
_APOSTROPHE_PARTS = frozenset(["fr", "it"])
_NOT = "n't"
_UNSPACED = frozenset(["zh", "ja", "ko", "th", "km", "lo"])
"""Languages whose words are looked for anywhere; those of Burmese begin behind the spaces between its phrases."""
_SHORT = 3
"""A beginning no longer than this must be nearly the whole word; a shorter one, or one in Latin letters, all of it."""
_ENDING, _SHORT_ENDING = 7, 3
_ALONE = "="
"""Behind a form that is the whole word: `inte=` is not in “internet”."""
_ARABIC_MARKS = lazy_re.compile("[\u0610-\u061a\u064b-\u065f\u0640]")
_ARABIC_PREFIX = lazy_re.compile("^(?:[وفبلك]{0,2}ال(?=.{3})|[وف](?=.{2})|[بلك](?=.{3}))")
_ARABIC_ARTICLE = lazy_re.compile("^ال(?=.{3})")
_HEBREW_PREFIXES = frozenset("והבלמשכ")
_MOST_KEPT = 50_000


class Place(NamedTuple):
    """Where a concept stands, in code points of the text that was read."""

    start: int
    end: int
    concept: str


@lru_cache(maxsize=1024)
def reader(facts: Facts, language: str, group: str = "words") -> "ConceptReader":
    """The reader for a language and a group of words (`Facts.words`); without such words it finds nothing."""
    words = next(filter(None, (facts.words(code, group) for code in codes(language))), {})
    return ConceptReader(words, language)


class _Word(NamedTuple):
    """What is known of one token: its form without marks, and without prefixes, its concept, the phrases it begins."""

    plain: str
    bare: str
    concept: str
    phrases: "list[tuple[list[str], str]]"


class ConceptReader:
    """Finds the concepts that the words of one language stand for."""

    def __init__(self, words: Mapping[str, str], language: str) -> None:
        """`words` are beginnings of words, whole words (`nicht=`), or phrases, with the concept of each."""
        self.language = language
        self.concepts = frozenset(words.values())
        self._words = words
        self._signs: dict[str, str] = {}
        self._whole_words: dict[str, str] = {}
        self._beginnings: dict[str, str] = {}
        self._phrases: dict[str, list[tuple[list[str], str]]] = {}
        self._kept: dict[str, _Word] = {}
        self._token = _PART if language in _APOSTROPHE_PARTS else _TOKEN
        self._unspaced = list(words) if language in _UNSPACED else []
        if self._unspaced:
            self._whole = AhoCorasick(self._unspaced, matchkind=MatchKind.LeftmostLongest)
        elif language not in _UNSPACED:
            self._take(words)
        for phrases in self._phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))
        self._lengths = sorted({len(each) for each in self._beginnings}, reverse=True)
        self._is_known = bool(self._beginnings or self._whole_words or self._phrases)

    def _take(self, words: Mapping[str, str]) -> None:
        for form, concept in words.items():
            tokens = [self._form(token) for token in self._token.findall(form.lower())]
            if not tokens:
                self._signs[form] = concept
            elif len(tokens) == 1:
                (self._whole_words if form.endswith(_ALONE) else self._beginnings)[tokens[0]] = concept
            else:
                self._phrases.setdefault(self._start(tokens[0]), []).append((tokens, concept))

    def find(self, text: str) -> frozenset[str]:
        """The concepts that stand in a text."""
        if self._unspaced:
            hits = self._whole.find_matches_as_indexes(text)
            return frozenset({self._words[self._unspaced[index]] for index, _, _ in hits})
        if not self._is_known:
            return frozenset()
        kept = self._kept
        words = [kept.get(token) or self._word(token) for token in self._token.findall(text.lower())]
        found = {concept for sign, concept in self._signs.items() if sign in text}
        found.update(concept for _, _, concept in self._read(words))
        return frozenset(found)

    def places(self, text: str) -> list[Place]:
        """Where they stand, in order. What belongs to a phrase is not found again as a word."""
        if self._unspaced:
            hits = self._whole.find_matches_as_indexes(text)
            return [Place(start, end, self._words[self._unspaced[index]]) for index, start, end in hits]
        if not self._is_known:
            return []
        found = [Place(at, at + 1, concept) for sign, concept in self._signs.items() if (at := text.find(sign)) >= 0]
        tokens = list(self._token.finditer(text.lower()))
        words = [self._kept.get(token[0]) or self._word(token[0]) for token in tokens]
        found += [
            Place(tokens[first].start(), tokens[last].end(), concept) for first, last, concept in self._read(words)
        ]
        return sorted(found)

    def _read(self, words: list[_Word]) -> Iterator[tuple[int, int, str]]:
        """The first and the last word of each concept, in order."""
        free = 0
        for index, word in enumerate(words):
            if index < free or not (word.concept or word.phrases):
                continue
            phrase = self._phrase(words, index) if word.phrases else None
            if phrase is not None:
                free = index + len(phrase[0])
                yield index, free - 1, phrase[1]
            elif word.concept:
                yield index, index, word.concept

    def _phrase(self, words: list[_Word], index: int) -> tuple[list[str], str] | None:
        for phrase, concept in words[index].phrases:
            rest = words[index + 1 : index + len(phrase)]
            if len(rest) == len(phrase) - 1 and all(map(self._is_form, rest, phrase[1:])):
                return phrase, concept
        return None

    def _is_form(self, word: _Word, part: str) -> bool:
        return self._begins(word.plain, part) or (word.bare != word.plain and self._begins(word.bare, part))

    def _begins(self, word: str, part: str) -> bool:
        return word.startswith(part) and len(word) <= len(part) + self._ending(word, len(part))

    def _start(self, word: str) -> str:
        """By what the phrases that a word may begin are looked up: in languages with endings, by its first letters."""
        return word if self.language == "en" else word[:_SHORT]

    def _word(self, token: str) -> _Word:
        if len(self._kept) > _MOST_KEPT:
            self._kept.clear()
        plain = self._plain(token)
        bare = _ARABIC_PREFIX.sub("", plain, count=1) if self.language == "ar" else plain
        word = _Word(plain, bare, self._of_word(plain) or (self._of_word(bare) if bare != plain else ""), [])
        for start in {self._start(plain), self._start(bare)}:
            word.phrases.extend(each for each in self._phrases.get(start, ()) if self._is_form(word, each[0][0]))
        word.phrases.sort(key=lambda phrase: -len(phrase[0]))
        self._kept[token] = word
        return word

    def _of_word(self, word: str) -> str:
        if self.language == "en":
            return self._beginnings.get(word) or (self._beginnings.get(_NOT, "") if word.endswith(_NOT) else "")
        for _ in range(3):
            if whole := self._whole_words.get(word):
                return whole
            for length in self._lengths:
                concept = self._beginnings.get(word[:length])
                if concept and length <= len(word) <= length + self._ending(word, length):
                    return concept
            if self.language != "he" or len(word) < 3 or word[0] not in _HEBREW_PREFIXES:
                break
            word = word[1:]
        return ""

    @staticmethod
    def _ending(word: str, length: int) -> int:
        if length > _SHORT:
            return _ENDING
        return 0 if length < _SHORT or word[0] < "\u0250" else _SHORT_ENDING

    def _form(self, token: str) -> str:
        """A word of the lists, which stands for itself with and without its article."""
        return _ARABIC_ARTICLE.sub("", self._plain(token), count=1) if self.language == "ar" else self._plain(token)

    def _plain(self, token: str) -> str:
        if self.language == "ar":
            return _ARABIC_MARKS.sub("", token)
        return token.replace("’", "'").removesuffix("'s") if self.language == "en" else token
