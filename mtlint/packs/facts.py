"""From the files in `rules/kb/` to the plain data that `mtlint.kb.Facts` reads."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from mtlint.kb import Facts
from mtlint.packed import pack, pack_table, put_below
from mtlint.text.body_words import content, plain
from mtlint.text.countries import first_words, words_of
from mtlint.text.likeness import letters
from mtlint.text.phrases.phrase_set import pack_phrases

from .bodies import body_records, compile_bodies
from .expand import listed
from .fact_forms import BY_THEIR_WORDS, PEOPLE, PLACES_BY_THEIR_WORDS, WORD_GROUPS
from .half_translated import half_translated
from .meanings import meanings
from .names import compile_names
from .native_bodies import compile_native_bodies
from .people import names_by_language, native_names, packed_people, person
from .pieces import Pieces
from .spellings import compile_spellings
from .state_bodies import compile_state_bodies
from .terms import compile_terms
from .vocabulary import compile_vocabulary


def compile_facts(kb: Mapping[str, Mapping[str, Any]], names: Pieces | None = None) -> dict[str, bytes]:
    """Packed tables by name. The records have been checked; `names` are those that were compiled before."""
    countries = [
        {"key": key, **_plain(record, drop=("capital",)), "capital": record.get("capital") or ""}
        for key, record in kb.get("countries", {}).items()
    ]
    tables: dict[str, Any] = {"countries": countries}
    words = words_of(Facts({"countries": pack(countries)}).countries.values())
    tables["country-words"] = words
    tables["first-words-of-countries"] = sorted(first_words(words))
    tables["plain-country-words"] = sorted({*map(plain, words)})
    parted = [each["name"].rpartition(" and ") for each in countries]
    tables["ends-of-countries"] = sorted({end for _, joint, end in parted if joint})
    for name in ("organisations", "media", "companies"):
        tables[name] = [
            {"key": key, **_plain(record, drop=("near", "untranslated", "names")), "names": names_by_language(record)}
            for key, record in kb.get(name, {}).items()
        ]
    tables["institutions"] = [
        {"key": key, **_plain(record, drop=("names",)), "names": names_by_language(record)}
        for key, record in kb.get("institutions", {}).items()
    ]
    tables["abroad"] = {
        key: {field: names_by_language(record, field) for field in ("country", "capital")}
        for key, record in kb.get("abroad", {}).items()
    }
    people = {key: person(key, record) for key, record in kb.get(PEOPLE, {}).items()}
    tables["given-names-by-language"] = {
        language: _sexes(names) for language, names in kb.get("given-names-by-language", {}).items()
    }
    meant = meanings(kb.get("surname-meanings", {}))
    tables["surname-meanings"] = dict(meant)
    tables |= native_names(people)
    tables["accept"] = tuple(dict.fromkeys(form for forms in kb.get("accept", {}).values() for form in forms))
    tables["bodies"] = body_records(kb)
    tables |= {f"state-bodies/{name}": table for name, table in compile_state_bodies(kb).items()}
    tables["native-bodies"] = compile_native_bodies(kb)
    tables |= compile_bodies(kb)
    tables["english-words"] = compile_vocabulary(kb.get("english-words", {}))
    tables["exchange-rates"] = {code: dict(rates) for code, rates in kb.get("exchange-rates", {}).items()}
    tables["populations"] = {code: tuple(bounds) for code, bounds in kb.get("populations", {}).items()}
    tables["fields-of-bodies"] = {
        " ".join(content(form)): field for field, forms in kb.get("fields-of-bodies", {}).items() for form in forms
    }
    tables |= {
        f"acronyms/{language}": {
            letters(form).capitalize() if form.istitle() else letters(form): meaning for form, meaning in forms.items()
        }
        for language, forms in kb.get("acronyms-by-language", {}).items()
    }
    tables |= _by_their_words(kb)
    tables |= _names_that_are_words(kb)
    tables |= _names_by_meaning(kb)
    tables |= _surnames(kb)
    tables |= _names_from_english(kb)
    tables["meanings-of-given-names"] = _meanings_of_given_names(kb)
    tables |= _word_tables(kb)
    return {
        **{name: pack(table) for name, table in tables.items()},
        **compile_terms(kb),
        "given-names": pack_table(_sexes(kb.get("given-names", {}))),
        **{name: pack_table(table) for name, table in _foreign_places(kb).items()},
        "translated-places": pack_phrases(_of_countries(countries, "translated")),
        "translated-parties": pack_phrases(_of_countries(countries, "party_words")),
        "names-of-institutions": pack_phrases(
            (form, each["key"]) for each in tables["institutions"] for form in (each["name"], *each.get("also", ()))
        ),
        **put_below("people/", packed_people(people)),
        **put_below("names/", compile_names(people, names or Pieces(), meant)),
        **put_below("spellings/", compile_spellings(kb)),
    }


def _of_countries(countries: Iterable[Mapping[str, Any]], field: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """From what is made of names in each country to the names, each with the code of the country."""
    for country in countries:
        for form, name in country.get(field, {}).items():
            yield form, (name, country["code"])


def _sexes(names: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """What given names tell: “f”, “m”, or "" if women and men bear them."""
    return {letters(name): sex if sex in ("f", "m") else "" for sex, of_sex in names.items() for name in of_sex}


def _foreign_places(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """From the letters of foreign names of places to the English names: of all languages together, and of each.

    “wakes” are the letters of the words with which such names begin.
    """
    everywhere = {form: name for name, forms in kb.get(_PLACES, {}).items() for form in forms}
    own: dict[str, dict[str, str]] = kb.get(f"{_PLACES}-by-language", {})  # type: ignore[assignment]
    tables: dict[str, dict[str, Any]] = {
        f"{_PLACES}/{language}": {letters(form): name for form, name in forms.items()}
        for language, forms in {"": everywhere, **own}.items()
    }
    words = {form.split(" ")[0] for forms in (everywhere, *own.values()) for form in forms}
    tables[f"{_PLACES}/wakes"] = {letters(part): 1 for word in words for part in (word, word.split("-")[0])}
    return tables


_PLACES = "foreign-places"


def _by_their_words(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """For each country, from the letters of names that were translated word by word to the right names."""
    tables = {
        f"{group}/{country}": {letters(form): name for name, forms in names.items() for form in forms}
        for group in BY_THEIR_WORDS
        for country, names in kb.get(group, {}).items()
    }
    for country, halves in half_translated(kb, PLACES_BY_THEIR_WORDS).items():
        group = f"{PLACES_BY_THEIR_WORDS}/{country}"
        tables[group] = halves | tables.get(group, {})
    return tables


def _names_that_are_words(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, list[tuple[str, ...]]]]:
    """For each language, from English words to the names that they mean: the kind of name, its word, its spellings."""
    tables: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for language, kinds in kb.get(_WORD_NAMES, {}).items():
        table = tables[f"{_WORD_NAMES}/{language}"] = {}
        for kind, words in kinds.items():
            for word, forms in words.items():
                spellings = [form for form in forms if form[0].isupper()] or [word]
                for meaning in forms:
                    if not meaning[0].isupper():
                        table.setdefault(meaning, []).append((kind, word, *spellings))
    return tables


def _names_by_meaning(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, list[tuple[str, ...]]]]:
    """The same of names that count only beside another one; their words are their spellings."""
    return {
        f"names-by-meaning/{language}": {
            meaning: [(kind, name, name) for kind in kinds for name in kinds[kind].get(meaning, ())]
            for meaning in {meaning for names in kinds.values() for meaning in names}
        }
        for language, kinds in kb.get("names-by-meaning", {}).items()
    }


def _surnames(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, tuple[str, ...]]]:
    """For each language the letters of its surnames, and of endings of them, that are at home there, or abroad too.

    Under no language those of all.
    """
    tables: dict[str, dict[str, tuple[str, ...]]] = {}
    for languages, of_kinds in kb.get("surnames-by-language", {}).items():
        for kind, names in of_kinds.items():
            endings = tuple(name.removeprefix("-") for name in names if name.startswith("-"))
            whole = tuple(letters(name) for name in names if not name.startswith("-"))
            for language in languages.split():
                table = tables.setdefault(f"surnames/{language}", {})
                table[kind] = table.get(kind, ()) + whole
                table[f"{kind}-endings"] = table.get(f"{kind}-endings", ()) + endings
            tables.setdefault("surnames/", {}).update(dict.fromkeys(whole, ()))
    return tables


def _names_from_english(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """English words that are given names in countries of a language (“mul”: everywhere), and surnames in English."""
    tables: dict[str, dict[str, str]] = {}
    for kind, of_languages in kb.get("names-from-english", {}).items():
        for languages, words in of_languages.items():
            for language in languages.split():
                tables.setdefault(f"english-{kind}/{language}", {}).update(dict.fromkeys(words, ""))
                tables.setdefault(f"english-{kind}", {}).update(dict.fromkeys(words, ""))
    return tables


def _meanings_of_given_names(kb: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The English words that given names of any language mean."""
    forms = (
        form
        for kinds in kb.get(_WORD_NAMES, {}).values()
        for forms in kinds.get("given", {}).values()
        for form in forms
    )
    return sorted({form for form in forms if not form[0].isupper()})


_UNINFLECTED = frozenset(["id", "ms", "vi", "tl"])
"""Languages whose names of countries are whole words: no “Peru” is in “perusahaan” (company)."""
_WORD_NAMES = "names-that-are-words"


def _word_tables(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """For each language, from its words to what they mean; countries are marked “=”."""
    tables: dict[str, dict[str, str]] = {}
    for group, names in WORD_GROUPS.items():
        for name in names:
            mark = "=" if name == "country-names" else ""
            for concept, languages in kb.get(name, {}).items():
                for language, forms in languages.items():
                    table = tables.setdefault(f"{group}/{language}", {})
                    end = "=" if mark and language in _UNINFLECTED else ""
                    for form in listed(forms):
                        table.setdefault(form + end, f"{mark}{concept}")
    for record in kb.get("countries", {}).values():
        forms = [record["name"], *record.get("names", []), record.get("adjective", ""), *record.get("adjectives", [])]
        for form in [*forms, *record.get("people", [])]:
            if form:
                tables.setdefault("words/en", {}).setdefault(form.lower(), f"={record['code']}")
    return tables


def _plain(record: Mapping[str, Any], drop: Iterable[str]) -> dict[str, Any]:
    return {
        key.replace("-", "_"): tuple(value) if isinstance(value, list) else value
        for key, value in record.items()
        if key not in drop
    }
