"""A list that names one thing twice: “mills, farms, roads and farms”."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import countries_in
from mtlint.text.word_set import word_set

_NOT_THINGS = word_set("""
again more then there here first second third he she they it who which said says also too however indeed yes please
sometimes years months days hours inches points percent former later never always maybe perhaps today yesterday monday
tuesday wednesday thursday friday saturday sunday
""")
_SHORTEST = 5


class Options(CheckOptions):
    """The most words of an item."""

    words: int = 3


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Items between commas that stand again between commas, or behind the “and” that ends the list."""
    folded = article.folded
    for block in article.blocks:
        start, end = block.span
        if folded.find(", ", start, end) < 0:
            continue
        for sentence in article.sentences_of(article.block_index(start)):
            text = folded[sentence.start : sentence.end]
            if text.count(", ") < 2 or '"' in text or ":" in text or ";" in text:
                continue
            yield from _twice(article, rule, sentence, text, options)


def _twice(article: Article, rule: Rule, sentence: Span, text: str, options: Options) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    head, *parts = text.split(", ")
    at = len(head) + 2
    for number, part in enumerate(parts, 1):
        lead, ending = ("", part) if number < len(parts) else _split_last(part)
        for item, begins in ((lead, at), (ending, at + (part.find(ending) if ending else 0))):
            first = seen.get(item)
            if first is not None and _is_thing(item, options) and not _is_name(article, sentence.start + first, item):
                span = Span(sentence.start + begins, sentence.start + begins + len(item))
                related = Related(Span(sentence.start + first, sentence.start + first + len(item)), "said here already")
                yield finding(article, rule, span, related=(related,))
                return
            if item:
                seen.setdefault(item, begins)
        at += len(part) + 2


def _split_last(part: str) -> tuple[str, str]:
    """“roads and farms.” as two items; without “and”, nothing is certain of the end of a sentence."""
    for link in (" and ", " or "):
        lead, found, ending = part.partition(link)
        if found:
            return lead, ending.rstrip(".!?")
    lead, found, ending = part.partition("and ")
    return ("", ending.rstrip(".!?")) if found and not lead else ("", "")


def _is_thing(item: str, options: Options) -> bool:
    words = item.split(" ")
    is_long = len(max(words, key=len)) >= _SHORTEST
    return is_long and len(words) <= options.words and item.replace(" ", "").isalpha() and _NOT_THINGS.isdisjoint(words)


def _is_name(article: Article, at: int, item: str) -> bool:
    """Two people may have one surname; two countries do not."""
    form = article.text[at : at + len(item)]
    return form[:1].isupper() and not countries_in(form, article.facts)
