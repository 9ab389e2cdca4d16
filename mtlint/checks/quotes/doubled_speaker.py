"""A quotation whose speaker is named before it and again after it: The mayor said, “We have won,” he said."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

from ._speech import PERSON, VERB

_OPENING = lazy_re.compile(r'"(?=\w)(?<=[a-z,:] ")')
_SPOKE = f"(?:{VERB}|smiled|laughed|appealed|wrote)"
_BEFORE = lazy_re.compile(
    rf"\b(?:told (?:[\w'-]+ ){{0,2}}[\w'-]+|{_SPOKE}(?: that)?"
    r"|(?:according to|in the (?:words|opinion) of) [^\".,;:!?]{2,60})[,:]? ?\Z"
)
_LONGEST_BEFORE = 80
_SPEECH = 3
"""The fewest words of a quotation behind a colon, where hearsay does not stand."""
_AFTER = lazy_re.compile(
    rf"(?:(?<=[,.!?][\"”])|,?) ?(?P<again>(?:he|she|they) {_SPOKE}|(?:said|says|added) (?:he|she|they)"
    rf"|(?:said|says|added|stressed|noted) (?P<named>(?:the|its|his|her) (?:[\w’'-]+ ){{0,2}}[\w’'-]+|{PERSON})"
    rf"|(?P<who>the (?:[\w’'-]+ ){{0,2}}[\w’'-]+|{PERSON}) (?:said|added|stressed|noted))\b"
)


class Options(CheckOptions):
    """How many words a quotation has at least: a short one may be hearsay (She told me “go home,” he said)."""

    words: int = 6


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Double-marked quotations of a sentence or more with a verb of speech on either side; the second is reported."""
    text = article.text
    before = dict(_openings(article.folded))
    if not before:
        return
    for quotation in article.quotations:
        start, end = quotation.outer
        if start not in before or quotation.depth or not quotation.closed or text[start] not in '"“':
            continue
        inner = text[slice(*quotation.inner)].strip()
        after = _AFTER.match(text, end, article.paragraph(quotation.outer).end)
        is_speech = text[before[start] : start].rstrip().endswith(":")
        if after is None or len(inner.split()) < (_SPEECH if is_speech else options.words):
            continue
        if inner[-1:] in ".!?…" and text[after.start("again")].isupper() and text[after.end() : after.end() + 1] == " ":
            continue  # Orr said: “It was late.” He added that the road was wet.
        first = Span(article.sentence(Span(start, start + 1)).start, start)
        by = text[before[start] : start]
        if by.casefold().startswith(("according", "in the")) or (
            inner[:1].isupper() and _is_same(text[slice(*first)], after["named"] or after["who"])
        ):
            yield finding(
                article, rule, Span(*after.span("again")),
                related=(Related(Span(before[start], start), "and here before the quotation"),),
            )  # fmt: skip


def _is_same(before: str, speaker: str | None) -> bool:
    """Whether the words before the quotation name the one behind it; a pronoun always means the one before."""
    return speaker is None or speaker.split()[-1].casefold() in before.casefold().split()


def _openings(folded: str) -> Iterator[tuple[int, int]]:
    """Where a mark stands right behind a verb of speech, and where that begins."""
    for opening in _OPENING.finditer(folded):
        at = opening.start()
        if found := _BEFORE.search(folded, max(0, at - _LONGEST_BEFORE), at):
            yield at, found.start()
