"""How freely an article was translated: sentences joined, split, left out, moved or turned round, as people do."""

from functools import lru_cache

from mtlint import lazy_re

from .align import Link
from .anchors import anchors
from .article import Article
from .language_codes import is_latin

_LOOSE, _FREEDOMS = 0.17, 2
"""From how large a share of its links, and from how many, a translation that is not kept to them is loose."""
_QUOTE = lazy_re.compile(r"\s*[\"“”„«»‘’「『《‹›]")
_MARKED = lazy_re.compile('["“”„«»「『]')
_LEFT_OUT = 1
"""How many sentences an engine leaves out, which is no freedom."""
_LIKE_ENGLISH = frozenset(["be", "bg", "el", "mk", "ru", "sr", "uk"])
_VERBS_LAST = frozenset(["az", "eu", "hu", "ku", "tk", "tr", "uz"])
"""Languages in other letters whose order of words engines keep, and languages in Latin ones whose order they turn."""


@lru_cache(maxsize=8)
def is_loose(article: Article) -> bool:
    """Whether a translation takes freedoms that engines do not: what it leaves unsaid it may say in another way."""
    alignment = article.alignment
    links = alignment.links[1:] if alignment.links and not alignment.links[0].sources else alignment.links
    kept = [link for link in links if len(link.sources) == len(link.targets) == 1]
    left_out = sum(not link.targets for link in links)
    freedoms = alignment.parted + len(links) - len(kept) - min(left_out, _LEFT_OUT)
    freedoms += sum(_is_turned(article, link) for link in kept)
    return freedoms >= _FREEDOMS and freedoms > _LOOSE * len(links)


def _keeps_order(language: str) -> bool:
    return language in _LIKE_ENGLISH or (is_latin(language) and language not in _VERBS_LAST)


def _is_turned(article: Article, link: Link) -> bool:
    """Whether a sentence begins with what the other one ends with: who says something, or what is said."""
    if article.source is None or not _keeps_order(article.source.document.language):
        return False
    ours, theirs = article.text[slice(*link.target)], article.source.text[slice(*link.source)]
    if _MARKED.search(ours) and _MARKED.search(theirs) and bool(_QUOTE.match(ours)) != bool(_QUOTE.match(theirs)):
        return True
    if not is_latin(article.source.document.language):
        return False
    our_edges, their_edges = _edges(ours, english=True), _edges(theirs, english=False)
    return bool(our_edges[0] & their_edges[1]) or bool(our_edges[1] & their_edges[0])


def _edges(text: str, *, english: bool) -> tuple[frozenset[str], frozenset[str]]:
    """The names that a sentence has in its first third alone, and in its last third alone."""
    third = len(text) // 3
    first, middle, last = (
        {key for key in anchors(part, english=english, latin=True) if key[0] == "="}
        for part in (text[:third], text[third:-third], text[-third:])
    )
    return frozenset(first - middle - last), frozenset(last - middle - first)
