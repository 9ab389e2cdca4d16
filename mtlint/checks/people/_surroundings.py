"""The sentences of an article with the people, nouns and pronouns in them, and what they say of whom it speaks."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from mtlint.model.document import BlockKind
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.bearers import Someone
from mtlint.text.countries import country_words

from . import _pronoun_cues as cues
from ._lead import SUBJECT, is_named_behind_lead
from ._person_nouns import PersonNouns, introduced
from ._subjects import is_object

_SHORT_HEAD = 30
_ABOUT = 10
"""Sentences back to which an article may tell whom it is about, who is meant more than once or twice there."""
_ONCE_OR_TWICE = 2


def _is_capital(someone: Someone) -> bool:
    """Whether nothing but the capital that begins a sentence makes a name of a word: “Visitors queue”."""
    mention = someone.mention
    return someone.sex == "?" and mention.is_first and len(mention.words) == 1 and not mention.title


def _names(someone: list[Someone]) -> set[str]:
    """The words that are names, as far as more than one capital that begins a sentence tells."""
    names = {word for each in someone if not _is_capital(each) for word in each.mention.words}
    capitals = Counter(each.mention.text for each in someone if _is_capital(each))
    return names | {word for word, times in capitals.items() if times > 1 and not word.endswith("s")}


class Surroundings:
    """Sentences with the people, nouns and pronouns in them."""

    def __init__(self, article: Article, someone: list[Someone]) -> None:
        self.article = article
        self.text = article.text
        self.sentences = [span for span in article.sentences if self._is_body(span)]
        self.starts = [span.start for span in self.sentences]
        self.wrong: set[Span] = set()
        """Pronouns that have been found wrong: they tell nothing of whom the article speaks."""
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
        if article.is_translated and is_named_behind_lead(self.text, self.sentences, self.people):
            lead = SUBJECT.match(self.text, self.starts[0])
            self._person_nouns.leave_out(self.starts[0], lead.end() + 1 if lead else self.starts[0])
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

    def _speakers(self, quotation: Span) -> Iterator[str]:
        """The names of those who may speak in a quotation: who is named just behind it, or just before it."""
        paragraph = self.article.paragraph(quotation)
        for at in self.people[self._index(paragraph.start) : self._index(paragraph.end - 1) + 1]:
            for each in at:
                start, end = each.mention.start, each.mention.span.end
                if cues.SAID_BEFORE_NAME.search(self.text, max(0, start - 60), start) or cues.SAYS.match(
                    self.text, end
                ):
                    yield each.name

    def _names_country(self, start: int, end: int) -> bool:
        """Whether a country, which may be a “she”, is named in a stretch of text."""
        first = bisect_left(self.countries, start)
        return first < len(self.countries) and self.countries[first] < end

    def _is_about(self, sex: str, index: int) -> bool:
        """Whether the sentences before are about somebody of a sex, of whom others may speak as “he” or “she”."""
        first = max(0, index - _ABOUT)
        named = sum(each.sex == sex for at in self.people[first:index] for each in at)
        begin, end = self.sentences[first].start, self.sentences[index].start
        meant = len(list(self._pronouns(begin, end, sex)))
        return bool(named) and named + meant > _ONCE_OR_TWICE

    def _is_first(self, index: int, sex: str) -> bool:
        """Whether nobody of a sex, nor of unknown sex with a full name, is named or meant before a sentence."""
        start = self.sentences[index].start
        if any(
            each.sex != cues.OTHER[sex] and len(each.mention.words) > 1 for at in self.people[:index] for each in at
        ):
            return False
        if self._said(0, start, sex) or cues.CASE.search(self.text):
            return False
        nearby = self.sentences[max(0, index - 2)].start
        return not (self._nouns(nearby, start, sex) or cues.PLURALS[sex].search(self.text, 0, start))

    def _goes_on_speaking(self, index: int) -> bool:
        """Whether a sentence of a translation is all speech, behind another of its paragraph, and names nobody."""
        sentence = self.sentences[index]
        if not self.article.is_translated or self.people[index]:
            return False
        if sentence.start == self.article.paragraph(sentence).start:
            return False
        ends = (sentence.start + 1, sentence.end - 2)
        return all(self.article.is_quoted(Span(at, at + 1)) for at in ends)

    def _is_of_office(self, index: int) -> bool:
        """Whether the subject of a sentence holds an office and is not named beside it."""
        sentence = self.sentences[index]
        office = cues.OFFICE_FIRST.match(self.text, sentence.start, sentence.end)
        if office is None:
            return False
        names = [each.mention.span.start for each in self.people[index] if each.mention.span.start >= office.end(1)]
        return not (names and cues.NAMED_BEHIND.fullmatch(self.text, office.end(1), names[0]))

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

    def _nobody_else(self, index: int, sex: str, reach: int, *, sure: bool = False, is_subject: bool = False) -> bool:
        """Whether nobody of a sex is named or meant in the sentences before; nor, unless `sure`, of unknown sex.

        In a translation nouns of unknown sex do not count beyond the sentence before, if `sure` or if it `is_subject`
        of its sentence who may be meant.
        """
        for at in range(max(0, index - reach), index):
            if any(each.sex == sex or (each.sex == "?" and not sure) for each in self.people[at]):
                return False
            span = self.sentences[at]
            only_sure = (sure or is_subject) and self.article.is_translated and at < index - 1
            if self._said(*span, sex, quoted=False) or self._person_nouns.may_be(sex, *span, sure=only_sure):
                return False
        return True

    def _only(self, people: list[Someone], sex: str) -> Someone | None:
        """The last of some people, if all of them are known to be of the other sex."""
        return people[-1] if all(each.sex == cues.OTHER[sex] for each in people) else None

    def _said(self, start: int, end: int, sex: str, *, quoted: bool = True) -> bool:
        """Whether a pronoun of a sex stands in a stretch of text; `quoted` counts those inside quotation marks too."""
        return any(quoted or not self.article.is_quoted(span) for span in self._pronouns(start, end, sex))

    def _pronouns(self, start: int, end: int, sex: str) -> Iterator[Span]:
        """The pronouns of a sex in a stretch of text, but those that have been found wrong."""
        for match in cues.PRONOUN.finditer(self.text, start, end):
            span = Span(*match.span())
            if cues.sex_of(match[0]) == sex and span not in self.wrong:
                yield span

    def _is_possessive(self, span: Span) -> bool:
        """Whether a “his” or “her” stands before what is somebody's; of “her” alone that is not sure."""
        return (
            self.text[slice(*span)].lower() in ("his", "her")
            and cues.THING_BEHIND.match(self.text, span.end) is not None
        )

    def _nouns(self, start: int, end: int, sex: str) -> bool:
        return self._person_nouns.may_be(sex, start, end)
