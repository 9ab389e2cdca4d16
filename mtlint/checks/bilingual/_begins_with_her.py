# ruff: noqa: E501 - one language a line
"""Sentences of originals that begin with a word for a woman: “she”, “her”, or what she is."""

import re
from functools import cache

from mtlint import lazy_re
from mtlint.checks.bilingual._her_offices import her_office
from mtlint.checks.bilingual._links import Pair
from mtlint.checks.bilingual._sexes_told import told
from mtlint.text.language_codes import kept_under
from mtlint.text.offices import TITLE_WORDS

_SHE = {
    "bg": "тя", "be": "яна", "ca": "ella", "cs": "ona", "da": "hun", "el": "η ίδια|αυτή|εκείνη", "es": "ella", "fr": "elle",
    "he": "היא", "hr": "ona", "is": "hún", "it": "lei", "ja": "彼女[はも]", "lt": "ji", "lv": "viņa", "mk": "таа", "no": "hun|ho",
    "pl": "ona", "pt": "ela", "ro": "ea", "ru": "она", "sk": "ona", "sl": "ona", "sq": "ajo", "sr": "она|ona", "sv": "hon",
    "uk": "вона", "zh": "她(?!们)",
}  # fmt: skip
_HER = {
    "be": "яе", "bg": "нейн\\w+", "cs": "její(?:ho|mu|m|ch)?", "da": "hendes",
    "el": "(?:το|η|ο|τα|οι) \\w+ της(?= (?:δεν|είναι|ήταν|έχει|είχε|έχουν|είχαν|έγιν\\w+|βρίσκ\\w+|ζ[εο]\\w+) )", "hr": "njezin\\w*|njen\\w*", "is": "hennar",
    "ja": "彼女の", "lt": "jos", "lv": "viņas", "mk": "нејзин\\w+", "nl": "haar", "no": "hennes", "pl": "jej", "ru": "её|ее",
    "sk": "jej", "sl": "njen\\w*", "sr": "њен\\w*|njen\\w*", "sv": "hennes", "uk": "її", "zh": "她的",
}  # fmt: skip
_HE_BEGINS = lazy_re.compile(r"[\s“\"]*(He|His) [a-z]")
_SHE_TOO = lazy_re.compile(r"\b(?:she|hers?|herself)\b", re.IGNORECASE)
_ANYBODY = lazy_re.compile(
    r"v[íi]c?tim|vittim|person|osob|жертв|личност|особ|людин|дитин|людына|асоб|lygeris|auk[ao]\b|upur|žrtv|ofiar|oběť|obeť"
    r"|θύμα|recrue|vedette|sentinelle|star|stell|estrell|estrel|звезд|gwiazd|hvězd|zvijezd|zvezd|figur|фигур|autorit|creatur|criatur"
)
"""Words of the feminine that are said of men, too."""
_REACH_OF_ANYBODY = 400
_ARTICLES = frozenset(["", "die", "eine", "a", "o"])


def begins_with_her(pair: Pair, original: str, code: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """“He” or “His” that begins a sentence, and the word for a woman that begins its original."""
    ours = _HE_BEGINS.match(pair.target)
    if ours is None or _SHE_TOO.search(pair.target):
        return None
    source = pair.source.lower()
    word = _patterns(code, is_owner=ours[1] == "His").match(source)
    if word:
        start = pair.link.source.start
        if _ANYBODY.search(original[max(0, start - _REACH_OF_ANYBODY) : pair.link.source.end].lower()):
            return None
        return ours.span(1), word.span("her")
    words = told(code)
    if words and words.his.search(source):
        return None
    office = her_office(code) if ours[1] == "He" else None
    said = office.search(source) if office else None
    if said is None or source[: said.start()].strip('„“"«»–— ') not in _ARTICLES:
        return None
    if not TITLE_WORDS.isdisjoint(re.findall(r"[a-z]{4,}", pair.target.lower())):
        return None  # “He said that the minister …”: of somebody whom the original does not name
    return ours.span(1), said.span()


@cache
def _patterns(code: str, *, is_owner: bool) -> re.Pattern[str]:
    table = _HER if is_owner else _SHE
    words = table.get(kept_under(table, code), "(?!)")
    end = "" if code in ("ja", "zh") else r"(?!\w)"
    return lazy_re.compile(rf"[\W_]*(?P<her>{words}){end}")
