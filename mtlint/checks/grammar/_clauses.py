"""Plain sentences, their words, and how many clauses they hold."""

from collections.abc import Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.document import BlockKind
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.verbs import AUXILIARIES, finite_verbs
from mtlint.text.word_set import word_set

TOKEN = lazy_re.compile(r"[\w’'-]+(?:[.,]\d+)*|[^\w\s]")
"""A word, a figure or a mark."""
_NOT_PLAIN = lazy_re.compile(r"[\"“”„«»‘:;|©@/<>•*_=\[\n]|\b(?:Reporting|Editing|Writing|Photo|Picture|Image|Source)\b")
NAME = "§"
"""Stands for a word with a capital that is not the first of its sentence."""
_OPENERS = word_set("which who whose whom because although though whereas if when where why unless whether")
_NO_CLAUSE_BEHIND = word_set(
    "of possible necessary not only any anything ever so to needed in on at by for from with and or available else "
    "even applicable appropriate all under up there then , . ) ' ’ - – — ?"
)
"""Behind an opener these show that it has no clause: “when in doubt”, “whoever, or why”."""
_BETWEEN = word_set("not yet also been being be already never still only now just always often then later first n't")
_PARTICIPLE_ENDS = ("ed", "en", "ing", "wn", "ught")


class Plain(NamedTuple):
    """A sentence of the body without quotations, lists or credits, and its words and marks."""

    span: Span
    words: list[str]


def plain_sentences(article: Article) -> Iterator[Plain]:
    """The sentences that end in a full stop, whole in one block of running text."""
    text = article.text
    for index, block in enumerate(article.blocks):
        if block.kind is not BlockKind.BODY:
            continue
        for span in article.sentences_of(index):
            sentence = text[span.start : span.end]
            first = sentence[0]
            if (
                sentence[-1] != "."
                or sentence.endswith("..")
                or not (first.isupper() or first.isdigit())
                or _NOT_PLAIN.search(sentence)
            ):
                continue
            if sentence.count("(") == sentence.count(")") and not article.is_quoted(span):
                yield Plain(span, words_of(sentence))


def words_of(sentence: str) -> list[str]:
    """The words and marks as `finite_verbs` reads them, in small letters; names are all one sign."""
    tokens: list[str] = TOKEN.findall(sentence)
    rest = (token if not token[0].isupper() else NAME for token in tokens[1:])
    is_acronym = len(tokens[0]) > 1 and tokens[0].isupper()
    return [NAME if is_acronym else tokens[0].lower(), *rest]


def verb_groups(words: list[str]) -> list[int]:
    """Where finite verbs stand, one for each chain of helpers and participle (“has not yet been found”)."""
    finite = finite_verbs(words)
    places, groups, beyond = set(finite), [], 0
    for at in finite:
        if at < beyond:
            continue
        groups.append(at)
        beyond = at + 1
        if words[at] in AUXILIARIES:
            while beyond < len(words) and _is_between(words[beyond]):
                beyond += 1
            if beyond in places or (beyond < len(words) and words[beyond].endswith(_PARTICIPLE_ENDS)):
                beyond += 1
    return groups


def _is_between(word: str) -> bool:
    return word in _BETWEEN or word in AUXILIARIES or word.endswith("ly")


def openers(words: list[str]) -> list[int]:
    """Where words stand that open a subordinate clause with a verb of its own."""
    last = len(words) - 1
    return [
        at
        for at, word in enumerate(words)
        if word in _OPENERS and at < last and words[at + 1] not in _NO_CLAUSE_BEHIND and not _is_gerund(words, at + 1)
    ]


def _is_gerund(words: list[str], at: int) -> bool:
    """Whether a form in -ing takes the place of the clause: “when leaving the house”."""
    return words[at].endswith("ing") and not (at + 1 < len(words) and finite_verbs(words[at : at + 2])[-1:] == [1])
