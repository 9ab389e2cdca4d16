"""An article by sentences, with the people, nouns and pronouns in each: all who may be meant."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from copy import copy
from functools import cached_property
from typing import NamedTuple, Self

from mtlint import lazy_re
from mtlint.model.document import BlockKind
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.bearers import Someone
from mtlint.text.countries import country_words

from .beasts import may_be_ship
from .lead import SUBJECT, is_named_behind_lead
from .offices import HOLDER, HOLDER_FIRST, NAMED_BEHIND, OFFICE_BEFORE
from .person_nouns import PLURALS, PersonNouns, introduced
from .speakers import SAID_BEFORE, SAYS
from .subjects import is_object
from .words import MEANING, OTHER, OWNERS, sex_of

LONGEST = 12
"""Sentences through which somebody may be followed."""
_SHORT_HEAD = 30
_ABOUT = 10
"""Sentences back to which an article may tell whom it is about, who is meant more than once or twice there."""
_ONCE_OR_TWICE = 2
_LAWSUIT = lazy_re.compile(r"(?<=\w) vs?\. (?=[A-Z])")
"""Between the two sides of a lawsuit, of whom a judge speaks."""
_THING_BEHIND = lazy_re.compile(
    r" (?!(?:to|and|in|on|at|for|with|from|by|as|that|of|but|or|when|after|before|not|an?|the|if|because|while|until"
    r"|than|over|about|into|out|up|down|away|back|who|how|what|why|where|is|was|had|has|would|could|can|will"
    r"|along|across|through|around|under|home|there|here|again|every|each|too|no|any|all|some|nothing|something|anything"
    r"|his|hers?|their|its|your|my|our|him|them|it|more|another|one|two|three|several|\d[\d,.]*)\b)[\w“]"
)
"""Behind a “her” that is a possessive."""


class Pronoun(NamedTuple):
    """A pronoun that tells a sex, and where it stands."""

    span: Span
    word: str
    """In small letters."""
    sex: str
    sentence: int
    """The number of its sentence."""
    before: str
    """Its sentence up to it."""


class Scene:
    """Sentences with the people, nouns and pronouns in them."""

    def __init__(self, article: Article, someone: list[Someone]) -> None:
        """`someone` are those of the article who have names, in order."""
        self.article = article
        self.is_translated = article.is_translated
        self.text = article.text
        self.sentences = [span for span in article.sentences if self._is_body(span)]
        self.starts = [span.start for span in self.sentences]
        self.wrong: set[Span] = set()
        """Pronouns that have been found wrong: they tell nothing of whom the article speaks."""
        self.people: list[list[Someone]] = [[] for _ in self.sentences]
        """Who is named in each sentence, or called by a noun that tells the sex, in order."""
        self.named_at: dict[str, list[int]] = {}
        """The numbers of the sentences that speak of somebody, by the name."""
        self._add_people(sorted([*someone, *introduced(article, someone)], key=lambda each: each.mention.span))
        self._person_nouns = PersonNouns(article, [each.mention for at in self.people for each in at])
        if self.is_translated and is_named_behind_lead(self.text, self.sentences, self.people):
            lead = SUBJECT.match(self.text, self.starts[0])
            self._person_nouns.leave_out(self.starts[0], lead.end() + 1 if lead else self.starts[0])
        known = country_words(article.facts)
        self._countries = [each.span.start for each in article.mentions if each.text in known]

    def _add_people(self, someone: list[Someone]) -> None:
        names = _names(someone)
        for each in someone:
            index = self.index(each.mention.span.start)
            if index >= 0 and not (_is_capital(each) and each.mention.text not in names):
                self.people[index].append(each)
                self.named_at.setdefault(each.name, []).append(index)

    def _is_body(self, span: Span) -> bool:
        return self.article.blocks[self.article.block_index(span.start)].kind is BlockKind.BODY

    def taking(self, name: str, sex: str) -> Self:
        """The same, with everybody of a name taken to be of a sex."""
        other = copy(self)
        other.people = list(self.people)
        for index in set(self.named_at.get(name, ())):
            other.people[index] = [
                each._replace(sex=sex, why="pronouns") if each.name == name else each for each in self.people[index]
            ]
        return other

    def reach(self, name: str) -> list[Span]:
        """The sentences in which a pronoun may mean somebody: those of the name, and some behind each of them."""
        within = {index + back for index in self.named_at.get(name, ()) for back in range(LONGEST)}
        return [self.sentences[index] for index in sorted(within) if index < len(self.sentences)]

    def index(self, offset: int) -> int:
        """The number of the sentence at an offset, -1 if it is in none of the body."""
        index = bisect_left(self.starts, offset + 1) - 1
        return index if index >= 0 and offset < self.sentences[index].end else -1

    def pronoun(self, span: Span) -> Pronoun | None:
        """The pronoun at a place, None if that is in no sentence of the body."""
        index = self.index(span.start)
        if index < 0:
            return None
        word = self.text[slice(*span)].lower()
        return Pronoun(span, word, sex_of(word), index, self.text[self.sentences[index].start : span.start])

    def named_before(self, pronoun: Pronoun) -> list[Someone]:
        """The people of the sentence of a pronoun who stand before it."""
        return [each for each in self.people[pronoun.sentence] if each.mention.span.end <= pronoun.span.start]

    def is_possessive(self, pronoun: Pronoun) -> bool:
        """Whether a “his” or “her” stands before what is somebody's; of “her” alone that is not sure."""
        return pronoun.word in OWNERS and _THING_BEHIND.match(self.text, pronoun.span.end) is not None

    # What a stretch of text speaks of

    def says(self, start: int, end: int, sex: str, *, quoted: bool = True) -> bool:
        """Whether a pronoun of a sex stands in a stretch of text; `quoted` counts those inside quotation marks too."""
        return any(quoted or not self.article.is_quoted(span) for span in self._pronouns(start, end, sex))

    def _pronouns(self, start: int, end: int, sex: str) -> Iterator[Span]:
        """The pronouns of a sex in a stretch of text, but those that have been found wrong."""
        for match in MEANING.finditer(self.text, start, end):
            span = Span(*match.span())
            if sex_of(match[0]) == sex and span not in self.wrong:
                yield span

    def has_noun(self, start: int, end: int, sex: str) -> bool:
        """Whether a noun of a stretch of text stands for somebody without a name who may be of a sex."""
        return self._person_nouns.may_be(sex, start, end)

    def speaks_of_many(self, start: int, end: int, sex: str) -> bool:
        """Whether a stretch of text speaks of people of a sex in general."""
        return PLURALS[sex].search(self.text, start, end) is not None

    def names_country(self, start: int, end: int) -> bool:
        """Whether a country, which may be a “she”, is named in a stretch of text."""
        first = bisect_left(self._countries, start)
        return first < len(self._countries) and self._countries[first] < end

    @cached_property
    def has_ships(self) -> bool:
        """Whether the article may speak of a ship."""
        return may_be_ship(self.article)

    # What a sentence is

    def is_of_office(self, index: int) -> bool:
        """Whether the subject of a sentence holds an office and is not named beside it."""
        sentence = self.sentences[index]
        office = HOLDER_FIRST.match(self.text, sentence.start, sentence.end)
        if office is None or self.article.is_quoted(Span(*office.span(1))):
            return False
        names = [each.mention.span.start for each in self.people[index] if each.mention.span.start >= office.end(1)]
        return not (names and NAMED_BEHIND.fullmatch(self.text, office.end(1), names[0]))

    def goes_on_speaking(self, index: int) -> bool:
        """Whether a sentence of a translation is all speech, behind another of its paragraph, and names nobody."""
        sentence = self.sentences[index]
        if not self.is_translated or self.people[index]:
            return False
        if sentence.start == self.article.paragraph(sentence).start:
            return False
        ends = (sentence.start + 1, sentence.end - 2)
        return all(self.article.is_quoted(Span(at, at + 1)) for at in ends)

    def acts(self, whom: Someone, sentence: Span) -> bool:
        """Whether somebody is the subject of a sentence: stands first in it, behind an office, or beside “said”."""
        head = self.text[sentence.start : whom.mention.start]
        if OFFICE_BEFORE.fullmatch(head) or SAID_BEFORE.search(head):
            return True
        if is_object(head):
            return False
        return len(head) < _SHORT_HEAD or SAYS.match(self.text, whom.mention.span.end) is not None

    # Who else may be meant

    def is_about(self, sex: str, index: int) -> bool:
        """Whether the sentences before are about somebody of a sex, of whom others may speak as “he” or “she”."""
        first = max(0, index - _ABOUT)
        named = sum(each.sex == sex for at in self.people[first:index] for each in at)
        begin, end = self.sentences[first].start, self.sentences[index].start
        meant = len(list(self._pronouns(begin, end, sex)))
        return bool(named) and named + meant > _ONCE_OR_TWICE

    def goes_on_about(self, sex: str, index: int) -> bool:
        """Whether the sentences before say “he”, or “she”, more than once, though they need not say whom they mean."""
        begin, end = self.sentences[max(0, index - _ABOUT)].start, self.sentences[index].start
        said = [span for span in self._pronouns(begin, end, sex) if not self.article.is_quoted(span)]
        return len(said) > 1

    def is_first(self, index: int, sex: str) -> bool:
        """Whether nobody of a sex, nor of unknown sex with a full name, is named or meant before a sentence."""
        start = self.sentences[index].start
        if any(each.sex != OTHER[sex] and len(each.mention.words) > 1 for at in self.people[:index] for each in at):
            return False
        if self.says(0, start, sex) or _LAWSUIT.search(self.text):
            return False
        nearby = self.sentences[max(0, index - 2)].start
        return not (self.has_noun(nearby, start, sex) or self.speaks_of_many(0, start, sex))

    def nobody_else(self, index: int, sex: str, reach: int, *, sure: bool = False, is_subject: bool = False) -> bool:
        """Whether nobody of a sex is named or meant in the sentences before; nor, unless `sure`, of unknown sex.

        In a translation nouns of unknown sex do not count beyond the sentence before, if `sure` or if it `is_subject`
        of its sentence who may be meant.
        """
        for at in range(max(0, index - reach), index):
            if any(each.sex == sex or (each.sex == "?" and not sure) for each in self.people[at]):
                return False
            span = self.sentences[at]
            only_sure = (sure or is_subject) and self.is_translated and at < index - 1
            if self.says(*span, sex, quoted=False) or self._person_nouns.may_be(sex, *span, sure=only_sure):
                return False
        return True

    def speaks_of_other_office(self, named: int, index: int) -> bool:
        """Whether holders of offices come in behind a sentence, to the number `index`, of whom that does not speak."""
        told, told_end = self.sentences[named]
        known = {holder[1] for holder in HOLDER.finditer(self.text, told, told_end)}
        known.update(word for each in self.people[named] for word in each.mention.title.split())
        later = HOLDER.finditer(self.text, told_end, self.sentences[index].end)
        return any(holder[1] not in known for holder in later)


def only(people: list[Someone], sex: str) -> Someone | None:
    """The last of some people, if all of them are known to be of the other sex."""
    return people[-1] if all(each.sex == OTHER[sex] for each in people) else None


def _is_capital(someone: Someone) -> bool:
    """Whether nothing but the capital that begins a sentence makes a name of a word: “Visitors queue”."""
    mention = someone.mention
    return someone.sex == "?" and mention.is_first and len(mention.words) == 1 and not mention.title


def _names(someone: list[Someone]) -> set[str]:
    """The words that are names, as far as more than one capital that begins a sentence tells."""
    names = {word for each in someone if not _is_capital(each) for word in each.mention.words}
    capitals = Counter(each.mention.text for each in someone if _is_capital(each))
    return names | {word for word, times in capitals.items() if times > 1 and not word.endswith("s")}
