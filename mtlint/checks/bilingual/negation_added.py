"""A translation that says no where the original does not."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import says
from mtlint.checks.bilingual._negation import (
    Negation,
    is_moved,
    is_plain_rendering,
    judged_pairs,
    knows_more_than_not,
)
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article

_UNTIL = " until "
"""What came only then did not come until then."""
_STOPS = frozenset(".,;")
"""What follows a “not” that stands for a whole clause: “The owner will not.”"""
_ASIDE = lazy_re.compile(r"(?:, (?:but |and |though |if |albeit )?|\b(?:but|and|though|albeit|or|if) |[–—(] ?)$")
"""What stands before a “not” that takes back a part of a sentence: “hurt, though not badly”, “but not to buy”."""
_MILD = lazy_re.compile(
    r" (?:(?:very|so|too|that|as|quite|all|always|entirely|exactly|particularly|especially|overly) )?"
    r"(?:bad(?:ly)?|serious(?:ly)?|severe(?:ly)?|far|long|much|many|big|small|easy|easily|hard|high|low|new|unusual"
    r"|uncommon|rare(?:ly)?|often|always|all|every|everyone|everything|enough|until|unlike|un(?!i|anim)\w{4,}|in(?:significant|"
    r"conceivable|frequent(?:ly)?)|im(?:possible|plausible)|dis\w{5,}|good|well|strong(?:ly)?|near(?:ly)?|close|least)\b"
)
"""“Not bad” is good, “not serious” is light: what says the same as a word without a negation."""
_PLAIN = lazy_re.compile(r"(?:\bnot|n['’]t)$", re.IGNORECASE)


class Options(CheckOptions):
    """How sure a link must be (0–1), and the longest translation that is judged, in words."""

    certainty: float = 0.55
    most_words: int = 30


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The negation in the translation of a sentence in which nothing hints at one; “stop” beside “stop” is none."""
    if not knows_more_than_not(article):
        return
    for pair, ours, theirs in judged_pairs(article, options.certainty, options.most_words):
        if not is_plain_rendering(article, pair):
            continue
        if len(ours.plain) != 1 or ours.hints or ours.kinds != theirs.kinds:
            continue
        if not _affirms(theirs) and (theirs.plain or theirs.hints):
            continue
        at = ours.plain[0]
        if pair.target[at.end : at.end + 1] in _STOPS or _UNTIL in pair.target or is_moved(article, pair, lost=False):
            continue
        if _ASIDE.search(pair.target, 0, at.start) or _MILD.match(pair.target, at.end):
            continue
        if _PLAIN.search(pair.target[at.start : at.end]):
            yield finding(article, rule, pair.span(at.start, at.end), related=says(pair.link.source))


def _affirms(theirs: Negation) -> bool:
    """Whether two negations make a yes, and nothing else says no."""
    return bool(theirs.affirmed) and not theirs.plain
