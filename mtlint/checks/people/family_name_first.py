"""A Hungarian named as at home, family name first, where English turns the name round: “Orban Viktor”."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.likeness import letters
from mtlint.text.vocabulary import vocabulary

_TURNED = frozenset(("hu",))
"""Countries with the family name first at home, and last in English."""
_PAIR = 2
"""Words of such a name."""
_EXPLAINED = 80
"""Code points behind such a name in which the article may say how English has it."""
_NO_PERSON = frozenset(
    ("prize", "award", "street", "square", "stadium", "foundation", "university", "institute", "college")
)
"""Behind the name of somebody after whom something is called, as it is at home."""


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """People under both names in the order of their language: known ones, and all in an article from there."""
    if article.document.source_language in _TURNED:  # the code of Hungarian is that of Hungary, too
        yield from _unknown(article, rule, options)
    for known in article.people.known:
        person, words = known.person, known.mention.words
        if not known.is_full or person.country not in _TURNED or len(words) != _PAIR:
            continue
        if known.mention.text in options.accept or letters(words[0]) not in {letters(name) for name in person.family}:
            continue
        if letters(words[1]) in {letters(name) for name in person.family}:
            continue
        end = known.mention.span.end
        if _is_named_after(article.text, end):
            continue
        fix = f"{words[1]} {words[0]}"
        if fix in article.text[end : end + _EXPLAINED]:
            continue
        yield finding(article, rule, known.mention.span, (fix,), who=person.name)


def _unknown(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Names that end with a given name and begin with none, and are not a word with a name: “Saint Stephen”."""
    known = {known.mention.span for known in article.people.known}
    words, given = vocabulary(article.facts), article.facts.given_names
    for mention in article.mentions:
        if len(mention.words) != _PAIR or mention.span in known or mention.text in options.accept:
            continue
        first, last = mention.words
        if letters(last) not in given or letters(first) in given or words.knows(letters(first)):
            continue
        if not _is_named_after(article.text, mention.span.end):
            yield finding(article, rule, mention.span, (f"{last} {first}",), who=mention.text)


def _is_named_after(text: str, end: int) -> bool:
    """Whether what stands behind a name is called after the person."""
    return text[end : end + 24].strip().split(" ")[0].lower().rstrip(".,;:") in _NO_PERSON
