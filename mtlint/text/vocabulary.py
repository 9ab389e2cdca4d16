"""The words of English: those of a large list, and what is plainly built from them."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from zlib import crc32

from mtlint.kb import Facts

_ENDINGS = {
    "": ("s", "es", "ed", "ing", "ly", "ally", "er", "est", "ness", "less", "like", "ful", "ish", "able", "hood",
         "ship", "wide", "ism", "ist", "y", "ize"),
    "e": ("ed", "ing", "er", "able"),
    "y": ("ies", "ied", "ily", "ier", "iness"),
    "able": ("ability",),
    "ize": ("ization",),
    "ify": ("ification",),
}  # fmt: skip
"""Endings, by what stands in their place in the word they are added to."""
_BEGINNINGS = (
    "aero", "agro", "anti", "auto", "bio", "co", "counter", "cyber", "de", "dis", "down", "eco", "electro",
    "euro", "ex", "extra", "fore", "geo", "grand", "great", "hydro", "hyper", "in", "inter", "macro", "mega",
    "micro", "mid", "mini", "mis", "mono", "multi", "nano", "neo", "neuro", "non", "out", "over", "para",
    "photo", "poly", "post", "pre", "pro", "pseudo", "psycho", "radio", "re", "self", "semi", "step", "sub",
    "super", "tele", "thermo", "trans", "ultra", "un", "under", "up", "video",
)  # fmt: skip
_BRITISH = {
    "isation": "ization", "ise": "ize", "ising": "izing", "our": "or", "tre": "ter", "lled": "led", "lling": "ling",
    "ller": "ler", "yse": "yze", "ogue": "og", "ence": "ense", "ae": "e", "oe": "e", "sceptic": "skeptic",
    "cheque": "check", "tyre": "tire", "mould": "mold", "sulph": "sulf",
}  # fmt: skip
"""What American spelling writes for what British spelling writes."""
_SCIENTIFIC = (
    "itis", "osis", "osome", "emia", "aemia", "ectomy", "ology", "ologist", "ological", "opathy", "oscopy", "plasty",
    "mycin", "cillin", "mab", "vir", "statin", "azole", "amine", "idine", "ylene", "oxide", "phosphate", "sulfate",
    "nitrate", "ase", "ceae", "idae", "genic", "genesis", "phobia", "cyte", "cytes", "cytic", "glycemic", "tropic",
    "morphic", "aceous", "thermal", "azepam", "penia", "uria", "algia", "plegia", "plasia", "pnea", "pnoea", "rrhea",
    "rrhoea", "ostomy", "olysis", "ography", "ometry", "philia", "toxin", "kinase", "globulin", "dactyl", "saurus",
    "saur", "pithecus", "lite", "rite", "nite", "tite", "dite", "zite",
)  # fmt: skip
"""Endings under which science makes more words than any list holds: diseases, drugs, compounds, beasts and minerals."""
_SHORTEST = 3
_SHORTEST_HALF = 4
_DEEPEST = 2


def hashed(word: str) -> int:
    """A word as the compiled list holds it."""
    return crc32(word.encode())


class Vocabulary:
    """The words of a knowledge base, in small letters."""

    def __init__(self, facts: Facts) -> None:
        self._hashes = array("I", facts.english_words)
        self.knows = lru_cache(maxsize=20_000)(self._knows)
        """Whether a word in small letters is English, or is plainly built from English words."""

    def __len__(self) -> int:
        return len(self._hashes)

    def lists(self, word: str) -> bool:
        """Whether a word in small letters stands in the list as it is."""
        number = hashed(word)
        at = bisect_left(self._hashes, number)
        return at < len(self._hashes) and self._hashes[at] == number

    def _knows(self, word: str) -> bool:
        return (
            self.lists(word)
            or word.removesuffix("s").endswith(_SCIENTIFIC)
            or self._is_built(word, _DEEPEST)
            or self._is_compound(word)
        )

    def _is_built(self, word: str, deepest: int) -> bool:
        return any(self.lists(each) or (deepest and self._is_built(each, deepest - 1)) for each in _bases(word))

    def _is_compound(self, word: str) -> bool:
        """Whether it is two words set together."""
        places = range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1)
        return any(self.lists(word[:place]) and self.lists(word[place:]) for place in places)


def _bases(word: str) -> Iterator[str]:
    """What a word may be built from, or be another spelling of."""
    for instead, endings in _ENDINGS.items():
        for ending in endings:
            stem = word.removesuffix(ending)
            if _SHORTEST <= len(stem) < len(word):
                yield stem + instead
                if not instead and stem[-1] == stem[-2]:  # stopped
                    yield stem[:-1]
    for beginning in _BEGINNINGS:
        rest = word.removeprefix(beginning)
        if _SHORTEST < len(rest) < len(word):
            yield rest
    for british, american in _BRITISH.items():
        if british in word:
            yield word.replace(british, american)


@lru_cache(maxsize=4)
def vocabulary(facts: Facts) -> Vocabulary:
    """The vocabulary of a knowledge base, made once."""
    return Vocabulary(facts)
