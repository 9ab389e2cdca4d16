"""Those who hold an office, whom a pronoun may mean though nobody has named them."""

from bisect import bisect_left

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.mentions import Mention

from .person_nouns import is_named

_HOLDERS = "|".join(
    (
        "justice|judge|minister|president|mayor|governor|premier|leader|chief|director|head|chairman|spokesman|speaker",
        "ambassador|envoy|senator|commissioner|general|colonel|king|pope|bishop|imam|champion|winner|prince|professor",
        "scientist|actor|author|writer|host|referee",
    )
)
HOLDER = lazy_re.compile(rf"\b(?:[Tt]he|[Aa]n?) (?:[\w’'-]+ ){{0,3}}?({_HOLDERS})\b")
"""Somebody who holds an office."""
MEETS_HOLDER = lazy_re.compile(
    r" (?!(?:is|was|as|became|become|be|been|being|named|elected|appointed|remains|also|then|now|once|still|later|for"
    r"|of) )[a-z]+ "
    r"(?:the|an?|her|his|its|their) "
    rf"(?:[\w’'-]+ ){{0,3}}?(?:{_HOLDERS})\b"
)
"""Behind somebody, another who holds an office: “thanked the minister for her work”."""
HOLDER_FIRST = lazy_re.compile(
    r"[\"“”'’\s]*(?:But |And |Yet )?(?:[Tt]he|[Aa]n?|His|Her|Its|Their) (?:[a-z-]+ ){0,3}"
    rf"({_HOLDERS})(?:,? (?:who|whose)|,? [a-z])"
)
"""How a sentence begins whose subject holds an office and is not named."""
NAMED_BEHIND = lazy_re.compile(r"(?:(?: (?:of|for|in|at|on) [^.,;:“”\"]{3,70})?,)? (?:[A-Z][a-z]+\.? ){0,2}")
"""Between an office and the name of who holds it."""
OFFICE_BEFORE = lazy_re.compile(r"(?:The|An?|[A-Z][\w'’-]*['’]s?) [^.,;:“”\"]{3,80}, ")
"""How a sentence begins in which an office stands before the name of who holds it."""


def speaks_of_holder(text: str, stretch: Span, people: list[Mention], starts: list[int]) -> bool:
    """Whether a stretch of text speaks of somebody who holds an office and is not named beside it.

    `starts` are those of the `people`.
    """
    for holder in HOLDER.finditer(text, *stretch):
        behind = bisect_left(starts, holder.end())
        if not is_named(text, holder.span(1), people[max(0, behind - 1) : behind + 1]):
            return True
    return False
