"""Who speaks: how a sentence says that somebody has said something."""

from mtlint import lazy_re
from mtlint.text.saying import SPEAKS

_SAID = f"{SPEAKS}|posted"
BEHIND_QUOTE = lazy_re.compile(r"[,.!?]?[”\"’']\s?$")
"""Before a speaker who stands behind what is said."""
SAID = lazy_re.compile(rf"\s(?:{_SAID})\b")
"""Behind a pronoun of somebody who speaks."""
ANSWERED = lazy_re.compile(r"\s(?:replied|answered)\b")
"""Behind a pronoun of somebody whom another, who may be the one who is named, has asked."""
SAYS = lazy_re.compile(rf"(?:, [^.;:“”\"]{{3,90}}?,)?\s(?:{_SAID})\b")
"""Behind the name of somebody who speaks."""
SAID_BEFORE = lazy_re.compile(rf"[”\"],? (?:{_SAID})\s[^.;]{{0,60}}$")
"""Before somebody who has spoken, behind all that a sentence may put between."""
SAID_BEFORE_NAME = lazy_re.compile(rf"[”\"],? (?:{_SAID})(?: [^.;:“”\"]{{3,60}},?)? $")
"""Before the name of somebody who has spoken: “…,” said the coach, Ana Ruiz."""
ACCORDING_TO = lazy_re.compile(r"[\"“”'’\s]*According to (?:the [^.,;:“”\"]{3,80}, )?")
"""Before the name of somebody who then speaks in quotation marks."""
SPEAKS_ON = lazy_re.compile(
    rf" (?:(?:is|was|has|had|also|then|later) ){{0,2}}(?:{SPEAKS}"
    r"|called|calling|demand(?:ed|s|ing)|urg(?:ed|es|ing)|asking|promis(?:ed|es|ing)|warning|pledged|criticized|criticised"
    r"|thanked|invited|reminded|pointed out|expressed)\b"
)
"""Behind a pronoun that begins a sentence, what somebody does who has spoken before."""
