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

from ._speech import NAME, ONLY_SPEECH, PERSON, SOMEBODY

_MARK = lazy_re.compile('["“”]')
_WHO = lazy_re.compile(
    rf"[\w,.!?…],? (?P<at>(?:{SOMEBODY} {ONLY_SPEECH}|{ONLY_SPEECH} (?:(?:the|an?|one|his|her|its) [\w’'-]+|{PERSON}"
    rf"|(?:[A-Z]{{2,}} )?(?:[a-z-]+ ){{1,4}}{PERSON})"
    rf"|{PERSON}(?:, (?:the|an?|his|her|its|\d\d?\b)[^,.“”\"]{{0,60}},)?"
    rf" told (?:reporters|journalists|the [\w’'-]+|our [\w’'-]+|{NAME}))"
    rf"(?=[.,]|\Z| (?:on|in|at|to|after|when|as|during) ))"
)
_SPEECH = lazy_re.compile(
    rf", (?:[\w’'-]+ ){{0,6}}?(?:{ONLY_SPEECH}|told)\b|, [^,.“”\"]{{2,60}}, [^,.“”\"]{{2,60}}, told\b"
)


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """From the mark to the speaker, in paragraphs whose last mark opens and which the next one does not take up."""
    text, folded = article.text, article.folded
    if '"' not in folded or not _SPEECH.search(folded):
        return
    for block, following in zip(article.blocks, [*article.blocks[1:], None], strict=True):
        start, end = block.span
        marks = [found.start() for found in _MARK.finditer(text, start, end)]
        if not marks:
            continue
        is_odd = len(marks) % 2 == 1 and not (following and folded[following.span.start] == '"')
        for mark, after in zip(marks, [*marks[1:], end], strict=True):
            is_last = after == end
            if (is_last and not is_odd) or not _opens(text, mark, start) or text[mark + 1 : mark + 2].isspace():
                continue
            if not is_last and not (_opens(text, after, start) and text[after - 2 : after - 1] in ".!?…"):
                continue
            found = _attribution(text, mark + 1, after)
            if found is not None:
                yield finding(article, rule, Span(mark, found.end("at")), who=found["at"])


def _opens(text: str, at: int, start: int) -> bool:
    return text[at] != "”" and (at == start or text[at - 1] in " (\n")


def _attribution(text: str, start: int, end: int) -> re.Match[str] | None:
    """Who said it, in the sentence that the mark opens: behind it a quotation may go on for long."""
    found = _SPEECH.search(text, start, min(end, start + 400))
    return _WHO.match(text, found.start() - 1) if found else None
