"""A club or medium under the words that its name is made of: “Tractor scored first”, “told the Seventh Day”."""

import re
from collections.abc import Iterator, Mapping

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.capitalised import capitalised
from mtlint.text.likeness import letters

_SPORT = lazy_re.compile(
    r"\b(?:goals?|match(?:es)?|league|coach|season|defeat|cup|stadium|defenders?|striker|midfielder|goalkeeper|fans"
    r"|championship|play-?offs?|half-?time|penalty|puck|standings|points|draw|club|tournament|quarter|sets?|assists?)\b",
    re.I,
)
_LEAST_SPORT = 4
"""So many different words of sport tell that an article is about it."""
_PLAYS = lazy_re.compile(
    r" (?:won|beat|lost|drew|scored|defeated|play(?:s|ed)?|host(?:s|ed)?|face[sd]?|signed|took|led|leads|qualif\w+"
    r"|finished|secured|overcame|thrashed|equali[sz]ed|defenders?|striker|midfielder|goalkeeper|goaltender|forward"
    r"|winger|coach|fans|supporters|players?|head coach|will (?:play|face|host|meet)"
    r"|(?:are|is|were|was) (?:leading|top|second|third|fourth|relegated|eliminated|unbeaten))\b"
    r"|['’]s (?:goal|coach|defen[cs]e|fans|players?|captain|keeper|striker|home|win|victory|defeat|lead|head)"
)
_PLAYED = lazy_re.compile(
    r"\b(?:against|beat|defeated|-placed|leaders|champions|rivals|visitors|hosts|over|joined|between|versus|vs\.?|with|of"
    r"|facing|for|and|to|at|from) $"
)
_CLOSE = lazy_re.compile(r"\b(?:against|beat|defeated|-placed|leaders|champions|rivals|versus|vs\.?|facing) $")
"""Of these, what stands before nothing else in a report of a match."""
_ENDS = lazy_re.compile(r"[,.;:)]| (?:on|in|at|and|by|with|after|for|to|from)\b|$", re.M)
_MEDIUM = (
    r"(?:newspapers?|daily|dailies|weekly|tabloid|(?:news )?(?:agency|site|website|portal|outlet|channel)|broadcaster"
    r"|magazine|paper)"
)
_TOLD = lazy_re.compile(
    rf"\b(?:{_MEDIUM}|told|according to|interview with|interviewed by|quoted by|reported by|published by|revealed by"
    r"|statements? to|speaking to|spoke to|column in|article in) [“\"‘']?$"
)
_NAMED = lazy_re.compile(rf"\b{_MEDIUM},? [“\"‘']?(?:the )?$")
_REPORTS = lazy_re.compile(
    rf"[”\"’']? (?:reported|wrote|writes|reports|quoted|quotes|revealed|{_MEDIUM}|reporter|journalist|correspondent)\b"
)
_IS_MEDIUM = lazy_re.compile(rf"[”\"’']? {_MEDIUM}\b")
_NAME_GOES_ON = lazy_re.compile(r"['’]s [A-Z]|-\w| (?:[A-Z]|of [A-Z])")
_GLOSSED = lazy_re.compile(r"\([“\"‘']?(?:the )?$|[“‘]$|\b(?:means|meaning|or) [“\"‘']?$")
_REACH = 30


class Options(CheckOptions):
    """Further names, as they stand in the text, that are right."""

    accept: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such names in translations from, or about, the country of the club or medium, where one is at work."""
    if not article.is_translated:
        return
    text, facts = article.text, article.facts
    countries = sorted({code[:2] for code in article.countries})
    media = [table for code in countries if (table := facts.media_by_their_words(code))]
    clubs = [table for code in countries if (table := facts.clubs_by_their_words(code))]
    if clubs and len({word[0].lower() for word in _SPORT.finditer(text)}) < _LEAST_SPORT:
        clubs = []
    taken = 0
    for span, form in capitalised(text) if media or clubs else ():
        if span.start < taken or form in options.accept or _NAME_GOES_ON.match(text, span.end):
            continue
        right = _right(form, clubs) if _is_club(article, span) else ""
        right = right or (_right(form, media) if _is_medium(article, span, form) else "")
        if right and not _GLOSSED.search(text, max(0, span.start - _REACH), span.start):
            taken = span.end
            yield finding(article, rule, span, (right,))


def _right(form: str, tables: list[Mapping[str, str]]) -> str:
    key = letters(form)
    return next((table[key] for table in tables if key in table), "")


def _is_club(article: Article, span: Span) -> bool:
    """Whether a club plays here."""
    text, start = article.text, max(0, span.start - _REACH)
    if article.is_title_at(span.start):
        return False
    if _PLAYS.match(text, span.end) or _CLOSE.search(text, start, span.start):
        return True
    return bool(_PLAYED.search(text, start, span.start)) and bool(_ENDS.match(text, span.end))


def _is_medium(article: Article, span: Span, form: str) -> bool:
    """Whether a medium speaks here; one word alone must stand beside what says that it is one."""
    text, start = article.text, max(0, span.start - _REACH)
    if _NAMED.search(text, start, span.start) or _IS_MEDIUM.match(text, span.end):
        return True
    return " " in form and bool(_TOLD.search(text, start, span.start) or _REPORTS.match(text, span.end))
