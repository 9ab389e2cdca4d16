"""Wrong renderings of words of another language (`kb.Term`), found in an article as words."""

from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick

from mtlint.kb import Term
from mtlint.model.span import Span

from .article import Article
from .fold import fold

_ENDINGS = ("", "s", "es", "'s", "s'")


class Renderings:
    """Forms of which each belongs to a term."""

    def __init__(self, forms: Iterable[tuple[str, Term]]) -> None:
        self._forms = list(forms)
        self._scan = AhoCorasick([fold(form) for form, _ in self._forms])

    def places(self, article: Article) -> list[tuple[Span, Term]]:
        """Where they stand as words, singular or plural; the longest at each place first."""
        return sorted(self._places(article), key=lambda each: (each[0].start, -each[0].end))

    def _places(self, article: Article) -> Iterator[tuple[Span, Term]]:
        folded = article.folded
        for index, start, end in self._scan.find_matches_as_indexes(folded, overlapping=True):
            form, term = self._forms[index]
            if folded[start - 1 : start].isalnum() and start:
                continue
            if not _is_written(form, article.text, start, end):
                continue
            ending = next((each for each in _ENDINGS if _is_word(folded, end, each)), None)
            if ending is not None:
                yield Span(start, end + len(ending.rstrip("'s") if ending == "'s" else ending)), term


def _is_written(form: str, text: str, start: int, end: int) -> bool:
    """Whether capitals are where they must be; what has none itself is a part of a name if it has one in a sentence."""
    if not form.islower():
        return form in text[start:end]
    return text[start].islower() or not text[start].isalpha() or not _goes_on(text, start)


def _goes_on(text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at].rstrip(" ")
    return bool(before) and (before[-1].isalnum() or before[-1] == ",")


def _is_word(text: str, end: int, ending: str) -> bool:
    return text.startswith(ending, end) and not text[end + len(ending) : end + len(ending) + 1].isalnum()


def is_field(article: Article, term: Term) -> bool:
    """Whether the article is about that in which the renderings of the term are wrong."""
    return not term.beside or any(f" {fold(word)}" in article.folded for word in term.beside)
