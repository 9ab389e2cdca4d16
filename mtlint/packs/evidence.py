"""Whether an article has shown that it is a translation, for rules that speak only then."""

from collections.abc import Iterable, Sequence

from mtlint.model.finding import Finding
from mtlint.model.rule import Confidence, Kind, Rule, Severity
from mtlint.model.span import Span
from mtlint.text.article import Article


def is_evidence(severity: int, confidence: int) -> bool:
    """Whether the findings of such a rule are evidence: warnings or errors of at least medium confidence."""
    return severity > Severity.INFO and confidence > Confidence.LOW


_LENGTH = 1_500
"""Words of an ordinary article. In one many times as long, as many more findings are due to chance."""

_SHORT = 120
"""Words of a text in which one finding is as dense as the many of a translated article."""


def in_company(
    article: Article, findings: Sequence[Finding], never_alone: frozenset[str]
) -> tuple[list[Finding], list[Finding]]:
    """The findings that may stand, and those that stand too much alone, of the rules `never_alone`.

    A translated article has several slips. One phrase in a few hundred words that are otherwise right is more likely a
    good writer's than an engine's, so it needs a finding of another rule beside it: in a long article as many more
    as are due to chance, and none in a text of a few sentences. Of a check, which may stand for thousands of words, a
    finding of another word counts as well. What two rules find at one place is one slip.
    """
    words = article.text.count(" ")
    wanted = 0 if words <= _SHORT else 1 + words // _LENGTH
    if not wanted or never_alone.isdisjoint(finding.rule.id for finding in findings):
        return list(findings), []
    pieces = [
        (_piece(article, each), each.span) for each in findings if is_evidence(each.rule.severity, each.rule.confidence)
    ]
    standing: list[Finding] = []
    alone: list[Finding] = []
    for finding in findings:
        is_lonely = finding.rule.id in never_alone and not _has_company(
            _piece(article, finding), finding.span, pieces, wanted
        )
        (alone if is_lonely else standing).append(finding)
    return standing, alone


def _has_company(
    own: tuple[str, str], place: Span, pieces: Iterable[tuple[tuple[str, str], Span]], wanted: int
) -> bool:
    """Whether as many other pieces as are wanted stand at other places; the first ones suffice."""
    others: set[tuple[str, str]] = set()
    for piece, span in pieces:
        if piece != own and not span.touches(place):
            others.add(piece)
            if len(others) == wanted:
                return True
    return False


def _piece(article: Article, finding: Finding) -> tuple[str, str]:
    rule = finding.rule
    return rule.id, article.folded[slice(*finding.span)] if rule.kind is Kind.CHECK else ""


class Evidence:
    """What the rules that need no evidence have found in one article.

    The same words found twice by one rule are one piece. That the article is known to be translated from one of the
    languages of a rule is a piece, too, but only beside another one, of whatever rule: human translators write many of
    the phrases that wait for evidence, and an original lies beside their work as well.
    """

    def __init__(self, article: Article, findings: Iterable[Finding]) -> None:
        self._declared = article.document.source_language
        shown = [each for each in findings if is_evidence(each.rule.severity, each.rule.confidence)]
        self._pieces = {(each.rule.id, article.folded[slice(*each.span)]): each.rule.languages for each in shown}
        self._spans = [each.span for each in shown]
        self._shown: dict[tuple[str, ...], int] = {}
        self._lengths = 1 + article.text.count(" ") // _LENGTH

    def __bool__(self) -> bool:
        return bool(self._pieces)

    def stands_beside(self, span: Span) -> bool:
        """Whether a piece stands at another place: what two rules find at one is one slip."""
        return any(not span.touches(each) for each in self._spans)

    def suffices(self, rule: Rule, times: int, *, shared_only: bool) -> bool:
        """Whether there are `times` pieces, or as many more as the article is longer than others.

        With `shared_only` those of rules count that share a source language with this one, and one more is asked for
        where the article is known to be from another language.
        """
        shown = len(self._pieces)
        if shared_only:
            if rule.languages not in self._shown:
                languages = set(rule.languages)
                self._shown[rule.languages] = sum(not languages.isdisjoint(each) for each in self._pieces.values())
            shown = self._shown[rule.languages]
            if self._declared and self._declared not in rule.languages:
                shown -= 1
        return shown + (bool(self._pieces) and self._declared in rule.languages) >= times * self._lengths
