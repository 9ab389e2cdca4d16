"""Who said it as a sentence of its own behind the quotation: “We are glad.” Says the mayor, Ida Orr."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.saying import STATED

from ._speech import PERSON, is_introduced

_PLAIN = f"(?:{STATED}|told (?:us|him|her|reporters))"
_APART = lazy_re.compile(
    rf"\.?[ \n](?P<at>(?:Said|Says|Added|Adds|Stressed|Noted|Explained|Explains|Told (?:us|him|her|reporters)) "
    rf"(?:(?:the|his|her|its|their|an?|one) (?:[\w’'-]+ ){{0,6}}[\w’'-]+|{PERSON})(?=[.,](?!\d))"
    rf"|(?:He|She|They|(?:The|A|An|His|Her|Its|One) (?:[\w’'-]+ ){{0,4}}[\w’'-]+|(?P<name>{PERSON})) "
    rf"{_PLAIN}(?=\.(?:\s|\Z)))"
)
_COLON = lazy_re.compile(r"[^.!?\n]{0,80}?(?::|,) ?[\"“]")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The attribution, if the quotation has ended its sentence and the attribution introduces no other one."""
    folded, text = article.folded, article.text
    if '."' not in folded and '!"' not in folded and '?"' not in folded and '".' not in folded:
        return
    for quotation in article.quotations:
        end = quotation.outer.end
        ends_sentence = folded[end - 2 : end] in ('."', '!"', '?"', '…"') or folded[end - 1 : end + 1] == '".'
        if not quotation.closed or not ends_sentence:
            continue
        found = _APART.match(text, end, article.paragraph(quotation.outer).end)
        if found is None or _COLON.match(text, found.end()):
            continue
        if folded[end - 2] in "!?" and found["name"]:
            continue  # “Why?” Orr said.
        if " told " in found["at"] and is_introduced(article, quotation):
            continue  # He asked: “Which one?” I told him.
        yield finding(article, rule, Span(*found.span("at")))
