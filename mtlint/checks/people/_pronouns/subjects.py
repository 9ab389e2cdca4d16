"""“He” where the subject of the clause is a woman: what she does with her own, and what she says of herself.

Many languages leave this pronoun out, or have one word for his and her, so that the engine takes it from a man of an
earlier sentence. In English too it may mean that man. So it counts only in one of two cases: the thing is always the
subject's own (“kept his seat”), or the article says that it is a translation and the subject speaks (“said he would”).
"""

import re

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.bearers import Someone
from mtlint.text.saying import SPEAKS

from .words import OWNERS, SUBJECTS

APPOSITION = r"(?: \(\d{1,3}\))?(?:, [^.;:“”\"]{2,150}?,| (?:who|which) [^.;:“”\"]{3,60},)?"
SAYS_SO = (
    f"{SPEAKS}|acknowledged|announces|assured|believed|believes|decided|declares|denied|hoped|hopes|indicated|pledged"
    "|posted|promised|reiterated|thought|tweeted|vowed"
)
"""Verbs behind which somebody speaks of what they know or plan."""
_SPEAKS = lazy_re.compile(rf"{APPOSITION},? (?:[\w'’-]+ ){{0,8}}(?:{SAYS_SO})(?: [^.,;:“”\"]{{3,60}} that| that)? $")
_GOES_ON = lazy_re.compile(r"(?:[^;:“”\"]{3,160};|,? (?:is|was) [\w ]{3,30} because) $")
"""Between a subject and “he”, where another clause is about the same person."""
_MEANWHILE = lazy_re.compile(
    rf"{APPOSITION},? [^,.;:“”\"]{{3,90}},?"
    r"(?: (?:after|before|when|while|because|although|though|since|until|where)(?: there| then)?"
    r"|, (?:and|but|so|yet)) $"
)
"""Between a subject who is known and “he”, where what she did is set beside something else that she did."""
_HER_PARTY = lazy_re.compile(
    r"\b(?:[Pp]arty|[Mm]ovement|[Aa]lliance|[Ff]ront|[Uu]nion|[Cc]oalition|[Ll]ist|[Ff]action|[Bb]loc|Democrats|Greens"
    r"|[A-Z]\w+) of $"
)
"""Before the leader of a party that is the subject."""
_AND_SAID = lazy_re.compile(r"[^.;:“”\"]{3,90}, (?:and|but) $")
_WORDS = lazy_re.compile(rf" (?:{SAYS_SO})\b")
_HAS_OFFICE = lazy_re.compile(
    r"\b(?:president|minister|leader|chair\w*|governor|mayor|speaker|senator|deputy|candidate|director|commissioner|head"
    r"|chief|founder|member|secretary|mp|lawmaker|activist|envoy|ambassador|coordinator|representative|premier|chancellor|queen|princess|vice-\w+|co-\w+)\b",
    re.IGNORECASE,
)
"""What somebody is whom only the given name tells, and who speaks about their own plans."""
_OF_OWN = lazy_re.compile(
    r" ?(?:government|party|administration|cabinet|ministry|country|office|hand|side|team"
    r"|leader|colleagues?|predecessor)\b"
)
"""What a politician says something of, after “said his”."""
_ACTS = lazy_re.compile(
    rf"{APPOSITION},? (?:\w+ ){{0,2}}(?:keeps?|kept|los(?:es|t)|lose|leaves?|left|gives?|gave|gave up|retain(?:ed|s)"
    r"|resign(?:ed|s)|resigned from|quits?|defend(?:ed|s)|abandon(?:ed|s)|sen[dt]s?|express(?:ed|es)|offer(?:ed|s)"
    r"|announce[ds]|deliver(?:ed|s)|withdr[ae]ws?|voice[ds]|tender(?:ed|s)|submit(?:ted|s)|thank(?:ed|s)|reiterate[ds]"
    r"|cast|serv(?:ed|es)|(?:tele)?phoned|convey(?:ed|s)|extend(?:ed|s)|relayed"
    r"|(?:called on|urged|asked|told|addressed|greeted)"
    r"|(?:was|is|were) confined to|(?:re)?turned to|hosted [\w ]{3,20} (?:in|at)) $"
)
_OWN = lazy_re.compile(
    r" (?:(?!his |her |their |its )\w+ )?"
    r"(?:seat|post|office|job|resignation|support|congratulations|condolences|solidarity|concerns?|candidacy"
    r"|followers|supporters|voters|title|mandate|readiness|ballot|term|ministry|residence|homeland|colleagues|counterparts?)\b"
)
"""What one keeps, gives or sends of one's own, and whom one speaks to."""
_TRAVELS = lazy_re.compile(
    rf"{APPOSITION},? (?:\w+ ){{0,2}}"
    r"(?:cuts? short|br(?:oke|eaks) off|(?:cancell?|interrupt|abandon|postpon|end|start)(?:ed|e?s)|beg[ai]ns?) $"
)
_TRIP = lazy_re.compile(r" (?:\w+ )?(?:visit|trip|tour|speech|address|vacation|holiday|campaign)\b")
"""What one begins and ends of one's own."""
_GAINS = lazy_re.compile(
    rf"{APPOSITION},? (?:[^.,;:“”\"]{{3,60}} )?"
    r"(?:receiv(?:ed|es)|obtain(?:ed|s)|made|mak(?:es|ing)|finish(?:ed|es)|celebrat(?:ed|es)|injured|hurt|broke|fractured"
    r"|sprained|tore|twisted|bruised|improv(?:ed|es)|w[io]n|claim(?:ed|s)|clinched|because of|due to|despite|owing to"
    r"|with|in|at|ended|started|beg[au]n|spen[dt]s?|dedicated|recorded) $"
)
_OWN_BODY = lazy_re.compile(
    r" (?:[\w-]+ ){0,2}(?:knee|hip|ankle|wrist|shoulder|elbow|thigh|calf|hamstring|ligaments?|passport|career|debut"
    r"|doctorate|childhood|personal best"
    r"|(?:first|second|third|fourth|fifth) (?:title|medal|gold|goal|win|match|start|season|victory|appearance))\b"
)
"""What a sportswoman gains of her own, and where it hurts."""
_OWN_OF_ANYBODY = [(_ACTS, _OWN), (_TRAVELS, _TRIP)]
_OWN_IN_TRANSLATIONS = [(_GAINS, _OWN_BODY)]
_OBJECT = lazy_re.compile(
    r"\b(?:of|by|with|for|to|from|against|and|or|between|on|than|like|at|in|about|over|behind|including) $"
)
"""Before somebody who is no subject."""
_LONGEST_HEAD = 90
SAID_BY = lazy_re.compile(rf"[”\"],? (?:{SAYS_SO}) (?:[^.,;:“”\"]{{3,60}}, )?$")
"""Before the name of who has just been quoted."""
_SAYS_SOMETHING = lazy_re.compile(rf"{APPOSITION},? (?:also |later |then )?(?:{SAYS_SO})\b")
FOR_OTHERS = lazy_re.compile(
    r"\b(?:lawyers?|attorney(?! general)|prosecutor|spokes\w+|police\w*|doctor|judge|justice|court"
    r"|mother|wife|sister|daughter|aunt"
    r"|aide|widow|witness|coach|manager|adviser|advisor|agent|biographer|partner|girlfriend|friend|neighbou?r"
    r"|detective|sheriff)\b",
    re.IGNORECASE,
)
"""Those who speak about somebody else."""


def speaks_for_oneself(text: str, sentence: Span, whom: Someone) -> bool:
    """Whether somebody is the subject of a sentence, and says something there, but not by office of somebody else."""
    head = text[sentence.start : whom.mention.span.start]
    if is_object(text[sentence.start : whom.mention.start]) or FOR_OTHERS.search(head):
        return False
    if SAID_BY.search(head):
        return True
    said = _SAYS_SOMETHING.match(text, whom.mention.span.end, sentence.end)
    return said is not None and not FOR_OTHERS.search(said[0])


def speaks_of_others(text: str, begin: int, whom: Someone, end: int) -> bool:
    """Whether somebody whose office is to speak of others, by what begins a clause, says something before its end."""
    said = _WORDS.search(text, whom.mention.span.end, end)
    return said is not None and FOR_OTHERS.search(text, begin, whom.mention.span.start) is not None


def clause(text: str, start: int, end: int) -> int:
    """Where the clause begins in which a sentence, from `start`, has reached `end`."""
    return text.rfind("; ", start, end) + 2 if text.find("; ", start, end) >= 0 else start


def is_object(head: str) -> bool:
    """Whether who is named behind the beginning of a clause is no subject: “With the help of …”."""
    return bool(_OBJECT.search(head)) or len(head) > _LONGEST_HEAD


def is_subject(text: str, begin: int, whom: Someone, pronoun: Span, *, translated: bool) -> bool:
    """Whether a pronoun can only mean `whom`, the only person of the clause before it.

    `begin` and `pronoun` are offsets of the clause and of the pronoun in the text. `translated` says that the article
    is known to be a translation.
    """
    head, between = text[begin : whom.mention.start], text[whom.mention.span.end : pronoun.start]
    if translated and whom.why == "record" and _HER_PARTY.search(head) and _WORDS.match(text, pronoun.end):
        return text[slice(*pronoun)].lower() in SUBJECTS and _AND_SAID.fullmatch(between) is not None
    if is_object(head):
        return False
    word = text[slice(*pronoun)].lower()
    if word in OWNERS and any(
        does.fullmatch(between) and own.match(text, pronoun.end)
        for does, own in (_OWN_OF_ANYBODY + _OWN_IN_TRANSLATIONS if translated else _OWN_OF_ANYBODY)
    ):
        return True
    about = text[begin : whom.mention.span.start] + between
    if not translated or FOR_OTHERS.search(about) or (whom.why == "given name" and not _HAS_OFFICE.search(about)):
        return False
    if word in OWNERS:
        return bool(_OF_OWN.match(text, pronoun.end) and _SPEAKS.fullmatch(between))
    if word not in SUBJECTS:
        return False
    if whom.why == "record" and _MEANWHILE.fullmatch(between):
        return True
    return bool(_SPEAKS.fullmatch(between) or _GOES_ON.fullmatch(between))
