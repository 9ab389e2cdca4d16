"""“I left everything,” said Ana Ruiz. “She saved the cat.”: a speaker whom the engine took for somebody else."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.saying import SPEAKS

from ._pronouns.offices import HOLDER
from ._pronouns.person_nouns import SEX_OF_NOUN
from ._pronouns.scene import Pronoun, Scene
from ._pronouns.words import OTHER

_BEGINS = lazy_re.compile(r"[“\"«„](He|She) (?!(?:who|that|is|was|’s|'s)\b)[a-z]")
"""A quotation that begins with what somebody does; what somebody “is” is said of others."""
_SAID = lazy_re.compile(
    rf"(?:,? (?:{SPEAKS}) [^“”\"«»„:]{{2,140}}|[^“”\"«»„:]{{2,80}},? (?:{SPEAKS})(?: [^“”\"«»„:]{{2,60}})?)[.:] $"
)
"""Between two quotations of one speaker."""
_FIRST_PERSON = lazy_re.compile(r"\b(?:I|me|my|mine|myself|we|our|ours|us|ourselves)\b")
_SOMEBODY = lazy_re.compile(
    r"\b(?:who|whoever|some(?:one|body)|any(?:one|body)|every(?:one|body)|no(?:body| one)|people|them|they|you|mum|mom"
    r"|dad|boss|doctors?|god|allah)\b",
    re.IGNORECASE,
)
"""Of whom a speaker may go on to speak."""
_MYSELF = lazy_re.compile(
    r"[“\"«„](He|She) (?:(?!\b(?:I|me|my)\b)[^.!?“”\"«»„]){3,160}\b(?:not for |for |by |all )?myself\b"
)
"""What only somebody can say who means himself or herself."""
_REACH = 5
"""Sentences before a quotation in which the pronoun may mean somebody."""
_WORD = lazy_re.compile(r"(?<![\w-])[A-Za-z]+(?![\w-])")
_CLOSING = '”"»“'
"""Marks that may end a quotation."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The pronouns that begin what a speaker says, and can mean nobody else."""
    if not article.is_translated:
        return
    text = article.text
    scene: Scene | None = None
    for match in _BEGINS.finditer(text):
        span = Span(*match.span(1))
        quotation = article.quotation_around(span)
        if quotation is None or quotation.start != match.start():
            continue
        if myself := _MYSELF.match(text, quotation.start, quotation.end):
            related = (Related(Span(myself.end() - len("myself"), myself.end()), "“myself” here"),)
            yield finding(article, rule, span, ("I",), related=related)
            continue
        before = _first_half(article, quotation)
        if before is None or _SOMEBODY.search(text, *before):
            continue
        if not (_FIRST_PERSON.search(text, *before) or _FIRST_PERSON.search(text, *quotation)):
            continue
        scene = scene or Scene(article, article.sexes.someone)
        pronoun = scene.pronoun(span)
        if pronoun is not None and _is_of_nobody(scene, pronoun, before, quotation):
            yield finding(article, rule, span, ("I",), related=(Related(before, "who speaks here"),))


def _first_half(article: Article, quotation: Span) -> Span | None:
    """What the same speaker has said right before a quotation, in its paragraph."""
    start = article.paragraph(quotation).start
    end = max(article.text.rfind(mark, start, quotation.start) for mark in _CLOSING)
    if end < 0 or not _SAID.fullmatch(article.text, end + 1, quotation.start):
        return None
    return article.quotation_around(Span(end, end + 1))


def _is_of_nobody(scene: Scene, pronoun: Pronoun, before: Span, quotation: Span) -> bool:
    """Whether nobody but who speaks may be meant by a pronoun behind the first half of what is said."""
    sex = pronoun.sex
    first, said = max(0, scene.index(before.start)), scene.index(before.end)
    begin = max(0, first - _REACH)
    named = [each for at in scene.people[begin : first + 1] for each in at if each.mention.span.start < before.end]
    if any(each.sex == sex or (each.sex != OTHER[sex] and each.mention.span.start > before.start) for each in named):
        return False
    if any(each.sex == "?" and " " in each.name for each in named):
        return False
    speakers = {each.name for each in scene.people[said] if each.mention.span.start > before.end}
    if len(speakers) > 1:
        return False
    start = scene.sentences[begin].start
    if scene.says(start, quotation.start, sex) or scene.speaks_of_many(start, before.end, sex):
        return False
    if HOLDER.search(scene.text, *before):
        return False
    said_of = {SEX_OF_NOUN.get(word.lower()) for word in _WORD.findall(scene.text, *before)}
    return said_of.isdisjoint((sex, "?")) and not scene.has_noun(start, before.start, sex)
