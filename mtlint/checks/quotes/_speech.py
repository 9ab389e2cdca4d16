"""Words that say who spoke, which several checks of quotations share."""

VERB = (
    "(?:said|says|added|adds|explained|explains|noted|assured|stressed|emphasized|emphasised|recalled|warned|concluded|claimed|"
    "admitted|continued|declared|insisted|stated|underlined|complained|commented|replied|announced|reported|told)"
)
