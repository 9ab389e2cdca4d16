"""One quoted title of a film, a book or a law in two wordings: the same words in another order or form."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.fold import fold
from mtlint.text.word_set import word_set

_WORD = lazy_re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SMALL = word_set("a an and as at by for from in into of on or the to with without")
_EDGES = " ,.;:!?"
_LONGEST = 80
_STEM = 4


class Options(CheckOptions):
    """How many words, without small ones, a title has at least and at most."""

    fewest: int = 2
    most: int = 8


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The rarer of two wordings of one title, or the second."""
    if len(article.quotations) < 2:
        return
    groups: dict[tuple[str, ...], dict[str, list[Span]]] = {}
    for quotation in article.quotations:
        inner = quotation.inner
        if not quotation.closed or inner.end - inner.start > _LONGEST:
            continue
        span = _bare(article.text, inner)
        words = _WORD.findall(article.text, *span)
        content = [word for word in words if word.lower() not in _SMALL]
        if options.fewest <= len(content) <= options.most and _is_title(content):
            stems = tuple(sorted(fold(word)[:_STEM] for word in content))
            groups.setdefault(stems, {}).setdefault(_wording(words), []).append(span)
    for wordings in groups.values():
        right, *others = sorted(wordings.values(), key=lambda spans: (-len(spans), spans[0]))
        anchor = article.text[slice(*right[0])]
        for wrong in others:
            related = (Related(right[0], f"“{anchor}” here"),)
            yield finding(article, rule, wrong[0], (anchor,), related=related, anchor=anchor)


def _bare(text: str, span: Span) -> Span:
    """A span without the signs at its ends."""
    kept = text[slice(*span)]
    start = span.start + len(kept) - len(kept.lstrip(_EDGES))
    return Span(start, max(start, span.end - len(kept) + len(kept.rstrip(_EDGES))))


def _is_title(content: list[str]) -> bool:
    """Whether all words have a capital, as in a title, and none is a number, which tells one volume from the next."""
    return all(word[0].isupper() and not any(sign.isdigit() for sign in word) for word in content)


def _wording(words: list[str]) -> str:
    """A title as it is compared: without case, hyphens, plurals and the article before it."""
    plain = [fold(word).replace("-", "").replace("'", "").rstrip("s") for word in words]
    return " ".join(plain[1:] if plain[0] in ("the", "a", "an") else plain)
