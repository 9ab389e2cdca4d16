"""A translation that says rise where the original says fall, north where it says south, and so on."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, language, meanings, says
from mtlint.checks.bilingual._negation import is_turned
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.concepts import Place

_OFTEN_TURNED = frozenset(["allow", "forbid", "support", "oppose", "open", "close", "until", "while", "near", "far"])
"""What is said as well by its opposite with a “not”: “did not close” is “stayed open”."""
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
    )
    most_words: int = 40


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The English word, where each side of a link has only one of two opposites, and not the same one."""
    code = language(article)
    opposites = {one: other for pair in options.pairs for one, other in (pair, pair[::-1])}
    for pair, places, their_places in meanings(article, "opposites", options.certainty, options.most_words):
        sums = [match.span() for match in _SUM_OF_WON.finditer(pair.target)]
        ours = _first([place for place in places if not any(start <= place.start < end for start, end in sums)])
        theirs = _first(their_places)
        for concept, place in ours.items():
            opposite = opposites.get(concept, "")
            if opposite in theirs and opposite not in ours and concept not in theirs:
                said = theirs[opposite]
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
                yield finding(
                    article,
                    rule,
                    span,
                    related=says(pair.source_span(said.start, said.end)),
                    source=pair.source[said.start : said.end],
                    opposite=opposite,
                )


def _first(places: list[Place]) -> dict[str, Place]:
    """The first place of each concept."""
    return {place.concept: place for place in reversed(places)}
