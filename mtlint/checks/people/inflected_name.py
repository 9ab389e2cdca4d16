"""A person of the knowledge base with the endings that another language gives to names: “Donaldas Trumpas”.

The endings are those of the cases that stand in news most, and of the surnames of women in Czech and Slovak.
"""

from collections.abc import Iterator
from itertools import product

from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Person
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.gazetteer import Gazetteer, gazetteer
from mtlint.text.mentions import Mention

_SOUTH_SLAVIC = "om em u a"
_ENDINGS = {
    "lt": "as is us ys ė o ą ui u a e ienė",
    "lv": "s is us am u a e ai",
    "cs": "ová ové ovou ovi em a u",
    "sk": "ová ovej ovou ovi om a u",
    "pl": "owi iem em a ą ego emu",
    "hr": _SOUTH_SLAVIC,
    "sr": _SOUTH_SLAVIC,
    "bs": _SOUTH_SLAVIC,
    "sl": "om em u a ova",
    "mk": _SOUTH_SLAVIC,
    "fi": "in n lla lle lta sta ssa",
    "et": "ile ilt iga il i le ga",
    "hu": "nak nek val vel t ot et",
    "sq": "it in i ut un u",
}
"""What each language may put behind a name, in Latin letters."""
_LANGUAGES = {
    "lt": "Lithuanian", "lv": "Latvian", "cs": "Czech", "sk": "Slovak", "pl": "Polish", "hr": "Croatian",
    "sr": "Serbian", "bs": "Bosnian", "sl": "Slovene", "mk": "Macedonian", "fi": "Finnish", "et": "Estonian",
    "hu": "Hungarian", "sq": "Albanian",
}  # fmt: skip
_SHORTEST = 3
"""Letters that a name has at least, without its ending."""
_MOST_WORDS = 3


class Options(CheckOptions):
    """Further names, as they stand in the text, that are right."""

    accept: tuple[str, ...] = ()


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Full names that are somebody's without their endings, and the family names of people of the article."""
    language = article.document.source_language or ""
    if not article.is_translated or language not in _ENDINGS:
        return
    names = gazetteer(article.facts)
    endings = _ENDINGS[language].split()
    taken = {each.mention.span for each in article.people.known} | {each.span for each in article.people.garbled}
    there = {each.person.key: each.person for each in article.people.known}
    person: Person | None
    for mention in article.mentions:
        if mention.text in options.accept or len(mention.words) > _MOST_WORDS:
            continue
        if len(mention.words) > 1:
            person = None if mention.span in taken else _whose(names, mention, endings)
            right = person.name if person else ""
        else:
            person, right = _family_of(names, mention, [each for each in endings if each != "s"], there)
        if person is not None:
            there[person.key] = person
            tongue = _LANGUAGES[language]
            yield finding(article, rule, mention.span, (right,), who=person.name, language=tongue)


def _bare(word: str, endings: list[str]) -> list[str]:
    """A word, and what it is without each ending that it may have."""
    without = [word.removesuffix(ending) for ending in endings if word.endswith(ending)]
    return [word, *(each for each in without if len(each) >= _SHORTEST)]


def _whose(names: Gazetteer, mention: Mention, endings: list[str]) -> Person | None:
    """The only person whose name a mention is without the endings of its words; None if it is somebody's with them."""
    if names.named(mention.text):
        return None
    forms = [_bare(word, endings) if len(word) > _SHORTEST else [word] for word in mention.words]
    found = {person.key: person for words in product(*forms) for person in names.named(" ".join(words))}
    return next(iter(found.values())) if len(found) == 1 else None


def _family_of(
    names: Gazetteer, mention: Mention, endings: list[str], there: dict[str, Person]
) -> tuple[Person | None, str]:
    """The person of the article whose family name a single word is without its ending, and that name."""
    if names.by_family(mention.text) or names.by_given(mention.text) or not mention.text[1:].islower():
        return None, ""
    for bare in _bare(mention.text, endings)[1:]:
        for person in names.by_family(bare):
            if person.key in there:
                return person, bare
    return None, ""
