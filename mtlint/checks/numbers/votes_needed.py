"""A count that its own distance from what was needed contradicts: “301 votes, six fewer than the 316 required”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_NEEDED = r"(?:needed|required|necessary)"
_WORDS = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty"
)
_DISTANCE = lazy_re.compile(
    rf",? (?:just |only |exactly )?(?P<apart>\d{{1,3}}|{_WORDS}) (?:votes? |seats? |points? )?"
    r"(?P<way>fewer than|less than|short of|more than|above|below) (?:the |a majority of |its |his |her )"
    rf"(?P<needed>\d{{1,3}})(?= (?:votes? |seats? |members? )?(?:that (?:was|were|is|are) )?{_NEEDED}\b)"
)
_SEATS = lazy_re.compile(
    r"\b(?P<a>\d{2,4})-(?:seat|member|strong) |\b(?:out of|of the|of|with) (?:its |the |all )?(?P<b>\d{2,4})"
    r" (?:deputies|members|lawmakers|seats|mps)\b"
)
_MAJORITY = lazy_re.compile(
    rf"\b(?P<at>\d{{2,3}}) (?:yes |no )?(?:votes|seats)(?: (?!more\b|for\b|to\b)[a-z]+){{0,6}} {_NEEDED}\b"
    rf"|\b(?:needs|needed|requires|required) (?:at least |a majority of |the )?(?P<at2>\d{{2,3}}) (?:votes|seats)\b"
    r"(?! (?:more|from))|\bmajority of (?P<at3>\d{2,3})\b"
)
_FIGURE = lazy_re.compile(r"(?<![\d.,])\d{1,3}(?![\d%]|[.,]\d)")
_REACH = 200


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Counts that are not as far from the needed one as is said, and majorities with two digits exchanged."""
    folded = article.folded
    if not any(word in folded for word in ("needed", "required", "necessary", "majority of", "needs", "requires")):
        return
    for distance in _DISTANCE.finditer(folded):
        apart = distance["apart"]
        way = -1 if distance["way"] in ("fewer than", "less than", "short of", "below") else 1
        apart = int(apart) if apart.isdigit() else _WORDS.split("|").index(apart)
        expected = int(distance["needed"]) + way * apart
        start = max(article.sentence(Span(*distance.span())).start, distance.start() - _REACH)
        figures = list(_FIGURE.finditer(folded, start, distance.start()))
        if figures and not any(int(figure[0]) == expected for figure in _FIGURE.finditer(folded)):
            yield finding(article, rule, Span(*figures[-1].span()), expected=expected)
    for majority in _MAJORITY.finditer(folded):
        group = next(name for name in ("at", "at2", "at3") if majority[name])
        sentence = article.sentence(Span(*majority.span()))
        near = max(sentence.start, majority.start() - _REACH), min(sentence.end, majority.end() + _REACH)
        for seats in _SEATS.finditer(folded, *near):
            half = int(seats["a"] or seats["b"]) // 2 + 1
            if int(majority[group]) != half and sorted(majority[group]) == sorted(str(half)):
                yield finding(article, rule, Span(*majority.span(group)), expected=half)
                break
