"""Where a pronoun has nobody left whom it can mean: “The mayor, Otto Braun, praised him”, among women."""

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.bearers import Someone
from mtlint.text.word_set import word_set

from ._person_nouns import SEX_OF_NOUN
from ._subjects import is_object

_DOES = lazy_re.compile(
    r"(?:, (?!who )[^.;:“”\"]{2,90}?,)?,?(?: (?!(?:who|when|that|he|she|said|says|told|added)\b)[\w'’-]+){1,2}"
    r"(?: to [a-z]+)?(?: (?:for|with|to|from|of|about))? $"
)
_CLOSED = lazy_re.compile(r"[.,;]| (?:and|as|for|an?|the|with|in|on|at|to|from|by|when|after|before|because|with)\b")
"""Behind a “her” that is no possessive."""


def is_object_of_another(text: str, begin: int, subject: Someone, pronoun: Span) -> bool:
    """Whether a pronoun is the object of what the one named before it does, who so cannot be meant."""
    if text[slice(*pronoun)].lower() not in ("him", "her") or not _CLOSED.match(text, pronoun.end):
        return False
    head, between = text[begin : subject.mention.start], text[subject.mention.span.end : pronoun.start]
    return not is_object(head) and _DOES.fullmatch(between) is not None


_WORD = lazy_re.compile(r"(?<![\w-])[A-Za-z]+")
_OF_ANYBODY = word_set("god who whoever everybody everyone man men guys people brother brothers sons")
_FEWEST = 3
"""Words of speech, fewer of which tell nothing."""


def may_be_of_somebody_named(text: str, quotation: Span, pronoun: Span, sex: str) -> bool:
    """Whether nothing that is said in a quotation before a pronoun tells of whom it speaks."""
    words = [match[0] for match in _WORD.finditer(text, quotation.start, pronoun.start)]
    if len(text[slice(*quotation)].split()) < _FEWEST or text[pronoun.end : pronoun.end + 5] in (" who ", " that"):
        return False
    inside = [word for at, word in enumerate(words) if at and word[0].isupper() and word != "I"]
    known = {word.lower() for word in words}
    return not inside and known.isdisjoint(_OF_ANYBODY) and not any(SEX_OF_NOUN.get(w) in (sex, "?") for w in known)
