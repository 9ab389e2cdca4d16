"""The index by which bodies are recognised whose name an engine only spelled: “Gukgwasu”, “MChS”, “Shangjiaosuo”.

Korean and Chinese news shorten long names to a few syllables, Russian and Ukrainian news to initials. An engine that
does not know the short name writes it in Latin letters, and nobody else does.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from mtlint.text.likeness import letters
from mtlint.text.romanise import cyrillic, han, hangul

from .bodies import TABLES
from .expand import braces, listed

_SIGNS = {"ko": range(3, 7), "zh": range(3, 5)}
"""How long such a short name is, in signs."""
_LEAST_LETTERS = {"ko": 6, "zh": 8, "any": 5}
_INITIALS = range(3, 7)
_CYRILLIC = {
    "ru": ("ru", "by", "kz", "kg", "tj", "ua"), "uk": ("ua",), "be": ("by",), "bg": ("bg",), "sr": ("rs", "ba"),
    "mk": ("mk",),
}  # fmt: skip
"""Whose bodies are known by their initials in a language: those of others (МОК, the IOC) may mean too much."""
_BANK = ("银行", "央行")
_HOMES = {"ko": ("kr",)}
"""Whose bodies are looked for in a language; where nothing stands, everybody's."""
_NAMED_ELSEWHERE = ("media", "companies")
"""What other checks recognise by its readings."""

_STATES = "state-bodies"

Index = dict[str, list[tuple[str, str]]]
"""From what is compared to the bodies that it may mean, each by its English name and its country, "" if it has none."""


def compile_native_bodies(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, Index]:
    """Plain builtins: `spelt`, by the letters; `heard`, Korean ones by their sound. Nobody's right name is in them."""
    spelt: Index = {}
    heard: Index = {}
    tables = (*TABLES, _STATES)
    right = {letters(form) for table in tables for record in kb.get(table, {}).values() for form in _right(record)}
    for table in TABLES:
        if table in _NAMED_ELSEWHERE:
            continue
        for record in kb.get(table, {}).values():
            countries = record.get("countries", ())
            country = record.get("country", "") or (countries[0] if len(countries) == 1 else "")
            for form in _spelt(record, country):
                if form not in right:
                    spelt.setdefault(form, []).append((record["name"], country))
            if country in _HOMES["ko"]:
                for form in _forms(record, "ko"):
                    plain = hangul.letters(form)
                    if plain not in right and len(hangul.heard(plain)) >= _LEAST_LETTERS["ko"]:
                        heard.setdefault(hangul.heard(plain), []).append((record["name"], country))
    for record in kb.get(_STATES, {}).values():
        for form in _single_words(record):
            if form not in right:
                spelt.setdefault(form, []).extend((record["name"], country) for country in record.get("countries", ()))
    return {"spelt": spelt, "heard": heard}


def _right(record: Mapping[str, Any]) -> Iterator[str]:
    yield from (record["name"], record.get("acronym", ""), *record.get("also", []))


def _spelt(record: Mapping[str, Any], country: str) -> Iterator[str]:
    """The letters of what a body is called in Latin letters where its name was left alone, without repeats."""
    found = [letters(form) for form in record.get("untranslated", [])]
    for form in _forms(record, "zh"):
        plain = han.letters(form.replace("行", "航") if form.endswith(_BANK) else form)  # hang in a bank, else xing
        if len(plain) >= _LEAST_LETTERS["zh"]:
            found.append(plain)
    for language in (language for language, homes in _CYRILLIC.items() if country in homes):
        forms = listed(record.get("names", {}).get(language))
        initials = (form for form in forms if form.isupper() and form.isalpha() and len(form) in _INITIALS)
        found += [cyrillic.letters(form, language) for form in initials]
    yield from dict.fromkeys(found)


def _single_words(record: Mapping[str, Any]) -> Iterator[str]:
    """The letters of one-word renderings of a body of a state: “Mintsifra”, “Kazgidromet”."""
    for short in record.get("literal", []):
        for form in braces(short):
            if " " not in form.strip() and len(letters(form)) >= _LEAST_LETTERS["any"]:
                yield letters(form)


def _forms(record: Mapping[str, Any], language: str) -> Iterator[str]:
    """The short names of a body in a language written in syllables."""
    for form in listed(record.get("names", {}).get(language)):
        if len(form) in _SIGNS[language] and not form.isascii() and " " not in form:
            yield form
