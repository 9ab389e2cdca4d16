"""Quick looks that say, before all numbers of an article are read, that a check can find nothing in it.

They are sieves over folded English text: what they let through is looked at again. Each pattern begins with a literal,
which is looked for first.
"""

import re
from collections.abc import Sequence

from mtlint import lazy_re
from mtlint.text.number_words import CARDINALS, TENS

_SCALES = "hundred|hundreds|thousand|thousands|million|millions|billion|billions|dozen|dozens"
_WORDS = f"half|{'|'.join((*CARDINALS, *TENS))}|{_SCALES}"
BEGINS = rf"(?:(?:us|hk|nt|au|c|a|rmb|rs|inr)?\.? ?[$€£¥₹₩₽]? ?\d|(?:{_WORDS})\b)"
"""How an amount begins, sign of a currency included."""
ENDS = rf"(?:\d|half|{'|'.join(CARDINALS[:12])}|teen|ty|hundreds?|thousands?|illions?|dozens?|%)"
"""How the number of an amount ends."""
_LITERAL = lazy_re.compile(r"[^\\()\[\]{}?*+|.^$]+(?![?*{])")


Gate = tuple[str, re.Pattern[str]]
"""The letters with which every match of a pattern begins, and the pattern."""


def gate(*patterns: str) -> tuple[Gate, ...]:
    """Patterns for `passes`, none of which is a choice as a whole."""
    return tuple((_beginning(pattern), lazy_re.compile(pattern)) for pattern in patterns)


def passes(gates: Sequence[Gate], folded: str) -> bool:
    """Whether one of the patterns stands in the text. Few have to be compiled for that."""
    return any(beginning in folded and pattern.search(folded) for beginning, pattern in gates)


def _beginning(pattern: str) -> str:
    literal = _LITERAL.match(pattern)
    return literal[0] if literal else ""
