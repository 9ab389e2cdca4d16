"""A ministry, a medal, a relative or a season where the original has another one."""

from collections.abc import Iterator, Sequence

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, language, meanings, says
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.concepts import Place, reader

_IN_NAME = lazy_re.compile(r"[A-Z]\w+ [A-Z]")
"""Father Frost."""
_WHOSE = lazy_re.compile(r"\bwhose\b")
"""The sister of a man is a woman whose brother he is."""

_RANKS = frozenset(["general", "officer", "navy", "researcher", "teacher"])
"""Kinds that nothing else is called, so that a likely link will do; in address the higher stands for the lower."""
_LIKELY, _LONGEST = 0.6, 90


class Options(CheckOptions):
    """How sure a link must be (0–1), and the longest sentence that is judged, in words."""

    certainty: float = SURE
    most_words: int = 45


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The English word, where each side of a link has one of a kind, and not the same one."""
    english = reader(article.facts, "en", "kinds")
    known = reader(article.facts, language(article), "kinds").concepts
    for pair, ours, places in meanings(article, "kinds", min(_LIKELY, options.certainty), _LONGEST):
        theirs = _single(places)
        is_sure = pair.link.certainty >= options.certainty and pair.target.count(" ") < options.most_words
        for kind, place in _single(ours).items():
            said = theirs.get(kind)
            if not is_sure and kind not in _RANKS:
                continue
            if said is None or said.concept == place.concept or said.concept not in english.concepts:
                continue
            if kind == "family" and place.concept not in known:
                continue  # the source may have both, a father and a grandfather
            if said.concept in english.find(article.text[slice(*article.paragraph(pair.link.target))]):
                continue  # in the next sentence, which the original does not part from this one
            if kind in _RANKS and said.concept in english.find(article.text):
                continue  # Lieutenant Colonel Smith is Colonel Smith the second time
            if pair.source[said.start : said.end] in pair.target:
                continue  # Governador Valadares is a city
            if kind == "family" and (_WHOSE.search(pair.target) or _IN_NAME.match(pair.target, place.start)):
                continue
            yield finding(
                article,
                rule,
                pair.span(place.start, place.end),
                related=says(pair.source_span(said.start, said.end)),
                source=pair.source[said.start : said.end],
                meaning=said.concept.rpartition("/")[2],
            )


def _single(places: Sequence[Place]) -> dict[str, Place]:
    """The first place of each kind of which a sentence names only one."""
    named: dict[str, set[str]] = {}
    first: dict[str, Place] = {}
    for place in places:
        kind, _, which = place.concept.partition("/")
        if which:
            named.setdefault(kind, set()).add(which)
            first.setdefault(kind, place)
    return {kind: place for kind, place in first.items() if len(named[kind]) == 1}
