"""A pronoun where a relative clause has its gap: “a man whom they accused him”, “the boat, which it will be sold”."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.verbs import AUXILIARIES, is_base, is_past
from mtlint.text.word_set import word_set

_RELATIVE = lazy_re.compile(
    r"(?<=[\w’'-])(?P<at>,? (?:which|who|whom) (?:it|he|she|they|we) (?P<clause>[^.,;:!?\n\"“”]{4,110}))"
)
"""A relative word and a subject of another number or kind, up to the next mark."""
_OBJECT = lazy_re.compile(
    r"(?<=[\w’'-])(?P<at>,? (?P<word>which|whom|that|who) (?P<clause>"
    r"(?!is |was |are |were |has |have |had |will )[^.,;:!?\n\"“”]{3,70}? (?:him|her|it|them)))"
    r"(?=[.,;]| (?:last|yesterday|today|on|in|for|of|from|with|at|to|is|was|were|has|are|after|before|by) )"
)
"""A relative clause with a subject, and a pronoun behind its verb."""
_WHOSE = (
    r" that (?:its|his|her|their) [\w’'-]+ (?:[\w’'-]+ )??"
    r"(?:was|were|is|are|has|had|have|died|lives?|began|ended|fell|became|works?)\b"
)
_MAY_BE_WHOSE = lazy_re.compile(_WHOSE)
_THEIR = lazy_re.compile(
    r"(?:\b(?:[Aa]n?|[Tt]he|[Tt]h[eo]se|[Ee]very|[Ss]ome|[Mm]any) (?:[\w’'-]+ )?|(?<=[.!?] )(?=[A-Z]\w+s\b))"
    rf"[\w’'-]+(?P<at>,?{_WHOSE})"
)
"""A noun and “that its …” for “whose …”."""
_PREPOSITIONS = word_set(
    "of in on at to for from with by under through over after before during without against upon into between "
    "among as via about near behind per"
)
_COORDINATES = word_set("and or but nor")
"""Before “that” they go on with what somebody says."""
_SPEAKING = word_set(
    "say says said claim claims claimed believe believes believed think thinks thought hope hopes hoped know "
    "knows knew feel feels felt fear fears feared insist insists insisted argue argues argued allege alleges "
    "alleged suspect suspects suspected consider considered want wants wanted call calls called name named "
    "describe describes described add added tell tells told note noted see sees understand understood wish wished "
    "assume assumed suggest suggested predict predicted maintain maintained admit admitted promise promised "
    "imagine imagined expect expects expected reckon reckoned decide decided agree agreed vow vowed warn warned "
    "realise realised realize realized report reported show showed hear conclude concluded declare declared refer "
    "refers referred deem deemed regard regards regarded"
)
"""Verbs inside which a relative clause goes on: “which he says is closed”."""
_TWO_OBJECTS = word_set(
    "give gives gave given tell told send sends sent show showed shown offer offers offered pay pays paid teach "
    "taught buy bought lend lent ask asked make makes made call called name named owe owed grant granted wish "
    "wished bring brought get got have has had let help helped watch watched spend spent use uses used put turn "
    "turned want wanted leave left need needed see saw seen hear heard keep kept hold held set lost won do does "
    "did"
)
"""Verbs behind whose gap a noun may stand: “which they gave the man”, “which he used the day before”."""
_KNOWN = word_set(
    "known said told given asked shown offered taught called named accused supposed believed thought considered "
    "expected allowed forced obliged due able unable entitled based convinced used involved interested born "
    "married"
)
_ASKING = lazy_re.compile(
    r"(?i)\b(?:ask|wonder|question|sure|certain|clear|matter|decid|guess|tell|told|say|said|know|knew|about|depend|choos|see|saw"
    r"|find|found|learn|remember|reveal|explain|disclos|investigat|identif|discuss|debat|determin|doubt|idea|care|report|believ"
    r"|think|thought|claim|hop|fear|warn|agree|argu|show|insist|announc|rul|confirm|realis|realiz|feel|felt|hear|heard|promis"
    r"|assur|convinc|persuad|complain|not|suggest|admit|den|stat|prov|so|such|same|only|it|fact|way|time|day|moment|year|news"
    r"|reason|first|last|more|less|than|true|likely|possible|happy|glad|proud|afraid|worried|aware|evident|obvious|now"
    r"|add|declar|emphasi|mention|recall|recogni|stress|underlin)\w*\b"
)
"""Words before which a relative clause may be a question or a statement; most are looked for as beginnings."""
_DETERMINERS = word_set("a an the his her its their two three four five six several many some")
_PLACES = word_set("in at near from on")
_STANDING = word_set("lives lived works worked comes came died arrived went goes stays stayed sat resides")


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """From the relative word to the verb, outside quotations."""
    text = article.text
    found: list[Span] = []
    if "which " in text or "who " in text or "whom " in text:
        found += [Span(*match.span("at")) for match in _RELATIVE.finditer(text) if _is_full(match)]
    for match in _OBJECT.finditer(text):
        if _is_object_twice(article, match):
            found.append(Span(*match.span("at")))
    if _MAY_BE_WHOSE.search(text):
        for match in _THEIR.finditer(text):
            if not _ASKING.search(text, article.sentence(Span(*match.span())).start, match.start("at")):
                found.append(Span(*match.span("at")))
    for span in sorted(found):
        if not article.is_quoted(span):
            yield finding(article, rule, span)


def _word_before(match: re.Match[str]) -> str:
    """The word before a relative clause, in small letters."""
    start = match.start("at")
    return match.string[match.string.rfind(" ", 0, start) + 1 : start].strip('("“‘—–').lower()


def _is_full(match: re.Match[str]) -> bool:
    """Whether the clause behind “which it” has all that belongs to its verb: nothing is left for “which”."""
    before = _word_before(match)
    if before in _PREPOSITIONS or before in _SPEAKING or _ASKING.fullmatch(before):
        return False
    words = match["clause"].lower().split()
    if _SPEAKING.intersection(words[:4]) or words[-1] in _PREPOSITIONS:
        return False
    at = 0
    while at < len(words) - 1 and (
        words[at] in AUXILIARIES or words[at] in ("been", "not", "also") or words[at].endswith("ly")
    ):
        at += 1
    if at >= len(words) - 1:
        return False
    verb, behind = words[at], words[at + 1]
    helpers = words[:at]
    if helpers and helpers[-1] in ("be", "been", "was", "were", "is", "are"):
        return is_past(verb) and verb not in _KNOWN and behind in (*_PLACES, "by", "last", "yesterday")
    if verb in _TWO_OBJECTS or not (is_past(verb) or is_base(verb.removesuffix("s"))):
        return False
    if verb in _STANDING:
        return behind in _PLACES
    if " who he " in match["at"] or " who she " in match["at"]:
        return behind in _DETERMINERS or (behind.endswith("s") and not at)
    return behind in _DETERMINERS and not _is_time(words[at + 1 : at + 4])


def _is_object_twice(article: Article, match: re.Match[str]) -> bool:
    """Whether the clause has one verb, right before the pronoun, and a subject before that."""
    before, word = _word_before(match), match["word"]
    words = match["clause"].split()
    if len(words) < 3 or before in _PREPOSITIONS or before in _SPEAKING or before in _COORDINATES:
        return False
    verb = words[-2].lower()
    if not (is_past(verb) or is_base(verb.removesuffix("s"))) or verb in _PREPOSITIONS or verb in _SPEAKING:
        return False
    lower = [each.lower() for each in words]
    if lower[0] not in (*_DETERMINERS, "he", "she", "they", "we", "i", "this") and not words[0][0].isupper():
        return False
    if any(each in _PREPOSITIONS or each in _SPEAKING for each in lower[:-2]):
        return False
    if any(is_past(each) and not each.endswith("ed") for each in lower[1:-2] if each not in ("had", "was", "were")):
        return False
    start = article.sentence(Span(match.start("at"), match.end())).start
    return word != "that" or not _ASKING.search(article.text, start, match.start("at"))


def _is_time(words: list[str]) -> bool:
    return any(
        word in ("day", "days", "year", "years", "week", "weeks", "month", "months", "times", "time", "night")
        for word in words
    )
