"""Who alone is named in a sentence, and whether as its subject, somebody's kin or one who speaks."""

from mtlint import lazy_re
from mtlint.text.bearers import Someone
from mtlint.text.offices import sex as title_sex
from mtlint.text.saying import SPEAKS

from .scene import Scene
from .subjects import is_object
from .words import OTHER

NAMED = frozenset(("record", "title", "given name"))
"""How it is known of which sex somebody is, where the name itself tells."""
_NEAR = 40
"""Letters before a name in which stands whose kin it is."""
_BESIDE = lazy_re.compile(r"\b(?:of|by|with|for|to|from|against|than|like|over|behind|including|alongside|before) $")
"""Before somebody who does nothing in a sentence."""
_PLACE = lazy_re.compile(r"\b(?:New|Los|Las|San|Santa|North|South|East|West|Dar es|Rio de|Buenos|Saint|St\.?) $")
_NO_SUBJECT = lazy_re.compile(
    r"[\"“”'’\s]*(?:After|Against|Along|Alongside|Among|As|At|Because|Before|Behind|Beside|Between|By|Despite|During|For"
    r"|From|If|In|Like|On|Over|Since|To|Together|Under|Unlike|Until|Upon|When|While|With|Without|[A-Z][a-z]+ing)\b"
)
"""How a sentence begins whose first name is not that of its subject."""
_KIN_OF = lazy_re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|['’]s) (?:[\w-]+ ){0,2}?(?:husband|wife|mother|father|son|daughter|brother|sister"
    r"|partner|widow|widower|uncle|aunt|cousin|fianc[eé]e?|girlfriend|boyfriend|lawyer|coach|agent|spokes\w+),? $"
)
"""Before the name of somebody else's kin, of whom the sentence behind need not speak."""
_DESCRIBED = lazy_re.compile(r", (?:\d\d|an? [a-z][^,.;:“”\"]{3,60}),")
"""Behind the name of kin who are introduced as people of the story: “her brother, Otto, 91, was in court”."""
SPEAKS_BEHIND = lazy_re.compile(
    rf"(?:, [^.;:“”\"]{{2,60}}?,)?,? (?:(?:also|then) )?(?:{SPEAKS}|spoke|called|described"
    r"|urged|critici[sz]ed|praised|welcomed|promised|thanked|accused)\b"
)
"""Behind the name of somebody who speaks."""
_SPEAKS_BEFORE = lazy_re.compile(rf"\b(?:{SPEAKS}|according to) (?:[\w’'-]+ )?$")
"""Before it."""


def only_one(people: list[Someone], sex: str, text: str) -> Someone | None:
    """The only one of some people, if the name tells that it is one of the other sex than a pronoun's."""
    whom = people[0]
    others = [each for each in people if each.name != whom.name and not _is_of_place(text, each)]
    if whom.sex != OTHER[sex] or whom.why not in NAMED or others:
        return None
    if whom.mention.is_owner or title_sex(whom.mention.title) == sex:
        return None
    is_silent_kin = is_kin(text, whom) and not (
        is_speaking(text, whom) or _DESCRIBED.match(text, whom.mention.span.end)
    )
    return None if is_silent_kin else whom


def is_kin(text: str, whom: Someone) -> bool:
    """Whether somebody is named as somebody else's kin."""
    start = whom.mention.start
    return _KIN_OF.search(text, max(0, start - _NEAR), start) is not None


def _is_of_place(text: str, someone: Someone) -> bool:
    """Whether a word is but the end of a name of a place: “New York”."""
    return (
        not someone.why
        and _PLACE.search(text, max(0, someone.mention.start - _NEAR), someone.mention.start) is not None
    )


def without_objects(scene: Scene, people: list[Someone]) -> list[Someone]:
    """The people of a sentence without those behind its subject who are no subject: “with Ana Ruiz”, “of a man”."""
    return people[:1] + [
        each
        for each in people[1:]
        if each.why != "noun" and not _BESIDE.search(scene.text, max(0, each.mention.start - _NEAR), each.mention.start)
    ]


def is_subject(scene: Scene, whom: Someone, index: int) -> bool:
    """Whether somebody is the subject of a sentence, or of what stands behind a quotation in it."""
    start = scene.sentences[index].start
    head = scene.text[start : whom.mention.start]
    quoted = max(head.rfind("”"), head.rfind('"')) + 1
    return not is_object(head[quoted:]) and (quoted > 0 or _NO_SUBJECT.match(head) is None)


def is_speaking(text: str, whom: Someone) -> bool:
    """Whether a sentence says of somebody that they speak."""
    start, end = whom.mention.start, whom.mention.span.end
    return bool(SPEAKS_BEHIND.match(text, end) or _SPEAKS_BEFORE.search(text, max(0, start - _NEAR), start))
