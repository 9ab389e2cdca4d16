"""The wrong renderings of words of all languages (`kb.Term`), found in one pass over the tokens of an article."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from mtlint import lazy_re
from mtlint.kb import Facts, Term
from mtlint.model.span import Span
from mtlint.packed import Packed, pack, unpack
from mtlint.text.article import Article
from mtlint.text.fold import fold
from mtlint.text.images import Images
from mtlint.text.tokens import tokens

from .literal_index import LiteralIndex, build_index
from .literal_use import LiteralUse

_WRONG, _NEVER, _PATTERN, _IMAGE = _KINDS = range(4)
"""What a literal of the index is to its term: a rendering, one that nobody writes, or a word of a pattern or image."""
_REACH = 60
"""How far a match of a pattern may go on each side of a word that it must have."""
_ENDINGS = ("", "s", "es", "'s", "s'")
_NEAR = 24
_CAPITAL_BEFORE = lazy_re.compile(r"(?:^|[^.?!:“\"\n] )(?!The |An? )[A-Z][\w’'.-]* (?:of |for |and )?(?:the )?$")
_CAPITAL_BEHIND = lazy_re.compile(r"(?:'s|’s|s)?[ -](?:(?:of|for|and) )?(?:the )?[A-Z]")
_SMALL = frozenset(["of", "the", "and", "for", "in", "to"])
_ARTICLES = ("the ", "The ")
_ABOUT_I = lazy_re.compile(r"\bI\b")


class Rendering(NamedTuple):
    """Where a wrong rendering of a word stands."""

    span: Span
    term: Term
    language: str


def build_term_index(terms: Mapping[str, Sequence[Term]]) -> dict[str, bytes]:
    """The index of the terms of each language, in packed parts."""
    literals: dict[str, dict[LiteralUse, None]] = {}
    for at, of_language in enumerate(terms.values()):
        for row, term in enumerate(of_language):
            for kind, form in _forms(term):
                number = at * len(_KINDS) + kind
                is_word = len(tokens(form)) == 1
                for ending in _ENDINGS[:3] if is_word and kind != _IMAGE else ("",):
                    literals.setdefault(form + ending, {})[LiteralUse(number, row, open_right=not is_word)] = None
    return {"languages": pack([*terms]), **build_index({literal: list(uses) for literal, uses in literals.items()})}


def _forms(term: Term) -> Iterator[tuple[int, str]]:
    never = frozenset(term.never)
    yield from ((_WRONG, fold(form)) for form in term.wrong)
    yield from ((_NEVER, fold(form)) for form in never)
    yield from ((_PATTERN, anchor) for anchors, _ in term.patterns for anchor in anchors)
    yield from ((_IMAGE, form) for image in term.images for form in image[0])


class TermIndex:
    """Finds the wrong renderings of words of some languages."""

    def __init__(self, facts: Facts) -> None:
        parts = facts.term_index
        self._languages: Sequence[str] = unpack(parts["languages"]) if parts else ()
        self._index = LiteralIndex(parts) if parts else None
        self._terms = {language: Packed(facts.terms(language)) for language in self._languages}

    def wrong(self, article: Article, languages: Sequence[str]) -> list[Rendering]:
        """Renderings that are wrong beside an original with the word: singular or plural, as words or as names."""
        return self._found(article, languages, (_WRONG,))

    def never(self, article: Article, languages: Sequence[str]) -> list[Rendering]:
        """What nobody writes in English: renderings, phrases with many forms and images.

        The longest at each place comes first, of the same length that of the language named first.
        """
        return self._found(article, languages, (_NEVER, _PATTERN, _IMAGE))

    def _found(self, article: Article, languages: Sequence[str], kinds: tuple[int, ...]) -> list[Rendering]:
        active = [language in languages and kind in kinds for language in self._languages for kind in _KINDS]
        if self._index is None or not any(active):
            return []
        images = Images(article)
        found = set[Rendering]()
        for number, hits in self._index.wake(article.folded, article.tokens, active).items():
            language, kind = self._languages[number // len(_KINDS)], number % len(_KINDS)
            for row, start, end in hits:
                term = Term(*self._terms[language][row])
                if kind == _IMAGE:
                    spans = images.places(term.images, start, article.folded[start:end])
                elif kind == _PATTERN:
                    spans = _matches(article, term, start, end)
                else:
                    spans = _written(article, term, kind, start, end)
                found.update(Rendering(span, term, language) for span in spans)
        rank = {language: at for at, language in enumerate(languages)}
        return sorted(found, key=lambda each: (each.span.start, -each.span.end, rank[each.language], each.term))


@lru_cache(maxsize=4)
def term_index(facts: Facts) -> TermIndex:
    """The index of a knowledge base, made once."""
    return TermIndex(facts)


def _matches(article: Article, term: Term, start: int, end: int) -> Iterator[Span]:
    for _, pattern in term.patterns:
        match = _compiled(pattern).search(article.folded, max(0, start - _REACH), end + _REACH)
        if match is None:
            continue
        span = Span(*match.span())
        if _has_right_capitals("", article.text, *span) or _is_name(article.folded[slice(*span)], article.text, *span):
            yield span


@cache
def _compiled(pattern: str) -> Any:
    return lazy_re.compile(rf"(?<!\w){pattern}(?:s|es)?(?!\w)")


def _written(article: Article, term: Term, kind: int, start: int, end: int) -> Iterator[Span]:
    """Where a rendering stands as a whole word, with the capitals that it must have."""
    text, folded = article.text, article.folded
    ending = next((each for each in _ENDINGS if _is_word(folded, end, each)), None)
    if ending is None:
        return
    literal = folded[start:end]
    for form in term.wrong if kind == _WRONG else term.never:
        if fold(form) in (literal, literal[:-1], literal[:-2]):
            stop = start + len(form)
            if _has_right_capitals(form, text, start, stop) or _is_name(form, text, start, stop):
                yield Span(start, end + len(ending.removesuffix("'s")))
                return


def _has_right_capitals(form: str, text: str, start: int, end: int) -> bool:
    """Whether capitals are where they must be; with one in a sentence, what has none itself is a name (hit China)."""
    if form and not form.islower():
        return form in text[start:end]
    if text[start].islower() and any(map(str.isupper, _ABOUT_I.sub("", text[start:end]))):
        return False
    return text[start].islower() or not text[start].isalpha() or not _goes_on(text, start)


def _is_name(form: str, text: str, start: int, end: int) -> bool:
    """Whether a form in small letters is written as a name: all of its words, or the one word of the whole name."""
    words = text[start:end].split()
    if not form.islower() or not all(word[0].isupper() or word in _SMALL for word in words):
        return False
    if len(words) > 1:
        return True
    is_part = _CAPITAL_BEFORE.search(text, max(0, start - _NEAR), start) or _CAPITAL_BEHIND.match(text, end)
    return not is_part and text.endswith(_ARTICLES, 0, start)


def _goes_on(text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at].rstrip(" ")
    return bool(before) and (before[-1].isalnum() or before[-1] == ",")


def _is_word(text: str, end: int, ending: str) -> bool:
    return text.startswith(ending, end) and not text[end + len(ending) : end + len(ending) + 1].isalnum()


def is_field(article: Article, term: Term) -> bool:
    """Whether the article is about that in which the renderings of the term are wrong."""
    return not term.beside or any(f" {fold(word)}" in article.folded for word in term.beside)
