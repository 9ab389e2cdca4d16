"""Words that say who spoke, which several checks of quotations share."""

ONLY_SPEECH = (
    "(?:said|added|commented|declared|explained|noted|stressed|emphasized|emphasised|recounted|warned|admitted|concluded"
    "|complained|replied|stated|lamented|remarked|says|adds|explains|stresses|admits|concludes|complains|laments|remarks)"
)
"""Verbs behind which a name is that of the speaker."""
VERB = (
    "(?:said|says|added|adds|explained|explains|noted|assured|stressed|emphasized|emphasised|recalled|warned|concluded|claimed|"
    "admitted|continued|declared|insisted|stated|underlined|complained|commented|replied|announced|reported|told|recounted|confessed|lamented|remarked|observed|stresses|"
    "admits|concludes|complains|laments|remarks)"
)
