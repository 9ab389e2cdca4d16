"""A sentence with its one verb and pronoun at the end, behind what they are about: “By June a record it broke”."""

from collections.abc import Iterator

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.verbs import AUXILIARIES, is_past, may_be_finite
from mtlint.text.word_set import word_set

from ._clauses import openers, plain_sentences, verb_groups

_PRONOUNS = word_set("he she they it we")
_BETWEEN = word_set("also already now still again never soon")
_OPENS_CLAUSE = word_set(
    "who which whom whose because although though whereas if when where why unless whether what how until before after "
    "since while once as than that so nor neither only never not one ones such there here and or but then"
)
"""Words that open a clause of their own, or with which English turns the sentence round, too."""
_DETERMINERS = word_set("the a an his her its their our this that these those any")
_PREPOSITIONS = word_set(
    "in on at by for from with without about after before against between among into over under through during since "
    "until of to towards near behind despite within as like via and or"
)
_TIMES = word_set(
    "day days week weeks month months year years time hour hours minute minutes night morning evening way"
)
_LONGEST = 3
"""The words of what the verb is about."""


class Options(CheckOptions):
    """Of how many words and marks a sentence is at least: short ones may be anything."""

    least: int = 7


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """From the word before the pronoun to the verb, in translations, if no other verb is left for the sentence."""
    if not article.is_translated:
        return
    for sentence, words in plain_sentences(article):
        if len(words) < options.least or words[-3] in (",", ";"):
            continue
        pronoun = len(words) - 3
        if words[pronoun].endswith("ly") or words[pronoun] in _BETWEEN:
            pronoun -= 1
        if words[0] in _DETERMINERS and _ends_in_object_and_verb(words):
            yield finding(article, rule, sentence)
        elif words[pronoun] in _PRONOUNS and _is_alone(words, pronoun):
            text = article.text[sentence.start : sentence.end]
            start = text.rfind(f" {words[pronoun]} ") + 1
            before = text.rfind(" ", 0, start - 1) + 1
            yield finding(article, rule, Span(sentence.start + before, sentence.end - 1))


def _is_alone(words: list[str], pronoun: int) -> bool:
    """Whether the last word is a verb, and no verb before belongs to a clause of its own that has no opener."""
    last, before = words[-2], words[pronoun - 1]
    if last in AUXILIARIES or not may_be_finite(last, words[-3], ".") or not before[0].isalpha():
        return False
    if not _OPENS_CLAUSE.isdisjoint(words[max(0, pronoun - 2) : pronoun]):
        return False
    if not _is_object(words, pronoun - 1):
        return False
    others = sum(at < pronoun for at in verb_groups(words))
    return others <= sum(at < pronoun for at in openers(words))


def _is_object(words: list[str], at: int) -> bool:
    """Whether a noun stands here that no preposition binds: “41 liras a record it”, “…, duties temporarily he”."""
    at -= words[at].endswith("ly")
    if words[at] in _TIMES:
        return False
    for first in range(at, max(0, at - _LONGEST), -1):
        if words[first] in _DETERMINERS:
            return words[first - 1] not in _PREPOSITIONS
        if words[first] in _PREPOSITIONS:
            return False
        if words[first - 1] == ",":
            return True
    return False


def _ends_in_object_and_verb(words: list[str]) -> bool:
    """“The miners of the valley a strike announced.”: an object right behind its subject, and one verb, the last."""
    last = words[-2]
    if not is_past(last) or last in AUXILIARIES or words[-3] in _DETERMINERS or not _OPENS_CLAUSE.isdisjoint(words):
        return False
    if len(verb_groups(words)) > 1 or any(word in words for word in (",", ";")):
        return False
    return any(
        words[at] in _DETERMINERS and words[at + 1] not in _TIMES and _is_noun(words[at - 1], words[at - 2])
        for at in range(2, len(words) - 3)
    )


def _is_noun(word: str, before: str) -> bool:
    """Whether a word behind an article, a noun or a preposition is what an object may follow: no verb, no time."""
    if not word.isalpha() or word in _PREPOSITIONS or word in _DETERMINERS or word in _TIMES or word.endswith("ly"):
        return False
    return not is_past(word) and not word.endswith("ing") and not may_be_finite(word, before, "the")
