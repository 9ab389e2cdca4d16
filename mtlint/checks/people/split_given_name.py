"""The given name of a known person in two words, or with a hyphen, where the usual name has none."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article


class Options(Accepting):
    """The countries (by code) of the people who are looked at, and the mark that stands there too often."""

    countries: tuple[str, ...] = ("cn",)
    mark: str = " "


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Full names that differ from the usual one in their spaces, or hyphens, only."""
    for known in article.people.known:
        name, person = known.mention.text, known.person
        if person.country not in options.countries or options.mark not in name:
            continue
        if name in (*options.accept, person.name, *person.also):
            continue
        if _plain(name) == _plain(person.name):
            yield finding(article, rule, known.mention.span, (person.name,), safe=True)


def _plain(name: str) -> str:
    return name.replace(" ", "").replace("-", "").lower()
