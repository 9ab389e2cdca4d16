"""“Him” for a form of the original that is the object of a verb and can only be feminine: “l'ha chiamata”, “ją”."""

import re
from functools import cache

from mtlint import lazy_re
from mtlint.checks.bilingual._links import Pair
from mtlint.checks.bilingual._sexes_told import Told, told
from mtlint.text.language_codes import kept_under

_HIM = lazy_re.compile(r"\bhim\b")
_OTHERS = lazy_re.compile(r"\b(?:she|hers?|herself|its?)\b", re.IGNORECASE)
_WORDS = {
    "bg": "нея ; него",
    "cs": "ji|ní ; jeho|jej|ho|něj|něho|mu",
    "fr": r"l['’](?:a|ont|avait|avaient) (?:\w+ )?\w+ée ; l['’](?:a|ont|avait|avaient) (?:\w+ )?\w+é|lui",
    "he": "אותה ; אותו",
    "hr": "nju|njoj|joj ; njega|njemu|ga|mu",
    "it": r"l['’](?:ha|hanno|aveva|avevano) (?:\w+ )?\w+[aistu]ta"
    r" ; l['’](?:ha|hanno|aveva|avevano) (?:\w+ )?\w+[aistu]to|lui|gli|lo|\w+r(?:lo|gli)",
    "lt": "ją|jai ; jį|jam",
    "pl": "ją|nią|niej ; go|jego|niego|jemu|mu|nim",
    "ro": r"\w{3,}-o ; l-a|l-au|lui|el|îl|i-a",
    "ru": "неё|нее|ею|ней ; его|него|ему|нему|им|ним|нём",
    "sk": "ju|ňu|ňou ; jeho|neho|ho|mu|ním",
    "sl": "jo|njo|njej|njo ; ga|njega|njemu|mu",
    "sr": "њу|њој|јој|nju|njoj|joj ; њега|њему|га|му|njega|njemu|ga|mu",
    "uk": "неї|їй|ній|нею ; його|нього|йому|ньому|ним|ній",
}  # fmt: skip


@cache
def _objects(language: str) -> Told | None:
    """The forms of a language that are feminine objects, and masculine ones; None if they are not known."""
    code = kept_under(_WORDS, language)
    if code not in _WORDS:
        return None
    hers, his = (lazy_re.compile(rf"(?<![\w-])(?:{words})(?![\w-])") for words in _WORDS[code].split(" ; "))
    return Told(hers, his)


def him_for_her(pair: Pair, code: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """“Him”, and the object of the original, if there the sentence speaks of nobody but a woman."""
    ours, forms, words = _HIM.search(pair.target), _objects(code), told(code)
    if ours is None or forms is None or _OTHERS.search(pair.target):
        return None
    source = pair.source.lower()
    hers = forms.hers.search(source)
    if hers is None or forms.his.search(source) or (words and words.his.search(source)):
        return None
    return ours.span(), hers.span()
