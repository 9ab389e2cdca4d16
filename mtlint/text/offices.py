"""Titles and offices in English, and what they say of the person named beside them."""

import re
from functools import cache

from mtlint.kb import Facts, Office, Person


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


LEADERS = _set("president prime-minister chancellor monarch supreme-leader party-leader first-minister chief-executive")
_GENERALS = _set("chief-of-staff army-chief military-commander militant-leader intelligence-chief")
_HEADS = _set("head secretary-general president commissioner high-representative")
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
    "commerce secretary": "trade-minister", "energy minister": "energy-minister", "minister": "MINISTER",
    "secretary": "MINISTER", "speaker": "speaker senate-speaker", "parliament speaker": "speaker",
    "senate speaker": "senate-speaker", "opposition leader": "opposition-leader party-leader activist",
    "general secretary": "party-leader supreme-leader", "secretary general": "secretary-general party-leader",
    "secretary-general": "secretary-general party-leader", "central bank governor": "central-bank-governor",
    "governor": "governor central-bank-governor", "mayor": "mayor", "senator": "senator", "sen": "senator",
    "gov": "governor", "rep": "member-of-parliament", "congressman": "member-of-parliament",
    "congresswoman": "member-of-parliament", "lawmaker": "member-of-parliament senator", "spokesman": "spokesperson",
    "spokeswoman": "spokesperson", "spokesperson": "spokesperson", "press secretary": "spokesperson",
    "state secretary": "state-secretary", "ambassador": "ambassador", "envoy": "special-envoy ambassador",
    "general": "GENERAL", "gen": "GENERAL", "commander": "GENERAL", "warlord": "GENERAL", "army chief": "GENERAL",
    "colonel": "GENERAL", "admiral": "GENERAL", "field marshal": "GENERAL president", "chief": "HEAD",
    "head": "HEAD", "director general": "HEAD", "director-general": "HEAD", "managing director": "HEAD",
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
    "actress": "artist", "singer": "artist", "director": "artist HEAD",
}  # fmt: skip
_SETS = {
    "LEADER": LEADERS | _set("militant-leader religious-leader opposition-leader activist"),
    "MINISTER": _set(
        "foreign-minister defence-minister finance-minister interior-minister justice-minister health-minister "
        "economy-minister trade-minister energy-minister minister deputy-prime-minister state-secretary "
        "security-council-secretary prime-minister"
    ),
    "GENERAL": _GENERALS | _set("president defence-minister monarch minister"),
    "HEAD": _HEADS | _GENERALS | _set("central-bank-governor security-council-secretary minister governor"),
    "CHAIR": _HEADS
    | _set("party-leader security-council-chair business-leader speaker central-bank-governor supreme-leader"),
}
_MEN = _set("mr sir lord spokesman chairman congressman king prince emperor actor father sheikh")
_WOMEN = _set("ms mrs miss madam madame dame lady spokeswoman chairwoman congresswoman queen princess actress")
_HONORIFICS = _set("mr ms mrs miss dr sir lord dame madam madame professor prof sheikh messrs")

_PHRASES = sorted({*_OFFICES, *_HONORIFICS, *_MEN, *_WOMEN}, key=lambda phrase: (-len(phrase), phrase))
_PHRASE = "|".join(phrase.replace(" ", "[ -]") for phrase in _PHRASES)
_ONCE = "former|ex|then|acting|interim|incoming|outgoing|late|caretaker|senior"
_PRIOR = f"{_ONCE}|deputy|vice|assistant"
_TITLE = re.compile(rf"(?<![\w-])(?:(?:{_PRIOR})[ -])*(?:{_PHRASE})(?!\w)\.?(?:-elect)?", re.IGNORECASE)
_SHORTENED = _set("mr mrs ms dr gen sen gov rep prof messrs")
_PRIORS = re.compile(rf"^(?:(?:{_ONCE})[ -])+")
LAST_WORDS = frozenset(re.split(r"[ -]", phrase)[-1] for phrase in _PHRASES)
"""The words that a title may end in, in lower case."""
TITLE_WORDS = frozenset(word for phrase in _PHRASES for word in re.split(r"[ -]", phrase)) | _set(
    _PRIOR.replace("|", " ") + " elect"
)


@cache
def offices(title: str) -> frozenset[str]:
    """The offices that a title (in lower case) may stand for, by the keys of the knowledge base; empty for “Mr”."""
    bare = _PRIORS.sub("", title).removesuffix("-elect")
    found: set[str] = set()
    for word in (_OFFICES.get(title) or _OFFICES.get(bare) or _OFFICES.get(bare.replace("-", " "), "")).split():
        found |= _SETS.get(word, {word})
    return frozenset(found)


def sex(title: str) -> str:
    """“m” or “f” if a title (in lower case) tells, else ""."""
    return "m" if title in _MEN else "f" if title in _WOMEN else ""


def last_title(text: str) -> tuple[str, int]:
    """The last title in a run of capitalised words that something follows, in lower case, and where it ends."""
    title, end = "", 0
    for found in _TITLE.finditer(text):
        its = found[0].lower().rstrip(".")
        if not title or its not in _HONORIFICS:  # “Prime Minister Sir Keir Starmer”
            title = its
        end = found.end()
    return title, end


def title_before(text: str, start: int, end: int) -> tuple[str, int]:
    """The title that stands right before `end` (a comma may follow it), and where it begins; ("", end) if none does."""
    reach = text[start:end]
    bare = reach.rstrip(" \u00a0,")
    for found in _TITLE.finditer(bare):
        title = found[0].lower()
        if found.end() == len(bare) and (not title.endswith(".") or title[:-1] in _SHORTENED):
            return title.rstrip("."), start + found.start()
    return "", end


_AFTER = re.compile(
    r",[ \u00a0](?:\d\d,[ \u00a0])?(?:the |a |an |its |their )?(?:[^\W\d_]+['’]s |[A-Z][^\W\d_]+ ){0,2}"
    rf"({_TITLE.pattern})(?= (?:of|for|at)\b|,|\.)",
    re.IGNORECASE,
)


def title_after(text: str, start: int, end: int) -> str:
    """The title that follows a name (“, the president of …”), in lower case; "" if none does."""
    found = _AFTER.match(text, start, end)
    return found[1].lower().rstrip(".") if found else ""


_BEST_KNOWN = ("president", "prime-minister", "chancellor", "monarch", "supreme-leader", "foreign-minister")


def describe(person: Person, facts: Facts) -> str:
    """A person by name and the office that is known best: “Kassym-Jomart Tokayev (president, Kazakhstan)”."""
    country = facts.countries.get(person.country)
    where = [country.name] if country else []
    if not person.offices:
        return f"{person.name} ({', '.join(where)})" if where else person.name
    best = min(person.offices, key=_rank)
    if best.body in facts.organisations:
        where = [facts.organisations[best.body].name]
    return f"{person.name} ({', '.join([best.key.replace('-', ' '), *where])})"


def _rank(office: Office) -> tuple[int, int]:
    known = _BEST_KNOWN.index(office.key) if office.key in _BEST_KNOWN else len(_BEST_KNOWN)
    return (known, -max((period.start.year for period in office.periods), default=0))
