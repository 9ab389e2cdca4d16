"""What an article shows of the parts of its people's names."""

from mtlint import lazy_re
from mtlint.text.anchors import skeleton
from mtlint.text.article import Article
from mtlint.text.likeness import letters

_INITIAL = lazy_re.compile(r"[A-Z][a-z]?\.$")
_LEAST_BONES = 3


def is_given(article: Article, word: str) -> bool:
    """Whether a word is a given name, or the initial of one."""
    return bool(_INITIAL.match(word)) or letters(word) in article.facts.given_names


def stands_alone(article: Article, surname: str) -> bool:
    """Whether the article calls somebody by a surname alone, in whatever spelling, and nobody by his full name."""
    plain, bones = letters(surname), skeleton(surname)
    alone = False
    for mention in article.mentions:
        word = letters(mention.words[-1])
        is_like = len(bones) >= _LEAST_BONES and skeleton(word) == bones and word[:1] == plain[:1]
        if word == plain or is_like:
            if len(mention.words) > 1:
                return False
            alone = True
    return alone
