"""The verbs with which news says that somebody speaks, as alternations for patterns.

Past and present forms of which somebody is the subject; none is also a common noun (“claims”, “notes”). Checks add what
only they can use, and take fewer only where others would mislead them.
"""

STATED = "said|says|added|adds|stressed|noted|stated|emphasized|emphasised|underlined|remarked"
"""Verbs that need something that is said: “She explained.” is a sentence, “She stressed.” is none."""
UTTERED = (
    f"{STATED}|explained|explains|replied|answered|recalled|warned|insisted|admitted|claimed|argued|commented|concluded"
    "|declared|complained"
)
"""Verbs that hardly stand behind what they are about: “the plan, announced the day before”."""
SAID = f"{UTTERED}|wrote|writes|announced|continued|confirmed"
"""Verbs behind which a name is that of the speaker."""
SPEAKS = f"{SAID}|told|tells|asked|asks"
"""The same, and those behind which stands who is told."""
