"""A place under its name in another language, in Latin letters: “Gretsiya”, “Németország”, “Lissabon”."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.likeness import letters
from mtlint.text.word_set import word_set

_SIDE = (
    r"(?:(?:the[ \u00a0])?(?:(?:north|south|east|west|central)\w*|neighbou?ring|nearby|all of|parts of|capital|city of"
    r"|town of)[ \u00a0])"
)
_CAPITAL = lazy_re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]+")
_NAME = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]+(?:[ \u00a0][A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]+){0,3}"
_PLACED = lazy_re.compile(
    r"(?<![\w’'-])(?P<how>[Ii]n|[Ff]rom|[Tt]o|[Ii]nto|[Nn]ear|[Aa]cross|[Oo]utside|[Tt]hroughout|[Vv]ia|[Tt]owards?|[Aa]round"
    r"|[Ll]eft|[Vv]isit(?:s|ed|ing)?|[Bb]orders? with|[Rr]elations with|[Bb]etween|[Aa]s far as|[Rr]eached|[Ee]ntered"
    r"|[Cc]apital of|[Pp]resident of|[Gg]overnment of|[Rr]epublic of|[Cc]ity of|[Rr]esidents of|[Ss]treets of"
    r"|[Ee]mbassy in|[Aa]mbassador to)[ \u00a0]"
    rf"{_SIDE}{{0,2}}(?P<name>{_NAME})"
)
"""A capitalised name behind a word of place."""
_HOWS = word_set(
    "in from to into near across outside throughout via toward towards around left visit visits visited visiting border"
    " borders relations between as reached entered capital president government republic city residents streets embassy"
    " ambassador"
)
"""The words with which that begins."""
_NEXT = lazy_re.compile(rf"(?:, and|,| and| or|,? but not)[ \u00a0](?P<name>{_NAME})")
"""What follows it in a list."""
_CLOSE = frozenset(("in", "near", "across", "outside", "throughout", "around"))
"""Behind the other words of place people and clubs stand, too."""
_OWNS = frozenset(("'s", "’s"))
"""“in Padova’s 2-1 win”: a club or a person."""
_PART = lazy_re.compile(
    r"[ \u00a0](?:[A-ZÀ-Ž]|d(?:[aeio]|as|[eo]s|el|ella?|u)[ \u00a0][A-ZÀ-Ž])|['’](?!s\b)|[-/]\w|”|\""
    r"|,? (?:Ill|Illinois|Texas|Florida)\b"
)


Options = Accepting


class _Place(NamedTuple):
    end: int
    right: str
    is_sure: bool


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such names where a place stands: behind “in”, “from”, “visited”, or in a list with a known place."""
    text = article.text
    known, wakes = _foreign(article.facts)
    if not any(letters(word.removesuffix("'s").removesuffix("’s")) in wakes for word in set(_CAPITAL.findall(text))):
        return
    language = (article.document.source_language or "") if article.is_translated else ""
    own = article.facts.foreign_places(language) if language else {}
    for placed in article.matches_at(_HOWS, _PLACED):
        is_close = placed["how"].lower() in _CLOSE
        named: re.Match[str] | None = placed
        while named is not None:
            start = named.start("name")
            place = _read(named["name"], start, known, own)
            if place is None:
                end = named.end() if named["name"] in country_words(article.facts) else 0
            else:
                end = 0 if _PART.match(text, place.end) else place.end
                is_place = place.is_sure or (is_close and text[end : end + 2] not in _OWNS)
                if end and is_place and text[start:end] not in options.accept:
                    yield finding(article, rule, Span(start, end), (place.right,))
            named = _NEXT.match(text, end) if end else None


def _read(run: str, start: int, known: Mapping[str, str], own: Mapping[str, str]) -> _Place | None:
    """The foreign place with which a run of capitalised words begins."""
    words = run.replace("\u00a0", " ").split(" ")
    for count in range(len(words), 0, -1):
        form = " ".join(words[:count])
        bare = form.replace("’", "'").removesuffix("'s")
        key = letters(bare)
        right = known.get(key) or own.get(key)
        if right and key != letters(right):
            return _Place(start + len(bare), right, key in known)
    return None


@lru_cache(maxsize=4)
def _foreign(facts: Facts) -> tuple[Mapping[str, str], Mapping[str, str]]:
    return facts.foreign_places(), facts.foreign_places("wakes")
