"""One organisation under two names within an article: with another word for the kind of body, or beside one acronym."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.acronyms import Introduced, begins_sentence, introduced
from mtlint.text.article import Article
from mtlint.text.countries import countries_in
from mtlint.text.vocabulary import vocabulary

from ._bodies import bodies, plain

_CLASSES = """
commission committee
fund foundation
department ministry
bureau office administration
agency authority
association federation union society
institute institution academy
company corporation
organization association
council committee
air airline airlines airways aviation
motor motors automobile auto
shipping marine
building tower
castle palace
isle island
""".strip().splitlines()
"""Words for one kind of body, which an engine takes in turn for one word of its source."""
_KINDS = frozenset(word for line in _CLASSES for word in line.split())
_KIND_WORDS = _KINDS | {"organisation"}
_PAIRS = frozenset(frozenset((one, other)) for line in _CLASSES for one in line.split() for other in line.split())
_KIND = lazy_re.compile(r"\b(?:" + "|".join(sorted(word.capitalize() for word in _KINDS)) + r"|Organisation)\b")
_SMALL = "of the|for the|on the|of|for|on|and"
_RUN = lazy_re.compile(rf"(?<![\w’'-])[A-Z][\w’'-]*(?:[ \u00a0](?:(?:{_SMALL})[ \u00a0])?[A-Z][\w’'-]*){{1,9}}")
_OPENING = lazy_re.compile(r"(The |An? )|[A-Z][\w’'-]*s of (?:the )?")
_REACH = 24
"""Code points around a name in which its country stands: “the Malaysian …”, “… (NDMA) of Pakistan”."""
_FEWEST = 3
"""Words without small ones: shorter names are alike by chance (“Security Council”, “Security Committee”)."""
_OF_NAMED = frozenset(word for line in _CLASSES[-6:] for word in line.split())
"""Kinds of what bears a name of its own, so that in a translation two words are enough: “Jeju Air”, “Jeju Aviation”."""


class _Name(NamedTuple):
    """A name as it is compared, and where it stands."""

    key: str
    spans: list[Span]


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """The rarer of two names, or the second; and the second name that is given for one acronym."""
    text = article.text
    found = [*_by_kind(article), *_by_acronym(article)]
    reported: set[Span] = set()
    for wrong, right in sorted(found):
        if wrong not in reported and not _are_of_two_countries(article, wrong, right):
            reported.add(wrong)
            anchor = text[slice(*right)]
            yield finding(article, rule, wrong, (anchor,), related=(Related(right, f"“{anchor}” here"),), anchor=anchor)


def _are_of_two_countries(article: Article, one: Span, other: Span) -> bool:
    """Whether the words around two names say that they are bodies of different countries."""
    text, facts = article.text, article.facts
    near = [
        countries_in(text[slice(*span)], facts)
        or countries_in(text[max(0, span.start - _REACH) : span.end + _REACH], facts)
        for span in (one, other)
    ]
    return all(near) and near[0].keys().isdisjoint(near[1])


def _by_kind(article: Article) -> Iterator[tuple[Span, Span]]:
    """Names that differ in the word for the kind of body alone: the first place of the rarer, and of the other."""
    kinds = {match[0].lower().replace("isation", "ization") for match in article.matches_at(_KIND_WORDS, _KIND)}
    if not any(len(pair & kinds) == 2 for pair in _PAIRS):
        return
    groups: dict[str, dict[str, _Name]] = defaultdict(dict)
    for span, words in _runs(article):
        key = plain(words)
        parts = key.split()
        here = [at for at, word in enumerate(parts) if word in _KINDS]
        if len(here) == 1 and (len(parts) >= _FEWEST or _is_of_named(article, words, parts[here[0]])):
            frame = " ".join(word if at != here[0] else "*" for at, word in enumerate(parts))
            groups[frame].setdefault(parts[here[0]], _Name(key, [])).spans.append(span)
    known = bodies(article.facts).by_name if groups else {}
    for names in groups.values():
        ordered = sorted(names.items(), key=lambda item: (-len(item[1].spans), item[1].spans[0]))
        for at, (right_kind, right) in enumerate(ordered):
            for wrong_kind, wrong in ordered[at + 1 :]:
                is_pair = frozenset((right_kind, wrong_kind)) in _PAIRS
                is_rare = len(wrong.spans) == 1 or len(wrong.spans) * 2 < len(right.spans)
                if is_pair and is_rare and wrong.key not in known:
                    yield wrong.spans[0], right.spans[0]


def _is_of_named(article: Article, words: list[str], kind: str) -> bool:
    """Whether a name of two words begins with one that is no word of English."""
    if not article.is_translated or len(words) != _FEWEST - 1 or kind not in _OF_NAMED or words[1].lower() != kind:
        return False
    return len(words[0]) >= _FEWEST and not vocabulary(article.facts).knows(words[0].lower())


def _runs(article: Article) -> Iterator[tuple[Span, list[str]]]:
    """Runs of words with capitals, without an article, and without a word that only begins the sentence."""
    for block in article.blocks:
        for match in _RUN.finditer(article.text, *block.span):
            start = match.start()
            if opening := _OPENING.match(match[0]):
                is_title = begins_sentence(article.text, block.span.start, start)
                start += opening.end() if is_title or opening[1] else 0
            yield Span(start, match.end()), article.text[start : match.end()].replace("\u00a0", " ").split(" ")


def _by_acronym(article: Article) -> Iterator[tuple[Span, Span]]:
    """Names that are given for an acronym for which the article has given another before."""
    if article.text.count("(") < 2:
        return
    first: dict[str, Introduced] = {}
    for each in introduced(article.text, article.blocks):
        before = first.setdefault(each.letters, each)
        if before is not each and not each.is_cut and not before.is_cut and _are_one(before, each):
            yield each.name, before.name


def _are_one(before: Introduced, after: Introduced) -> bool:
    """Whether two names are one in other words: as long, most of the words alike, and neither part of the other."""
    one, other = plain(before.words).split(), plain(after.words).split()
    shared = len(set(one) & set(other))
    return len(one) == len(other) >= _FEWEST and sorted(one) != sorted(other) and shared * 2 >= len(one)
