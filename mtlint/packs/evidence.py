"""Rules that speak only where other rules have shown that the text is a translation."""

from collections.abc import Iterable

from mtlint.model.finding import Finding
from mtlint.model.rule import Confidence, Severity
from mtlint.text.article import Article

Need = tuple[int, bool]
"""How many pieces of evidence, and whether only those of a shared source language count."""


def weigh(article: Article, found: Iterable[tuple[Need | None, Finding]]) -> list[Finding]:
    """The findings that stand: those that need no evidence, and those for which there is enough.

    A piece of evidence is a warning or error of at least medium confidence, of a rule that asks for no evidence
    itself; the same words found twice by one rule count once. That the article says itself that it was translated
    from one of the rule's languages counts as a piece, too.
    """
    found = list(found)
    pieces = {
        (finding.rule.id, article.folded[finding.span.start : finding.span.end]): finding.rule.languages
        for need, finding in found
        if need is None and finding.rule.severity > Severity.INFO and finding.rule.confidence > Confidence.LOW
    }
    shown: dict[tuple[str, ...] | None, int] = {None: len(pieces)}
    standing = []
    for need, finding in found:
        if need is not None:
            times, shared_only = need
            languages = finding.rule.languages
            wanted = languages if shared_only else None
            if wanted not in shown:
                shown[wanted] = sum(not set(languages).isdisjoint(others) for others in pieces.values())
            declared = article.document.source_language in languages
            if shown[wanted] + declared < times:
                continue
        standing.append(finding)
    return standing
