"""A person of the knowledge base under a name that engines make of theirs."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.garbled_name import Garbled

from ._garbled import reasons, who

_HOW = {"literal": "its name translated", "given": "a given name in the place of the family name"}
_PLACED = (" near ", " in ", " outside ", " around ", " across ", " towards ", " village of ", " town of ", " city of ")
"""Before the name of a place."""
_HOME = ("home town of ", "home village of ", "home city of ", "native town of ", "native village of ")
"""Before somebody who comes from one."""


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Near misses and literal translations of names; a foreign reading is for `foreign_reading`."""
    for garbled in article.people.garbled:
        name = article.text[slice(*garbled.span)]
        if garbled.how == "reading" or name in options.accept:
            continue
        before = (0, garbled.span.start)
        if " " not in name and article.text.endswith(_PLACED, *before) and not article.text.endswith(_HOME, *before):
            continue  # near Kasur
        if garbled.right.endswith(f" {name}") and _stands_whole(article, garbled):
            continue
        how = _HOW.get(garbled.how) or reasons(article, garbled)
        fixes = (garbled.right,)
        person = who(article, garbled)
        yield finding(article, rule, garbled.span, fixes, safe=garbled.is_sure, who=person, reason=how)


def _stands_whole(article: Article, garbled: Garbled) -> bool:
    """Whether the rest of the right name stands before what was taken for a wrong one: “de” before “Guindos”."""
    start, end = garbled.span
    rest = garbled.right[: start - end]
    return article.text[max(0, start - len(rest)) : start].lower() == rest.lower()
