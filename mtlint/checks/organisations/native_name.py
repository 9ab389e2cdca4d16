"""A body under the short name of its own language, in Latin letters: “Gukgwasu”, “MChS”."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.romanise import hangul
from mtlint.text.spellings import spellings

_WORD = lazy_re.compile(r"(?<![\w.@/#-])[A-Z][A-Za-z]{1,17}(?:-[A-Za-z]{2,12}){0,3}(?![\w@/]|['’]t\b)")
_SYLLABLES = lazy_re.compile(r"[A-Z][a-z]+(?:[- ]?[A-Z]?[a-z]+)*")
_GLOSSED = lazy_re.compile(
    r"(?:\(|\b(?:or|called|known as|acronym|abbreviated as|in Korean|in Russian|in Chinese)) ?[“\"'‘]?$"
)
_GLOSS = lazy_re.compile(r"[”\"'’]? ?(?:\(|, (?:or|the|an?)\b|[–—])")
_KOREA = "kr"
_INITIALS = 6
"""A name with fewer letters is made of initials, and has more than one capital."""


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such names of international bodies, and of those of the article's countries, where nothing explains them."""
    index = article.facts.native_bodies
    spelt: dict[str, Sequence[tuple[str, str]]] = index.get("spelt", {})
    text = article.text
    words = list(_WORD.finditer(text))
    for word in words:
        owners = spelt.get(word[0].replace("-", "").lower())
        if owners and not (len(word[0]) < _INITIALS and word[0].istitle()):
            yield from _found(article, rule, options, Span(*word.span()), owners)
    if words and _KOREA in article.countries:
        yield from _heard(article, rule, options, [Span(*word.span()) for word in words], index.get("heard", {}))


def _heard(
    article: Article,
    rule: Rule,
    options: Options,
    words: Sequence[Span],
    heard: dict[str, Sequence[tuple[str, str]]],
) -> Iterator[Finding]:
    """Korean names, also where their syllables stand apart (“Minju Nochong”)."""
    text = article.text
    pairs = [Span(one.start, two.end) for one, two in pairwise(words) if text[one.end : two.start] in (" ", "\u00a0")]
    taken = 0
    for span in sorted([*words, *pairs], key=lambda span: (span.start, -span.end)):
        name = text[slice(*span)]
        if span.start < taken or not _SYLLABLES.fullmatch(name):
            continue
        owners = heard.get(hangul.heard(name))
        if owners:
            for found in _found(article, rule, options, span, owners):
                taken = span.end
                yield found


def _found(
    article: Article, rule: Rule, options: Options, span: Span, owners: Sequence[tuple[str, str]]
) -> Iterator[Finding]:
    text = article.text
    name = text[slice(*span)]
    right = {body for body, country in owners if not country or country in article.countries}
    if not right or name in options.accept or spellings(article.facts).is_known(name) or article.is_quoted(span):
        return
    if _GLOSSED.search(text, max(0, span.start - 20), span.start) or _GLOSS.match(text, span.end):
        return
    yield finding(article, rule, span, tuple(sorted(right)), what=" or ".join(sorted(right)))
