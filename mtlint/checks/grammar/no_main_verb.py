"""Sentences that have no verb, or none but those of their subordinate clauses."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.number_words import CARDINALS
from mtlint.text.verbs import has_finite_verb, is_adjective, is_far_from_subject

from ._clauses import NAME, openers, plain_sentences, verb_groups

_FIGURES = frozenset(CARDINALS[:10])
_ANNOUNCED = 9
"""Words and marks of a sentence that begins with a number and only says what follows."""
_SENTENCE_BEFORE = lazy_re.compile(r"(?:\A|[.!?\n][\"' ]*)(\w+)[^.!?\n]{0,90}\.\s\Z")
_ABBREVIATED = lazy_re.compile(r"\b[a-z]{1,2}\.\s\Z")
_ABBREVIATION = 6
"""Code points of what stands before a sentence that may not have begun."""
_AFTERTHOUGHTS = frozenset(
    ("and", "or", "but", "not", "no", "to", "just", "perhaps", "maybe", "yes", "even", "plus", "hence")
)
_CONJUNCTIONS = frozenset(("because", "although", "though", "that", "when", "if", "for", "with", "which", "who"))


class Options(CheckOptions):
    """Of how many words and marks a sentence is that is looked at; how many without a verb are an article's style."""

    least: int = 7
    most: int = 40
    style: int = 4


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Each verb has its clause: with no more verbs than words that open clauses, none is left for the main one."""
    found = [
        span
        for span, words in plain_sentences(article)
        if options.least <= len(words) <= options.most
        and not _is_entry(words)
        and not _is_sentence(words)
        and not _is_style(article, span, words)
        and not (is_adjective(words[0]) and _is_sentence([NAME, *words[1:]]))  # Iqbal drives the oxen.
    ]
    if len(found) < options.style:
        for span in found:
            yield finding(article, rule, span)


def _is_entry(words: list[str]) -> bool:
    """Whether it looks like an entry of a list or a dateline: mostly names and figures, or a figure after a comma."""
    figures = sum(word[0].isdigit() for word in words)
    if figures > 1 and len(words) <= _ANNOUNCED:
        return True  # Stalls 40 lei, gallery 25.
    named = sum(word == NAME or word[0].isdigit() for word in words)
    spoken = sum(word[0].isalpha() for word in words)
    return named > spoken or (words[-3] == "," and (words[-2][0].isdigit() or words[-2] in _FIGURES))


def _is_style(article: Article, span: Span, words: list[str]) -> bool:
    """Whether English writers like it, too: an afterthought, an answer, or a caption, alone in its paragraph."""
    if (words[0] in _AFTERTHOUGHTS and words[1] != "yet") or article.text[: span.start].rstrip().endswith(("?", ":")):
        return True
    if _ABBREVIATED.search(article.text, max(0, span.start - _ABBREVIATION), span.start):
        return True  # said cand. med. n. Vera Osipova
    before = _SENTENCE_BEFORE.search(article.folded, article.paragraph(span).start, span.start)
    if before and before[1] == words[0]:
        return True  # At six, the milkman. At seven, the girls with their satchels.
    if words[0] in _FIGURES and len(words) <= _ANNOUNCED:
        return True  # Three remarks for visitors from the coast.
    return article.paragraph(span) == span and words[0] not in _CONJUNCTIONS


def _is_sentence(words: list[str]) -> bool:
    clauses = _clauses(words)
    if not clauses and has_finite_verb(words):
        return True
    groups = verb_groups(words)
    far = sum(is_far_from_subject(words, at) for at in range(len(words)) if at not in groups)
    return len(groups) + far > clauses


def _clauses(words: list[str]) -> int:
    """How many subordinate clauses are open; a “that” opens one at the start before another, or before its subject."""
    starts_with_that = words[0] == "that" and words[1] in ("if", "when", "he", "she", "they", "it")
    return len(openers(words)) + starts_with_that
