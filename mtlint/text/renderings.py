"""Wrong renderings of words of another language (`kb.Term`), found in an article as words."""

from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick, Implementation

from mtlint import lazy_re
from mtlint.kb import Term
from mtlint.model.span import Span

from .article import Article
from .fold import fold

_REACH = 60
"""How far a match may go on each side of a string that it must have."""
_ENDINGS = ("", "s", "es", "'s", "s'")
_NEAR = 24
_CAPITAL_BEFORE = lazy_re.compile(r"(?:^|[^.?!:“\"\n] )(?!The |An? )[A-Z][\w’'.-]* (?:of |for |and )?(?:the )?$")
_CAPITAL_BEHIND = lazy_re.compile(r"(?:'s|’s|s)?[ -](?:(?:of|for|and) )?(?:the )?[A-Z]")
_SMALL = frozenset(["of", "the", "and", "for", "in", "to"])
_ARTICLES = ("the ", "The ")
_ABOUT_I = lazy_re.compile(r"\bI\b")


class Renderings:
    """Forms of which each belongs to a term, and patterns of terms with what an article must have for them."""

    def __init__(
        self, forms: Iterable[tuple[str, Term]], patterned: Iterable[Term] = (), *, as_names: bool = False
    ) -> None:
        """`as_names` finds forms also where they are written as a name: “the Official Court”."""
        self._forms = list(forms)
        self._as_names = as_names
        # Most runs look at one article: what is quick to build is quicker in all.
        self._scan = AhoCorasick(
            [fold(form) for form, _ in self._forms],
            store_patterns=False,
            implementation=Implementation.NoncontiguousNFA,
        )
        patterns = [(anchors, pattern, term) for term in patterned for anchors, pattern in term.patterns]
        self._patterns = [(lazy_re.compile(rf"(?<!\w){pattern}(?:s|es)?(?!\w)"), term) for _, pattern, term in patterns]
        self._anchors = [(anchor, at) for at, (anchors, *_) in enumerate(patterns) for anchor in anchors]
        self._scan_anchors = AhoCorasick([anchor for anchor, _ in self._anchors])

    def places(self, article: Article) -> list[tuple[Span, Term]]:
        """Where they stand as words, singular or plural; the longest at each place first."""
        found = (*self._places(article), *self._matches(article))
        return sorted(found, key=lambda each: (each[0].start, -each[0].end))

    def _matches(self, article: Article) -> Iterator[tuple[Span, Term]]:
        folded = article.folded
        found: dict[tuple[int, int], Term] = {}
        for index, start, end in self._scan_anchors.find_matches_as_indexes(folded, overlapping=True):
            pattern, term = self._patterns[self._anchors[index][1]]
            match = pattern.search(folded, max(0, start - _REACH), end + _REACH)
            if match is not None and _is_written("", article.text, *match.span()):
                found[match.span()] = term
        for span, term in found.items():
            yield Span(*span), term

    def _places(self, article: Article) -> Iterator[tuple[Span, Term]]:
        folded = article.folded
        for index, start, end in self._scan.find_matches_as_indexes(folded, overlapping=True):
            form, term = self._forms[index]
            if folded[start - 1 : start].isalnum() and start:
                continue
            if not self._is_written(form, article.text, start, end):
                continue
            ending = next((each for each in _ENDINGS if _is_word(folded, end, each)), None)
            if ending is not None:
                yield Span(start, end + len(ending.rstrip("'s") if ending == "'s" else ending)), term

    def _is_written(self, form: str, text: str, start: int, end: int) -> bool:
        return _is_written(form, text, start, end) or (self._as_names and _is_written_as_name(form, text, start, end))


def _is_written(form: str, text: str, start: int, end: int) -> bool:
    """Whether capitals are where they must be; with one in a sentence, what has none itself is a name (hit China)."""
    if form and not form.islower():
        return form in text[start:end]
    if text[start].islower() and any(map(str.isupper, _ABOUT_I.sub("", text[start:end]))):
        return False
    return text[start].islower() or not text[start].isalpha() or not _goes_on(text, start)


def _is_written_as_name(form: str, text: str, start: int, end: int) -> bool:
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
