"""Who is meant by a word that stands alone: whose family name, or whose given name, it is."""

from typing import NamedTuple

from mtlint import lazy_re

from .likeness import letters
from .mentions import Mention
from .sex_of_name import sex_of_style

_LONG_NAME = 6
"""Letters from which one of them may be another in a translation: Onodera, Onotera."""
_TWO_SYLLABLES = lazy_re.compile("[A-Z][a-z]+-[a-z]+")
"""How given names of Korea and Taiwan are written."""
_PAIR = 2


class Someone(NamedTuple):
    """A mention that may be a person, with the sex: “f”, “m”, or “?” if nothing tells."""

    mention: Mention
    sex: str
    name: str
    """The full name, as far as the article or the record tells."""
    why: str
    """“record”, “title”, “given name”, “noun” or “pronouns”, "" if the sex is not known."""


def family_of(words: tuple[str, ...], language: str | None) -> str:
    """Which word of a full name is the family name; Korean and Chinese names have it first."""
    if language in ("ko", "zh") and len(words) == _PAIR:
        if _TWO_SYLLABLES.fullmatch(words[1]):
            return words[0]
        if language == "zh":
            from .romanise import mandarin  # noqa: PLC0415 - only for articles from Chinese

            return words[0] if words[0] in mandarin.surnames() else words[1]
    return words[-1]


class Bearers:
    """Who has been named in full, by the family name and by the first word of the name."""

    def __init__(self, language: str | None) -> None:
        """`language` is that of the original; a translation may have a family name that is theirs but for a letter."""
        self.told: dict[str, Someone] = {}
        self._called: dict[str, Someone] = {}
        self._alike: dict[str, set[str]] = {}
        self._language = language

    def add(self, someone: Someone) -> None:
        """Take in a full name; a word of two people's names tells of neither, but for the sex if that is the same."""
        words = someone.mention.words
        family = family_of(words, self._language)
        self._index(family)
        is_styled = len(words) > _PAIR and sex_of_style(words[0], self._language)
        for names, word in ((self.told, family), (self._called, words[1 if is_styled else 0])):
            known = names.get(word, someone)
            if known.name == someone.name:
                names[word] = someone
            elif known.sex == someone.sex and known.why:
                names[word] = someone._replace(name=word)
            else:
                names[word] = someone._replace(sex="?", name=word, why="")

    def _index(self, family: str) -> None:
        if self._language and family not in self.told:
            for less in _with_one_less(letters(family)):
                self._alike.setdefault(less, set()).add(family)

    def of_one_word(self, mention: Mention, someone: Someone | None, *, is_titled: bool) -> Someone | None:
        """Who is meant by a word that stands alone."""
        word = mention.text
        if someone and someone.why and not is_titled and word not in self.told:
            if word in self._called and not self._called[word].why:  # “Hodan, a mother of four”, of Hodan Warsame
                someone = someone._replace(name=self._called[word].name)
            self._index(word)
            self.told[word] = someone  # “Zahra, a mother of four”
            return someone
        if word in self.told and (someone or self.told[word].why):
            known = self.told[word]
            if someone and someone.why == "record":
                is_told = mention.title or known.name in (someone.name, word)
                return someone if is_told else known._replace(mention=mention)  # Lee Jung-mi, and another Lee below
            if someone and _tells(someone, known):
                return someone
            tells = someone if someone and someone.why and not known.why else known
            return known._replace(mention=mention, sex=tells.sex, why=tells.why)
        if someone is None or someone.why:
            return someone
        bearer = self._called.get(word) or (self._nearly(word) if self._language else None)
        return bearer._replace(mention=mention) if bearer else someone

    def _nearly(self, name: str) -> Someone | None:
        """Whose family name a word is but for a letter, if it is that of one person alone."""
        from rapidfuzz.distance import OSA  # noqa: PLC0415 - only where a translation has a surname that nobody bears

        plain = letters(name)
        if len(plain) < _LONG_NAME:
            return None
        alike = {family for less in _with_one_less(plain) for family in self._alike.get(less, ())}
        near = [
            family
            for family in alike
            if plain[0] == letters(family)[:1] and OSA.distance(plain, letters(family), score_cutoff=1) == 1
        ]
        return self.told[near[0]] if len(near) == 1 else None


def _with_one_less(name: str) -> set[str]:
    """A name, and what is left without one of its letters: names a letter apart have one of these in common."""
    return {name, *(name[:at] + name[at + 1 :] for at in range(len(name)))}


def told_elsewhere(someone: list[Someone], contested: set[str]) -> list[Someone]:
    """The same, with the sex of full names that stand once beside a word that tells it, and once without.

    Of those that are `contested` a title says another thing than the given name.
    """
    told: dict[str, set[str]] = {}
    for each in someone:
        if each.why in ("title", "given name"):
            told.setdefault(each.name, set()).add(each.sex)
    sexes = {
        name: min(sexes) for name, sexes in told.items() if len(sexes) == 1 and " " in name and name not in contested
    }
    return [
        each._replace(sex=sexes[each.name], why="title") if each.sex == "?" and each.name in sexes else each
        for each in someone
    ]


def _tells(alone: Someone, told: Someone) -> bool:
    """Whether the title of a family name that stands alone says which of two people of the family it is."""
    return alone.why == "title" and told.name == alone.mention.text
