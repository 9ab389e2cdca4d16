"""Nouns of people and their bodies, and what nobody else does: “a strike” announces nothing."""

from mtlint import lazy_re
from mtlint.text.word_set import word_set

_DOERS = (
    "assembly|army|bank|board|cabinet|captain|champion|chief|club|coach|commission|committee|company|council|court|crew"
    "|deput(?:y|ies)|doctor|expert|firm|general|government|governor|head|judge|jury|king|lawyer|mayor|ministry|nurse"
    "|opposition|parliament|party|patriarch|people|police|pope|premier|president|priest|prosecutor|queen|rebel|resident"
    "|school|senate|soldier|state|student|team|troops|union|university|villager|(?:spokes|chair|fisher|police|business)?"
    "(?:wo)?m[ae]n"
)
DOER = lazy_re.compile(
    rf"(?:{_DOERS})s?|(?!after|number|paper|order|river|water|summer|winter|matter|letter|power|tower|corner)"
    r"[a-z]{3,}(?:er|or|ist|ian|ant)s?"
)
"""A noun, in small letters, of somebody who acts, or, by its ending, of what may be one."""
DONE_BY_PEOPLE = word_set(
    "adopted announced annulled appointed approved arrested bought cancelled canceled chaired convened declared "
    "demanded detained dismissed elected filed founded issued launched organised organized postponed presented "
    "promised proposed published ratified rejected requested ruled signed sold submitted suspended vetoed visited "
    "voted wrote"
)
"""The past of verbs whose subject is a person or a body."""
