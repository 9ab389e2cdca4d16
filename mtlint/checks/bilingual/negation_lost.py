"""A sentence of the original that says no, and a translation that does not."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import language, says
from mtlint.checks.bilingual._negation import SOFT, Negation, is_moved, judged_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.word_set import word_set

_UNTIL = lazy_re.compile(r"\b(?:[Uu]ntil|[Tt]ill)\b")
"""What may be “as long as … not” in the original."""
_UNTIL_ALONE = word_set("am ar da id is km lo ms nb no so sv sw th tl vi")
"""Languages whose “until” takes no “not” behind it."""
_EXCLUDE = "exclude"
_NEAR = 6
"""Code points between a negation and the word that it turns around: “no lo descartó”."""

_RATHER = lazy_re.compile(
    r"[^.;:!?]{2,60}, ?(?:а|але|но|него|већ|та|sondern|sino|mas|ale|nýbrž|lecz|tylko|već|nego|bensì|ma|mais|maar|utan"
    r"|vaan|hanem|ci|αλλά) "
)
"""Behind the negation in “not to her but to the other”, of which a translation may say the second part alone."""


class Options(CheckOptions):
    """How sure a link must be (0–1), and the longest translation that is judged, in words."""

    certainty: float = 0.55
    most_words: int = 35


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The whole sentence. Negative words of the translation that have their own counterpart do not count.

    Nor is anything said where the original has another negative word beside the negation: two make a yes.
    """
    may_wait = language(article) not in _UNTIL_ALONE
    for pair, ours, theirs in judged_pairs(article, options.certainty, options.most_words):
        if not theirs.plain or ours.plain or ours.kinds - theirs.kinds or (theirs.kinds - ours.kinds).keys() - SOFT:
            continue
        if (may_wait and _UNTIL.search(pair.target)) or (ours.hints and not _says_no_to_no(ours, theirs)):
            continue
        if len(pair.link.sources) != 1 or is_moved(article, pair, lost=True):
            continue
        at = theirs.plain[0]
        if _RATHER.match(pair.source, at.end):
            continue
        related = says(pair.source_span(at.start, at.end), "the source negates")
        yield finding(article, rule, pair.link.target, related=related, cue=pair.source[at.start : at.end])


def _says_no_to_no(ours: Negation, theirs: Negation) -> bool:
    """Whether the source “does not rule out” what the translation “rules out”: a hint beside that says nothing."""
    excluded = [place for place in theirs.words if place.concept == _EXCLUDE]
    turned = any(0 <= place.start - no.end <= _NEAR for place in excluded for no in theirs.plain)
    return turned and len(excluded) == ours.kinds[_EXCLUDE] == len(ours.words)
