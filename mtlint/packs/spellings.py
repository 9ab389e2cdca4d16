"""The index by which misspelt names of places, companies, bodies and media are recognised.

In packed form, for `mtlint.text.spellings`, which explains the table.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from mtlint import lazy_re
from mtlint.packed import pack, pack_rows, pack_table
from mtlint.text.fold import fold
from mtlint.text.likeness import distance, letters, sounds
from mtlint.text.romanise import readings
from mtlint.text.spellings import BODY, COMPANY, MEDIUM, PLACE, keys_of
from mtlint.text.tokens import tokens

from .expand import listed

_SHORTEST, _SHORTEST_PLACE = 6, 4
"""Letters of a name whose misspellings are looked for; a shorter one is too close to other names."""
_MAX_WORDS = 2

_SHORTEST_READ = 5
_AT_HOME = {"ko": ("kr", "kp"), "zh": ("cn", "tw", "hk", "mo", "sg")}
"""Where the reading of a language is a right way to spell the names of other media, so that only near ones count."""
_NEAR = 0.25
_KIND_OF_MEDIUM = lazy_re.compile(
    r"^The | (?:News Agency|News|Shimbun|Ilbo|Daily|Zaobao|Ribao|Sinmun|Online|TV|Newspaper)$"
)
_KIND_ABROAD = lazy_re.compile(
    "(?<=..)(?:통신사?|뉴스|신문|일보|방송|通[讯信]社?|新[闻聞]社?|日[报報]|时报|[社網网报報台]|电视台?|ニュース|テレビ)$"
    "|^Агентство |^газета |^وكالة (?:أنباء )?"
)
"""Words for agency, newspaper or broadcaster, which engines translate while they spell the rest."""

Named = tuple[str, str, str]


def compile_spellings(kb: Mapping[str, Mapping[str, Any]]) -> dict[str, bytes]:
    """The index over checked records, in parts."""
    names: dict[str, Named] = {}
    known: dict[str, None] = {}
    for name, kind, code, is_target in _names(kb):
        plain = letters(name)
        known[plain] = None
        if (
            is_target
            and len(plain) >= (_SHORTEST_PLACE if kind == PLACE else _SHORTEST)
            and name.count(" ") < _MAX_WORDS
        ):
            names.setdefault(plain, (name, kind, code))
    for namesakes in kb.get("namesakes", {}).values():
        known |= dict.fromkeys(map(letters, namesakes))
    keys: dict[str, list[int]] = {}
    begin: dict[str, list[int]] = {}
    for number, (name, _, _) in enumerate(names.values()):
        begin.setdefault(tokens(fold(name))[0][0], []).append(number)
        for key in keys_of(name):
            keys.setdefault(key, []).append(number)
    return {
        "names": pack_rows(map(pack, names.values())),
        "keys": pack_table({key: tuple(numbers) for key, numbers in keys.items()}),
        "begin": pack_table({word: tuple(numbers) for word, numbers in begin.items()}),
        "known": pack_table(known),
        "media": pack(_media(kb.get("media", {}))),
    }


def _media(records: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """The names of media without the word for agency or newspaper: `accepted`, and as other scripts are `read`."""
    accepted: dict[str, str] = {}
    read: dict[str, set[str]] = {}
    for record in records.values():
        for form in _forms(record, ("name", "acronym", "also")):
            accepted.setdefault(letters(_KIND_OF_MEDIUM.sub("", form)), record["name"])
        spelled = {
            language: [_KIND_ABROAD.sub("", form) for form in _forms(record["names"], (language,))]
            for language in record.get("names", {})
        }
        country = record.get("country", "")
        for reading in readings(spelled, country):
            plain = letters("".join(reading.parts))
            if country not in _AT_HOME.get(reading.language, ()) or _is_near(plain, record["name"]):
                read.setdefault(plain, set()).add(record["name"])
    all_accepted = "\n".join(accepted)  # “Figaro” is what remains of “Le Figaro”, and no reading
    once = {
        plain: min(owners)
        for plain, owners in read.items()
        if len(owners) == 1 and len(plain) >= _SHORTEST_READ and plain not in all_accepted
    }
    return {"accepted": accepted, "read": once}


def _is_near(plain: str, name: str) -> bool:
    """Whether a reading is the name itself in another spelling."""
    heard = sounds(_KIND_OF_MEDIUM.sub("", name))
    return distance(sounds(plain), heard) <= _NEAR * len(heard)


def _names(kb: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str, str, bool]]:
    """Every accepted form: (form, kind, country, whether its misspellings are looked for)."""
    for record in kb.get("countries", {}).values():
        code = record["code"][:2]
        for form in _forms(record, ("name", "names", "capital", "cities")):
            yield form, PLACE, code, True
        for form in _forms(record, ("adjective", "adjectives", "people", "seats", "parties", "security")):
            yield form.partition(" (")[0], PLACE, code, False
        for field in ("untranslated", "outdated"):
            for form in record.get(field, {}):
                yield form, PLACE, code, False
    for kind, table in ((COMPANY, "companies"), (BODY, "organisations"), (BODY, "institutions"), (MEDIUM, "media")):
        for record in kb.get(table, {}).values():
            code = record.get("country") or next(iter(record.get("countries", [])), "")
            yield record["name"], kind, code, record.get("near", True)
            for form in _forms(record, ("acronym", "also", "foreign", "literal")):
                yield form, kind, code, False


def _forms(record: Mapping[str, Any], fields: Iterable[str]) -> Iterator[str]:
    for field in fields:
        yield from listed(record.get(field))
