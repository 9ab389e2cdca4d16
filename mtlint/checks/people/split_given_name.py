"""The given name of a known person from mainland China in two words, which pinyin writes as one."""

from collections.abc import Iterator
from typing import NamedTuple

from mtlint.checks.finding import finding
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article


class Options(NamedTuple):
    """Further spellings, as they stand in the text, that are right."""

    accept: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Full names that differ from the usual one in their spaces only."""
    for known in article.people.known:
        name, person = known.mention.text, known.person
        if person.country != "cn" or name in (*options.accept, person.name, *person.also):
            continue
        if name.replace(" ", "").lower() == person.name.replace(" ", "").lower():
            yield finding(article, rule, known.mention.span, (person.name,), safe=True)
