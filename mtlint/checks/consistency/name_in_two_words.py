"""One name as one word and as two: Alibaba, Ali Baba."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.vocabulary import vocabulary

_ONE = lazy_re.compile(r"(?<![\w@#./’'-])[A-Z][a-z]{4,}(?![\w@/-])")
_TWO = lazy_re.compile(r"(?<![\w@#./’'-])[A-Z][a-z]+ (?=([A-Z][a-z]+)(?![\w@/-]))")


class Options(CheckOptions):
    """Further spellings, as they stand in the text, that are right."""

    accept: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The rarer of the two in a translation, or the second; two words of English may stand together by chance."""
    if not article.is_translated:
        return
    joined: dict[str, list[Span]] = {}
    for name in _ONE.finditer(article.text):
        joined.setdefault(name[0].lower(), []).append(Span(*name.span()))
    apart: dict[str, list[Span]] = {}
    for name in _TWO.finditer(article.text):
        word = (name[0].rstrip() + name[1]).lower()
        if word in joined:
            apart.setdefault(word, []).append(Span(name.start(), name.end(1)))
    knows = vocabulary(article.facts).knows
    for word, spans in apart.items():
        if knows(word):
            continue
        right, wrong = sorted((joined[word], spans), key=lambda places: (-len(places), places[0]))
        anchor = article.text[slice(*right[0])]
        for span in wrong:
            if article.text[slice(*span)] not in options.accept:
                related = (Related(right[0], f"“{anchor}” here"),)
                yield finding(article, rule, span, (anchor,), related=related, anchor=anchor)
