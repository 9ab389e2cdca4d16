"""A thing that is of itself: “the growth of the grown growth”, “for the soldiers of the soldiers”."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.word_set import word_set

_OF = lazy_re.compile(r"(?<=[a-z] )of (?:the|its|their|these|those|his|her)(?=((?: [^\W\d_][\w'-]*+){1,4}))")
_OF_ALONE = frozenset(("of",))
_ENDS = lazy_re.compile(
    r"[.,;:!?)\"\n]|\Z| (?:of|to|in|on|at|for|by|from|and|or|but|is|are|was|were|has|have|had|will|would|could|can|"
    r"that|which|who|when|while|as|after|before)\b"
)
"""What follows a noun that no other noun follows."""
_AS = lazy_re.compile(r"(?<=[a-z]) as an? ([a-z]{4,})(?=[\s.,;:!?)\"]|\Z)")
_BREAKS = word_set("and or but is was are were in on to at by for with that who the a an his her their its")
"""Behind these another thing is spoken of: “the father of the bride paid the father of the groom”."""
_RIGHT = frozenset(["result", "whole", "matter", "rule", "question", "means", "shadow", "lords", "share", "shares"])
"""Words that English sets twice: “the result … as a result”, “shares of the company's shares”."""
_MOST_AFTER = 3
_SHORTEST = 5


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The second of the two with all between them. Names and superlatives (“best of the best”) are left alone."""
    folded = article.folded
    if " of the " in folded or " of its " in folded or " of their " in folded:
        for found in article.matches_at(_OF_ALONE, _OF, in_folded=True):
            head_end = found.start() - 1
            head = folded[folded.rfind(" ", 0, head_end) + 1 : head_end]
            end = found.start(1)
            for word in found[1].split():
                end += len(word) + 1
                if word in _BREAKS:
                    break
                if len(head) >= _SHORTEST and _is_same(head, word) and _ENDS.match(folded, end):
                    yield from _twice(article, rule, head_end - len(head), end)
                    break
    if " as a" in folded:
        for found in _AS.finditer(folded):
            words = folded[max(0, found.start() - 60) : found.start()].rsplit(None, _MOST_AFTER + 1)[-_MOST_AFTER - 1 :]
            for at, word in enumerate(words):
                if _is_same(word, found[1]) and word != found[1] and not any(w[-1] in ".,;:" for w in words[at:]):
                    yield from _twice(article, rule, found.start() + 1, found.end())
                    break


def _is_same(one: str, other: str) -> bool:
    if one in _RIGHT or other in _RIGHT or not one.isalpha():
        return False
    return _singular(one) == _singular(other) and not one.endswith("est")


def _singular(word: str) -> str:
    return word.removesuffix("es") if word.endswith(("ches", "shes", "sses", "xes")) else word.removesuffix("s")


def _twice(article: Article, rule: Rule, start: int, end: int) -> Iterator[Finding]:
    if article.text[start].islower() and article.text[start:end].rsplit(" ", 1)[-1].islower():
        yield finding(article, rule, Span(start, end))
