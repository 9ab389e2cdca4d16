"""Which countries a text names: by name, adjective, people, capital or large city."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from mtlint import lazy_re
from mtlint.kb import Country, Facts

from .word_set import word_set

_WORD = lazy_re.compile(r"[A-Z](?:[^\W\d_]|[.'’](?=\w)|-(?=[^\W_a-z]))*\.?")
"""A capitalised word; of “Cuban-born” the first half."""
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
_MOVEMENTS = {"Taliban": "af", "Hamas": "ps", "Hezbollah": "lb", "Houthi": "ye", "Houthis": "ye"}
"""Movements that stand for the country whose news they make."""
_SHORTEST = 5
_SHARED = {
    "ar": word_set("ae bh dz eg iq jo kw lb ly ma om ps qa sa sd sy tn ye"),
    "de": word_set("at ch de"),
    "es": word_set("ar bo cl co cr cu do ec es gt hn mx ni pa pe pr py sv uy ve"),
    "fr": word_set("be bf bj ca cd cf cg ch ci cm dz fr ga gn ht ma mg ml ne sn td tg tn"),
    "pt": word_set("ao br cv gw mz pt st tl"),
}
_HOMES = {
    "am": "et", "az": "az", "be": "by", "bg": "bg", "bn": "bd", "bs": "ba", "cs": "cz", "da": "dk", "el": "gr",
    "et": "ee", "fa": "ir", "fi": "fi", "fil": "ph", "he": "il", "hi": "in", "hr": "hr", "hu": "hu", "hy": "am",
    "id": "id", "is": "is", "it": "it", "ja": "jp", "ka": "ge", "kk": "kz", "km": "kh", "ko": "kr", "ky": "kg",
    "lo": "la", "lt": "lt", "lv": "lv", "mk": "mk", "mn": "mn", "ms": "my", "my": "mm", "nb": "no", "ne": "np",
    "nl": "nl", "nn": "no", "no": "no", "pl": "pl", "ro": "ro", "ru": "ru", "si": "lk", "sk": "sk", "sl": "si",
    "so": "so", "sq": "al", "sr": "rs", "sv": "se", "tg": "tj", "th": "th", "tk": "tm", "tl": "ph", "tr": "tr",
    "uk": "ua", "ur": "pk", "uz": "uz", "vi": "vn", "zh": "cn",
}  # fmt: skip
"""Languages, with the country that their news does not need to name."""


_HOLDER = lazy_re.compile(r"((?:[A-Z][\w.-]*[ \u00a0]){0,2}[A-Z][\w.-]*)['’]s?[ \u00a0]$")
_HOLDER_REACH = 40
_TAKES_ARTICLE = lazy_re.compile(
    r"United |.*\b(?:Republic|Islands)\b"
    r"|(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Palestinian territories|Philippines|Vatican)$"
)


def with_article(name: str) -> str:
    """The name of a country as it stands in a sentence: the United States, but Kenya."""
    return f"the {name}" if _TAKES_ARTICLE.match(name) else name


def words_of(countries: Iterable[Country]) -> dict[str, str]:
    """The forms by which countries are named, without “the”, to their codes. A form that two share is left out."""
    codes: dict[str, set[str]] = {}
    for country in countries:
        forms = [country.name, *country.names, country.adjective, *country.adjectives, *country.people]
        for form in [*forms, country.capital, *country.cities]:
            if form:
                codes.setdefault(form, set()).add(country.code[:2])
    return {**{form: min(owners) for form, owners in codes.items() if len(owners) == 1}, **_SHORT}


def first_words(forms: Iterable[str]) -> frozenset[str]:
    """The words that some forms begin with: most capitalised words begin none of those of countries."""
    begun = [_WORD.match(form) for form in forms]
    return frozenset(_bare(word[0]) for word in begun if word)


def country_words(facts: Facts) -> Mapping[str, str]:
    """What `words_of` all countries gives, as it was compiled."""
    return facts.country_words or _SHORT


def _bare(form: str) -> str:
    return form.rstrip(".").replace("’", "'").removesuffix("'s")


def countries_in(text: str, facts: Facts) -> Counter[str]:
    """How often each country (by code) is named in a text."""
    known, beginnings = country_words(facts), facts.first_words_of_countries
    found: Counter[str] = Counter()
    words = [(match.start(), match.end(), match[0]) for match in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        if _bare(words[at][2]) not in beginnings:
            at += 1
            continue
        for count in range(min(_MAX_WORDS, len(words) - at), 0, -1):
            start, end = words[at][0], words[at + count - 1][1]
            if end - start > 40:
                continue
            code = known.get(_bare(text[start:end]))
            if code:
                found[code] += 1
                at += count
                break
        else:
            at += 1
    return found


def home_countries(language: str | None) -> frozenset[str]:
    """The country at home in a language, where it is that of one country above all."""
    return frozenset([_HOMES[language]]) if language in _HOMES else frozenset()


def countries_of(language: str | None) -> frozenset[str]:
    """The countries at home in a language, where they are several that make news in it."""
    return _SHARED.get(language or "", frozenset())


def country_before(text: str, at: int, facts: Facts) -> str:
    """The code of the country whose name in the genitive (“Hungary's”) ends at an offset, "" if there is none."""
    if text[at - 2 : at - 1] not in ("s", "'", "’"):
        return ""
    holder = _HOLDER.search(text, max(0, at - _HOLDER_REACH), at)
    words = holder[1].replace("\u00a0", " ").split(" ") if holder else []
    known = country_words(facts)
    return next(filter(None, (known.get(" ".join(words[first:])) for first in range(len(words)))), "")


def countries_by_sign(text: str, facts: Facts) -> frozenset[str]:
    """The codes of the countries that a movement, or an institution that only one has, brings into a text."""
    codes, automaton = _signs(facts)
    return frozenset(codes[sign] for sign, _, _ in automaton.find_matches_as_indexes(text, overlapping=True))


@lru_cache(maxsize=4)
def _signs(facts: Facts) -> tuple[list[str], AhoCorasick]:
    """The codes of the countries of all signs, and what finds these."""
    own = [each for each in facts.institutions.values() if len(each.countries) == 1 and each.role != "title"]
    names = [(name, each.countries[0]) for each in own for name in (each.name, *each.also)]
    signs = [*_MOVEMENTS.items(), *(each for each in names if len(each[0]) >= _SHORTEST)]
    return [code for _, code in signs], AhoCorasick([name for name, _ in signs])
