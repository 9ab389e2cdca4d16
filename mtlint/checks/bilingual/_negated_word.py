"""Which known word a negation of the original negates, and what became of it in the translation."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.bilingual._negation import NOTHING_SAID, SOFT, Judged, negatives
from mtlint.checks.bilingual._negative_forms import ENGLISH_TRACE
from mtlint.kb import Facts
from mtlint.text.concepts import Place, reader

_GROUP = "negated"
_BEHIND = frozenset(["az", "fa", "ja", "kk", "ko", "ky", "mn", "ta", "tr", "uz"])
"""Languages that negate behind the word."""
_AROUND = frozenset(["da", "de", "hi", "nb", "nl", "no", "sv"])
"""Languages whose word may stand on either side of the negation, anywhere in the clause."""
_UNSPACED = {"ja": 4, "ko": 6, "th": 10, "zh": 6}
"""Code points that may stand between a negation and its word, in languages that do not part them by spaces."""
_WORDS_BETWEEN = {"fr": 3, "fa": 1}
"""Words that may stand between, other than one: in French “pas” and a pronoun, too."""
_BEHIND_ITS_NOUN = {"enough": 3}
"""Words that may stand between a negation and an adjective: “não havia provas suficientes”."""
_PREFIX = lazy_re.compile("^ne(?=.{3})")
_ENDS_CLAUSE = lazy_re.compile('[,.;:!?–—、。，；：，؛،“”„«»"()]')
_ENDS_OURS_BEFORE = lazy_re.compile(
    r"[.;:!?“”\"—–]|, (?:and|but|while|which|who|although|though|as)\b|\bbut\b|\band that\b"
)
_ENDS_OURS_BEHIND = lazy_re.compile(r"[.,;:!?“”\"—–]|\b(?:and|because|but|if|since|so|when|while)\b")
_WAITS = lazy_re.compile(
    r"\b(?:(?:until|till)(?! the (?:very )?end\b)|unless|before|without|earliest"
    r"|(?:days|weeks|months|years|decades|long time) since|the (?:first|last) (?:\w+ )?(?:in|since|time)"
    r"|finally|later|only|the most|at most|as (?:much|many|far) as)\b",
    re.IGNORECASE,
)
"""What may say in another way that something did not happen yet."""
_REACH_BEFORE, _REACH_BEHIND, _REACH_OF_TRACE = 200, 40, 25
"""Code points of the translation around a word in which something may negate it."""
_REACH_OF_HINT, _REACH_OF_HINT_BEHIND = 35, 20
"""Code points around it in which a word that is no negation may yet say the same as one."""
_SHORTEST_FUSED, _SHORTEST_FUSED_SIGNS = 5, 3
"""Code points of a word that is one with its negation."""
_WANT, _TO = "want", " to "
"""Who does not want that others do something may want something else."""
_NEAR, _NEAR_SIGNS = 20, 8
"""Code points around a negation and its word in which another one makes it a yes."""


class Negated(NamedTuple):
    """A known word that the original negates, and the same in the translation: None if it says that in another way."""

    no: Place
    theirs: Place
    ours: Place | None
    is_affirmed: bool
    """Whether nothing about the word of the translation negates it, or may."""


def negated_words(facts: Facts, judged: Judged, code: str) -> Iterator[Negated]:
    """The words that negations of the original stand beside, if both sides have them as often.

    Where a word stands twice nothing may be negated: the order may have changed.
    """
    pair, ours, theirs = judged
    theirs_of = reader(facts, code, _GROUP)
    if not theirs_of.concepts or not theirs.plain:
        return
    shared = ours.kinds.keys() & theirs.kinds.keys()
    others = [*theirs.plain, *(place for place in theirs.words if place.concept not in (*SOFT, *shared))]
    known = theirs_of.places(pair.source)
    english: list[Place] | None = None
    for no in theirs.plain:
        word = _fused(facts, pair.source, code, no) or _beside(pair.source, code, no, known)
        if word is None or _is_negated_twice(pair.source, code, no, word, others):
            continue
        alike = sorted({word, *(each for each in known if each.concept == word.concept and not _touch(each, no))})
        if english is None:
            english = reader(facts, "en", _GROUP).places(pair.target)
        same = [each for each in english if each.concept == word.concept]
        if len(same) == len(alike):
            said = same[alike.index(word)]
            is_clear = len(same) == 1 or not ours.plain
            yield Negated(no, word, said, is_clear and is_affirmed(facts, pair.target, said, shared))
        elif not same and len(alike) == 1:
            yield Negated(no, word, None, is_affirmed=False)


def is_affirmed(facts: Facts, text: str, word: Place, shared: Collection[str] = ()) -> bool:
    """Whether nothing about a word of an English sentence negates it, or may, but what the original says, too."""
    breaks = list(_ENDS_OURS_BEFORE.finditer(text, max(0, word.start - _REACH_BEFORE), word.start))
    start = breaks[-1].end() if breaks else max(0, word.start - _REACH_BEFORE)
    stop = _ENDS_OURS_BEHIND.search(text, word.end, word.end + _REACH_BEHIND)
    end = stop.start() if stop else word.end + _REACH_BEHIND
    if word.concept == _WANT and text[word.end : word.end + len(_TO)] != _TO:
        return False
    near = word.start - _REACH_OF_HINT, word.end + _REACH_OF_HINT_BEHIND
    for each in negatives(facts, "en", text):
        first, last = (max(start, near[0]), min(end, near[1])) if each.concept in NOTHING_SAID else (start, end)
        if (
            each.concept not in SOFT
            and each.concept not in shared
            and first <= each.start < last
            and not _touch(each, word)
        ):
            return False
    trace = ENGLISH_TRACE.search(text, max(start, word.start - _REACH_OF_TRACE), word.start)
    return not trace and not _WAITS.search(text, start, end)


def _touch(first: Place, second: Place) -> bool:
    return first.start < second.end and second.start < first.end


def _fused(facts: Facts, text: str, code: str, no: Place) -> Place | None:
    """The word that is one with its negation: nezměnil, değiştirmedi, 不同意."""
    said = text[no.start : no.end].lower()
    if len(said) < (_SHORTEST_FUSED_SIGNS if code in _UNSPACED else _SHORTEST_FUSED):
        return None
    found = reader(facts, code, _GROUP).places(_PREFIX.sub("", said))
    return Place(no.start, no.end, found[0].concept) if found else None


def _beside(text: str, code: str, no: Place, places: list[Place]) -> Place | None:
    """The nearest known word on the side where a negation has its word, within the clause."""
    if code in _AROUND:
        clause = [each for each in places if not _ENDS_CLAUSE.search(text, *_between(no, each))]
        return clause[0] if len(clause) == 1 else None
    if code in _BEHIND:
        word = next((each for each in reversed(places) if each.start < no.start and each.end <= no.end), None)
    else:
        word = next((each for each in places if each.start >= no.end), None)
    if word is None:
        return None
    between = text[slice(*_between(no, word))]
    if _ENDS_CLAUSE.search(between):
        return None
    if code in _UNSPACED:
        return word if len(between) <= _UNSPACED[code] else None
    farthest = max(_WORDS_BETWEEN.get(code, 1), _BEHIND_ITS_NOUN.get(word.concept, 0))
    return word if len(between.split()) <= farthest else None


def _between(first: Place, second: Place) -> tuple[int, int]:
    start = min(first.end, second.end)
    return start, max(start, first.start, second.start)


def _is_negated_twice(text: str, code: str, no: Place, word: Place, others: list[Place]) -> bool:
    """Whether another negative word stands beside the negation or its word: two make a yes."""
    near = _NEAR_SIGNS if code in _UNSPACED else _NEAR
    start, end = min(no.start, word.start) - near, max(no.end, word.end) + near
    return any(
        start < each.end
        and each.start < end
        and not _touch(each, no)
        and not _touch(each, word)
        and not _ENDS_CLAUSE.search(text, *_between(no, each))
        for each in others
    )
