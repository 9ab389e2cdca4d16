"""Sentences: spans inside blocks, by full stops and what surrounds them."""

import re
from collections.abc import Iterable
from functools import lru_cache

from mtlint import lazy_re
from mtlint.model.document import Block
from mtlint.model.span import Span

from .saying import SPEAKS
from .word_set import word_set

_STOP = lazy_re.compile(
    r"""(?<![.!?…。！？｡．])[.!?…。！？｡．]+["'”’»)\]」』]*"""
    r"""(?: ?”(?=\s|\Z)|\s"\Z)?"""
    r"""(?:(?=\s)|\Z|(?<=[。！？｡．」』])|(?<=[。！？｡．]["”’]))"""
)
_ASCII_STOP = lazy_re.compile(r"""(?<![.!?])[.!?]+["')\]]*(?:\s"\Z)?(?=\s|\Z)""")
_NEXT = lazy_re.compile(r"""\s*["'“”‘„«»(\[—–-]*\s?(\w*)""")
_ATTRIBUTION = lazy_re.compile(rf"\s+(?:[A-Z][\w.’'-]*\s+){{1,4}}(?:{SPEAKS}|shouted|cried|wondered|exclaimed)\b")
_CLOSERS = "\"'”’»)]」』"


_BEFORE_NAMES = word_set(
    "Mr Mrs Ms Mx Dr Prof Profs Gov Govs Sen Sens Rep Reps Gen Gens Col Lt Sgt Capt Maj Cmdr Cdr Adm Rev Hon "
    "Fr Sr Br Pres Supt Atty Messrs Mme Mlle Insp Det Cpl Pvt Brig St Ste Mt Ft Pt Dist Amb Sec Treas "
    "Const Ald Cllr Drs Pfc vs v cf viz ca approx e.g i.e eg ie Lt.Col Maj.Gen Lt.Gen Lt.Gov M.P Bros"
)
"""Abbreviations that something always follows, so they never end a sentence."""

_BEFORE_NUMBERS = word_set(
    "No Nos no nos Art Arts art Sec Secs sec Fig Figs fig Vol vol pp p Ch ch Op op para Para Par Nr Jan Feb "
    "Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec est pop b d c r"
)
"""Abbreviations that do not end a sentence when a number follows."""

_MAY_END = word_set(
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Inc Ltd Co Cos Corp Plc plc LLC L.L.C S.A N.V A.G Jr Sr "
    "Esq Ave Blvd Rd Bldg U.S U.K U.N E.U U.A.E U.S.A U.S.S.R D.C L.A N.Y N.J N.C S.C N.D S.D N.H N.M R.I W.Va "
    "P.R B.C A.D Ph.D M.D B.A M.A D.D.S J.D Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass "
    "Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Que Ont Alta Sask Man Univ Dept "
    "Assn Assoc Intl Natl Govt ft in mi lb lbs oz kg km hr hrs min mins al Gov.-Gen dept mph kph sq cu"
)
"""Abbreviations that end a sentence only if the next word is one that begins sentences."""

_STARTERS = word_set(
    "The A An He She It They We You I This That These Those There Here In On At By From After Before But So If "
    "When While As Although Though Since Because However Meanwhile Both Many Most Some Several Its His Her "
    "Their Our My Your What Who Where Why How Under During Until Once Now Then Also Not Yes All Another Each "
    "Every Such Despite According Even Still Instead Earlier Later Today Yesterday Last Nearly About Among"
)
_CLOCK = frozenset(["a.m", "p.m", "A.M", "P.M"])
_AFTER_CLOCK = word_set(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun Eastern "
    "Central Mountain Pacific Atlantic Moscow Beijing Tokyo London Paris Berlin Kyiv Seoul Local Greenwich "
    "Universal EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST IST CET CEST JST KST AEST AEDT MSK Jan "
    "Feb March April May June July Aug Sept Oct Nov Dec January February August September October November "
    "December"
)
_BANG_NAMES = frozenset(["Yahoo", "Jeopardy", "Wham", "Yum", "Joomla", "Oklahoma", "Airplane"])
_INTERNAL_CAPITAL = lazy_re.compile(r"[a-z]{1,2}[A-Z]")


def sentences(text: str, blocks: Iterable[Block]) -> list[Span]:
    """All sentences of the blocks, in order, without the white space around them. A block ends its last sentence."""
    found: list[Span] = []
    stop = _ASCII_STOP if text.isascii() else _STOP
    for block in blocks:
        at, end = block.span
        first = len(found)
        for candidate in stop.finditer(text, at, end):
            if candidate.end() == end or _ends(text, at, candidate, end):
                _add(found, first, text, at, candidate.end())
                at = candidate.end()
        _add(found, first, text, at, end)
    return found


def _add(found: list[Span], first: int, text: str, start: int, end: int) -> None:
    """Append a sentence; stray marks without a word go to the one before in their block, whose first is at `first`."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start == end:
        return
    if end - start < 8 and len(found) > first and not any(map(str.isalnum, text[start:end])):
        found[-1] = Span(found[-1].start, end)
    else:
        found.append(Span(start, end))


def _ends(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    """Whether a stop with white space after it ends the sentence that began at `start`."""
    following = _NEXT.match(text, stop.end(), end)
    word = following[1] if following else ""
    mark = text[stop.start()]
    if mark in "。！？｡．":
        return True
    if word[:1].islower() and not _INTERNAL_CAPITAL.match(word):
        return False
    if stop.end() - stop.start() > 1 and text[stop.end() - 1] in _CLOSERS and mark in "!?…":
        return not _ATTRIBUTION.match(text, stop.end(), end)
    before = text[max(start, stop.start() - 14) : stop.start()]
    last = before.split()[-1:] or [""]
    return _word_ends(
        last[0].lstrip("\"'“‘([-–—"), mark, word, is_first=before.lstrip() == last[0] and len(before) < 14
    )


def _word_ends(last: str, mark: str, following: str, *, is_first: bool) -> bool:
    """Whether `last` and its stop end a sentence before the word `following`."""
    if mark != ".":
        return not (mark == "!" and last in _BANG_NAMES)
    if last in _BEFORE_NAMES:
        return False
    if is_first and last.isalnum() and (last.isdigit() or len(last) == 1):
        return False
    if following[:1].isdigit() and last in _BEFORE_NUMBERS:
        return False
    if last in _CLOCK:
        return following not in _AFTER_CLOCK
    if (
        last in _MAY_END
        or (len(last) == 1 and last.isupper())
        or (len(last) > 2 and last[-2] == "." and last[-1].isupper())
    ):
        return following in _STARTERS
    return True


PART_END = ". "
"""What parts the pieces that `rough_sentences` gives."""


@lru_cache(maxsize=1)
def rough_sentences(text: str) -> list[str]:
    """Cut a text at “. ” and between blocks, whatever stands there: for quick tests, at a tenth of the price.

    Joined with `PART_END` they are as long as the text. The last result is kept, because several checks look at one
    article, one after the other; do not change it.
    """
    return text.replace("\n\n", PART_END).split(PART_END)
