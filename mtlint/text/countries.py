"""Which countries a text names: by name, adjective, people, capital or large city."""

import re
from collections import Counter
from functools import lru_cache

from mtlint.kb import Facts

_WORD = re.compile(r"[A-Z](?:[^\W\d_]|[.'’-](?=\w))*\.?")
_MAX_WORDS = 4
_SHORT = {
    "US": "us",
    "U.S": "us",
    "UK": "gb",
    "U.K": "gb",
    "UAE": "ae",
    "DPRK": "kp",
    "EU": "eu",
    "Kremlin": "ru",
    "Washington": "us",
}
WORLD = _SHORT.keys()


@lru_cache(maxsize=4)
def country_words(facts: Facts) -> dict[str, str]:
    """The forms by which countries are named, without “the”, to their codes. A form that two share is left out."""
    codes: dict[str, set[str]] = {}
    for country in facts.countries.values():
        forms = [country.name, *country.names, country.adjective, *country.adjectives, *country.people]
        for form in [*forms, country.capital, *country.cities]:
            if form:
                codes.setdefault(form, set()).add(country.code[:2])
    return {**{form: min(owners) for form, owners in codes.items() if len(owners) == 1}, **_SHORT}


def countries_in(text: str, facts: Facts) -> Counter[str]:
    """How often each country (by code) is named in a text."""
    known = country_words(facts)
    found: Counter[str] = Counter()
    words = [(match.start(), match.end(), match[0]) for match in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        for count in range(min(_MAX_WORDS, len(words) - at), 0, -1):
            start, end = words[at][0], words[at + count - 1][1]
            if end - start > 40:
                continue
            form = text[start:end].rstrip(".").replace("’", "'").removesuffix("'s")
            code = known.get(form)
            if code:
                found[code] += 1
                at += count
                break
        else:
            at += 1
    return found
