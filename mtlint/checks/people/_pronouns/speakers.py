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
_SPEAKS_ON = (
    rf"(?:{SPEAKS}|called|calling|criticized|criticised|demand(?:ed|s|ing)|describe[ds]|urg(?:ed|es|ing)|asking|accused"
    r"|promis(?:ed|es|ing)|warning|pledged|thanked|invited|reminded|pointed out|expressed|predicted|advised"
    r"|comment(?:ed)?|declined to comment|stressed|emphasi[sz]ed)\b"
)
_BEGINS = (
    r"(?:(?:In|At|During|After) (?:the|an?|its|that|this) [^.,;:“”\"]{3,40}, |Meanwhile, |However, |Earlier, |Later, )?"
)
PRONOUN_SPEAKS = lazy_re.compile(
    rf"{_BEGINS}(?:(?i:s?he) (?:(?:is|was|has|had|did|also|then|later|not) ){{0,2}}{_SPEAKS_ON}"
    r"|(?:In |By )?(?i:his|her) (?:own )?(?:opinion|view|words|forecast|prognosis|estimate|assessment|account)\b)"
)
"""How a sentence begins in which somebody says something who has spoken before."""
