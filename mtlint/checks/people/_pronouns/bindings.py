"""Where grammar ties a pronoun to a name of its sentence, or away from it: “Ana Ruiz, 31, and his passenger”."""

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.bearers import Someone
from mtlint.text.saying import SAID, SPEAKS

from .subjects import APPOSITION, FOR_OTHERS, SAID_BY, is_object
from .words import OBJECTS, ONESELF, OWNERS, SUBJECTS

_AND_OWN = lazy_re.compile(r"(?:, \d\d,)? and $")
_KIN_SAID = lazy_re.compile(
    r" (?:late )?(?:mother|father|husband|wife|parents|brother|sister|son|daughter|lawyer|attorney|coach|agent|doctor"
    rf"|family|spokes\w+|office|party|colleagues?|neighbou?rs?) (?:{SPEAKS}|reported)\b"
)
"""Behind a “his” whose owner is whom the sentence before the comma is about: “…, his mother said”."""
_CLAUSE = lazy_re.compile(r" [a-z][^;:“”\"]{3,120}, $")
_DOES = lazy_re.compile(
    r"(?:, [^.;:“”\"]{2,90}?,)?,?(?: (?!(?:who|when|that|he|she|said|says|told|added)\b)[\w'’-]+){1,2}"
    r"(?: to [a-z]+)?(?: (?:for|with|to|from|of|about))? $"
)
_CLOSED = lazy_re.compile(r"[.,;]| (?:and|as|for|an?|the|with|in|on|at|to|from|by|when|after|before|because|with)\b")
"""Behind a “her” that is no possessive."""
_AND_THEN = lazy_re.compile(rf"{APPOSITION}, and $")
_SAYS_OF_OWN = lazy_re.compile(rf"{APPOSITION},? (?:also |later |then )?(?:{SAID})(?: that)? $")
_WHO_FEELS = lazy_re.compile(
    r"(?:, [^.;:“”\"]{2,90})?, who (?:[^.,;:“”\"]{3,50} )?(?:when|because|as|after|since|that|where) $"
)
_FEELS = lazy_re.compile(
    r" (?:heard|hears|saw|sees|learn(?:ed|s|t)|reali[sz]e[ds]|knew|remember(?:ed|s)|talk(?:ed|s)|speaks?|spoke"
    r"|recall(?:ed|s)|thought|thinks|described?s?|found out|was told|read|received|wanted|wants|needed|hoped|feared)\b"
)
"""What somebody does who wept or was glad then: “who wept when she heard”."""
_BEGINS = lazy_re.compile(
    r"[\"“”'’\s]*(?:(?:But|And|Yet|Also|The|An?) )?(?:[\w'’-]+ ){0,4}(?:(?:of|for|in|at) [^.,;:“”\"]{3,60})?,? ?"
)
"""Before a subject that begins its sentence: nothing, or an office."""


def is_bound_to_name(text: str, begin: int, whom: Someone, pronoun: Span) -> bool:
    """Whether a pronoun behind somebody's name can only be theirs; the clause begins at `begin`."""
    head, between = text[begin : whom.mention.start], text[whom.mention.span.end : pronoun.start]
    word = text[slice(*pronoun)].lower()
    if is_object(head) or head.strip():
        return False
    if word in ONESELF:
        return between == " "
    if word not in OWNERS:
        return False
    if _AND_OWN.fullmatch(between):
        return True
    return _KIN_SAID.match(text, pronoun.end) is not None and _CLAUSE.fullmatch(between) is not None


def is_object_of_another(text: str, begin: int, subject: Someone, pronoun: Span) -> bool:
    """Whether a pronoun is the object of what the one named before it does, who so cannot be meant."""
    word = text[slice(*pronoun)].lower()
    if word not in OBJECTS or not (word == "him" or _CLOSED.match(text, pronoun.end)):
        return False
    head, between = text[begin : subject.mention.start], text[subject.mention.span.end : pronoun.start]
    return not is_object(head) and _DOES.fullmatch(between) is not None


def is_bound(text: str, begin: int, whom: Someone, pronoun: Span, *, is_first_choice: bool) -> bool:
    """Whether a pronoun of a translation can hardly mean but `whom`, whoever was named in sentences before.

    That is somebody who says something of their own (“Ana Ruiz, a teacher, said that he …”), who has just been quoted
    (“…,” said Ana Ruiz, and he …), or who feels something when they hear it (“Ana Ruiz, who wept when he heard”).
    `is_first_choice` says that the sentence before speaks of nobody else.
    """
    head, between = text[begin : whom.mention.start], text[whom.mention.span.end : pronoun.start]
    if text[slice(*pronoun)].lower() in SUBJECTS:
        if _WHO_FEELS.fullmatch(between) and _FEELS.match(text, pronoun.end):
            return True
        if SAID_BY.search(head) and _AND_THEN.fullmatch(between):
            return True
    if not is_first_choice:
        return False
    is_first = len(whom.mention.words) > 1 and _BEGINS.fullmatch(head) is not None and not is_object(head)
    about = text[begin : whom.mention.span.start] + between
    return is_first and _SAYS_OF_OWN.fullmatch(between) is not None and not FOR_OTHERS.search(about)
