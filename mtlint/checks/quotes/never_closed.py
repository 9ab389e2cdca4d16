"""A quotation that runs on into who said it: “We are glad, Orr said. The river rose again at night."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

from ._speech import ONLY_SPEECH, PERSON, SOMEBODY

_MARK = lazy_re.compile('["“”]')
_WHO = lazy_re.compile(
    rf"[\w,.!?…],? (?P<at>(?:{SOMEBODY} {ONLY_SPEECH}|{ONLY_SPEECH} (?:(?:the|an?|one|his|her|its) [\w’'-]+|{PERSON}))"
    rf"(?=[.,]|\Z| (?:on|in|at|to|after|when|as|during) ))"
)
_SPEECH = lazy_re.compile(rf", (?:[\w’'-]+ ){{0,6}}?{ONLY_SPEECH}\b")


class Options(CheckOptions):
    """Nothing can be set."""


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:  # noqa: ARG001
    """From the mark to the speaker, in paragraphs whose last mark opens and which the next one does not take up."""
    text, folded = article.text, article.folded
    if '"' not in folded or not _SPEECH.search(folded):
        return
    for block, following in zip(article.blocks, [*article.blocks[1:], None], strict=True):
        start, end = block.span
        if folded.count('"', start, end) % 2 == 0 or (following and folded[following.span.start] == '"'):
            continue
        last = max((found.start() for found in _MARK.finditer(text, start, end)), default=-1)
        if last < 0:
            continue
        if not _opens(text, last, start) or text[last + 1 : last + 2].isspace():
            continue
        found = _attribution(text, last + 1, end)
        if found is not None:
            yield finding(article, rule, Span(last, found.end("at")), who=found["at"])


def _opens(text: str, at: int, start: int) -> bool:
    return text[at] != "”" and (at == start or text[at - 1] in " (\n")


def _attribution(text: str, start: int, end: int) -> re.Match[str] | None:
    """Who said it, in the sentence that the mark opens: behind it a quotation may go on for long."""
    found = _SPEECH.search(text, start, min(end, start + 400))
    return _WHO.match(text, found.start() - 1) if found else None
