"""Terms of the newsroom's glossary that the source has and the translation renders otherwise."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from mtlint import lazy_re
from mtlint.checks.bilingual._links import language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.term import Term
from mtlint.text.article import Article
from mtlint.text.language_codes import has_bare_words

_STEM = 5
"""A word of the source longer than this may lose its last letters, and every word may gain some: inflection."""
_GAINED = 4
_WORD = lazy_re.compile("[\\w\u064b-\u0652\u0900-\u0903\u093a-\u094f'’-]+")


class Options(CheckOptions):
    """How sure a link must be (0–1), and the terms, which the configuration's `glossary` files give."""

    certainty: float = 0.7
    terms: tuple[Term, ...] = ()


def _term(given: Term | dict[str, Any]) -> Term:
    """A term as the configuration or, in a rule file, as YAML has it."""
    if isinstance(given, Term):
        return given
    fields: dict[str, Any] = {name: tuple(each) if isinstance(each, list) else each for name, each in given.items()}
    return Term(**fields)


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """A forbidden rendering where it stands; else, where no right one stands, the whole sentence."""
    code = language(article)
    terms = tuple(term for term in map(_term, options.terms) if term.language in ("", code))
    if not terms:
        return
    finder = _finder(terms, spaced=has_bare_words(code))
    for pair in sure_pairs(article, options.certainty):
        for number, start, end in finder.places(pair.source):
            term = terms[number]
            wrong = _first(term.forbidden, pair.target, exact=term.exact_case)
            right = _first(term.target, pair.target, exact=term.exact_case)
            if wrong is None and (right is not None or not term.target):
                continue
            if wrong is not None and right is not None and right[0] <= wrong[0] and wrong[1] <= right[1]:
                continue  # the forbidden words are a part of the right ones
            span = pair.span(*wrong) if wrong is not None else pair.link.target
            related = says(pair.source_span(start, end))
            wanted = " or ".join(f"“{form}”" for form in term.target) or "something else"
            note = f" ({term.note})" if term.note else ""
            fixes = term.target if wrong is not None else ()
            yield finding(
                article, rule, span, fixes, related=related, source=pair.source[start:end], wanted=wanted + note
            )


class _Finder:
    """Where terms stand in a sentence of the source; of those that overlap the longest: no part of a compound."""

    def __init__(self, terms: tuple[Term, ...], *, spaced: bool) -> None:
        self._forms = [(form, number) for number, term in enumerate(terms) for form in term.source]
        self._forms += [(form, -1) for term in terms for form in term.exceptions]
        self._spaced = spaced
        if spaced:
            self._tokens = [([word.lower() for word in _WORD.findall(form)], number) for form, number in self._forms]
            self._by_first: dict[str, list[tuple[list[str], int]]] = {}
            for tokens, number in sorted(self._tokens, key=lambda each: -len(each[0])):
                if tokens:
                    self._by_first.setdefault(_stem(tokens[0])[:3], []).append((tokens, number))
        else:
            self._scan = AhoCorasick([form for form, _ in self._forms], matchkind=MatchKind.LeftmostLongest)

    def places(self, text: str) -> Iterator[tuple[int, int, int]]:
        """The number of a term with its range, in order."""
        if not self._spaced:
            for index, start, end in self._scan.find_matches_as_indexes(text):
                if self._forms[index][1] >= 0:
                    yield self._forms[index][1], start, end
            return
        words = [(found.start(), found.end(), found[0].lower()) for found in _WORD.finditer(text)]
        free = 0
        for at, (start, _, word) in enumerate(words):
            if at < free:
                continue
            for tokens, number in self._by_first.get(word[:3], ()):
                here = words[at : at + len(tokens)]
                if len(here) == len(tokens) and all(
                    _is_form(each[2], token) for each, token in zip(here, tokens, strict=True)
                ):
                    free = at + len(tokens)
                    if number >= 0:
                        yield number, start, here[-1][1]
                    break


@lru_cache(maxsize=8)
def _finder(terms: tuple[Term, ...], *, spaced: bool) -> _Finder:
    return _Finder(terms, spaced=spaced)


def _stem(word: str) -> str:
    return word[:-2] if len(word) > _STEM else word


def _is_form(word: str, term: str) -> bool:
    """Whether a word of the text may be an inflected form of a word of a term."""
    stem = _stem(term)
    gained = _GAINED if len(term) >= _STEM else _GAINED // 2
    return word.startswith(stem) and len(word) <= len(term) + gained


def _first(forms: tuple[str, ...], text: str, *, exact: bool) -> tuple[int, int] | None:
    """Where the first of some English renderings stands, inflected or not."""
    places = [found.span() for form in forms if (found := _english(form, exact=exact).search(text))]
    return min(places, default=None)


@lru_cache(maxsize=4096)
def _english(form: str, *, exact: bool) -> re.Pattern[str]:
    """A phrase with the endings of English on its words."""
    words = [re.escape(word) for word in form.split()]
    inflected = [
        word[:-1] + "(?:y|ies|ied|ying)" if word.endswith("y") and len(word) > 3
        else word[:-1] + "(?:e|es|ed|ing)" if word.endswith("e") and len(word) > 3
        else word + "(?:s|es|ed|ing)?"
        for word in words
    ]  # fmt: skip
    pattern = r"[\s-]+".join(word + "(?:['’]s|['’])?" for word in inflected)
    return re.compile(rf"(?<!\w){pattern}(?!\w)", 0 if exact else re.IGNORECASE)
