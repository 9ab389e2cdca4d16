"""Somebody who says what they themselves feel or will not tell: “said that he deeply regretted it”."""

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.saying import SAID

from .scene import Pronoun, Scene
from .subjects import FOR_OTHERS
from .words import SUBJECTS

_SAYS_THAT = lazy_re.compile(
    r"(?: \(\d\d\))?(?:, [^.;:“”\"]{2,90})?,?(?:, who)? (?:also |later |then )?"
    rf"(?:{SAID}|told [a-z]+|assured)"
    r"(?: on [A-Z][a-z]+day)?(?: that)? $"
)
"""Between a name and the pronoun."""
_FEELS = lazy_re.compile(
    r" (?:(?:deeply|very much|sincerely|much|also|now|still|really|truly|bitterly|greatly) )?"
    r"(?:regret(?:ted|s)|hope[sd]|fear(?:ed|s)|believe[sd]|wishe[ds]|trusts?|trusted|would like to"
    r"|(?:is|was|felt|feels) (?:(?:very|deeply|still|also|extremely|so) )?(?:sorry|glad|happy|pleased|proud|grateful"
    r"|confident|convinced|disappointed|surprised|delighted|saddened|shocked|worried|concerned|horrified|relieved"
    r"|optimistic|ashamed)) "
)
"""Behind the pronoun of somebody who speaks of what they themselves feel."""
_NO_COMMENT = lazy_re.compile(
    r" (?:would|could|will|did) not (?:(?:want|wish) to )?(?:comment|answer|discuss|speculate|go into)\b|"
    r" had (?:nothing to add|no comment)\b"
)
"""Behind the pronoun of somebody who will say no more."""
_FOR_CLIENT = lazy_re.compile(r"(?i)\b(?:lawyers?|attorney|spokes\w+|representative|agent|aide|counsel|solicitor)\b")
"""Those who say what others feel, or do not tell."""


def speaks_of_oneself(scene: Scene, pronoun: Pronoun, head: Span, between: Span) -> bool:
    """Whether somebody who stands behind a `head` says that he or she regrets, hopes or will not comment."""
    if pronoun.word not in SUBJECTS or not _SAYS_THAT.fullmatch(scene.text, *between):
        return False
    if _NO_COMMENT.match(scene.text, pronoun.span.end):
        return not _FOR_CLIENT.search(scene.text, *head)
    return _FEELS.match(scene.text, pronoun.span.end) is not None and not FOR_OTHERS.search(scene.text, *head)
