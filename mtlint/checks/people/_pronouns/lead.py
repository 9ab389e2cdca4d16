"""The lead of a story about one person, who is named only behind it: “A nurse … . Ana Ruiz, 34, …”."""

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.bearers import Someone
from mtlint.text.saying import SPEAKS

SUBJECT = lazy_re.compile(r"[\"“”'’\s]*An? (?:[\w-]+ ){0,4}")
"""Before the noun that begins a lead."""
_SPEAKS = lazy_re.compile(
    rf"(?:, (?!\d\d,)[^.;:“”\"]{{3,90}}?,)? (?:{SPEAKS}|reported)\b"
    r"|, (?:the|an?)\b|['’]"
)
"""Behind the name of somebody who speaks about the person of the lead, or has another office."""
_REACH = 2


def is_named_behind_lead(text: str, sentences: list[Span], people: list[list[Someone]]) -> bool:
    """Whether the noun that begins the first sentence is the first to be named, at the beginning of the next."""
    if not people or any(each.why != "noun" for each in people[0]) or not SUBJECT.match(text, sentences[0].start):
        return False
    index = next((at for at in range(1, min(_REACH + 1, len(people))) if people[at]), 0)
    if not index:
        return False
    whom = people[index][0]
    begins = not text[sentences[index].start : whom.mention.start].strip()
    is_introduced = len(whom.mention.words) > 1 and begins and bool(whom.why)
    return is_introduced and not _SPEAKS.match(text, whom.mention.span.end)
