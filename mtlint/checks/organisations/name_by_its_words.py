"""A club or medium under the words that its name is made of: “Tractor scored first”, “told the Seventh Day”."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.capitalised import known
from mtlint.text.word_set import word_set

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
    r"\b(?:against|beat|defeated|-placed|leaders|champions|rivals|visitors|hosts|over|joined|between|versus|vs\.?|with"
    r"|facing|and|from|(?P<any>of|for|to|at)) $"
)
"""What stands before a club, `any` before much else, too."""
_CLOSE = lazy_re.compile(r"\b(?:against|beat|defeated|-placed|leaders|champions|rivals|versus|vs\.?|facing) $")
"""Of these, what stands before nothing else in a report of a match."""
_PART_OF_NAME = lazy_re.compile(r"[A-Z][\w’']* (?:of|for|on) (?:the )?$")
_OPENS = lazy_re.compile(r"(?:^|[.!?:]['”\"]?\s+|\n)[“\"‘']?$")
_MASS = word_set(
    "cooperation copper dignity energy equity freedom glory hope independence petroleum progress steel textile unity"
    " weaving wilderness youth"
)
"""What begins a sentence without an article, as plurals do."""
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
_SAID = lazy_re.compile(
    r"[”\"’']?(?:[,.;:)]|$| (?:that|he|she|they|it|his|her|there|this|on|in|at|by|after|before|during|last|yesterday"
    r"|today|earlier|about|why|how|what|as|from)\b)",
    re.M,
)
"""What comes behind a medium that was told something."""
_IS_MEDIUM = lazy_re.compile(rf"[”\"’']? {_MEDIUM}\b")
_NAME_GOES_ON = lazy_re.compile(r"['’]s [A-Z]|-\w| (?:[A-Z]|of [A-Z])")
_GLOSSED = lazy_re.compile(r"\([“\"‘']?(?:the )?$|[“‘]$|\b(?:means|meaning|or) [“\"‘']?$")
_REACH = 30


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Such names in translations from, or about, the country of the club or medium, where one is at work."""
    if not article.is_translated:
        return
    text = article.text
    countries = sorted({code[:2] for code in article.likely_countries})
    tables = [(kind, _table(article.facts, kind, code)) for kind in ("club", "medium") for code in countries]
    taken, is_sport = 0, None
    for span, right, kind in known(article.capitalised, tables):
        form = text[span.start : span.end]
        if span.start < taken or form in options.accept or _NAME_GOES_ON.match(text, span.end):
            continue
        before = max(0, span.start - _REACH)
        if _GLOSSED.search(text, before, span.start) or _PART_OF_NAME.search(text, before, span.start):
            continue
        if kind == "club":
            is_sport = _tells_of_sport(text) if is_sport is None else is_sport
        if (is_sport and _is_club(article, span, form)) if kind == "club" else _is_medium(article, span, form):
            taken = span.end
            yield finding(article, rule, span, (right,))


@lru_cache(maxsize=64)
def _table(facts: Facts, kind: str, country: str) -> Mapping[str, str]:
    return facts.clubs_by_their_words(country) if kind == "club" else facts.media_by_their_words(country)


def _tells_of_sport(text: str) -> bool:
    return len({word[0].lower() for word in _SPORT.finditer(text)}) >= _LEAST_SPORT


def _is_club(article: Article, span: Span, form: str) -> bool:
    """Whether a club plays here; one word may be a nickname, or what begins any sentence."""
    text, start = article.text, max(0, span.start - _REACH)
    is_word = " " not in form
    if article.is_title_at(span.start) or (is_word and text[start : span.start].endswith(("the ", "The "))):
        return False
    if is_word and (form.endswith("s") or form.lower() in _MASS) and _OPENS.search(text, start, span.start):
        return False
    if _PLAYS.match(text, span.end) or _CLOSE.search(text, start, span.start):
        return True
    played = _PLAYED.search(text, start, span.start)
    return played is not None and not (is_word and played["any"]) and _ENDS.match(text, span.end) is not None


def _is_medium(article: Article, span: Span, form: str) -> bool:
    """Whether a medium speaks here; one word alone must stand beside what says that it is one."""
    text, start = article.text, max(0, span.start - _REACH)
    if _NAMED.search(text, start, span.start):
        return True
    if _IS_MEDIUM.match(text, span.end):
        return " " in form or not _OPENS.search(text, start, span.start)
    if " " not in form or article.is_title_at(span.start):
        return False
    if _TOLD.search(text, start, span.start):
        return bool(_SAID.match(text, span.end))
    return " " in form.removeprefix("the ").removeprefix("The ") and bool(_REPORTS.match(text, span.end))
