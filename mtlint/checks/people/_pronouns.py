"""Whom a pronoun can mean: the only person who is named around it."""

from bisect import bisect_left
from collections import Counter
from copy import copy
from functools import cached_property

from mtlint.model.document import BlockKind
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.sexes import Someone

from . import _pronoun_cues as cues
from ._person_nouns import PersonNouns, introduced
from ._subjects import clause, is_bound, is_object, is_subject

_REACH = 4
"""How many sentences behind a name somebody may still speak as “he said”."""
_SHORT_HEAD = 30
_LONGEST = 12
"""Sentences of a paragraph through which somebody may be followed."""


def _is_capital(someone: Someone) -> bool:
    """Whether nothing but the capital that begins a sentence makes a name of a word: “Visitors queue”."""
    mention = someone.mention
    return someone.sex == "?" and mention.is_first and len(mention.words) == 1 and not mention.title


def _names(someone: list[Someone]) -> set[str]:
    """The words that are names, as far as more than one capital that begins a sentence tells."""
    names = {word for each in someone if not _is_capital(each) for word in each.mention.words}
    capitals = Counter(each.mention.text for each in someone if _is_capital(each))
    return names | {word for word, times in capitals.items() if times > 1 and not word.endswith("s")}


class PronounReader:
    """Sentences with the people, nouns and pronouns in them."""

    def __init__(self, article: Article, someone: list[Someone]) -> None:
        self.article = article
        self.text = article.text
        self.sentences = [span for span in article.sentences if self._is_body(span)]
        self.starts = [span.start for span in self.sentences]
        self.people: list[list[Someone]] = [[] for _ in self.sentences]
        self._at: dict[str, list[int]] = {}
        names = _names(someone)
        someone = sorted([*someone, *introduced(article, someone)], key=lambda each: each.mention.span)
        for each in someone:
            index = self._index(each.mention.span.start)
            if index >= 0 and not (_is_capital(each) and each.mention.text not in names):
                self.people[index].append(each)
                self._at.setdefault(each.name, []).append(index)
        self._person_nouns = PersonNouns(article, [each.mention for at in self.people for each in at])
        known = country_words(article.facts)
        self.countries = [each.span.start for each in article.mentions if each.text in known]

    @cached_property
    def _has_ships(self) -> bool:
        return cues.may_be_ship(self.article)

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
            other.people[index] = [
                each._replace(sex=sex, why="pronouns") if each.name == name else each for each in self.people[index]
            ]
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
        sex = "m" if word in cues.MALE else "f"
        sentence = self.sentences[index]
        before, after = self.text[sentence.start : span.start], self.text[span.end : span.end + 12]
        if cues.EITHER.match(after) or cues.EITHER_BEFORE.search(before[-4:]):
            return None
        if cues.BEHIND_QUOTE.search(before) and cues.SAID.match(self.text, span.end):
            return self._begins(index, sex, reach=_REACH)
        here = [each for each in self.people[index] if each.mention.span.end <= span.start]
        if here and here[-1].why == "noun" and word in ("him", "her") and not self._is_possessive(span):
            return None  # “a man buying from her”: it is somebody else
        if word in ("his", "her") and cues.HUSBAND[sex].match(self.text, span.end):
            return self._spouse(index, here, before, sex)
        is_bound = (
            before.endswith(", and ")
            and len(before) > len(", and ")
            and here
            and here[-1].mention.span.end == (span.start - len(", and "))
        )  # “…,” said one mother, and he hugged her
        if here and word in ("he", "she") and not is_bound and cues.BESIDE[sex].match(self.text, span.end):
            return None
        if here and (whom := self._subject(sentence.start, here, span, sex)):
            return whom
        if self._said(sentence.start, span.start, sex) or self._nouns(sentence.start, span.start, sex):
            return None
        if sex == "f" and (self._names_country(sentence.start, span.start) or self._has_ships):
            return None
        if here:
            return self._after_people(index, here, before, sex, span)
        if cues.NEW.match(before):
            return None
        if cues.CATAPHORA.fullmatch(before) and any(each.sex != cues.OTHER[sex] for each in self.people[index]):
            return None
        whom = (self._begins(index, sex) or self._goes_on(index, sex)) if cues.START.fullmatch(before) else None
        return whom or self._first_of_sex(index, sex)

    def _spouse(self, index: int, here: list[Someone], before: str, sex: str) -> Someone | None:
        """Who has a husband or wife here: the last one named in the sentence, or else in the one before."""
        start = self.sentences[index].start
        if cues.OFFICE_FIRST.match(before) or self._nouns(start, start + len(before), sex):
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
        if self._nouns(begin, whom.mention.start, sex) or self._nouns(whom.mention.span.end, span.start, sex):
            return None
        if is_subject(self.text, begin, whom, span, translated=self.article.is_translated):
            return whom
        if not self.article.is_translated:
            return None
        is_first = self._nobody_else(self._index(span.start), sex, 1)
        return whom if is_bound(self.text, begin, whom, span, is_first_choice=is_first) else None

    def _after_people(self, index: int, here: list[Someone], before: str, sex: str, span: Span) -> Someone | None:
        """For a pronoun behind people of its own sentence."""
        word = self.text[slice(*span)].lower()
        whom = self._only(here, sex)
        if whom is None:
            return None
        offset = whom.mention.span.end - self.sentences[index].start
        word = self.text[slice(*span)].lower()
        if cues.RELATIVE.fullmatch(before, offset) and (
            cues.SOMEBODY_ELSE.search(before) or cues.NOBODYS_OWN.match(self.text, span.end)
        ):
            return None
        if cues.RELATIVE.fullmatch(before, offset) and (word in ("himself", "herself") or self._is_possessive(span)):
            return whom
        if self._nobody_else(index, sex, 3):
            return whom
        is_alone = self.article.is_translated and whom.why and self._is_first(index, sex)
        return whom if is_alone else None

    def _first_of_sex(self, index: int, sex: str) -> Someone | None:
        """For a pronoun of a sex of which a translation has spoken of nobody before: whom it spoke of last."""
        if not self.article.is_translated or cues.BEAST.search(self.text, 0, self.sentences[index].start):
            return None
        named = next((at for at in range(index - 1, max(-1, index - _LONGEST), -1) if self.people[at]), None)
        whom = self._only(self.people[named], sex) if named is not None else None
        return whom if whom and whom.why and self._is_first(index, sex) else None

    def _is_first(self, index: int, sex: str) -> bool:
        """Whether nobody of a sex, nor of unknown sex with a full name, is named or meant before a sentence."""
        start = self.sentences[index].start
        if any(
            each.sex != cues.OTHER[sex] and len(each.mention.words) > 1 for at in self.people[:index] for each in at
        ):
            return False
        if self._said(0, start, sex):
            return False
        nearby = self.sentences[max(0, index - 2)].start
        return not (self._nouns(nearby, start, sex) or cues.PLURALS[sex].search(self.text, 0, start))

    def _begins(self, index: int, sex: str, reach: int = 2) -> Someone | None:
        """For a pronoun that begins its sentence: the only person of the sentence before, who speaks or acts in it."""
        spoken = 0
        while index > spoken + 1 and self._goes_on_speaking(index - spoken - 1):
            spoken += 1  # “…,” said Ana Ruiz. “…” He laughed.
            speech = self.sentences[index - spoken]
            if self._said(*speech, sex) or cues.PLURALS[sex].search(self.text, *speech):
                return None
        for back in range(1, min(reach + spoken, index) + 1):
            sentence = self.sentences[index - back]
            is_speech = back <= spoken or (reach > 2 and self.article.is_quoted(Span(sentence.end - 2, sentence.end)))
            if not is_speech and (
                self._said(*sentence, sex, quoted=False)
                or self._nouns(*sentence, sex)
                or self._is_of_office(index - back)
            ):
                return None
            if is_speech or not self.people[index - back]:
                continue
            whom = self._only(self.people[index - back], sex)
            if whom is not None and self._is_of_before(self.sentences[index], sentence, sex):
                return None
            if whom is None or (back > 1 + spoken and not self._nobody_else(index, sex, 4)):
                return None
            first = bisect_left(self.starts, self.article.paragraph(sentence).start)
            if self._acts(whom, sentence) and self._nobody_else(index, sex, min(3, index - first), sure=True):
                return whom
            if self._nobody_else(index, sex, 4) or self._is_introduced(whom, sentence, index - first, sex):
                return whom
            return None
        return None

    def _goes_on_speaking(self, index: int) -> bool:
        """Whether a sentence of a translation is all speech, behind another of its paragraph, and names nobody."""
        sentence = self.sentences[index]
        if not self.article.is_translated or self.people[index]:
            return False
        if sentence.start == self.article.paragraph(sentence).start:
            return False
        ends = (sentence.start + 1, sentence.end - 2)
        return all(self.article.is_quoted(Span(at, at + 1)) for at in ends)

    def _is_introduced(self, whom: Someone, sentence: Span, reach: int, sex: str) -> bool:
        """Whether a translation introduces somebody at the end of a sentence, in a paragraph that names nobody else."""
        if not self.article.is_translated or len(whom.mention.words) < 2:
            return False
        is_last = cues.IS_LAST.fullmatch(self.text, whom.mention.span.end, sentence.end) is not None
        index = self._index(sentence.start) + 1
        around = [self.sentences[at] for at in range(max(0, index - 4), index)]
        return (
            is_last
            and self._nobody_else(index, sex, reach, sure=True)
            and not any(self._said(*each, sex, quoted=False) for each in around)
        )

    def _is_of_office(self, index: int) -> bool:
        """Whether the subject of a sentence holds an office and is not named beside it."""
        sentence = self.sentences[index]
        office = cues.OFFICE_FIRST.match(self.text, sentence.start, sentence.end)
        if office is None:
            return False
        names = [each.mention.span.start for each in self.people[index] if each.mention.span.start >= office.end(1)]
        return not (names and cues.NAMED_BEHIND.fullmatch(self.text, office.end(1), names[0]))

    def _is_of_before(self, sentence: Span, named: Span, sex: str) -> bool:
        """Whether a sentence begins a paragraph about somebody of whom the article spoke before it named another."""
        begins = self.article.paragraph(sentence).start > named.start
        return begins and self._said(0, named.start, sex, quoted=False)

    def _goes_on(self, index: int, sex: str) -> Someone | None:
        """For a pronoun that begins its sentence: the person whom the text before has called by the other pronoun."""
        before = self.sentences[index - 1]
        if not index or not self._said(*before, cues.OTHER[sex], quoted=False) or self._is_of_office(index - 1):
            return None
        first = bisect_left(self.starts, self.article.paragraph(self.sentences[index]).start)
        named = next((at for at in range(index - 1, max(-1, index - _LONGEST), -1) if self.people[at]), index)
        people = [each for at in range(min(first, named), index) for each in self.people[at]]
        reach = index - min(first, named)
        return self._only(people, sex) if people and self._nobody_else(index, sex, reach) else None

    def _acts(self, whom: Someone, sentence: Span) -> bool:
        """Whether somebody is the subject of a sentence: stands first in it, behind an office, or beside “said”."""
        head = self.text[sentence.start : whom.mention.start]
        if (
            (len(head) < _SHORT_HEAD and not is_object(head))
            or cues.OFFICE_BEFORE.fullmatch(head)
            or cues.SAID_BEFORE.search(head)
        ):
            return True
        return not is_object(head) and cues.SAYS.match(self.text, whom.mention.span.end) is not None

    def _nobody_else(self, index: int, sex: str, reach: int, *, sure: bool = False) -> bool:
        """Whether nobody of a sex is named or meant in the sentences before; nor, unless `sure`, of unknown sex."""
        for at in range(max(0, index - reach), index):
            if any(each.sex == sex or (each.sex == "?" and not sure) for each in self.people[at]):
                return False
            span = self.sentences[at]
            if self._said(*span, sex, quoted=False) or self._nouns(*span, sex):
                return False
        return True

    def _only(self, people: list[Someone], sex: str) -> Someone | None:
        """The last of some people, if all of them are known to be of the other sex."""
        return people[-1] if all(each.sex == cues.OTHER[sex] for each in people) else None

    def _said(self, start: int, end: int, sex: str, *, quoted: bool = True) -> bool:
        """Whether a pronoun of a sex stands in a stretch of text; `quoted` counts those inside quotation marks too."""
        for match in cues.PRONOUN.finditer(self.text, start, end):
            if (match[0].lower() in cues.MALE) == (sex == "m") and (
                quoted or not self.article.is_quoted(Span(*match.span()))
            ):
                return True
        return False

    def _is_possessive(self, span: Span) -> bool:
        """Whether a “his” or “her” stands before what is somebody's; of “her” alone that is not sure."""
        return (
            self.text[slice(*span)].lower() in ("his", "her")
            and cues.THING_BEHIND.match(self.text, span.end) is not None
        )

    def _nouns(self, start: int, end: int, sex: str) -> bool:
        return self._person_nouns.may_be(sex, start, end)
