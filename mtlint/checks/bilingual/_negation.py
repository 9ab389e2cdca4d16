"""How often a sentence says no, in English and in the languages of originals."""

import re
from collections import Counter
from typing import NamedTuple

from mtlint.kb import Facts
from mtlint.text.concepts import Place, reader

NOT, HINT, NEUTRAL = "not", "hint", "neutral"
_ENGLISH_TRACE = re.compile(
    r"\b(?:un(?!it|i[a-z]*s|der|til|less|cle|ion)[a-z]{4,}|in(?:ability|able|capable|visible|valid|sufficien\w+|secur\w+"
    r"|stabil\w+|accura\w+|adequa\w+|complete\w*|correct\w*|eligib\w+|evitab\w+|justice|conclusive|effective\w*)"
    r"|im(?:possib\w+|perfect\w*|partial\w*|mature|punity|balance\w*)|ir(?:regular|respons|relevant|respect)\w*"
    r"|il(?:legal|logic|legitim)\w*|dis(?:agree|approv|belie|connect|continu|honest|like|obey|obedien|order|pleas|qualif"
    r"|regard|respect|satisf|trust|appear|miss|solv)\w*|mis\w{4,}|non-?[a-z]{4,}|[a-z]{3,}less(?:ly|ness)?|anti-?\w+"
    r"|nonexist\w*)\b",
    re.IGNORECASE,
)
_TRACES = {
    "ar": r"غير|بلا|عدم|(?<!\w)ما(?!\w)|لا|لم|لن|ليس",
    "cs": r"\b(?:ne|ni|bez)\w+",
    "de": r"\b(?:un|miss|ohne|kein|nicht)\w+|\w+(?:los|frei)(?:e[rnms]?)?\b",
    "es": r"\b(?:in|im|ir|des|sin|anti)\w+",
    "fr": r"\b(?:in|im|ir|il|mal|dé|dés|sans|non|mé|anti)\w+",
    "it": r"\b(?:in|im|ir|dis|s[bcdfgpqrtv]|senza|anti)\w+",
    "pl": r"\b(?:nie|bez)\w+",
    "pt": r"\b(?:in|im|ir|des|sem|anti)\w+",
    "ru": r"\b(?:не|ни|без|бес|анти|недо|вне)\w*",
    "tr": r"\w+(?:s[ıiuü]z|m[ae]d|m[ae]y[ae]n|m[ae]y[ae]c|m[ae]z|m[ıiuü]yor|m[ae]m|m[ae]yı|m[ae]si|m[ae]ya)",
    "uk": r"\b(?:не|ні|без|анти)\w*",
    "is": r"\b(?:ó|van)\w{3,}",
    "hi": r"\b(?:अन|बे|ग़ैर|गैर)\w+",
}
_TRACE = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _TRACES.items()}
_TURKISH_NOT = re.compile(
    r"\w+(?:m[ae]d[ıi]\w*|m[ae]y[ae]c[ae][kğ]\w*|m[ıiuü]yor\w*|m[ae]zs?\b|m[ae]m[ıi]ş\w*)", re.IGNORECASE
)


class Negation(NamedTuple):
    """The plain negations of a sentence, its other negative words by kind, and whether anything hints at one."""

    plain: list[Place]
    kinds: Counter[str]
    hints: bool

    @property
    def is_free(self) -> bool:
        """Whether nothing at all says no."""
        return not self.plain and not self.kinds and not self.hints


def negation(facts: Facts, text: str, language: str) -> Negation:
    """What in a sentence says no."""
    places = reader(facts, language, "negatives").places(text)
    plain = [place for place in places if place.concept == NOT]
    if language == "tr":
        known = {place.start for place in plain}
        plain += [Place(*m.span(), NOT) for m in _TURKISH_NOT.finditer(text) if m.start() not in known]
    others = [place.concept for place in places if place.concept not in (NOT, HINT, NEUTRAL)]
    trace = _ENGLISH_TRACE if language == "en" else _TRACE.get(language)
    hints = any(place.concept in (HINT, NEUTRAL) for place in places) or bool(trace and trace.search(text))
    return Negation(plain, Counter(others), hints)


def is_known(facts: Facts, language: str) -> bool:
    """Whether the plain negations of a language are known."""
    return NOT in reader(facts, language, "negatives").concepts
