"""The verbs with which news says that somebody speaks, as alternations for patterns.

Past and present forms of which somebody is the subject; none is also a common noun (“claims”, “notes”).
"""

SAID = (
    "said|says|added|adds|explained|explains|noted|stressed|stated|wrote|writes|replied|answered|recalled|warned|announced"
    "|insisted|emphasi[sz]ed|admitted|claimed|argued|commented|concluded|continued|declared|confirmed|complained|remarked"
    "|underlined"
)
"""Verbs behind which a name is that of the speaker."""
SPEAKS = f"{SAID}|told|tells|asked|asks"
"""The same, and those behind which stands who is told."""
