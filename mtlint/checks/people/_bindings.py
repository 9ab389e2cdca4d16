"""Where grammar alone ties a pronoun to the name before it: “Ana Ruiz, 31, and his passenger”."""

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.bearers import Someone

from ._subjects import is_object

_ONESELF = frozenset(("himself", "herself"))
_AND_OWN = lazy_re.compile(r"(?:, \d\d,)? and $")
_KIN_SAID = lazy_re.compile(
    r" (?:late )?(?:mother|father|husband|wife|parents|brother|sister|son|daughter|lawyer|attorney|coach|agent|doctor"
    r"|family|spokes\w+|office|party|colleagues?|neighbou?rs?) (?:said|says|told|announced|confirmed|added|reported)\b"
)
"""Behind a “his” whose owner is whom the sentence before the comma is about: “…, his mother said”."""
_CLAUSE = lazy_re.compile(r" [a-z][^;:“”\"]{3,120}, $")


def is_bound_to_name(text: str, begin: int, whom: Someone, pronoun: Span) -> bool:
    """Whether a pronoun behind somebody's name can only be theirs; the clause begins at `begin`."""
    head, between = text[begin : whom.mention.start], text[whom.mention.span.end : pronoun.start]
    word = text[slice(*pronoun)].lower()
    if is_object(head) or head.strip():
        return False
    if word in _ONESELF:
        return between == " "
    if word not in ("his", "her"):
        return False
    if _AND_OWN.fullmatch(between):
        return True
    return _KIN_SAID.match(text, pronoun.end) is not None and _CLAUSE.fullmatch(between) is not None
