"""From known names to an index of what their damaged forms look like.

A name is a sequence of content words; `of`, `for`, `the` and the like do not count. Every content word belongs to one
or more classes of words that engines confuse (`rules/kb/confusions.yaml`), at least to its own. A class has a number,
and a name is found by the sum of the numbers of its words: the same sum means the same classes in some order.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from mtlint import lazy_re
from mtlint.text.fold import fold

from .words import CONNECTORS, joined, pieces, plural, singular

Data = dict[str, Any]
Record = Mapping[str, Any]
MIN_WORDS = 3
"""A shorter name is known, but its damaged forms are too close to other bodies' names to be told from them."""
HOLE = "_"
"""What stands for a word that may be misspelt."""
_WORD = lazy_re.compile(r"[^\s,/()\"]+|,")


class Target(NamedTuple):
    """A form whose damage is looked for. `classes` holds, for every word, the numbers of its classes."""

    name: str
    words: tuple[str, ...]
    classes: tuple[tuple[int, ...], ...]
    literal: str
    """As it is written in the record, if this is not the name but a literal translation of it."""
    country: str
    """Whose body it is, "" if it is international: such a name counts where an article names the country."""
    acronyms: tuple[str, ...]


def build(records: Mapping[str, Record], confusions: Mapping[str, Any]) -> Data:
    """The index over `records` (see `rules/kb/organisations.yaml`): plain builtins, so that marshal can write it."""
    words = _Words(confusions)
    accepted = _accepted(records.values(), confusions.get("others", ()), words)
    targets = [target for record in records.values() for target in _targets(record, words)]
    targets = [target for target in targets if not target.literal or " ".join(target.words) not in accepted]
    heads = confusions.get("heads", ())
    woken_by = _anchors(targets, heads, words)
    return {
        "accepted": accepted,
        "acronyms": _acronyms(targets),
        "anchors": woken_by,
        "beside": dict.fromkeys(confusions.get("beside", ()), 1),
        "compounds": words.compounds,
        "holes": _holes(targets),
        "longest": max(map(len, [*map(str.split, accepted), *(target.words for target in targets)]), default=0),
        "reversed": _reversed(accepted, words, {number_of(head) for head in heads}),
        "spellings": words.spellings,
        "sums": _sums(targets),
        "targets": [tuple(target) for target in targets],
        "telling": {max(anchor.split(), key=len): 1 for anchor in woken_by},
        "vocabulary": words.vocabulary([*(name.split() for name in accepted), *(target.words for target in targets)]),
    }


def anchors(data: Data) -> list[str]:
    """Folded words and phrases of which a block must hold one, so that anything can be found in it."""
    found: list[str] = data["anchors"]
    return found


def class_sums(classes: Sequence[Sequence[int]]) -> set[int]:
    """The sums of one class number a word, for every choice of classes."""
    sums = {0}
    for numbers in classes:
        sums = {total + number for total in sums for number in numbers}
    return sums


def number_of(name: str) -> int:
    """The number of a class. Sums of a few never meet by chance: there are 2 to the 48th."""
    return int.from_bytes(blake2b(name.encode(), digest_size=6).digest())


class _Words:
    """How words are spelt, joined and classed."""

    def __init__(self, confusions: Mapping[str, Any]) -> None:
        self.spellings: dict[str, str] = dict(confusions.get("spellings", {}))
        self.members: Mapping[str, Sequence[str]] = confusions.get("classes", {})
        self._classes: dict[str, tuple[int, ...]] = {}
        for name, members in sorted(self.members.items()):
            for member in members:
                word = self.spellings.get(member, member)
                for form in (word, singular(word), plural(word)):
                    self._classes[form] = tuple(dict.fromkeys((*self._classes.get(form, ()), number_of(name))))
        hyphenated = {form for form in (*self.spellings, *self._classes) if "-" in form}
        self.compounds = {form: form.partition("-")[0] for form in sorted(hyphenated)}

    def split(self, name: str) -> tuple[list[str], list[str]]:
        """The content words of a name in their standard spelling, and its connectors."""
        raw: list[str] = []
        connectors = []
        for match in _WORD.finditer(fold(name)):
            if match[0] in CONNECTORS and raw:
                connectors.append(match[0])
            elif match[0] != ",":
                raw += pieces(match[0], self.compounds)
        return [self.spellings.get(word, word) for word in joined(raw, self.compounds)], connectors

    def classes(self, word: str) -> tuple[int, ...]:
        """The classes of a word in its standard spelling."""
        stem = singular(word)
        return self._classes.get(word) or self._classes.get(stem) or (number_of("=" + stem),)

    def vocabulary(self, names: Iterable[Sequence[str]]) -> dict[str, tuple[int, ...]]:
        """Every word that a name, or a damaged name, may hold, with its classes."""
        known = {word for name in names for word in name} | set(self._classes)
        forms = {form for word in known for form in (word, singular(word), plural(word))}
        return {form: self.classes(form) for form in sorted(forms)}


def _strings(record: Record, field: str) -> list[str]:
    value = record.get(field) or []
    return [value] if isinstance(value, str) else value


def _acronyms_of(record: Record) -> list[str]:
    also = (form for form in _strings(record, "also") if " " not in form and sum(map(str.isupper, form)) > 1)
    return [*_strings(record, "acronym"), *also]


def _accepted(records: Iterable[Record], others: Iterable[str], words: _Words) -> dict[str, list[Any]]:
    """Every known name by its words: [preferred name, connectors, acronyms]."""
    found: dict[str, list[Any]] = {}
    for record in records:
        for form in [record["name"], *_strings(record, "also"), *_strings(record, "acronym")]:
            parts, connectors = words.split(form)
            entry = found.setdefault(" ".join(parts), [record["name"], [], []])
            entry[1] = sorted({*entry[1], *connectors})
            entry[2] = list(dict.fromkeys([*entry[2], *_acronyms_of(record)]))
    for name in others:
        found.setdefault(" ".join(words.split(name)[0]), [name, sorted(CONNECTORS), []])
    return found


def _targets(record: Record, words: _Words) -> Iterator[Target]:
    acronyms = tuple(_acronyms_of(record))
    forms = [(record["name"], "")] if record.get("near", True) else []
    for form, literal in [*forms, *((form, form) for form in _strings(record, "literal"))]:
        parts = words.split(form)[0]
        variants = [parts]
        if not literal and parts[0] == "un" and len(parts) > MIN_WORDS + 1:
            variants.append(parts[1:])
        for variant in variants:
            if literal or len(variant) >= MIN_WORDS:
                classes = tuple(words.classes(word) for word in variant)
                yield Target(record["name"], tuple(variant), classes, literal, record.get("country", ""), acronyms)


def _acronyms(targets: Sequence[Target]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, target in enumerate(targets):
        for acronym in () if target.literal or target.country else target.acronyms:
            found.setdefault(acronym.casefold(), []).append(number)
    return found


def _sums(targets: Sequence[Target]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for number, target in enumerate(targets):
        for total in sorted(class_sums(target.classes)):
            found.setdefault(total, []).append(number)
    return found


def _holes(targets: Sequence[Target]) -> dict[str, list[int]]:
    """Names with one word left out, in order: where a misspelt word may stand."""
    found: dict[str, list[int]] = {}
    for number, target in enumerate(targets):
        for at in range(0 if target.literal or target.country else len(target.words)):
            pattern = " ".join((*target.words[:at], HOLE, *target.words[at + 1 :]))
            found.setdefault(pattern, []).append(number)
    return found


def _reversed(accepted: Mapping[str, Sequence[Any]], words: _Words, heads: set[int]) -> dict[str, str]:
    """Names of an adjective and a head word, the adjective behind (“Union European”)."""
    found = {}
    for key, (name, *_) in accepted.items():
        first, _, second = key.partition(" ")
        is_pair = first.isalpha() and second.isalpha() and len(first) > 2 and fold(name) == key
        if is_pair and heads.intersection(words.classes(second)) and not heads.intersection(words.classes(first)):
            found[f"{second} {first}"] = name
    return {backwards: name for backwards, name in found.items() if backwards not in accepted}


def _anchors(targets: Sequence[Target], heads: Sequence[str], words: _Words) -> list[str]:
    """Head words, and the whole of a literal translation that has none."""
    found = {member for head in heads for member in words.members.get(head, (head,))}
    found.update(plural(word) for word in words.members.get("border", ()))
    found.update(form for form, standard in words.spellings.items() if standard in found and "-" not in form)
    headless = (target for target in targets if target.literal and not found.intersection(target.words))
    return sorted(found | {fold(target.literal) for target in headless})
