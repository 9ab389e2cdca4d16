"""Who is meant by the names of an article that are nobody's: people of the knowledge base under garbled names."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mtlint import lazy_re
from mtlint.model.span import Span

from .full_names import FullNames
from .garbled_name import Finder, Garbled
from .lone_names import LoneNames
from .mentions import Mention

if TYPE_CHECKING:
    from .recognise import Recognition

_NAME = r"[A-Z][^\W\d_]+(?:[-'’][^\W\d_]+)*"
_WITH_SMALL_WORD = lazy_re.compile(rf"(?<!\w)(?=({_NAME}(?: {_NAME})? (?:(?:of|from) the|of|from|the) {_NAME}))")


def garbled_names(people: "Recognition") -> list[Garbled]:
    """The mentions of people under a garbled name in one article, in order."""
    found = {garbled.span: garbled for garbled in Phrases(people).find()}
    full, lone = FullNames(people), LoneNames(people)
    for mention in people.mentions:
        if len(mention.words) > 1 and (garbled := full.find(mention)):
            found[mention.span] = garbled
    for known in people.known:
        if known.is_full:
            lone.meet(known.person)
    for garbled in found.values():
        lone.meet(garbled.person)
    strangers = people.strangers - {each.mention.words[-1] for each in found.values()}
    single = [mention for mention in people.mentions if len(mention.words) == 1 and mention.text not in strangers]
    for mention in sorted(single, key=lambda each: not each.title):  # a title says first who the others are
        if garbled := lone.find(mention):
            found[mention.span] = garbled
            lone.meet(garbled.person)
    return [found[span] for span in sorted(found)]


class Phrases(Finder):
    """The people whose names were translated with a small word in them, which are no run of capitals."""

    def find(self) -> Iterator[Garbled]:
        """“Bashar the Lion”."""
        for match in _WITH_SMALL_WORD.finditer(self._text):
            phrase = match[1]
            for person in self._names.translated_as(phrase):
                span = Span(match.start(1), match.end(1))
                mention = Mention(span, phrase, tuple(phrase.split()), "", span.start, is_first=False, is_owner=False)
                yield self._made(mention, span, person, "literal", None, (False, False, True))
