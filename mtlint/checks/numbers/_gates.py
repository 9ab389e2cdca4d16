"""Quick looks that say, before all numbers of an article are read, that a check can find nothing in it.

They are sieves over folded English text: what they let through is looked at again. Each pattern begins with a literal,
for which `re` searches several times as fast as for a choice.
"""

import re
from collections.abc import Sequence

_WORDS = (
    "half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    "nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|million|millions|"
    "billion|billions|dozen|dozens"
)
BEGINS = rf"(?:(?:us|hk|nt|au|c|a|rmb|rs|inr)?\.? ?[$€£¥₹₩₽]? ?\d|(?:{_WORDS})\b)"
"""How an amount begins, sign of a currency included."""
ENDS = (
    r"(?:\d|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|hundreds?|thousands?|illions?|"
    r"dozens?|%)"
)
"""How the number of an amount ends."""


def gate(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Patterns for `passes`."""
    return tuple(re.compile(pattern) for pattern in patterns)


def passes(gates: Sequence[re.Pattern[str]], folded: str) -> bool:
    """Whether one of the patterns stands in the text."""
    return any(pattern.search(folded) for pattern in gates)
