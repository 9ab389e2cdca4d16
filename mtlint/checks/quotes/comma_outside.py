"""One quotation with its comma behind the mark (“…”, she said) in an article that sets them before it."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article

from ._speech import VERB

_WHO = r"(?!(?:and|but|while|or)\b)(?:(?:he|she|they|the|a|an|one|his|her) ?)?(?:[\w’'-]+ ){0,4}?"
_OUTSIDE = lazy_re.compile(rf"(?<=[\w)])([\"”],) {_WHO}{VERB}\b")
_INSIDE = lazy_re.compile(rf",[\"”] {_WHO}{VERB}\b")


class Options(CheckOptions):
    """The fewest quotations with the comma inside, and the most with it outside."""

    inside: int = 2
    outside: int = 1


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Those outside, if they are the few; single words, which some styles close before the comma, are left alone."""
    text = article.text
    if '",' not in article.folded or ',"' not in article.folded:
        return
    outside = list(_OUTSIDE.finditer(text))
    if not outside or len(outside) > options.outside or len(_INSIDE.findall(text)) < options.inside:
        return
    for found in outside:
        start, end = found.span(1)
        opening = max(text.rfind("“", 0, start), text.rfind('"', 0, start))
        if opening >= 0 and text[opening + 1 : opening + 2].isupper() and " " in text[opening:start]:
            fix = "," + found[1][0]
            yield finding(article, rule, Span(start, end), (fix,))
