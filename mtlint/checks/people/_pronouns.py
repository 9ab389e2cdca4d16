"""Whom a pronoun can mean: the only person who is named around it."""

import re
from bisect import bisect_left
from copy import copy

from mtlint import lazy_re
from mtlint.model.document import BlockKind
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.sexes import Someone

from ._subjects import clause, is_subject

PRONOUN = lazy_re.compile(r"(?<![\w'’-])(?:he|him|his|himself|she|her|hers|herself)(?![\w’'-])", re.IGNORECASE)
MALE = frozenset(("he", "him", "his", "himself"))
_NOUNS = {
    "m": "boy boyfriend brother businessman cameraman duke emperor father fiance fisherman gentleman "
    "grandfather grandson guy husband king lad man monk nephew pope priest prince son sultan uncle widower",
    "f": "actress aunt businesswoman country daughter duchess fiancee frigate girl girlfriend "
    "granddaughter grandmother lady mother nation niece nun princess queen ship sister vessel widow wife woman",
    "?": "aide another anyone artist attacker author baby bear boss candidate captain cat child "
    "client coach colleague cousin customer defendant defender doctor dog driver each employee everyone "
    "farmer friend god gunman horse inmate keeper killer lawyer manager midfielder neighbor neighbour "
    "nobody nurse officer official one opponent owner parent partner passenger patient "
    "people person pilot player predecessor prisoner relative reporter resident rider rival singer "
    "soldier someone spokesperson spouse striker student successor suspect teacher trainer "
    "victim witness worker",
}
_SEX_OF_NOUN = {noun: sex for sex, nouns in _NOUNS.items() for noun in nouns.split()}
"""Those in the plural are left out: none of them is a “he” or “she”."""
_HUSBAND = {
    "m": lazy_re.compile(r" (?:late |former |ex-)?(?:husband|pregnancy|miscarriage)\b"),
    "f": lazy_re.compile(r" (?:late |former |ex-)?wife\b"),
}
"""Behind “his” and “her”, what nearly always tells that the pronoun is wrong, if there is a woman, or man, to mean."""
_HOLDERS = (
    "justice judge minister president mayor governor premier leader chief director head chairman spokesman speaker"
    " ambassador envoy senator commissioner general colonel king pope bishop imam champion winner prince professor"
    " scientist actor author writer host referee"
)
_PLURALS = {
    "m": lazy_re.compile(
        r"\b(?:[Mm]en|[Bb]oys?|[Ff]athers?|[Hh]usbands?|[Ss]ons?|[Bb]rothers?|man|woman's (?:son|father))\b"
    ),
    "f": lazy_re.compile(r"\b(?:[Ww]omen|[Gg]irls?|[Mm]others?|[Ww]ives|wife|[Dd]aughters?|[Ss]isters?|woman|nuns?)\b"),
}
_OFFICE_FIRST = lazy_re.compile(
    r"[\"“”'’\s]*(?:But |And |Yet )?(?:[Tt]he|[Aa]n?) (?:[a-z-]+ ){0,3}"
    rf"(?:{'|'.join(_HOLDERS.split())})(?:,? (?:who|whose)|,? [a-z])"
)
"""How a sentence begins whose subject holds an office and is not named."""
_NOUN = lazy_re.compile(r"(?<![\w-])(?:[a-z]+|King|Prince|Duke|Emperor|Pope|Sultan|Queen|Princess|Duchess)(?![\w-])")
_REACH = 4
"""How many sentences behind a name somebody may still speak as “he said”."""
_LONGEST = 12
"""Sentences of a paragraph through which somebody may be followed."""
OTHER = {"f": "m", "m": "f"}
_EITHER = lazy_re.compile(r"^\s*(?:or|and|/)\s*s?he|^\s*(?:or|/)\s*(?:her|his|hers|him)\b|^\s+[A-Z]")
_EITHER_BEFORE = lazy_re.compile(r"(?:\bor\s|/|\bs)$")
_RELATIVE = lazy_re.compile(r",? who(?:se)? [^.;:“”\"]*$")
_START = lazy_re.compile(r"[\"“”'’\s]*(?:[A-Z][^.,;:“”\"]{0,40},? )?")
_BESIDE = {
    "m": lazy_re.compile(r"[^.;:“”\"\n]{0,80}\b(?:she|her|herself)\b"),
    "f": lazy_re.compile(r"[^.;:“”\"\n]{0,80}\b(?:he|him|his|himself)\b"),
}
"""Behind “he” and “she”, what says that it is somebody other than the woman: “said he had taught her Latin”."""
_BEHIND_QUOTE = lazy_re.compile(r"[,.!?]?[”\"’]\s?$")
_SAID = lazy_re.compile(
    r"\s(?:said|says|added|wrote|told|explained|asked|continued|posted|insisted|noted|recalled|warned)\b"
)


_FIXES = {
    "he": ("she",), "him": ("her",), "his": ("her",), "himself": ("herself",), "she": ("he",), "her": ("his", "him"),
    "hers": ("his",), "herself": ("himself",),
}  # fmt: skip


def other_pronouns(pronoun: str) -> tuple[str, ...]:
    """What may stand for a pronoun if the person is of the other sex, with a capital if it has one."""
    fixes = _FIXES[pronoun.lower()]
    return tuple(fix.capitalize() for fix in fixes) if pronoun[0].isupper() else fixes


class PronounReader:
    """Sentences with the people, nouns and pronouns in them."""

    def __init__(self, article: Article, someone: list[Someone]) -> None:
        self.article = article
        self.text = article.text
        self.sentences = [span for span in article.sentences if self._is_body(span)]
        self.starts = [span.start for span in self.sentences]
        self.people: list[list[Someone]] = [[] for _ in self.sentences]
        self._at: dict[str, list[int]] = {}
        for each in someone:
            index = self._index(each.mention.span.start)
            if index >= 0:
                self.people[index].append(each)
                self._at.setdefault(each.name, []).append(index)
        known = country_words(article.facts)
        self.countries = [each.span.start for each in article.mentions if each.text in known]

    def _is_body(self, span: Span) -> bool:
        return self.article.blocks[self.article.block_index(span.start)].kind is BlockKind.BODY

    def _index(self, offset: int) -> int:
        index = bisect_left(self.starts, offset + 1) - 1
        return index if index >= 0 and offset < self.sentences[index].end else -1

    def taking(self, name: str, sex: str) -> "PronounReader":
        """The same, with everybody of a name taken to be of a sex."""
        other = copy(self)
        other.people = list(self.people)
        for index in set(self._at.get(name, ())):
            other.people[index] = [each._replace(sex=sex) if each.name == name else each for each in self.people[index]]
        return other

    def reach(self, name: str) -> list[Span]:
        """The sentences in which a pronoun may mean somebody: those of the name, and some behind each of them."""
        within = {index + back for index in self._at.get(name, ()) for back in range(_LONGEST)}
        return [self.sentences[index] for index in sorted(within) if index < len(self.sentences)]

    def contradicted(self, span: Span) -> Someone | None:
        """The person of the other sex who alone can be meant by a pronoun."""
        index = self._index(span.start)
        if index < 0 or self.article.is_quoted(span):
            return None
        word = self.text[slice(*span)].lower()
        sex = "m" if word in MALE else "f"
        sentence = self.sentences[index]
        before, after = self.text[sentence.start : span.start], self.text[span.end : span.end + 12]
        if _EITHER.match(after) or _EITHER_BEFORE.search(before[-4:]):
            return None
        if _BEHIND_QUOTE.search(before) and _SAID.match(self.text, span.end):
            return self._begins(index, sex, reach=_REACH)
        here = [each for each in self.people[index] if each.mention.span.end <= span.start]
        if word in ("his", "her") and _HUSBAND[sex].match(self.text, span.end):
            return self._spouse(index, here, before, sex)
        if here and word in ("he", "she") and _BESIDE[sex].match(self.text, span.end):
            return None
        if here and (whom := self._subject(sentence.start, here, span, sex)):
            return whom
        if self._said(sentence.start, span.start, sex) or self._nouns(before, sex):
            return None
        if sex == "f" and self._names_country(sentence.start, span.start):
            return None
        if here:
            return self._after_people(index, here, before, sex, word)
        if not _START.fullmatch(before):
            return None
        return self._begins(index, sex) or self._goes_on(index, sex)

    def _spouse(self, index: int, here: list[Someone], before: str, sex: str) -> Someone | None:
        """Who has a husband or wife here: the last one named in the sentence, or else in the one before."""
        if _OFFICE_FIRST.match(before) or self._nouns(before, sex):
            return None
        people = here or (self.people[index - 1] if index and not before.strip(' "“”') else [])
        return self._only(people, sex) if people and people[-1].why else None

    def _names_country(self, start: int, end: int) -> bool:
        """Whether a country, which may be a “she”, is named in a stretch of text."""
        first = bisect_left(self.countries, start)
        return first < len(self.countries) and self.countries[first] < end

    def _subject(self, start: int, here: list[Someone], span: Span, sex: str) -> Someone | None:
        """The subject of the clause, if it is the only person there and the pronoun can only mean it."""
        begin = clause(self.text, start, span.start)
        if begin == span.start:  # what begins with the pronoun goes on about the subject of the clause before
            begin = clause(self.text, start, span.start - len("; "))
        nearby = [each for each in here if each.mention.span.start >= begin]
        whom = self._only(nearby, sex) if nearby else None
        if whom is None or self._said(begin, span.start, sex):
            return None
        head, _, _ = self.text[begin : whom.mention.start].rstrip().rpartition(" ")  # “the candidate” is she herself
        if self._nouns(head, sex) or self._nouns(self.text[whom.mention.span.end : span.start], sex):
            return None
        return whom if is_subject(self.text, begin, whom, span, translated=self.article.is_translated) else None

    def _after_people(self, index: int, here: list[Someone], before: str, sex: str, word: str) -> Someone | None:
        """For a pronoun behind people of its own sentence."""
        whom = self._only(here, sex)
        if whom is None:
            return None
        offset = whom.mention.span.end - self.sentences[index].start
        if _RELATIVE.fullmatch(before, offset) and word not in ("he", "she"):
            return whom
        if self._nobody_else(index, sex, 3):
            return whom
        is_alone = self.article.is_translated and whom.why and self._is_first(index, sex)
        return whom if is_alone else None

    def _is_first(self, index: int, sex: str) -> bool:
        """Whether nobody of a sex, nor of unknown sex with a full name, is named or meant before a sentence."""
        start = self.sentences[index].start
        if any(each.sex != OTHER[sex] and len(each.mention.words) > 1 for at in self.people[:index] for each in at):
            return False
        if self._said(0, start, sex):
            return False
        nearby = self.text[self.sentences[max(0, index - 2)].start : start]
        return not (self._nouns(nearby, sex) or _PLURALS[sex].search(self.text, 0, start))

    def _begins(self, index: int, sex: str, reach: int = 2) -> Someone | None:
        """For a pronoun that begins its sentence: the only person of the sentence before, who speaks or acts in it."""
        for back in range(1, min(reach, index) + 1):
            sentence = self.sentences[index - back]
            said = self.text[slice(*sentence)]
            is_speech = reach > 2 and self.article.is_quoted(Span(sentence.end - 2, sentence.end))
            if not is_speech and (
                self._said(*sentence, sex, quoted=False) or self._nouns(said, sex) or _OFFICE_FIRST.match(said)
            ):
                return None
            if is_speech or not self.people[index - back]:
                continue
            whom = self._only(self.people[index - back], sex)
            if whom is not None and self._is_of_before(self.sentences[index], sentence, sex):
                return None
            if whom is None or (back > 1 and not self._nobody_else(index, sex, 4)):
                return None
            first = bisect_left(self.starts, self.article.paragraph(sentence).start)
            if self._acts(whom, sentence) and self._nobody_else(index, sex, min(3, index - first), sure=True):
                return whom
            return whom if self._nobody_else(index, sex, 4) else None
        return None

    def _is_of_before(self, sentence: Span, named: Span, sex: str) -> bool:
        """Whether a sentence begins a paragraph about somebody of whom the article spoke before it named another."""
        begins = self.article.paragraph(sentence).start > named.start
        return begins and self._said(0, named.start, sex, quoted=False)

    def _goes_on(self, index: int, sex: str) -> Someone | None:
        """For a pronoun that begins its sentence: the person whom the paragraph has called by the other pronoun."""
        paragraph = self.article.paragraph(self.sentences[index])
        first = bisect_left(self.starts, paragraph.start)
        before = self.sentences[index - 1]
        if not 0 < index - first < _LONGEST or not self._said(*before, OTHER[sex], quoted=False):
            return None
        if _OFFICE_FIRST.match(self.text, before.start, before.end):
            return None
        people = [each for at in range(first, index) for each in self.people[at]]
        return self._only(people, sex) if people and self._nobody_else(index, sex, index - first) else None

    def _acts(self, whom: Someone, sentence: Span) -> bool:
        """Whether somebody is the subject of a sentence: stands first in it, or behind “said”."""
        head = self.text[sentence.start : whom.mention.start]
        return len(head) < 30 or bool(re.search(r"[”\"],? (?:said|says|added|explained|told)\s[^.;]{0,60}$", head))

    def _nobody_else(self, index: int, sex: str, reach: int, *, sure: bool = False) -> bool:
        """Whether nobody of a sex is named or meant in the sentences before; nor, unless `sure`, of unknown sex."""
        for at in range(max(0, index - reach), index):
            if any(each.sex == sex or (each.sex == "?" and not sure) for each in self.people[at]):
                return False
            span = self.sentences[at]
            if self._said(*span, sex, quoted=False) or self._nouns(self.text[slice(*span)], sex):
                return False
        return True

    def _only(self, people: list[Someone], sex: str) -> Someone | None:
        """The last of some people, if all of them are known to be of the other sex."""
        return people[-1] if all(each.sex == OTHER[sex] for each in people) else None

    def _said(self, start: int, end: int, sex: str, *, quoted: bool = True) -> bool:
        """Whether a pronoun of a sex stands in a stretch of text; `quoted` counts those inside quotation marks too."""
        for match in PRONOUN.finditer(self.text, start, end):
            if (match[0].lower() in MALE) == (sex == "m") and (
                quoted or not self.article.is_quoted(Span(*match.span()))
            ):
                return True
        return False

    @staticmethod
    def _nouns(text: str, sex: str) -> bool:
        """Whether a stretch of text speaks of somebody without a name who may be of a sex."""
        return any(_SEX_OF_NOUN.get(match[0].lower(), OTHER[sex]) != OTHER[sex] for match in _NOUN.finditer(text))
