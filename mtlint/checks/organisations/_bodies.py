"""The known organisations, by their names and by their acronyms."""

import re
from collections.abc import Iterable
from functools import lru_cache

from mtlint.kb import Facts, Organisation
from mtlint.text.fold import fold

_SAME = {
    "organisation": "organization", "organisations": "organizations", "defence": "defense", "centre": "center",
    "centres": "centers", "programme": "program", "labour": "labor", "&": "and",
}  # fmt: skip
_SMALL = frozenset(("the", "of", "for", "on", "and", "in"))


def plain(words: Iterable[str]) -> str:
    """A name as it is compared: small letters, one spelling, without small words and possessives."""
    kept = []
    for word in words:
        bare = fold(word).removesuffix("'s").replace("co-operation", "cooperation").strip("'.")
        for part in re.split("[-–]", bare):
            small = _SAME.get(part, part)
            if small and small not in _SMALL:
                kept.append(small)
    return " ".join(kept).replace("united nations", "un")


class Bodies:
    """An index over the organisations of a knowledge base."""

    def __init__(self, facts: Facts) -> None:
        self.by_name: dict[str, list[Organisation]] = {}
        self.by_acronym: dict[str, list[Organisation]] = {}
        for body in facts.organisations.values():
            for form in dict.fromkeys((body.name, *body.also)):
                self.by_name.setdefault(plain(form.split()), []).append(body)
            for form in dict.fromkeys((body.acronym, *body.also, *body.foreign)):
                if form.isupper() and " " not in form:
                    self.by_acronym.setdefault(form, []).append(body)
        self.media = frozenset(medium.acronym for medium in facts.media.values() if medium.acronym)


@lru_cache(maxsize=4)
def bodies(facts: Facts) -> Bodies:
    """The index, made once."""
    return Bodies(facts)
