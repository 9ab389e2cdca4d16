"""How well garbled names are found, and how often other people's are taken for them.

    python -m benchmarks.names [--seed N] [--show]

200 people of the knowledge base are garbled by each mechanism that their record allows, in sentences with their title
and country; the real names in `other_names.txt` stand in the same sentences.
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from mtlint import checks
from mtlint.kb import Facts, Person
from mtlint.model.document import Block, BlockKind, Document, Piece, PieceKind
from mtlint.model.finding import Finding
from mtlint.model.source import Source
from mtlint.model.span import Span
from mtlint.packs import RuleSet, load
from mtlint.text.article import Article
from mtlint.text.likeness import sounds
from mtlint.text.romanise import abjad, cyrillic, han, hangul, kana

RULES = ("people/misspelt-person", "people/foreign-reading")
PEOPLE = 200
TITLES = {
    "president": "President", "prime-minister": "Prime Minister", "chancellor": "Chancellor", "monarch": "King",
    "foreign-minister": "Foreign Minister", "defence-minister": "Defence Minister", "finance-minister": "Finance Minister",
    "interior-minister": "Interior Minister", "justice-minister": "Justice Minister", "health-minister": "Health Minister",
    "trade-minister": "Trade Minister", "minister": "Minister", "mayor": "Mayor", "governor": "Governor",
    "deputy-prime-minister": "Deputy Prime Minister", "vice-president": "Vice President", "senator": "Senator",
    "opposition-leader": "opposition leader", "activist": "activist", "spokesperson": "spokesperson",
    "central-bank-governor": "central bank governor", "military-commander": "General", "business-leader": "billionaire",
}  # fmt: skip
SENTENCES = (
    "{country}: {title} {name} said on Tuesday that the talks would go on.",
    "The agreement was signed in {capital}, {country}, by {title} {name} and two others.",
    "A school in {country} was opened by {title} {name} in the rain.",
)
FAMILY_FIRST = ("jp", "kr", "kp", "cn", "tw", "hk", "mo", "vn", "hu", "kh")
Garbler = Callable[[Person, random.Random], str]
_MERGED = {"l": "r", "r": "l", "b": "v", "v": "b", "f": "p", "p": "f", "z": "j", "g": "k", "k": "g", "d": "t", "t": "d"}


def _parts(person: Person) -> tuple[str, str]:
    """Given and family name, where the family name stands last and is one word."""
    given, _, family = person.name.rpartition(" ")
    return (given, family) if family == person.family[0] else ("", "")


def _respelt(person: Person, language: str, read: Callable[[str], str]) -> str:
    """The English given name, and the family name as it comes back."""
    given, family = _parts(person)
    words = [
        word
        for name in person.names.get(language, ())[:1]
        for word in name.replace("·", " ").replace("・", " ").split()
    ]
    back = read(words[-1]).capitalize() if len(words) > 1 and family and person.country not in FAMILY_FIRST else ""
    return f"{given} {back}" if len(back) > 3 else ""


def merged(person: Person, rng: random.Random) -> str:
    """One or two consonants taken for those that a script merges with them."""
    given, family = _parts(person)
    places = [at for at, letter in enumerate(family) if letter.lower() in _MERGED]
    if not given or not places or len(family) < 5:
        return ""
    letters = list(family)
    for at in rng.sample(places, min(len(places), rng.choice((1, 1, 2)))):
        new = _MERGED[letters[at].lower()]
        letters[at] = new.upper() if letters[at].isupper() else new
    return f"{given} {''.join(letters)}"


def vowels(person: Person, rng: random.Random) -> str:
    """A vowel exchanged and one more inserted, as from a script without vowels."""
    given, family = _parts(person)
    places = [at for at, letter in enumerate(family) if letter in "aeiou"]
    if not given or not places or len(family) < 6:
        return ""
    at = rng.choice(places)
    return f"{given} {family[:at]}{rng.choice('aeiou'.replace(family[at], ''))}{family[at + 1 :]}"


def pinyin(person: Person, _: random.Random) -> str:
    """A name in characters, read in Chinese."""
    name = next((name for name in person.names.get("zh", ()) if "·" not in name and 2 <= len(name) <= 4), "")
    return " ".join(han.parts(name)) if name and person.country in ("vn", "kr", "kp", "jp", "hk", "tw") else ""


MECHANISMS: dict[str, Garbler] = {
    "sounds merged": merged,
    "vowels guessed": vowels,
    "Chinese reading": pinyin,
    "Chinese syllables": lambda person, _: _respelt(person, "zh", han.letters),
    "hangul": lambda person, _: _respelt(person, "ko", hangul.read_back),
    "kana": lambda person, _: _respelt(person, "ja", kana.letters),
    "Cyrillic": lambda person, _: _respelt(person, "ru", cyrillic.letters),
    "Arabic": lambda person, _: _respelt(person, "ar", abjad.letters),
}


def sentences(facts: Facts, country: str, title: str, name: str, rng: random.Random) -> str:
    record = facts.countries.get(country)
    place, capital = (record.name, record.capital or record.name) if record else ("the country", "the capital")
    return rng.choice(SENTENCES).format(country=place, capital=capital, title=title, name=name)


def article(text: str, facts: Facts) -> Article:
    blocks = [Block(BlockKind.BODY, Span(0, len(text)))]
    return Article(
        Document(Source("<names>", text), text, [Piece(0, 0, len(text), PieceKind.COPIED)], blocks), facts=facts
    )


class Finder:
    """The rules about garbled names."""

    def __init__(self, rules: RuleSet) -> None:
        modules = dict(rules.checks)
        numbers = [number for number, rule in enumerate(rules.ordered) if rule.id in RULES]
        self.facts = rules.facts
        self._checks = [checks.bind(modules[number], rules.ordered[number], {}) for number in numbers]

    def find(self, text: str, name: str) -> list[Finding]:
        start = text.index(name)
        span = Span(start, start + len(name))
        return [each for check in self._checks for each in check(article(text, self.facts)) if each.span.touches(span)]


def accepted(facts: Facts) -> set[str]:
    return {name for person in facts.people.values() for name in (person.name, *person.also)}


def garblings(facts: Facts, rng: random.Random) -> Iterator[tuple[str, Person, str, str]]:
    """(mechanism, person, title, garbled name) for the people drawn."""
    people = [person for person in facts.people.values() if any(office.key in TITLES for office in person.offices)]
    known = accepted(facts)
    for person in rng.sample(people, PEOPLE):
        title = next(TITLES[office.key] for office in person.offices if office.key in TITLES)
        for mechanism, garble in MECHANISMS.items():
            name = garble(person, rng)
            if name and name not in known and not _is_spelling(person, name):
                yield mechanism, person, title, name


def _is_spelling(person: Person, name: str) -> bool:
    """Whether a name sounds just as the right one: one more way to spell it."""
    return any(sounds(name) == sounds(form) for form in (person.name, *person.also))


def others(facts: Facts) -> Iterator[tuple[str, str]]:
    """(country, name) of people who are not in the knowledge base."""
    known = accepted(facts)
    for line in Path(__file__).with_name("other_names.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            country, _, names = line.partition(": ")
            yield from ((country, name) for name in names.split(", ") if name not in known)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--show", action="store_true", help="print what was missed and what was wrongly found")
    given = options.parse_args()
    rng = random.Random(given.seed)
    finder = Finder(load())
    facts = finder.facts
    tried: Counter[str] = Counter()
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    missed = defaultdict(list)
    for mechanism, person, title, name in garblings(facts, rng):
        text = sentences(facts, person.country, title, name, rng)
        findings = finder.find(text, name)
        tried[mechanism] += 1
        found[mechanism] += bool(findings)
        right[mechanism] += any(
            person.family[0] in fix or person.name == fix for each in findings for fix in each.suggestions
        )
        if not findings:
            missed[mechanism].append(f"{name} ({person.name}, {person.country})")
    print(f"{len(facts.people)} people in the knowledge base; {PEOPLE} drawn")
    for mechanism in MECHANISMS:
        share, named = (count[mechanism] / max(1, tried[mechanism]) for count in (found, right))
        print(f"  {mechanism:20} {tried[mechanism]:4} names  found {share:.2f}  rightly named {named:.2f}")
    print(f"  {'all':20} {tried.total():4} names  found {found.total() / tried.total():.3f}")
    real = list(others(facts))
    wrong = []
    for country, name in real:
        for title in ("President", "Foreign Minister", "Mayor"):
            text = sentences(facts, country, title, name, rng)
            wrong += [(name, each.message) for each in finder.find(text, name)]
    names = {name for name, _ in wrong}
    print(f"  {len(real)} real names of others: {len(names)} taken for somebody ({len(names) / len(real):.3f})")
    if given.show:
        for mechanism, names_missed in missed.items():
            print(mechanism, "missed:", "; ".join(names_missed[:25]))
        for name, message in wrong:
            print("wrong:", name, "|", message)


if __name__ == "__main__":
    main()
