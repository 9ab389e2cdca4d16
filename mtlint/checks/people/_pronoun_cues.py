"""What stands around a pronoun and tells whom it means, or that this cannot be told."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.text.article import Article
from mtlint.text.word_set import word_set

PRONOUN = lazy_re.compile(r"(?<![\w'’-])(?:he|him|his|himself|she|her|hers|herself)(?![\w’'-])", re.IGNORECASE)
_MALE = frozenset(("he", "him", "his", "himself"))
_PRONOUNS = _MALE | {"she", "her", "hers", "herself"}
HUSBAND = {
    "m": lazy_re.compile(r" (?:late |former |ex-)?(?:husband|pregnancy|miscarriage)\b"),
    "f": lazy_re.compile(r" (?:late |former |ex-)?wife\b"),
}
"""Behind “his” and “her”, what nearly always tells that the pronoun is wrong, if there is a woman, or man, to mean."""
_HOLDERS = (
    "justice judge minister president mayor governor premier leader chief director head chairman spokesman speaker"
    " ambassador envoy senator commissioner general colonel king pope bishop imam champion winner prince professor"
    " scientist actor author writer host referee"
)
PLURALS = {
    "m": lazy_re.compile(
        r"\b(?:[Mm]en|[Bb]oys?|[Ff]athers?|[Hh]usbands?|[Ss]ons?|[Bb]rothers?|man|woman's (?:son|father))\b"
    ),
    "f": lazy_re.compile(r"\b(?:[Ww]omen|[Gg]irls?|[Mm]others?|[Ww]ives|wife|[Dd]aughters?|[Ss]isters?|woman|nuns?)\b"),
}
OFFICE_FIRST = lazy_re.compile(
    r"[\"“”'’\s]*(?:But |And |Yet )?(?:[Tt]he|[Aa]n?) (?:[a-z-]+ ){0,3}"
    rf"({'|'.join(_HOLDERS.split())})(?:,? (?:who|whose)|,? [a-z])"
)
"""How a sentence begins whose subject holds an office and is not named."""
HOLDER = lazy_re.compile(rf"\b(?:[Tt]he|[Aa]n?) (?:[\w’'-]+ ){{0,3}}?({'|'.join(_HOLDERS.split())})\b")
"""Somebody who holds an office."""
MEETS_HOLDER = lazy_re.compile(
    r" (?!(?:is|was|as|became|become|be|been|being|named|elected|appointed|remains|for|of) )[a-z]+ (?:the|an?) "
    rf"(?:[\w’'-]+ ){{0,3}}?(?:{'|'.join(_HOLDERS.split())})\b"
)
"""Behind somebody, another who holds an office: “thanked the minister for her work”."""
NAMED_BEHIND = lazy_re.compile(r"(?:(?: (?:of|for|in|at|on) [^.,;:“”\"]{3,70})?,)? (?:[A-Z][a-z]+\.? ){0,2}")
"""Between an office and the name of who holds it."""
OFFICE_BEFORE = lazy_re.compile(r"(?:The|An?|[A-Z][\w'’-]*['’]s?) [^.,;:“”\"]{3,80}, ")
ACCORDING_TO = lazy_re.compile(r"[\"“”'’\s]*According to (?:the [^.,;:“”\"]{3,80}, )?")
"""Before the name of who then speaks in quotation marks."""
SAID_BEFORE = lazy_re.compile(r"[”\"],? (?:said|says|added|explained|told)\s[^.;]{0,60}$")
OTHER = {"f": "m", "m": "f"}
EITHER = lazy_re.compile(r"^\s*(?:or|and|/)\s*s?he|^\s*(?:or|/)\s*(?:her|his|hers|him)\b")
OF_RANK = lazy_re.compile(
    r" (?:(?:Royal|Imperial|Serene|Most) )?"
    r"(?:Majest|Highness|Excellenc|Holiness|Eminence|Beatitude|Grace|Hono|Worship|L[ao][dr][dy]?ship)"
)
"""Behind “His” and “Her” in “Her Majesty”."""
EITHER_BEFORE = lazy_re.compile(r"(?:\bor\s|/|\bs)$")
RELATIVE = lazy_re.compile(r",? who(?:se)? [^.,;:“”\"]*$")
THING_BEHIND = lazy_re.compile(
    r" (?!(?:to|and|in|on|at|for|with|from|by|as|that|of|but|or|when|after|before|not|an?|the|if|because|while|until"
    r"|than|over|about|into|out|up|down|away|back|who|how|what|why|where|is|was|had|has|would|could|can|will)\b)[\w“]"
)
"""Behind a “her” that is a possessive."""
SOMEBODY_ELSE = lazy_re.compile(r"\b(?:is|was|are|were|be|been|being|became|becomes?)(?: also| once| now)? $")
"""Before “her” in “who is her uncle”: nobody is their own."""
NOBODYS_OWN = lazy_re.compile(
    r" (?:late |former |elder |older |younger |half-|step|great-|ex-|own )*(?:uncle|aunt|brother|sister|father"
    r"|mother|son|daughter|cousin|nephew|niece|grand\w+|husband|wife|widow|widower|fianc[eé]e?|in-laws?)\b"
)
"""Behind “her” in “who rents her uncle's barn”: kin, of somebody whom the sentence need not name."""
IS_LAST = lazy_re.compile(r"(?:, (?:\d\d|an?|the) [^.,;:“”\"]{3,90}|, \d\d)?\.")
"""Behind a name that ends its sentence, with what the person is."""
NEW = lazy_re.compile(
    r"[\"“”'’\s]*(?:An?|One|Another|Every|Each|No|Some|Any) "
    r"(?!(?:day|morning|afternoon|evening|night|weekend|week|month|year|spring|summer|autumn|winter)\b)[a-z]"
)
"""How a sentence begins about somebody without a name."""
_BEASTS = word_set(
    "animal bear buffalo buffaloes bull calf camel cat cow dog donkey elephant falcon goat goose horse mare mule ox"
    " parrot pig pony puppy racehorse ram sheep stallion tiger whale wolf"
)
_BEAST_WORDS = _BEASTS | {f"{beast}s" for beast in _BEASTS}
BEAST = lazy_re.compile(rf"\b(?:{'|'.join(sorted(_BEASTS))})s?\b", re.IGNORECASE)
"""Of whom an article may speak as of “he” and “she”, too."""
_SHIP = lazy_re.compile(
    r"\b(?:ships?|vessels?|boats?|ferr(?:y|ies)|yachts?|schooners?|trawlers?|tankers?|tugs?|liners?|carriers?|frigates?"
    r"|destroyers?|cruisers?|corvettes?|submarines?|warships?|battleships?|steamers?|barques?|locomotives?|mare|filly|cow|ewe|hen"
    r"|sow|lioness|tigress)\b"
)
"""Of what sailors and their papers say “she”, and female animals."""
START = lazy_re.compile(r"[\"“”'’\s]*(?:[A-Z][^.,;:“”\"]{0,40},? |[A-Z][^.;:“”\"]{0,100}, )?")
BESIDE = {
    "m": lazy_re.compile(r"[^.;:“”\"\n]{0,80}\b(?:she|her|herself)\b"),
    "f": lazy_re.compile(r"[^.;:“”\"\n]{0,80}\b(?:he|him|his|himself)\b"),
}
"""Behind “he” and “she”, what says that it is somebody other than the woman: “said he had taught her Latin”."""
ATTACKED = lazy_re.compile(
    r"\b(?:was|were|been|being|is) (?:[a-z]+ly )?(?:attacked|abused|assaulted|beaten|raped|killed|murdered|robbed"
    r"|abducted|kidnapped|shot|stabbed|followed|threatened|harassed|hit|struck|run over|stalked|mugged)\b"
)
"""What somebody has done to the one who is named."""
CASE = lazy_re.compile(r"(?<=\w) vs?\. (?=[A-Z])")
"""Between the two sides of a lawsuit, of whom a judge speaks."""
BEHIND_QUOTE = lazy_re.compile(r"[,.!?]?[”\"’]\s?$")
_SAID_WORDS = "said|says|added|wrote|told|explained|asked|continued|posted|insisted|noted|recalled|warned"
SAID = lazy_re.compile(rf"\s(?:{_SAID_WORDS})\b")
SPEAKS_ON = lazy_re.compile(
    r" (?:(?:is|was|has|had|also|then|later) ){0,2}(?:said|says|added|adds|told|tells|stressed|noted|explained|recalled"
    r"|called|calling|demand(?:ed|s|ing)|urg(?:ed|es|ing)|asked|asking|promis(?:ed|es|ing)|warn(?:ed|s|ing)|pledged"
    r"|emphasi[sz]ed|announced|criticized|criticised|thanked|invited|reminded|pointed out|expressed)\b"
)
"""Behind a pronoun that begins a sentence, what somebody does who has spoken before."""
SAID_BEFORE_NAME = lazy_re.compile(rf"[”\"],? (?:{_SAID_WORDS})(?: [^.;:“”\"]{{3,60}},?)? $")
"""Before the name of who has spoken: “…,” said the coach, Ana Ruiz."""
SAYS = lazy_re.compile(rf"(?:, [^.;:“”\"]{{3,90}}?,)?\s(?:{_SAID_WORDS})\b")
KIN_OF = lazy_re.compile(
    r", (?:\d\d, )?(?:the (?:[a-z-]+ )?|an? )?"
    r"(?:wife|husband|widow|widower|(?<!a )mother|(?<!a )father|sister|brother|partner) of\b"
)
"""Behind a name, what speaks of somebody else, of whom the next sentence may tell: “said Ana Ruiz, the wife of …”."""
CATAPHORA = lazy_re.compile(
    r"[\"“”'’\s]*(?:After|As|At|Before|Behind|Beside|By|Despite|During|For|From|In|Like|On|Over|Since|Through|Throughout|To"
    r"|Under|Unlike|Until|Upon|When|While|With|Without)(?: \w+ing)? "
)
"""Before a pronoun of somebody who is named only behind it: “Under her shirt Ana Ruiz wore another.”"""


_FIXES = {
    "he": ("she",), "him": ("her",), "his": ("her",), "himself": ("herself",), "she": ("he",), "her": ("his", "him"),
    "hers": ("his",), "herself": ("himself",),
}  # fmt: skip


def pronouns(article: Article) -> Iterator[re.Match[str]]:
    """The pronouns of an article that tell a sex, in order."""
    return article.matches_at(_PRONOUNS, PRONOUN)


def beasts(article: Article) -> Iterator[re.Match[str]]:
    """The words for animals in an article, in order."""
    return article.matches_at(_BEAST_WORDS, BEAST)


def sex_of(pronoun: str) -> str:
    """“m” or “f”."""
    return "m" if pronoun.lower() in _MALE else "f"


def may_be_ship(article: Article) -> bool:
    """Whether “she” may be a ship of the article."""
    return _SHIP.search(article.text) is not None


def other_pronouns(pronoun: str) -> tuple[str, ...]:
    """What may stand for a pronoun if the person is of the other sex, with a capital if it has one."""
    fixes = _FIXES[pronoun.lower()]
    return tuple(fix.capitalize() for fix in fixes) if pronoun[0].isupper() else fixes
