"""People of whom the translation does not say whether they are women or men, and the original does."""

import re
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.bilingual._her_offices import her_office
from mtlint.checks.bilingual._links import SURE, Pair, sure_pairs
from mtlint.checks.bilingual._sexes_told import Told, speaking, titles
from mtlint.text.anchors import skeleton
from mtlint.text.article import Article
from mtlint.text.bearers import Someone
from mtlint.text.function_words import SMALL_WORDS
from mtlint.text.likeness import letters
from mtlint.text.saying import SAID
from mtlint.text.sex_of_name import sex_of_name
from mtlint.text.sexes import GUESSED, within

_UNHEARD = frozenset(["zh", "ja", "ko", "th", "my", "km", "lo", "am"])
"""Languages whose names cannot be cut out or heard: what they say of a sex counts if one person is named there."""
_NAMED = 0.5
"""How sure a link must be that shares a name."""
_BEHIND = frozenset(["hu", "tr", "az"])
"""Languages whose titles stand behind names."""
_FAMILY_FIRST = frozenset(["hu"])
"""Languages in Latin letters that set the family name first."""
_REACH = 45
"""Code points between what somebody is and the name."""
_WORD = lazy_re.compile("[\\w'’\u0900-\u0963\u0980-\u0dff-]+")
_FULL_NAME = lazy_re.compile(r"(?<![\w'’-])([A-ZÀ-ÞĀ-Ž][\w'’-]+)((?: [A-ZÀ-ÞĀ-Ž][\w'’-]+){1,3})")
_BESIDE = lazy_re.compile(r"\W{1,3}$")
_MAY_ACT = lazy_re.compile(
    r"(?:^|[,;:“”\"(—–-]|\b(?:that|when|as|while|because|where|if|after|before|but|denied|according to"
    rf"|{SAID}))\s*(?:the )?$",
    re.IGNORECASE,
)
"""Before a name, what lets it be that of who acts or speaks, and not of somebody whom another tells of."""
_LEAST = 3
_HER_SURNAME = lazy_re.compile(r"\w{3}(?:ская|цкая|ська|цька|ová|ská|cká|ska|cka|zka)$")
_HER_SURNAME_WITHOUT_CASES = lazy_re.compile(r"\w{3}(?:ова|ева|ска)$")
_WITHOUT_CASES = frozenset(["bg", "mk"])
"""Languages whose Иванова is not a form of Иванов, too."""


class TellsSex(NamedTuple):
    """What the original says of somebody: the sex, and where."""

    sex: str
    pair: Pair
    start: int
    end: int


def people_told(article: Article, language: str) -> dict[str, TellsSex]:
    """By the name, those whose sex the translation leaves open and the original tells, without a contradiction.

    A name that stands on both sides makes a link sure.
    """
    open_ones = [each for each in article.sexes.someone if each.sex == "?" or _is_guessed(each)]
    told: dict[str, TellsSex] = {}
    if not open_ones:
        return told
    doubtful = set()
    in_full = _in_full(article, language)
    for pair in sure_pairs(article, SURE if language in _UNHEARD else _NAMED):
        here = within(open_ones, pair.link.target)
        named = within(article.sexes.someone, pair.link.target)
        for each in here:
            if each.mention.is_owner:
                continue
            before = article.text[pair.link.target.start : each.mention.start]
            if not _MAY_ACT.search(before):
                continue
            found = _told_of(each, pair, language, in_full, is_alone=len({one.name for one in named}) == 1)
            if found is None:
                continue
            if each.name in told and told[each.name].sex != found.sex:
                doubtful.add(each.name)
            told.setdefault(each.name, found)
    return {name: found for name, found in told.items() if name not in doubtful}


def _is_guessed(someone: Someone) -> bool:
    """Whether somebody has a title that an engine gives to women, too."""
    return someone.why in ("title", "given name") and someone.mention.title.rpartition(" ")[2] in GUESSED


def _in_full(article: Article, language: str) -> dict[str, str]:
    """The sex of those whom an original in Latin letters names in full, by the words of their names; “?” if two."""
    sexes: dict[str, str] = {}
    if article.source is None or language not in SMALL_WORDS:
        return sexes
    office, text = her_office(language), article.source.text
    for match in _FULL_NAME.finditer(text):
        words = match[0].split()
        ordered = (words[-1], *words[:-1]) if language in _FAMILY_FIRST else tuple(words)
        sex = sex_of_name(ordered, article.facts, language)
        before = text[max(0, match.start() - _REACH) : match.start()].lower()
        if (
            not sex
            and office
            and any(
                not _is_parted(text[match.start() - len(before) + each.end() : match.start()])
                for each in office.finditer(before)
            )
        ):
            sex = "f"
        for word in words[1:]:
            sexes[word] = sex if sexes.get(word, sex) == sex else "?"
    return sexes


def _told_of(
    someone: Someone, pair: Pair, language: str, in_full: dict[str, str], *, is_alone: bool
) -> TellsSex | None:
    source = pair.source.lower()
    if language in _UNHEARD:
        return _by_title(pair, source, titles(language)) if is_alone else None
    name = _name_in(pair.source, someone.mention.words[-1])
    if name is None:
        return None
    if (sex := in_full.get(name[0])) in ("f", "m"):
        return TellsSex(sex, pair, *name.span())
    her_surname = _HER_SURNAME_WITHOUT_CASES if language in _WITHOUT_CASES else _HER_SURNAME
    if someone.mention.words[-1].endswith("a") and her_surname.search(name[0]):
        return TellsSex("f", pair, *name.span())
    before = source[max(0, name.start() - _REACH) : name.start()]
    behind = source[name.end() : name.end() + _REACH]
    shift = name.start() - len(before)
    by_title = titles(language)
    if by_title and (found := _one_of(by_title, before, shift, pair)):
        return found
    if by_title and language in _BEHIND and (found := _next(by_title, behind, name.end(), pair)):
        return found
    if (speaks := speaking(language)) and (
        found := _one_of(speaks, before, shift, pair) or _next(speaks, behind, name.end(), pair)
    ):
        return found
    office = her_office(language)
    hers = list(office.finditer(before)) if office else []
    if hers and not _is_parted(pair.source[shift + hers[-1].end() : name.start()]):
        return TellsSex("f", pair, shift + hers[-1].start(), shift + hers[-1].end())
    return None


def _is_parted(between: str) -> bool:
    """Whether what stands between a noun and a name, but for given names and one comma, says that they may be two."""
    last = between.rpartition(",")[2].split()
    if between.count(",") > 1 or any(sign in between for sign in '.;:«»“”"()'):
        return True
    if between.lower() == between.upper():
        return len(last) > 1
    return any(word[0].islower() for word in last)


def _one_of(words: Told, text: str, shift: int, pair: Pair) -> TellsSex | None:
    """The word of one sex at the end of a text."""
    for sex, pattern in (("f", words.hers), ("m", words.his)):
        for match in pattern.finditer(text):
            if _BESIDE.match(text, match.end()):
                return TellsSex(sex, pair, shift + match.start(), shift + match.end())
    return None


def _next(words: Told, text: str, shift: int, pair: Pair) -> TellsSex | None:
    """The word of one sex right behind a name."""
    for sex, pattern in (("f", words.hers), ("m", words.his)):
        match = pattern.match(text, 1) if text[:1] == " " else None
        if match:
            return TellsSex(sex, pair, shift + match.start(), shift + match.end())
    return None


def _by_title(pair: Pair, source: str, words: Told | None) -> TellsSex | None:
    """What a sentence in which one person is named says by a title, if it has those of one sex."""
    if words is None:
        return None
    hers, his = words.hers.search(source), words.his.search(source)
    if hers and not his:
        return TellsSex("f", pair, *hers.span())
    return TellsSex("m", pair, *his.span()) if his and not hers and words.his_tells else None


def _name_in(source: str, last: str) -> re.Match[str] | None:
    """The word of an original that an English name writes: the only one with its letters, or its consonants."""
    plain, bones = letters(last), skeleton(last)
    if len(plain) < _LEAST:
        return None
    words = [word for word in _WORD.finditer(source) if not word[0].islower()]
    same = [word for word in words if letters(word[0]) == plain]
    if not same and len(bones) >= _LEAST:
        same = [word for word in words if skeleton(word[0]).startswith(bones)]
    return same[0] if same and len({word[0] for word in same}) == 1 else None
