"""A sentence of the original that says no, and a translation that does not."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import Pair, language, says
from mtlint.checks.bilingual._negated_word import Negated, negated_words
from mtlint.checks.bilingual._negation import SOFT, Judged, Negation, is_moved, is_plain_rendering, judged_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.concepts import Place, reader
from mtlint.text.word_set import word_set

_UNTIL = lazy_re.compile(r"\b(?:[Uu]ntil|[Tt]ill)\b(?! the end\b)")
"""What may be “as long as … not” in the original."""
_UNTIL_ALONE = word_set("am ar da id is km lo ms nb no so sv sw th tl vi")
"""Languages whose “until” takes no “not” behind it."""
_BEFORE = lazy_re.compile(
    r"\b[Bb]efore\b(?P<clause> (?:he|I|it|she|they|we|you"
    r"|(?:[\w-]+ ){1,5}(?:is|was|are|were|has|have|had|can|could))\b)?"
)
_BEFORES = frozenset(["before", "perhaps-before"])
"""What was done “before they were dry” was done while they were not dry yet."""
_SHORT = 16
"""From how many words on a sentence may say no in so many ways that one without the negated word is not judged."""
_OPPOSITES = {
    "allow": "forbid",
    "close": "open",
    "fall": "rise",
    "lose": "win",
    "open": "close",
    "rise": "fall",
    "support": "oppose",
    "win": "lose",
}
"""What the opposite of a negated word is called where opposites are compared: who did not win may have lost."""
_EXCLUDE = "exclude"
_NEAR = 6
"""Code points between a negation and the word that it turns around: “no lo descartó”."""

_RATHER = lazy_re.compile(
    r"[^.;:!?]{2,60}, ?(?:а|але|но|него|већ|та|sondern|sino|mas|ale|nýbrž|lecz|tylko|već|nego|bensì|ma|mais|maar|utan"
    r"|vaan|hanem|ci|αλλά) "
)
"""Behind the negation in “not to her but to the other”, of which a translation may say the second part alone."""

_ALL = lazy_re.compile(r"\b(?:all|every|each|both|still)\b")
_NOT_UN = lazy_re.compile(r"(?: [\w-]+){0,3} (?:in|im|ir|un|não |non |не|ні|nie|ne|be[sz])\w{4,}")
"""“None of them uninhabitable” is “all habitable”."""

_WITHOUT_DOING = lazy_re.compile(
    r" \w+(?:чи|чись|чы|чыся|вши|вшись|ўшы|ўшыся|ывая|ивая|вая|ываясь|иваясь|уясь|яясь|ąc|wszy|łszy)\b(?: się)?"
)
"""An adverbial participle behind the negation: “without putting it down” is also “with it still in his hand”."""


class Options(CheckOptions):
    """How sure a link must be (0–1), and the longest translation that is judged, as a whole and by one word."""

    certainty: float = 0.75
    most_words: int = 35
    most_words_around: int = 55


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """A sentence, or the word of it that the original negates if it says no of another.

    A long sentence without the word that the original negates says it in another way.
    """
    code = language(article)
    for judged in judged_pairs(article, options.certainty, options.most_words_around):
        pair = judged.pair
        negated = list(negated_words(article.facts, judged, code))
        for each in negated:
            if each.ours and each.is_affirmed:
                word = pair.span(each.ours.start, each.ours.end)
                yield _finding(article, rule, pair, word if judged.ours.plain else pair.link.target, each.no)
                break
        else:
            if (
                pair.target.count(" ") < options.most_words
                and _may_be_lost(article.facts, pair, negated)
                and _is_lost(article, judged)
            ):
                yield _finding(article, rule, pair, pair.link.target, judged.theirs.plain[0])


def _may_be_lost(facts: Facts, pair: Pair, negated: list[Negated]) -> bool:
    """Whether nothing is known of what the original negates, or a short sentence says neither that nor its opposite."""
    if not negated:
        return True
    said = reader(facts, "en", "opposites").find(pair.target)
    opposites = {_OPPOSITES.get(each.theirs.concept, "") for each in negated}
    return pair.target.count(" ") < _SHORT and said.isdisjoint(opposites) and not any(each.ours for each in negated)


def _finding(article: Article, rule: Rule, pair: Pair, span: Span, no: Place) -> Finding:
    related = says(pair.source_span(no.start, no.end), "the source negates")
    return finding(article, rule, span, related=related, cue=pair.source[no.start : no.end])


def _is_lost(article: Article, judged: Judged) -> bool:
    """Whether a literal sentence has nothing that says no, or may. Words with a counterpart of their own do not count.

    Nor is anything said where the original has another negative word beside the negation: two make a yes.
    """
    pair, ours, theirs = judged
    if not theirs.plain or ours.plain or ours.kinds - theirs.kinds or (theirs.kinds - ours.kinds).keys() - SOFT:
        return False
    if language(article) not in _UNTIL_ALONE and _UNTIL.search(pair.target):
        return False
    before = _BEFORE.search(pair.target)
    if before and (before["clause"] or not _says_before(article.facts, pair.source, language(article))):
        return False
    if ours.hints and not _says_no_to_no(ours, theirs):
        return False
    if len(pair.link.sources) != 1 or is_moved(article, pair, lost=True) or not is_plain_rendering(article, pair):
        return False
    at = theirs.plain[0]
    if _ALL.search(pair.target) and _NOT_UN.match(pair.source, at.end):
        return False
    return not _RATHER.match(pair.source, at.end) and not _WITHOUT_DOING.match(pair.source, at.end)


def _says_before(facts: Facts, text: str, code: str) -> bool:
    """Whether an original has a “before” of its own, so that the one of the translation is no “not yet”."""
    return not _BEFORES.isdisjoint(reader(facts, code, "opposites").find(text))


def _says_no_to_no(ours: Negation, theirs: Negation) -> bool:
    """Whether the source “does not rule out” what the translation “rules out”: a hint beside that says nothing."""
    excluded = [place for place in theirs.words if place.concept == _EXCLUDE]
    turned = any(0 <= place.start - no.end <= _NEAR for place in excluded for no in theirs.plain)
    return turned and len(excluded) == ours.kinds[_EXCLUDE] == len(ours.words)
