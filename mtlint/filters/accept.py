"""Findings of spellings that the house style accepts."""

from collections.abc import Iterable

from mtlint.config import Policy
from mtlint.model.document import Document
from mtlint.model.finding import Judged, Status


def accept(judged: Iterable[Judged], document: Document, policy: Policy) -> list[Judged]:
    """Mark active findings whose text is an accepted spelling, with its capitals, as IGNORED."""
    result = []
    accepted = frozenset(policy.accept)
    for item in judged:
        text = document.text[slice(*item.finding.span)] if accepted and item.status is Status.ACTIVE else ""
        is_accepted = text in accepted or text.removesuffix("'s").removesuffix("’s") in accepted
        if text and is_accepted:
            result.append(item._replace(status=Status.IGNORED, reason=f"“{text}” is accepted"))
        else:
            result.append(item)
    return result
