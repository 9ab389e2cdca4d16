"""A translation that says rise where the original says fall, north where it says south, and so on."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, meanings, says
from mtlint.checks.bilingual._negated_word import is_affirmed
from mtlint.checks.bilingual._negation import is_plain_rendering, is_turned
from mtlint.checks.bilingual._negative_forms import ENGLISH_TRACE
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.concepts import Place

_OFTEN_TURNED = frozenset(["allow", "forbid", "support", "oppose", "open", "close", "until", "while", "near", "far"])
"""What is said as well by its opposite with a “not”: “did not close” is “stayed open”."""
_TURNED_BESIDE = frozenset(["admit", "deny", "danger", "including", "fast", "slow"])
"""What is said as well by its opposite with a “not” beside it: “has not admitted it”, “admits none of it”."""
_REACH = (25, 12)
"""Code points before and behind a word in which something may turn it round."""
_WITHOUT, _FARTHEST = "without", 0.25
"""How far apart, in parts of their sentences, “with” and “without” may stand to be of the same thing."""
_PERHAPS = "perhaps-"
"""Before the name of a concept: words that may say it, and much else (nach, 前, “defeats”)."""
_SUM_OF_WON = lazy_re.compile(
    r"(?:\d|\b(?:(?:dozen|hundred|thousand|million|billion|trillion)s?(?: of)?|Korean|[Tt]he))[ -]won\b"
)
"""The money of Korea: “tens of millions of won”."""


class Options(CheckOptions):
    """How sure a link must be (0–1), the pairs of opposites that are compared, and the longest sentence, in words."""

    certainty: float = SURE
    pairs: tuple[tuple[str, str], ...] = (
        ("rise", "fall"),
        ("before", "after"),
        ("win", "lose"),
        ("north", "south"),
        ("east", "west"),
        ("export", "import"),
        ("allow", "forbid"),
        ("support", "oppose"),
        ("open", "close"),
        ("until", "while"),
        ("near", "far"),
        ("fast", "slow"),
        ("including", "except"),
        ("danger", "safe"),
        ("admit", "deny"),
        ("with", "without"),
        ("after", "without"),
        ("already", "not-yet"),
        ("always", "never"),
    )
    most_words: int = 40


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The English word, where each side of a link has only one of two opposites, and not the same one."""
    code = language(article)
    opposites = [turned for pair in options.pairs for turned in (pair, pair[::-1]) if turned[0] != _WITHOUT]
    for pair, places, their_places in meanings(article, "opposites", options.certainty, options.most_words):
        sums = [match.span() for match in _SUM_OF_WON.finditer(pair.target)]
        ours = _first([place for place in places if not any(start <= place.start < end for start, end in sums)])
        theirs = _first(their_places)
        for concept, opposite in opposites:
            if concept in ours and opposite in theirs and opposite not in ours and concept not in theirs:
                place, said = ours[concept], theirs[opposite]
                span = pair.span(place.start, place.end)
                if _PERHAPS + opposite in ours:
                    continue  # five wins and ten defeats
                if _PERHAPS + concept in theirs or any(amount.span.touches(span) for amount in article.amounts):
                    continue  # 2 million won
                if concept in _OFTEN_TURNED and (
                    is_turned(article.facts, pair.target, "en", place)
                    or is_turned(article.facts, pair.source, code, said)
                ):
                    continue
                if concept in _TURNED_BESIDE and (
                    is_turned(article.facts, pair.target, "en", place, _REACH)
                    or is_turned(article.facts, pair.source, code, said, _REACH)
                ):
                    continue
                if opposite == _WITHOUT and not _is_plainly_with(article, pair, place, said, places):
                    continue
                yield finding(
                    article,
                    rule,
                    span,
                    related=says(pair.source_span(said.start, said.end)),
                    source=pair.source[said.start : said.end],
                    opposite=opposite.replace("-", " "),
                )


def _is_plainly_with(article: Article, pair: Pair, word: Place, said: Place, places: list[Place]) -> bool:
    """Whether the one “with” of a literal sentence stands where its original says “without”, and nothing negates it."""
    if sum(place.concept == word.concept for place in places) > 1 or not is_plain_rendering(article, pair):
        return False
    if abs(word.start / len(pair.target) - said.start / len(pair.source)) > _FARTHEST:
        return False
    return is_affirmed(article.facts, pair.target, word) and not ENGLISH_TRACE.search(
        pair.target, word.end, word.end + _REACH[0]
    )


def _first(places: list[Place]) -> dict[str, Place]:
    """The first place of each concept."""
    return {place.concept: place for place in reversed(places)}
