"""A person of the knowledge base under the name that another language reads in the signs of theirs."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article

from ._garbled import language, reasons, who

Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Full names that are, letter by letter, such a reading."""
    for garbled in article.people.garbled:
        if garbled.how != "reading" or article.text[slice(*garbled.span)] in options.accept:
            continue
        person, tongue = who(article, garbled), language(article, garbled)
        safe = garbled.title and garbled.country
        yield finding(
            article,
            rule,
            garbled.span,
            (garbled.right,),
            safe=safe,
            who=person,
            language=tongue,
            reason=reasons(article, garbled),
        )
