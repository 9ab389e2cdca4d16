"""What stands behind a name that is at its end, and is not the first part of a longer noun."""

NAME_ENDS = (
    r"(?=[.,;:!?)”\"]|['’]s\b|\n|\Z| (?:on|in|at|has|had|have|is|was|were|will|would|can|could|may|must|should|said"
    r"|says|and|or|to|by|with|also|from|as|after|before|when|while|where|who|which|that|near|during|since|until|because|won"
    r"|lost|sent|lent|met|took|gave|held|told|made|found|began|led|saw|paid|set|cut|kept|left|fell|rose|stood|went|came"
    r"|spread|grew|became|[a-z]{3,}ed)\b)"
)
"""A lookahead: punctuation, a small word or a verb."""
