"""Two sentences in a row that say the same in almost the same words."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.document import BlockKind
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.sentences import PART_END, rough_sentences
from mtlint.text.synonyms import say_the_same
from mtlint.text.word_set import word_set

_WORD = lazy_re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_THING = lazy_re.compile(r" [a-z]+(?: [a-z]+)?\.?")
"""What a figure counts, at the end of a sentence."""
_SMALL = word_set(
    "the a an of in on at to for and or by with from as is was were are be been has have had that this it its he she "
    "they his her their said says not but will would which who"
)
_LIGHT = frozenset(["forced", "obliged", "able", "made", "also", "then", "himself", "herself"])
_SUBJECTS = (" he ", " she ", " they ", " it ")
_FEWEST = 4
"""The words of a short sentence that says again what the one before it says, but for one word."""


class Options(CheckOptions):
    """The fewest words, small ones not counted; the share of them in both sentences; the likeness of the strings."""

    min_words: int = 6
    shared: float = 0.4
    likeness: int = 65


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The second of two. Headlines, which the first sentence says again, and quotations are left alone."""
    start = 0
    before, words_before = Span(0, 0), frozenset[str]()
    for part in rough_sentences(article.folded):
        words = frozenset(part.split())
        common = len(words & words_before)
        if common > 3 and common * 2 > len(words):
            span = Span(start, start + len(part))
            if _is_beginning_again(article.folded[slice(*before)], part):
                is_again = _is_told(article, span)
            else:
                is_again = common * 2 > len(words_before) and _say_the_same(article, before, span, options)
            if is_again:
                yield finding(article, rule, span, related=(Related(before, "said here already"),))
        before, words_before = Span(start, start + len(part)), words
        start += len(part) + len(PART_END)


def _say_the_same(article: Article, first: Span, second: Span, options: Options) -> bool:
    text = article.folded
    one, two = text[slice(*first)], text[slice(*second)]
    if one.strip(" .\"'") == two.strip(" .\"'"):
        return False  # repeated_sentence says so
    if _is_figure_again(one.rstrip(), two):
        return _is_told(article, second)
    a, b = (frozenset(_WORD.findall(each)) - _SMALL for each in (one, two))
    if not _is_but_for_a_word(article, second, a, b) and (
        min(len(a), len(b)) < options.min_words or len(a & b) < options.shared * len(a | b)
    ):
        return False
    if any(not _is_told(article, each) for each in (first, second)):
        return False
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - needed in one article of a hundred

    return ratio(one, two, score_cutoff=options.likeness) > 0


def _is_figure_again(one: str, two: str) -> bool:
    """Whether the second goes on where the first ended: “It drew 42,000. It drew 42,000 people”."""
    rest = two.removeprefix(one)
    return rest != two and one[-1:].isdigit() and _THING.fullmatch(rest) is not None


def _is_beginning_again(one: str, two: str) -> bool:
    """Whether the second says the first part of the first again: “It sails at 6 from Harle. It sails at 6.”."""
    again = two.strip().rstrip(".")
    return len(again.split()) > _FEWEST and one.strip(" .\"'").startswith(f"{again} ")


def _is_but_for_a_word(article: Article, second: Span, a: frozenset[str], b: frozenset[str]) -> bool:
    """“The party hailed the verdict. The party hailed the decision.”; a pronoun may stand for the first one's name."""
    gone, new = a - b, b - a - _LIGHT
    if len(a & b) < _FEWEST - 1 or len(gone) != 1 or len(new) > 1:
        return False
    (word,) = gone
    if new:
        return say_the_same(word, *new)
    has_pronoun = any(each in article.folded[slice(*second)] for each in _SUBJECTS)
    return has_pronoun and f" {word.title()} " in article.text[: second.start]


def _is_told(article: Article, span: Span) -> bool:
    """Whether a sentence is the article's own: no headline, caption or item, nothing quoted."""
    index = article.block_index(span.start)
    return index > 0 and article.blocks[index].kind is BlockKind.BODY and '"' not in article.folded[slice(*span)]
