"""Titles and offices in English, and what they say of the person named beside them."""

from functools import cache
from typing import NamedTuple

from mtlint import lazy_re

from .word_set import word_set

LEADERS = word_set(
    "president prime-minister chancellor monarch supreme-leader party-leader first-minister chief-executive"
)
_GENERALS = word_set("chief-of-staff army-chief military-commander militant-leader intelligence-chief")
_HEADS = word_set("head secretary-general president commissioner high-representative")
_OFFICES = {
    "president": "president", "vice president": "vice-president", "prime minister": "prime-minister chancellor",
    "premier": "prime-minister chancellor governor first-minister", "chancellor": "chancellor prime-minister",
    "taoiseach": "prime-minister", "deputy prime minister": "deputy-prime-minister",
    "vice premier": "deputy-prime-minister", "first minister": "first-minister", "king": "monarch",
    "queen": "monarch spouse", "emperor": "monarch", "emir": "monarch", "sultan": "monarch", "amir": "monarch",
    "crown prince": "crown-prince", "prince": "crown-prince monarch minister foreign-minister",
    "supreme leader": "supreme-leader", "leader": "LEADER", "dictator": "LEADER", "strongman": "LEADER",
    "foreign minister": "foreign-minister", "minister of foreign affairs": "foreign-minister",
    "foreign affairs minister": "foreign-minister", "external affairs minister": "foreign-minister",
    "foreign secretary": "foreign-minister", "secretary of state": "foreign-minister",
    "defence minister": "defence-minister", "defense minister": "defence-minister",
    "defence secretary": "defence-minister", "defense secretary": "defence-minister",
    "secretary of defense": "defence-minister", "minister of defense": "defence-minister",
    "minister of defence": "defence-minister", "finance minister": "finance-minister",
    "treasury secretary": "finance-minister", "minister of finance": "finance-minister",
    "chancellor of the exchequer": "finance-minister", "economy minister": "economy-minister finance-minister",
    "interior minister": "interior-minister", "home secretary": "interior-minister",
    "home minister": "interior-minister", "minister of the interior": "interior-minister",
    "minister of interior": "interior-minister", "justice minister": "justice-minister",
    "attorney general": "justice-minister", "minister of justice": "justice-minister",
    "health minister": "health-minister", "health secretary": "health-minister",
    "minister of health": "health-minister", "trade minister": "trade-minister",
    "commerce secretary": "trade-minister", "secretary of commerce": "trade-minister",
    "minister of commerce": "trade-minister minister", "commerce minister": "trade-minister minister",
    "secretary of the treasury": "finance-minister", "secretary of the interior": "interior-minister minister",
    "secretary of defence": "defence-minister", "minister of trade": "trade-minister minister",
    "minister of economy": "economy-minister finance-minister", "minister of energy": "energy-minister",
    "minister of the economy": "economy-minister finance-minister", "oil minister": "energy-minister minister",
    "commissioner general": "HEAD", "co president": "party-leader", "co chair": "CHAIR", "co leader": "LEADER",
    "vice minister": "MINISTER", "vice chairman": "CHAIR", "vice chair": "CHAIR", "deputy chairman": "CHAIR",
    "chief minister": "governor", "chief adviser": "prime-minister LEADER",
    "intelligence minister": "intelligence-chief minister", "energy minister": "energy-minister",
    "minister": "MINISTER",
    "secretary": "MINISTER", "speaker": "speaker senate-speaker", "parliament speaker": "speaker",
    "senate speaker": "senate-speaker", "opposition leader": "opposition-leader party-leader activist",
    "general secretary": "party-leader supreme-leader", "secretary general": "secretary-general party-leader",
    "central bank governor": "central-bank-governor",
    "governor": "governor central-bank-governor", "mayor": "mayor", "senator": "senator", "sen": "senator",
    "gov": "governor", "rep": "member-of-parliament", "congressman": "member-of-parliament",
    "congresswoman": "member-of-parliament", "lawmaker": "member-of-parliament senator", "spokesman": "spokesperson",
    "spokeswoman": "spokesperson", "spokesperson": "spokesperson", "press secretary": "spokesperson",
    "state secretary": "state-secretary", "ambassador": "ambassador", "envoy": "special-envoy ambassador",
    "general": "GENERAL", "gen": "GENERAL", "commander": "GENERAL", "warlord": "GENERAL", "army chief": "GENERAL",
    "colonel": "GENERAL", "admiral": "GENERAL", "field marshal": "GENERAL president", "chief": "HEAD",
    "head": "HEAD", "director general": "HEAD", "managing director": "HEAD",
    "commissioner": "HEAD", "high representative": "HEAD", "chairman": "CHAIR", "chairwoman": "CHAIR",
    "chair": "CHAIR", "national security adviser": "national-security-adviser",
    "national security advisor": "national-security-adviser", "chief of staff": "chief-of-staff",
    "intelligence chief": "intelligence-chief", "chief justice": "chief-justice", "judge": "judge",
    "prosecutor": "prosecutor", "chief executive": "business-leader chief-executive", "ceo": "business-leader",
    "founder": "business-leader", "billionaire": "business-leader", "tycoon": "business-leader",
    "oligarch": "business-leader", "activist": "activist", "dissident": "activist writer",
    "pope": "pope religious-leader", "patriarch": "patriarch religious-leader", "cardinal": "religious-leader pope",
    "ayatollah": "supreme-leader religious-leader", "cleric": "religious-leader", "archbishop": "religious-leader",
    "first lady": "spouse", "author": "writer", "novelist": "writer", "journalist": "journalist", "actor": "artist",
    "actress": "artist", "singer": "artist", "director": "artist HEAD", "head of state": "president monarch",
    "head of government": "prime-minister chancellor", "top diplomat": "foreign-minister high-representative",
    "foreign policy chief": "high-representative", "vice prime minister": "deputy-prime-minister",
    "defence chief": "defence-minister chief-of-staff", "defense chief": "defence-minister chief-of-staff",
    "commander in chief": "GENERAL", "army commander": "GENERAL", "rebel leader": "LEADER", "party leader": "LEADER",
}  # fmt: skip
_FIELDS = (
    "agriculture;communications;construction;culture;education;environment;health;homeland security;housing;industry;"
    "information;infrastructure;labor;labour;national defense;national defence;planning;public security;"
    "religious affairs;science;state security;technology;tourism;transport;transportation;unification;veterans affairs"
)
_OFFICES |= {f"{who} of {field}": "MINISTER" for who in ("minister", "secretary") for field in _FIELDS.split(";")}
_SETS = {
    "LEADER": LEADERS | word_set("militant-leader religious-leader opposition-leader activist"),
    "MINISTER": word_set(
        "foreign-minister defence-minister finance-minister interior-minister justice-minister health-minister "
        "economy-minister trade-minister energy-minister minister deputy-prime-minister state-secretary "
        "security-council-secretary prime-minister"
    ),
    "GENERAL": _GENERALS | word_set("president defence-minister monarch minister"),
    "HEAD": _HEADS | _GENERALS | word_set("central-bank-governor security-council-secretary minister governor"),
    "CHAIR": _HEADS
    | word_set(
        "chief-of-staff party-leader security-council-chair business-leader speaker central-bank-governor "
        "supreme-leader"
    ),
}
_MEN = word_set("mr sir lord spokesman chairman congressman king prince emperor actor father sheikh")
_WOMEN = word_set("ms mrs miss madam madame dame lady spokeswoman chairwoman congresswoman queen princess actress")
_HONORIFICS = word_set("mr ms mrs miss dr sir lord dame madam madame professor prof sheikh messrs")

_ADDRESS = word_set("mr ms mrs miss sir dame madam madame messrs")
"""What is said to people: no comma parts it from the name."""

_ONCE = word_set("former ex then acting interim incoming outgoing late caretaker senior")
_PRIOR = _ONCE | word_set("deputy vice assistant")
_SHORTENED = word_set("mr mrs ms dr gen sen gov rep prof messrs")
_PHRASES = {*(phrase.replace("-", " ") for phrase in _OFFICES), *_HONORIFICS, *_MEN, *_WOMEN}
_LONGEST = 4
LAST_WORDS = frozenset(phrase.rpartition(" ")[2] for phrase in _PHRASES) | {"elect"}
"""The words that a title may end in, in lower case."""
TITLE_WORDS = frozenset(word for phrase in _PHRASES for word in phrase.split()) | _PRIOR | {"elect"}
_FIRST_WORDS = frozenset(phrase.partition(" ")[0] for phrase in _PHRASES) | _PRIOR
_WORD = lazy_re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*\.?")
_GAPS = frozenset((" ", "-", "\u00a0", "‑"))


class Title(NamedTuple):
    """A title as it stands in a text, in lower case and without hyphens, and where."""

    text: str
    start: int
    end: int


@cache
def offices(title: str) -> frozenset[str]:
    """The offices that a title (in lower case) may stand for, by the keys of the knowledge base; empty for “Mr”."""
    words = title.split()
    while words and words[0] in _ONCE:
        words.pop(0)
    found: set[str] = set()
    for word in _OFFICES.get(" ".join(words), "").split():
        found |= _SETS.get(word, {word})
    return frozenset(found)


def sex(title: str) -> str:
    """“m” or “f” if a title (in lower case) tells, else ""."""
    return "m" if title in _MEN else "f" if title in _WOMEN else ""


def titles(text: str) -> list[Title]:
    """The titles in a short stretch of text, in order, each as long as it can be."""
    words = [(found[0].lower(), found.start(), found.end()) for found in _WORD.finditer(text)]
    found = []
    at = 0
    while at < len(words):
        if words[at][0].rstrip(".") not in _FIRST_WORDS:  # nearly always
            at += 1
            continue
        prior = at
        while at < len(words) and words[at][0] in _PRIOR and _are_joined(text, words, at, at + 2):
            at += 1
        last = _phrase_end(text, words, prior) or _phrase_end(text, words, at)
        if not last:
            at = max(at, prior + 1)
            continue
        word, _, end = words[last - 1]
        if word.endswith(".") and word[:-1] not in _SHORTENED:
            end -= 1
        said = " ".join(word.rstrip(".") for word, _, _ in words[prior:last])
        at = last
        if at < len(words) and words[at][0] == "elect" and text[end : words[at][1]] == "-":
            end, at = words[at][2], at + 1
        found.append(Title(said, words[prior][1], end))
    return found


def _phrase_end(text: str, words: list[tuple[str, int, int]], first: int) -> int:
    """The number of the word after the longest phrase that begins at a word, 0 if none does."""
    said = [word.rstrip(".") for word, _, _ in words[first : first + _LONGEST]]
    for size in range(len(said), 0, -1):
        if " ".join(said[:size]) in _PHRASES and _are_joined(text, words, first, first + size):
            return first + size
    return 0


def _are_joined(text: str, words: list[tuple[str, int, int]], first: int, last: int) -> bool:
    """Whether only a space or hyphen stands between some words."""
    return all(text[words[at][2] : words[at + 1][1]] in _GAPS for at in range(first, min(last, len(words)) - 1))


def last_title(text: str) -> tuple[str, int]:
    """The last title in a run of capitalised words, in lower case, and where it ends; an honorific only if alone."""
    title, end = "", 0
    for found in titles(text):
        if not title or found.text not in _HONORIFICS:  # “Prime Minister Sir Keir Starmer”
            title = found.text
        end = found.end
    return title, end


def title_before(text: str, start: int, end: int) -> tuple[str, int]:
    """The title right before `end`, and where it begins; ("", end) if there is none.

    A comma may follow it, and a place may belong to it: “the president of Kazakhstan, …”.
    """
    bare = text[start:end].rstrip(" \u00a0,")
    place = _PLACE.search(bare)
    for reach in (bare, bare[: place.start()] if place else ""):
        for found in reversed(titles(reach)):
            if found.end == len(reach) and not (found.start and reach[found.start - 1] in _INSIDE_WORD):
                is_verb = reach.endswith("miss")  # “what he would miss, Kim said”
                if found.text in _ADDRESS and (is_verb or text.find(",", start + len(bare), end) >= 0):
                    return "", end
                return found.text, start + found.start
    return "", end


_PLACE = lazy_re.compile(
    r" of (?:the )?[A-Z][^\W\d_]+(?:[ -](?:(?:of|for|and) (?:the )?)?[A-Z][^\W\d_]+){0,5}$"
    r"|(?<=minister) (?:of|for) [a-z]{4,}(?: (?:and )?[a-z]{4,}){0,3}$"
)
"""What belongs to a title: a country, a body (“of the Central Bank”), or the field of a minister (“of education”)."""
_INSIDE_WORD = frozenset("-'’")
_LEAD = lazy_re.compile(
    r",[ \u00a0](?:\d\d,[ \u00a0])?(?:[Tt]he |an? |its |their )?(?:[^\W\d_]+['’]s |[A-Z][^\W\d_]+ ){0,2}"
)
_REACH = 70
_FOLLOWED = lazy_re.compile(r" (?:of|for|at)\b|,|\.")


def title_after(text: str, start: int, end: int) -> str:
    """The title that follows a name (“, the president of …”), in lower case; "" if none does."""
    reach = text[start : min(end, start + _REACH)]
    for found in titles(reach):
        if _LEAD.fullmatch(reach, 0, found.start):
            return found.text if _FOLLOWED.match(text, start + found.end) else ""
    return ""
