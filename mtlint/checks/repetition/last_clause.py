"""A last clause of nothing but words of the sentence: two people lost an eye, lost two people."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.sentences import PART_END, rough_sentences
from mtlint.text.word_set import word_set

_WORD = lazy_re.compile(r"[a-z0-9][a-z0-9'-]*")
_SMALL = frozenset(["he", "she", "it", "they", "we", "the", "a", "an", "who", "which"])
_TURNS = word_set(
    "and or but not no nor as if than then only even also too again so never"
    " both all that for from to in of by with at on where when what included"
)
"""Words with which a clause of known words says something new."""


class Options(CheckOptions):
    """The most words of the last clause, and of the sentence; a longer one may come back to its beginning."""

    clause: int = 5
    sentence: int = 25


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Clauses of two words or more, one of them long, that were all said in the sentence already."""
    start = 0
    for part in rough_sentences(article.folded):
        comma = part.rfind(", ")
        if comma > 0 and part.count(" ", comma) <= options.clause and " and, " not in part:
            words = _WORD.findall(part, comma)
            said = [word for word in words if word not in _SMALL]
            if len(said) > 1 and len(max(said, key=len)) > 4 and _TURNS.isdisjoint(said):
                before = _WORD.findall(part, 0, comma)
                if len(before) < options.sentence and set(said) <= set(before) and not _is_list(before, said):
                    end = start + len(part.rstrip(".!?\"'"))
                    span = Span(start + comma + 2, end)
                    if article.text[end : end + 1] == "." and not article.is_quoted(span):
                        yield finding(article, rule, span)
        start += len(part) + len(PART_END)


def _is_list(before: list[str], said: list[str]) -> bool:
    """“Too late, far too late”: the clause repeats the end of what stands before it, for effect."""
    return before[-1] == said[-1]
