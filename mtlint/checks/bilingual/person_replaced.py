"""A known person of whom an original in Latin letters says nothing, where it names somebody else."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Person
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.function_words import SMALL_WORDS
from mtlint.text.likeness import letters

_CAPITALISED_NOUNS = frozenset(["de", "lb"])
"""Languages in which two words with capitals are seldom a name."""
_NAME = r"[A-ZÀ-ÞĀ-ŽȘ-Ț][\w’'-]+"
_NAMES = lazy_re.compile(rf"{_NAME}(?: {_NAME})+")
_STEM = 4
"""Letters by which a name is known again, whatever ending the language gives it."""


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The name, where exactly one name of its original is not in the article in any form."""
    code = language(article)
    if article.source is None or code not in SMALL_WORDS or code in _CAPITALISED_NOUNS or not article.people.known:
        return
    said, told = letters(article.text), letters(article.source.text)
    strangers = [known for known in article.people.known if known.is_full and not _is_told(known.person, told)]
    if not strangers:
        return
    for pair in sure_pairs(article, options.certainty):
        here = [known for known in strangers if pair.link.target.contains(known.mention.span)]
        others = list(_lost_names(pair, said)) if len(here) == 1 else []
        if len(others) == 1:
            at, name = others[0]
            related = says(pair.source_span(at, at + len(name)))
            yield finding(article, rule, here[0].mention.span, related=related, name=name)


def _is_told(person: Person, told: str) -> bool:
    """Whether anything in the original begins as a name of the person does."""
    words = [word for form in (*person.family, person.name, *person.also) for word in form.split()]
    return any(stem in told for word in words if len(stem := letters(word)[:_STEM]) == _STEM)


def _lost_names(pair: Pair, said: str) -> Iterator[tuple[int, str]]:
    """The names of the original, two words or more, of which the article has no word."""
    for found in _NAMES.finditer(pair.source):
        words = found[0].split()
        lost = [word for word in words if len(stem := letters(word)[:_STEM]) == _STEM and stem not in said]
        if len(lost) > 1 and words[-2:] == lost[-2:]:
            name = " ".join(words[-2:])
            yield found.end() - len(name), name
