"""Words that never stand together in English: “threatens of to close”, “the both towns”, “which from it only”."""

import re
from collections.abc import Callable, Iterator, Mapping

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.verbs import is_adjective, is_base, is_past
from mtlint.text.word_set import word_set

from ._sequences import BEHIND_NO_CLAUSE, SEQUENCES

_BEGINNING = re.compile(r"\\b(?:\(\?(?::|P<\w+>)(?P<words>[A-Za-z|' ]+)\)|(?P<word>[A-Za-z]+))(?= |\\b)")
"""The words that a pattern begins with, if it names them one by one."""


def _first_words(pattern: str) -> frozenset[str]:
    """The words that all matches of a pattern begin with, in small letters; none if it does not name them."""
    depth = 0
    for sign in re.sub(r"\\.|\[[^]]*\]", "", pattern):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            return frozenset()
    found = _BEGINNING.match(pattern)
    words = found and (found["words"] or found["word"])
    return frozenset(word.split(" ")[0].lower() for word in words.split("|")) if words else frozenset()


_PATTERNS = tuple((_first_words(pattern), lazy_re.compile(pattern)) for pattern in SEQUENCES)
"""Patterns, each with the words at which alone it need be tried, if that is known."""
_BEHIND_NO_CLAUSE = tuple((_first_words(pattern), lazy_re.compile(pattern)) for pattern in BEHIND_NO_CLAUSE)
_CLAUSE = lazy_re.compile(
    r"\b(?:[Tt]hose|[Ww]hat(?:ever)?|[Ww]ho(?:ever)?|which|whom|[Aa]ll|[Ee]verything|[Aa]nything"
    r"|(?<=[a-z] )(?:that|he|she|they|we|I|you|it|reporters|police))\b[^.!?\n]*\Z"
    r"|\b(?:[Tt]he|[Tt]hese|[Tt]his|[Aa]ny|[Ee]very|[Ss]ome|[Nn]o) (?:[a-z]+ )?"
    r"(?!(?:of|in|on|at|to|for|by|with|from|and|or|but|as|than|into|over|after|before|that|when|if)\b)[a-z]+"
    r" (?:the|an?|his|her|its|their|our|my|many|most|both) [a-z]+(?: [a-z]+)? \Z"
)
"""What may be the head or the subject of a relative clause, within reach of its end: “the money the town” has."""
_REACH = 80


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """All the words, in translations, quoted or not."""
    if article.is_translated:
        beyond = 0
        for span in sorted(_span(found) for found in _matches(article) if _is_of_classes(found)):
            if span.start >= beyond:
                beyond = span.end
                yield finding(article, rule, span)


def _matches(article: Article) -> Iterator[re.Match[str]]:
    """The matches of all patterns: most are tried only where one of their first words stands."""
    for words, pattern in _PATTERNS:
        yield from article.matches_at(words, pattern) if words else pattern.finditer(article.text)
    for words, pattern in _BEHIND_NO_CLAUSE:
        for found in article.matches_at(words, pattern) if words else pattern.finditer(article.text):
            if not _CLAUSE.search(article.text, max(0, found.start() - _REACH), found.start()):
                yield found


def _span(found: re.Match[str]) -> Span:
    """All of it but the end of the sentence before."""
    return Span(found.end() - len(found[0].lstrip('.!?\n “"')), found.end())


def _is_of_classes(found: re.Match[str]) -> bool:
    """Whether the words that the groups are named for are of these classes, and the last is no half of a longer one."""
    if found.string.startswith("-", found.end()):
        return False
    return all(word is None or _CLASSES[name](word) for name, word in found.groupdict().items())


def _is_verb_only(word: str) -> bool:
    return is_base(word, only=True) and word not in _NOUNS_TOO


def _is_finite(word: str) -> bool:
    return is_past(word) or (word.endswith("s") and is_base(word[:-1], only=True))


def _is_past(word: str) -> bool:
    return is_past(word) or word in _PARTICIPLES


def _is_attribute(word: str) -> bool:
    return is_adjective(word) or word in _SHORT_ADJECTIVES


def _is_thing(word: str) -> bool:
    return not is_adjective(word) and not is_past(word) and not word.endswith(("ly", "ing"))


_PARTICIPLES = word_set(
    "written seen given taken known shown broken chosen driven thrown drawn eaten stolen done born hidden spoken torn "
    "flown grown forgiven forbidden"
)
_SHORT_ADJECTIVES = word_set("clear ready empty safe guilty innocent")
_NOUNS_TOO = word_set(
    "include remain agree "
    "retreat detox reset restart rework revamp reload earmark vet spend send get put come disconnect assist maul tote "
    "tease bake borrow juggle psych reread recast restock chime inset let stash hijack kidnap crochet jog nod fling "
    "cling dub pelt rebuild bootleg divide knit hang read dissolve intercept wane ail"
)
"""Which a preposition may stand before, though the tree's list has them as verbs alone."""
_NO_REDUPLICATION = word_set("fifty knock hush boom blah yeah tick clap hear well beri chow tuts")
_CLASSES: Mapping[str, Callable[[str], bool]] = {
    "adjective": _is_attribute,
    "base": is_base,
    "finite": _is_finite,
    "noun": lambda word: word not in _NO_REDUPLICATION,
    "only": _is_verb_only,
    "past": _is_past,
    "past2": _is_past,
    "thing": _is_thing,
}
