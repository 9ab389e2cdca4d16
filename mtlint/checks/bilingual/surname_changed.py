"""A given name of the original with another surname behind it: “Norbert Savior” for Norbert Heiland."""

import re
from collections.abc import Iterator
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.anchors import skeleton
from mtlint.text.article import Article
from mtlint.text.equivalents import is_english_form
from mtlint.text.function_words import SMALL_WORDS
from mtlint.text.likeness import letters

_NAME = lazy_re.compile(r"(?<![\w’'-])([A-ZÀ-ÞĀ-Ž][\w’'-]+) (?=([A-ZÀ-ÞĀ-Ž][\w’-]{2,}))")
_TITLED = lazy_re.compile(r"(?:King|Queen|Pope|Saint|St\.|San|Santa|Prince|Princess|Emperor|Empress|Archduke|Tsar) $")
"""Whose names English has translated itself."""
_CYRILLIC_NAME = lazy_re.compile(r"(?<!\w)([\u0400-\u042f]\w+) (?=([\u0400-\u042f]\w{2,}))")
_WORD = lazy_re.compile(r"[A-Z]\w+")
_CYRILLIC = frozenset(["be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "uk"])
_STEM, _ENDING = 4, 3
"""Letters by which a name is known again, and how many an ending may have."""
_LEAST_BONES = 2


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The word behind a given name, where the original has another one there, of which the article knows nothing."""
    code = language(article)
    if article.source is None or not (code in SMALL_WORDS or code in _CYRILLIC):
        return
    said, told = letters(article.text), letters(article.source.text)
    for pair in sure_pairs(article, options.certainty):
        for name in _NAME.finditer(pair.target):
            if letters(name[1]) not in article.facts.given_names or _TITLED.search(pair.target, 0, name.start()):
                continue
            if code not in _CYRILLIC:
                theirs = _latin(pair, name, said, told)
            elif name[2].lower() in _meanings(article.facts):
                theirs = _cyrillic(pair, name)
            else:
                continue
            if theirs is not None:
                at, right = theirs
                wrong = pair.span(*name.span(1 if is_english_form(name[1], right) else 2))
                related = says(pair.source_span(at, at + len(right)))
                yield finding(article, rule, wrong, related=related, name=right)


def _latin(pair: Pair, name: re.Match[str], said: str, told: str) -> tuple[int, str] | None:
    """The word of the original that was changed, and where it is.

    That is a given name put into its English form, or a surname for which another one stands in the translation.
    """
    given, surname = letters(name[1]), letters(name[2])
    for theirs in _NAME.finditer(pair.source):
        first, second = letters(theirs[1]), letters(theirs[2])
        if second == surname and first not in said and is_english_form(name[1], theirs[1]):
            return theirs.start(1), theirs[1]
        if not (first.startswith(given) and len(first) <= len(given) + _ENDING) or len(second) < _STEM:
            continue
        if second[:2] == surname[:2]:
            continue  # spelled otherwise, which is what latin_name_changed looks for
        if second[:_STEM] not in said and surname[:_STEM] not in told and _is_last(pair.target, name):
            return theirs.start(2), theirs[2]
    return None


def _cyrillic(pair: Pair, name: re.Match[str]) -> tuple[int, str] | None:
    """The surname of an original in Cyrillic for which a word of English stands, and where it is."""
    given, bones = skeleton(name[1]), skeleton(name[2])
    names = [skeleton(word) for word in _WORD.findall(pair.target)]
    for theirs in _CYRILLIC_NAME.finditer(pair.source):
        first, second = skeleton(theirs[1]), skeleton(theirs[2])
        if not first.startswith(given) or min(len(given), len(second)) < _LEAST_BONES:
            continue
        if second[:2] != bones[:2] and not any(other.startswith(second[:3]) for other in names):
            return theirs.start(2), theirs[2]
    return None


def _is_last(text: str, name: re.Match[str]) -> bool:
    """Whether no further word of the name follows, which may be the surname."""
    return not re.match(r"[ -][A-ZÀ-ÞĀ-Ž]", text[name.end(2) : name.end(2) + 2])


@lru_cache(maxsize=4)
def _meanings(facts: Facts) -> frozenset[str]:
    """English words, in small letters, that surnames mean."""
    return frozenset(meaning for meanings in facts.surname_meanings.values() for meaning in meanings)
