"""Where a pronoun may mean somebody who is not named: “he or she”, “Her Majesty”, “thanked the judge for her work”."""

from mtlint import lazy_re
from mtlint.text.bearers import Someone

from .offices import MEETS_HOLDER
from .scene import Pronoun, Scene
from .words import OBJECTS, OTHER, SUBJECTS

_EITHER = lazy_re.compile(r"^ who\b|^\s*(?:or|and|/)\s*s?he|^\s*(?:or|/)\s*(?:her|his|hers|him)\b")
_EITHER_BEFORE = lazy_re.compile(r"(?:\bor\s|/|\bs)$")
_OF_RANK = lazy_re.compile(
    r" (?:(?:Royal|Imperial|Serene|Most) )?"
    r"(?:Majest|Highness|Excellenc|Holiness|Eminence|Beatitude|Grace|Hono|Worship|L[ao][dr][dy]?ship)"
)
"""Behind “His” and “Her” in “Her Majesty”."""
_OF_NATION = lazy_re.compile(r" [A-Z][a-z]+(?:ian|ean|can|man|ish|ese|ch|eek|ss|i) (?!the\b)[a-z]+\b")
"""Behind them in “His Hungarian counterpart”."""
_OF_SHIP = lazy_re.compile(r" (?:engines?|hull|decks?|keel|bows|stern|masts?|maiden voyage|rudder|sea trials)\b")
"""Behind “her” of a ship."""
_OF_WHOM = lazy_re.compile(r"(?: that| whom)? ")
"""Between a noun and the pronoun of a clause about it, which so means another: “the woman he had married”."""
_BESIDE = {
    "m": lazy_re.compile(r"[^.;:“”\"\n]{0,80}\b(?:she|her|herself)\b"),
    "f": lazy_re.compile(r"[^.;:“”\"\n]{0,80}\b(?:he|him|his|himself)\b"),
}
"""Behind “he” and “she”, what says that it is somebody other than the woman: “said he had taught her Latin”."""
_AND = ", and "
_NEW = lazy_re.compile(
    r"[\"“”'’\s]*(?:An?|One|Another|Every|Each|No|Some|Any) "
    r"(?!(?:day|morning|afternoon|evening|night|weekend|week|month|year|spring|summer|autumn|winter)\b)[a-z]"
)
"""How a sentence begins about somebody without a name."""
_NAMED_BEHIND = lazy_re.compile(
    r"[\"“”'’\s]*(?:After|As|At|Before|Behind|Beside|By|Despite|During|For|From|In|Like|On|Over|Since|Through|Throughout|To"
    r"|Under|Unlike|Until|Upon|When|While|With|Without)(?: \w+ing)? "
)
"""Before a pronoun of somebody who is named only behind it: “Under her shirt Ana Ruiz wore another.”"""


def is_of_anybody(text: str, pronoun: Pronoun) -> bool:
    """Whether a pronoun is half of “he or she”, or of a form of address."""
    start, end = pronoun.span
    after = text[end : end + 12]
    has_capital = text[start].isupper()
    if _OF_RANK.match(after) or (has_capital and after[1:2].isupper() and not _OF_NATION.match(text, end)):
        return True
    if pronoun.sex == "f" and _OF_SHIP.match(text, end):
        return True
    return _EITHER.match(after) is not None or _EITHER_BEFORE.search(pronoun.before[-4:]) is not None


def is_somebody_else(scene: Scene, pronoun: Pronoun, here: list[Someone]) -> bool:
    """Whether a sentence that has named some people speaks of another with the pronoun."""
    end = here[-1].mention.span.end
    if here[-1].why == "noun" and pronoun.word in OBJECTS and not scene.is_possessive(pronoun):
        return True  # “a man buying from her”
    if here[-1].why == "noun" and pronoun.word in SUBJECTS and _OF_WHOM.fullmatch(scene.text, end, pronoun.span.start):
        return True
    if MEETS_HOLDER.search(scene.text, end, pronoun.span.start):
        return True
    if not has_other_beside(scene, pronoun):
        return False
    has_just_spoken = pronoun.before.endswith(_AND) and end == pronoun.span.start - len(_AND)
    return not has_just_spoken  # “…,” said one mother, and he hugged her


def has_other_beside(scene: Scene, pronoun: Pronoun) -> bool:
    """Whether a sentence goes on about one of the other sex behind “he” or “she”: “he thanked her”."""
    return pronoun.word in SUBJECTS and _BESIDE[pronoun.sex].match(scene.text, pronoun.span.end) is not None


def is_introduced_here(scene: Scene, pronoun: Pronoun) -> bool:
    """Whether a sentence that names nobody before a pronoun begins with somebody new, or names them behind it."""
    if _NEW.match(pronoun.before):
        return True
    people = scene.people[pronoun.sentence]
    return _NAMED_BEHIND.fullmatch(pronoun.before) is not None and any(
        each.sex != OTHER[pronoun.sex] for each in people
    )
