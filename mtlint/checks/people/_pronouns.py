"""Whom a pronoun can mean: the only person who is named around it."""

from bisect import bisect_left
from copy import copy

from mtlint.model.span import Span
from mtlint.text.bearers import Someone

from . import _pronoun_cues as cues
from ._bindings import is_bound_to_name
from ._nobody import is_object_of_another, may_be_of_somebody_named
from ._subjects import clause, is_bound, is_subject, speaks_for_oneself, speaks_of_others
from ._surroundings import Surroundings

_REACH = 4
"""How many sentences behind a name somebody may still speak as “he said”."""
_NEAR = 4
"""Sentences before a quotation in which whom it speaks of must be named."""
_LONGEST = 12
"""Sentences of a paragraph through which somebody may be followed."""


class PronounReader(Surroundings):
    """Whom each pronoun contradicts."""

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
        if index < 0:
            return None
        if self.article.is_quoted(span):
            return self._in_speech(span) if self.article.is_translated else None
        word = self.text[slice(*span)].lower()
        sex = cues.sex_of(word)
        sentence = self.sentences[index]
        before, after = self.text[sentence.start : span.start], self.text[span.end : span.end + 12]
        is_title = cues.OF_RANK.match(after) or (word != self.text[slice(*span)] and after[1:2].isupper())
        if is_title or cues.EITHER.match(after) or cues.EITHER_BEFORE.search(before[-4:]):
            return None
        if cues.BEHIND_QUOTE.search(before) and cues.SAID.match(self.text, span.end):
            return self._begins(index, sex, reach=_REACH)
        return self._in_sentence(index, span, sex)

    def _in_sentence(self, index: int, span: Span, sex: str) -> Someone | None:
        """The same for a pronoun that is not of somebody who is quoted."""
        sentence = self.sentences[index]
        before, word = self.text[sentence.start : span.start], self.text[slice(*span)].lower()
        here = [each for each in self.people[index] if each.mention.span.end <= span.start]
        if here and here[-1].why == "noun" and word in ("him", "her") and not self._is_possessive(span):
            return None  # “a man buying from her”: it is somebody else
        if here and cues.MEETS_HOLDER.search(self.text, here[-1].mention.span.end, span.start):
            return None
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
        is_of_ship = sex == "f" and self._has_ships
        bound = None if not here or is_of_ship else self._subject(sentence.start, here, span, sex)
        if bound := bound or (None if not here or is_of_ship else self._bound(index, here, span, sex)):
            return bound
        if self._said(sentence.start, span.start, sex) or self._nouns(sentence.start, span.start, sex):
            return None
        if is_of_ship or (sex == "f" and self._names_country(sentence.start, span.start)):
            return None
        if here:
            return self._after_people(index, here, before, sex, span)
        if cues.NEW.match(before):
            return None
        if cues.CATAPHORA.fullmatch(before) and any(each.sex != cues.OTHER[sex] for each in self.people[index]):
            return None
        whom = (
            (self._begins(index, sex, is_inside=bool(before.strip())) or self._goes_on(index, sex))
            if cues.START.fullmatch(before)
            else None
        )
        whom = whom or self._first_of_sex(index, sex)
        has_kin = whom is not None and cues.KIN_OF.match(self.text, whom.mention.span.end) is not None
        return None if has_kin and not self._speaks(index) else whom

    def _in_speech(self, span: Span) -> Someone | None:
        """For a pronoun inside a quotation: whom the article is about, if it speaks of nobody of the other sex."""
        word = self.text[slice(*span)].lower()
        sex = cues.sex_of(word)
        quotation = self.article.quotation_around(span)
        if quotation is None or not may_be_of_somebody_named(self.text, quotation, span, sex):
            return None
        speakers = set(self._speakers(quotation))
        begin = max(0, self._index(quotation.start))
        named = [each for at in self.people[:begin] for each in at if each.name not in speakers]
        near = [each for at in self.people[max(0, begin - _NEAR) : begin] for each in at if each.name not in speakers]
        if not near or any(each.sex != cues.OTHER[sex] and (each.why or " " in each.name) for each in named):
            return None
        if any(each.sex != cues.OTHER[sex] for each in near) or not near[-1].why:
            return None
        start = self.sentences[max(0, begin - _NEAR)].start
        said = self._said(0, quotation.start, sex) or cues.PLURALS[sex].search(self.text, 0, quotation.start)
        return None if said or self._nouns(start, quotation.start, sex) else near[-1]

    def _bound(self, index: int, here: list[Someone], span: Span, sex: str) -> Someone | None:
        """In a translation, whom grammar ties a pronoun to, or who alone is left for it."""
        if not self.article.is_translated:
            return None
        if here[-1].sex == cues.OTHER[sex] and is_bound_to_name(self.text, self.sentences[index].start, here[-1], span):
            return here[-1]
        return self._object(index, here, span, sex)

    def _object(self, index: int, here: list[Someone], span: Span, sex: str) -> Someone | None:
        """Whom somebody praises who is the only one of that sex: not himself, so that it is a woman."""
        sentence = self.sentences[index]
        if not is_object_of_another(self.text, sentence.start, here[-1], span) or here[-1].sex == cues.OTHER[sex]:
            return None
        subject = {each.name for each in here}
        if len(subject) > 1 or self._nouns(self.sentences[max(0, index - 3)].start, span.start, sex):
            return None
        others = [each for at in self.people[:index] for each in at if each.name not in subject]
        if any(each.sex == sex or (each.sex == "?" and " " in each.name) for each in others):
            return None
        first = min(self._at[here[-1].name])
        if self._said(0, self.sentences[first].start, sex, quoted=False):
            return None
        meant = [each for each in others if each.why]
        return meant[-1] if meant else None

    def _spouse(self, index: int, here: list[Someone], before: str, sex: str) -> Someone | None:
        """Who has a husband or wife here: the last one named in the sentence, or else in the one before."""
        start = self.sentences[index].start
        if cues.OFFICE_FIRST.match(before) or self._nouns(start, start + len(before), sex):
            return None
        people = here or (self.people[index - 1] if index and not before.strip(' "“”') else [])
        if self.article.is_translated:
            people = [each for each in people if each.why or each.mention.title]
            if not here and self._said(start, start + len(before), cues.OTHER[sex], quoted=False):
                people = next((at for at in reversed(self.people[:index]) if at), [])[
                    -1:
                ]  # “She left after his husband …”
        return self._only(people, sex) if people and people[-1].why else None

    def _subject(self, start: int, here: list[Someone], span: Span, sex: str) -> Someone | None:
        """The subject of the clause, if it is the only person there and the pronoun can only mean it."""
        begin = clause(self.text, start, span.start)
        if begin == span.start:  # what begins with the pronoun goes on about the subject of the clause before
            begin = clause(self.text, start, span.start - len("; "))
        nearby = [each for each in here if each.mention.span.start >= begin]
        whom = self._only(nearby, sex) if nearby else None
        if whom is None or self._said(begin, span.start, sex):
            return None
        if self.text[slice(*span)].lower() in ("he", "she") and self._is_about(sex, self._index(span.start)):
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
        whom = self._only(here, sex)
        if whom is None or speaks_of_others(self.text, self.sentences[index].start, whom, span.start):
            return None
        offset = whom.mention.span.end - self.sentences[index].start
        word = self.text[slice(*span)].lower()
        if cues.RELATIVE.fullmatch(before, offset) and (
            cues.SOMEBODY_ELSE.search(before) or cues.NOBODYS_OWN.match(self.text, span.end)
        ):
            return None
        if cues.RELATIVE.fullmatch(before, offset) and (word in ("himself", "herself") or self._is_possessive(span)):
            return whom
        begins = whom.mention.start == self.sentences[index].start and len(whom.mention.words) > 1
        if self._nobody_else(index, sex, 3, is_subject=begins):
            return whom
        is_alone = self.article.is_translated and whom.why and self._is_first(index, sex)
        return whom if is_alone else None

    def _first_of_sex(self, index: int, sex: str) -> Someone | None:
        """For a pronoun of a sex of which a translation has spoken of nobody before: whom it spoke of last."""
        if not self.article.is_translated or cues.BEAST.search(self.text, 0, self.sentences[index].start):
            return None
        if index and cues.ATTACKED.search(self.text, *self.sentences[index - 1]):
            return None
        named = next((at for at in range(index - 1, max(-1, index - _LONGEST), -1) if self.people[at]), None)
        whom = self._only(self.people[named], sex) if named is not None else None
        if named is None or whom is None or self._speaks_of_other_office(named, index):
            return None
        return whom if whom.why and self._is_first(index, sex) else None

    def _speaks_of_other_office(self, named: int, index: int) -> bool:
        """Whether holders of offices come in behind a sentence, to the number `index`, of whom that does not speak."""
        told, told_end = self.sentences[named]
        known = {holder[1] for holder in cues.HOLDER.finditer(self.text, told, told_end)}
        known.update(word for each in self.people[named] for word in each.mention.title.split())
        later = cues.HOLDER.finditer(self.text, told_end, self.sentences[index].end)
        return any(holder[1] not in known for holder in later)

    def _begins(self, index: int, sex: str, reach: int = 2, *, is_inside: bool = False) -> Someone | None:
        """For a pronoun that begins its sentence: the only person of the sentence before, who speaks or acts in it.

        If it `is_inside`, behind a few words, whom a quotation speaks of counts too: “‘He ran.’ She added that he …”.
        """
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
                self._said(*sentence, sex, quoted=is_inside)
                or cues.ATTACKED.search(self.text, *sentence)
                or self._nouns(*sentence, sex)
                or self._is_of_office(index - back)
            ):
                return None
            if is_speech or not self.people[index - back]:
                continue
            whom = self._only(self.people[index - back], sex)
            if whom is not None and (
                self._is_of_before(self.sentences[index], sentence, sex) or self._is_passing(whom, sentence, sex)
            ):
                return None
            if whom is None or (back > 1 + spoken and not self._nobody_else(index, sex, 4)):
                return None
            if back > 1 and self._speaks_of_other_office(index - back, index - 1):
                return None
            first = bisect_left(self.starts, self.article.paragraph(sentence).start)
            is_quoted = reach > 2 and cues.ACCORDING_TO.fullmatch(self.text, sentence.start, whom.mention.start)
            if (is_quoted or self._acts(whom, sentence)) and self._nobody_else(
                index, sex, min(3, index - first), sure=True
            ):
                return whom
            if back == 1 and self._introduces_speaker(whom, sentence) and self._speaks(index):
                return whom
            if self._nobody_else(index, sex, 4) or self._is_introduced(whom, sentence, index - first, sex):
                return whom
            return None
        return None

    def _speaks(self, index: int) -> bool:
        """Whether a sentence begins with a pronoun that says something."""
        start = cues.PRONOUN.match(self.text, self.sentences[index].start)
        return start is not None and cues.SPEAKS_ON.match(self.text, start.end()) is not None

    def _introduces_speaker(self, whom: Someone, sentence: Span) -> bool:
        """Whether somebody is introduced as the subject of a sentence of a translation, and speaks of no other."""
        if not self.article.is_translated or whom.sex == "?" or len(whom.mention.words) < 2:
            return False
        return speaks_for_oneself(self.text, sentence, whom)

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

    def _is_of_before(self, sentence: Span, named: Span, sex: str) -> bool:
        """Whether a sentence begins a paragraph about somebody of whom the article spoke before it named another."""
        begins = self.article.paragraph(sentence).start > named.start
        return begins and self._said(0, named.start, sex, quoted=False)

    def _is_passing(self, whom: Someone, sentence: Span, sex: str) -> bool:
        """Whether somebody without a name, or who only says something, comes in beside one of a sex."""
        before = self.text[sentence.start : whom.mention.start]
        if whom.why != "noun" and not cues.BEHIND_QUOTE.search(before):
            return False
        start = self.article.paragraph(sentence).start
        start = self.article.paragraph(Span(max(0, start - 2), max(0, start - 2))).start
        known = self.people[: self._index(sentence.start)]
        return any(each.why and each.sex == sex for at in known for each in at) and self._said(
            start, sentence.start, sex, quoted=False
        )

    def _goes_on(self, index: int, sex: str) -> Someone | None:
        """For a pronoun that begins its sentence: the person whom the text before has called by the other pronoun."""
        before = self.sentences[index - 1]
        if not index or not self._said(*before, cues.OTHER[sex], quoted=False) or self._is_of_office(index - 1):
            return None
        if self._is_of_before(self.sentences[index], before, sex):
            return None
        if cues.ATTACKED.search(self.text, *before):
            return None
        first = bisect_left(self.starts, self.article.paragraph(self.sentences[index]).start)
        named = next((at for at in range(index - 1, max(-1, index - _LONGEST), -1) if self.people[at]), index)
        people = [each for at in range(min(first, named), index) for each in self.people[at]]
        reach = index - min(first, named)
        return self._only(people, sex) if people and self._nobody_else(index, sex, reach) else None
