"""A body of the knowledge base that the original names, and another name in the translation."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.concepts import Place, reader
from mtlint.text.word_set import word_set

_RUN = lazy_re.compile(r"[A-Z][\w&’'-]*(?: (?:(?:of|for|the|and|on|in|to|against|&) ){0,3}[A-Z][\w&’'-]*)+")
_WORD = lazy_re.compile(r"[A-Za-z][\w’'-]*")
_PLAIN_WORD = lazy_re.compile(r"[^\W_]+")


_SMALL = word_set("of for the and on in to against a an")
_GENERAL = word_set(
    "national international state central federal general world people people's public united republic new south north"
    " east west european american chinese russian japanese korean indian french german british ukrainian arab african"
    " asian china russia japan korea india france germany america europe asia africa bank news group company"
    " corporation office daily times ministry department court party union committee council commission agency"
    " association"
)
"""Words that many bodies share: alone they do not say which is meant."""
_LEAST_SHARED = 2
_STEM = 6
_VARIANTS = (
    ("organisation", "organization"), ("defence", "defense"), ("centre", "center"), ("labour", "labor"),
    ("programme", "program"), ("united nations", "un"), ("u.n.", "un"), ("european union", "eu"), ("e.u.", "eu"),
    ("u.s.", "us"), ("united states", "us"), ("’", "'"), ("-", " "),
)  # fmt: skip
_REPORTS = frozenset("道告导")
"""What follows 报 where the word is a report: 图片报道 has pictures and is no 图片报 (Bild)."""
_GENERAL_STEMS = frozenset(word[:_STEM] for word in _GENERAL)
_INTERCHANGED = frozenset(["media", "companies"])
_UMBRELLAS = frozenset(["organisations/eu", "organisations/un", "organisations/nato", "organisations/cis"])
"""Bodies whose name stands for that of each of their parts."""


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


class _Known(NamedTuple):
    """A body that the source of a pair names, and where."""

    key: str
    said: Place


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The name of another body in its place, or words that are nearly the name where the article nowhere has it."""
    facts, original = article.facts, article.source
    theirs = reader(facts, language(article), "bodies")
    if original is None or not theirs.concepts:
        return
    ours = reader(facts, "en", "bodies")
    whole = _plain(article.text)
    in_source = {place.concept for place in theirs.places(original.text)} | set(_english(facts, original.text))
    for pair in sure_pairs(article, options.certainty):
        known = [_Known(place.concept, place) for place in theirs.places(pair.source) if _is_name(pair.source, place)]
        if not known:
            continue
        near = _plain(article.text[slice(*_around(article, pair))])
        lost = {each.key: each for each in known if not _is_named(facts, each.key, near)}
        if not lost:
            continue
        strangers = [
            place
            for place in ours.places(pair.target)
            if place.concept in theirs.concepts and place.concept not in in_source | _UMBRELLAS
            if pair.target[place.start : place.end] in facts.bodies[place.concept][1]
        ]
        for each in lost.values():
            place = strangers[0] if len(strangers) == len(lost) == 1 else None
            span = (place.start, place.end) if place and _are_alike(facts, each.key, place.concept) else None
            if span is None and not _is_named(facts, each.key, whole):
                span = _nearly(facts, each.key, pair.target)
            if span is None or _shares_name(facts, each.key, pair.target[slice(*span)]):
                continue
            name, said = facts.bodies[each.key][0], each.said
            yield finding(
                article,
                rule,
                pair.span(*span),
                (name,),
                related=says(pair.source_span(said.start, said.end)),
                source=pair.source[said.start : said.end],
                name=name,
            )


def _is_name(text: str, place: Place) -> bool:
    """Whether it has a capital, in scripts with capitals, and is no part of a longer word in katakana, Latin or Han."""
    said = text[place.start : place.end]
    if said[-1] == "报" and text[place.end : place.end + 1] in _REPORTS:
        return False
    around = text[max(0, place.start - 1) : place.start] + text[place.end : place.end + 1]
    if said[0].islower():
        return False
    if said.isascii() or "\u30a1" <= said[0] <= "\u30fc":
        return not any(sign.isalnum() and (sign.isascii() or "\u30a1" <= sign <= "\u30fc") for sign in around)
    return True


def _around(article: Article, pair: Pair) -> Span:
    """The translation of a pair with that of its neighbours."""
    links = [link for link in article.alignment.around(pair.link) if link.targets]
    return Span(links[0].target.start, links[-1].target.end)


def _plain(text: str) -> str:
    text = text.lower()
    for form, other in _VARIANTS:
        text = text.replace(form, other)
    return " ".join(["", *_PLAIN_WORD.findall(text), ""])


@lru_cache(maxsize=4096)
def _forms(facts: Facts, key: str) -> tuple[str, ...]:
    return tuple(_plain(form) for form in facts.bodies[key][1])


def _is_named(facts: Facts, key: str, plain: str) -> bool:
    return any(form in plain for form in _forms(facts, key))


def _english(facts: Facts, text: str) -> Iterator[str]:
    """The keys of bodies that a text in another language names in English or by its acronym."""
    for place in reader(facts, "en", "bodies").places(text):
        if text[place.start : place.end] in facts.bodies[place.concept][1]:
            yield place.concept


def _are_alike(facts: Facts, key: str, other: str) -> bool:
    """Whether one may be taken for the other: two media or companies, or two bodies with a word in common."""
    table = key.partition("/")[0]
    if table != other.partition("/")[0]:
        return False
    return table in _INTERCHANGED or not _stems(facts.bodies[key][0]).isdisjoint(_stems(facts.bodies[other][0]))


def _nearly(facts: Facts, key: str, text: str) -> tuple[int, int] | None:
    """The capitalised words that share most with a name of the body, if that is enough to tell."""
    best, most = None, 0
    there = _stems(text)
    if any(_stems(form) <= there for form in facts.bodies[key][1]):
        return None  # all words, in another order
    for form in facts.bodies[key][1]:
        wanted = _stems(form)
        telling = wanted - _GENERAL_STEMS
        for run in _RUN.finditer(text):
            words = [word for word in _WORD.finditer(run[0]) if word[0] not in _SMALL]
            hits = [at for at, word in enumerate(words) if _stem(word[0]) in wanted]
            if not hits:
                continue
            words = words[hits[0] : hits[-1] + 1]
            shared = wanted & {_stem(word[0]) for word in words}
            enough = len(shared) >= _LEAST_SHARED and 2 * len(shared) >= max(len(words), len(wanted))
            if enough and telling & shared and len(shared) > most:
                best, most = (run.start() + words[0].start(), run.start() + words[-1].end()), len(shared)
    return best


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in _WORD.findall(text) if word.lower() not in _SMALL)


def _stem(word: str) -> str:
    """The beginning of a word, without its case and the “'s” after it."""
    return word.lower().removesuffix("'s").removesuffix("’s")[:_STEM]


def _shares_name(facts: Facts, key: str, said: str) -> bool:
    """Whether the words are a part of an accepted name, or hold one."""
    plain = _plain(said)
    return any(plain in form or form in plain for form in _forms(facts, key))
