"""Names of people with the surname translated as if it were a word: “Jorge Churches” for Jorge Iglesias."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, product

from mtlint import lazy_re
from mtlint.text.likeness import letters
from mtlint.text.respelt import ENGLISH

Meanings = Mapping[str, tuple[str, ...]]
_PARTICLES = {
    "of": ("da", "de", "di", "do", "dos", "del", "von", "van"),
    "of the": ("de la", "della", "van den", "van der", "von der", "dos", "do", "du", "van de", "da", "del"),
    "from": ("da", "de", "di", "von", "van"),
    "from the": ("von der", "van der", "van den", "dalla", "de la"),
    "the": ("le", "la", "el", "les", "los"),
}
"""What the particles of surnames mean."""
_PARTICLE = {
    english: lazy_re.compile(rf"(?<=[a-z] )(?i:{'|'.join(particles)}) (?=[A-Z])")
    for english, particles in _PARTICLES.items()
}
_ARABIC_ARTICLE = lazy_re.compile(r"\b(?:[Aa]l|[Ee]l)[- ](?=[A-Z])")
_PARTICLE["the"] = lazy_re.compile(
    rf"(?<=[a-z] )(?:(?i:{'|'.join(_PARTICLES['the'])}) |(?:a[dlnrstz]|ash|[ae]l)-)(?=[A-Z])"
)
_MOST = 8
"""Translations of one surname."""


def meanings(table: Mapping[str, Iterable[str]]) -> Meanings:
    """From the letters of a surname to what it means; `table` lists the surnames of each English word."""
    found: dict[str, tuple[str, ...]] = {}
    for english, surnames in table.items():
        for surname in surnames:
            found[letters(surname)] = (*found.get(letters(surname), ()), english)
    return found


def translated_families(families: Iterable[str], country: str, known: Meanings) -> Iterator[str]:
    """The surnames of somebody in the words that they mean, in small letters; none where English is spoken."""
    if country in ENGLISH:
        return
    for family in families:
        words = [known.get(letters(word), ()) for word in _ARABIC_ARTICLE.sub("", family).split()]
        if all(words):
            yield from (" ".join(way) for way in islice(product(*words), _MOST))


def with_particles_translated(full: Iterable[str], known: Meanings) -> Iterator[str]:
    """The full names with English for the particle of the surname: “Alexandre of Moraes”, “Humberto of the Street”."""
    for form in full:
        for english, particle in _PARTICLE.items():
            said = particle.sub(f"{english} ", form, count=1)
            if said != form:
                yield said.lower()
                rest, _, last = said.rpartition(" ")
                yield from (f"{rest} {meaning}".lower() for meaning in known.get(letters(last), ()))
