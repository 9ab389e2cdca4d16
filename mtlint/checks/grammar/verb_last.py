"""A sentence with its one verb and pronoun at the end, behind what they are about: “By June a record it broke”."""

from collections.abc import Iterator
from itertools import pairwise

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.verbs import AUXILIARIES, may_be_finite
from mtlint.text.word_set import word_set

from ._clauses import openers, plain_sentences, verb_groups
from ._doers import DOER, DONE_BY_PEOPLE

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
_SHORTEST_GERUND = 5
_NO_ADVERBS = word_set("ally anomaly assembly butterfly family monopoly reply supply")


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
        if _is_adverb(words[pronoun]) or words[pronoun] in _BETWEEN:
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
    if not (_is_adverb(before) or _has_gerund_and_object(words[: pronoun - 1])):
        return False  # “Nine goals, a record he still holds.”, “First the mill, then the house he loved.”
    others = sum(at < pronoun for at in verb_groups(words))
    return others <= sum(at < pronoun for at in openers(words))


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word not in _NO_ADVERBS


def _has_gerund_and_object(words: list[str]) -> bool:
    """Whether somebody does something to a thing before the object: “By passing 41 liras a record it broke”."""
    return any(
        word.endswith("ing") and len(word) > _SHORTEST_GERUND and (after in _DETERMINERS or after[0].isdigit())
        for word, after in pairwise(words)
    )


def _is_object(words: list[str], at: int) -> bool:
    """Whether a noun stands here that no preposition binds: “41 liras a record it”, “…, duties temporarily he”."""
    at -= _is_adverb(words[at])
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
    """“The miners of the valley a strike announced.”: a thing right behind who alone can do this, and the verb last.

    Of anything else it may be a name with a clause: “The town the rest of the world forgot.”
    """
    if words[-2] not in DONE_BY_PEOPLE or words[-3] in _DETERMINERS or not _OPENS_CLAUSE.isdisjoint(words):
        return False
    if len(verb_groups(words)) > 1 or any(word in words for word in (",", ";")):
        return False
    return _begins_with_doer(words) and any(
        words[at] in _DETERMINERS
        and words[at - 1].isalpha()
        and words[at - 1] not in _PREPOSITIONS
        and not any(DOER.fullmatch(word) for word in words[at:-2])
        for at in range(2, len(words) - 3)
    )


def _begins_with_doer(words: list[str]) -> bool:
    """Whether the first noun, behind an adjective or two, is of people: “The young miners of”."""
    head = next((at for at in range(1, 4) if words[at] in _PREPOSITIONS or words[at] in _DETERMINERS), 0)
    return head > 1 and DOER.fullmatch(words[head - 1]) is not None
