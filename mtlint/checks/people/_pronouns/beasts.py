"""Ships and animals, of which an article may speak as of “he” and “she”."""

import re
from collections import Counter

from mtlint import lazy_re
from mtlint.text.article import Article
from mtlint.text.word_set import word_set

BEASTS = word_set(
    "animal bear buffalo buffaloes bull calf camel cat cow dog donkey elephant falcon goat goose horse mare mule ox"
    " parrot pig pony puppy racehorse ram sheep stallion tiger whale wolf"
)
"""Animals, who are “he” and “she” only in stories that speak of them more than once."""
_BEAST_WORDS = BEASTS | {f"{beast}s" for beast in BEASTS}
BEAST = lazy_re.compile(rf"\b(?:{'|'.join(sorted(BEASTS))})s?\b", re.IGNORECASE)
_SHIPS = word_set(
    "ship ships vessel vessels boat boats ferry ferries yacht yachts schooner schooners trawler trawlers tanker tankers"
    " tug tugs liner liners carrier carriers frigate frigates destroyer destroyers cruiser cruisers corvette corvettes"
    " submarine submarines warship warships battleship battleships steamer steamers barque barques locomotive"
    " locomotives mare filly cow ewe hen sow lioness tigress"
)
_SHIP = lazy_re.compile(rf"\b(?:{'|'.join(sorted(_SHIPS))})\b")
"""Of what sailors and their papers say “she”, and female animals."""


def is_about_beasts(article: Article) -> bool:
    """Whether an article speaks of one animal more than once, so that it may be “he” or “she” in it."""
    beasts = article.matches_at(_BEAST_WORDS, BEAST)
    times = Counter(match[0].lower().removesuffix("s") for match in beasts)
    return "animal" in times or max(times.values(), default=0) > 1


def may_be_ship(article: Article) -> bool:
    """Whether “she” may be a ship of the article."""
    return article.has_any(_SHIPS) and _SHIP.search(article.text) is not None
