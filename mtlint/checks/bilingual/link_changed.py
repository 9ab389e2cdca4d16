"""Web and e-mail addresses that are not those of the original."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import says
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

_ADDRESS = lazy_re.compile(
    r"(?<![\w@.])(?:https?://|www\.)[^\s<>\"'“”«»（）()，。、]+|(?<![\w.@])[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII
)
_END = ".,;:!?"


class Options(CheckOptions):
    """How alike two addresses must be (0–100) for one to be the other, changed."""

    likeness: int = 75


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """An address that the original does not have, beside one of the original that the translation does not have."""
    if article.source is None or not ("://" in article.text or "@" in article.text or "www." in article.text):
        return
    ours, theirs = _addresses(article.text), _addresses(article.source.text)
    missing = {address: span for address, span in theirs.items() if address not in ours}
    for address, span in ours.items():
        if address not in theirs and missing:
            from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - hardly ever needed

            likeness, right = max((ratio(address, other), other) for other in missing)
            if likeness >= options.likeness:
                yield finding(article, rule, span, (right,), related=says(missing[right]))


def _addresses(text: str) -> dict[str, Span]:
    found: dict[str, Span] = {}
    for match in _ADDRESS.finditer(text):
        address = match[0].rstrip(_END)
        found.setdefault(address, Span(match.start(), match.start() + len(address)))
    return found
