"""A person with the endings that another language gives to names: “Donaldas Trumpas”, “according to Koláře”.

Of people who are not known the endings tell only if the article has the name without them, if given name and surname
have them both, or if no surname of the language ends so.
"""

from collections.abc import Iterator, Mapping
from itertools import product

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.kb import Person
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.gazetteer import Gazetteer, gazetteer
from mtlint.text.likeness import letters
from mtlint.text.mentions import Mention
from mtlint.text.sex_of_name import is_of_man
from mtlint.text.spellings import spellings
from mtlint.text.vocabulary import vocabulary

from ._cases import LANGUAGES, nominatives, sure_nominative

_SHORTEST = 3
"""Letters that a name has at least, without its ending."""
_MOST_WORDS = 3
_LONGEST_BEFORE = 16
"""Letters before a name in which the word before it is looked for."""
_IN_PLACES = ("in", "In", "near", "at", "outside", "around")
_COUPLE = lazy_re.compile(r"\b[A-ZÀ-ÞĀ-Ž][\w-]+ (?:and|&) $")
_OF_HIS_WIFE = ("ska", "cka", "ská", "cká")
"""What surnames of women end in whose men are called -ski, -cki, -ský, -cký: those are no case of hers."""
_OF_WOMEN = ("ova", "eva", "ina", "yna")
"""What surnames of women end in, which look like those of men with the ending of a case."""


Options = Accepting


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Names that are somebody's without their endings."""
    language = article.document.source_language or ""
    if not article.is_translated or language not in LANGUAGES:
        return
    taken = {each.mention.span for each in article.people.known} | {each.span for each in article.people.garbled}
    for mention, who, right in _of_the_known(article, language, taken, options):
        taken.add(mention.span)
        yield finding(article, rule, mention.span, (right,), who=who, language=LANGUAGES[language])
    for mention, right in _of_others(article, language, taken):
        if mention.text not in options.accept:
            yield finding(article, rule, mention.span, (right,), who=right, language=LANGUAGES[language])


def _of_the_known(
    article: Article, language: str, taken: set[Span], options: Options
) -> Iterator[tuple[Mention, str, str]]:
    """Full names of people of the knowledge base, and the family names of people of the article."""
    names = gazetteer(article.facts)
    there = {each.person.key: each.person for each in article.people.known}
    person: Person | None
    for mention in article.mentions:
        if mention.text in options.accept or len(mention.words) > _MOST_WORDS:
            continue
        if len(mention.words) > 1:
            person = None if mention.span in taken else _whose(names, mention, language)
            right = person.name if person else ""
        else:
            person, right = _family_of(names, article.facts.given_names, mention, language, there)
        if person is not None:
            there[person.key] = person
            yield mention, person.name, right


def _of_others(article: Article, language: str, taken: set[Span]) -> Iterator[tuple[Mention, str]]:
    """Names of people who are not known, with what they are without their endings."""
    given = article.facts.given_names
    full: dict[str, set[str]] = {}
    for mention in article.mentions:
        if len(mention.words) > 1:
            full.setdefault(mention.words[-1], set()).add(letters(mention.words[0]))
    words, names = vocabulary(article.facts), gazetteer(article.facts)
    alone = {
        each.text
        for each in article.mentions
        if len(each.words) == 1 and not (each.is_first and words.knows(each.text.lower()))
    }
    for mention in article.mentions:
        if mention.span in taken or len(mention.words) > _MOST_WORDS or not mention.text.replace(" ", "").isalpha():
            continue
        first, last = mention.words[0], mention.words[-1]
        if len(last) <= _SHORTEST or spellings(article.facts).is_known(last) or words.knows(last.lower()):
            continue
        if len(mention.words) == 1 and names.by_family(last):
            continue
        if last.endswith("s") and article.text.endswith(("the ", "The "), 0, mention.start):
            continue  # the Dorens
        if article.text.endswith((" in ", "\nIn ", " In "), 0, mention.start):
            continue  # in Hradec Králové: a town
        if _COUPLE.search(article.text, max(0, mention.start - _LONGEST_BEFORE), mention.start):
            continue  # Anton and Karina Volkov
        if _is_in_its_language(article, mention) or (letters(first) not in given and _is_place(article, mention)):
            continue  # Cukiernia u Wójcika, Hradec Králové
        if letters(first) not in given and (words.knows(first.lower()) or spellings(article.facts).is_known(first)):
            continue
        right = _without_endings(mention.words, language, full, alone, given)
        if right and not (len(mention.words) > 1 and right.split()[0] != first and names.by_given(first)):
            yield mention, right


def _is_in_its_language(article: Article, mention: Mention) -> bool:
    """Whether the word before a name is a small one, but none of English, as in names of shops and streets."""
    before = article.text[max(0, mention.start - _LONGEST_BEFORE) : mention.start].split(" ")[-2:-1]
    word = before[0] if before else ""
    is_word = word.isalpha() and word.islower() and word != "a"
    return is_word and (len(word) == 1 or not vocabulary(article.facts).knows(word))


def _is_place(article: Article, mention: Mention) -> bool:
    """Whether something is in a place of that name, anywhere in the article."""
    return any(f"{word} {mention.text}" in article.text for word in _IN_PLACES)


def _without_endings(
    words: tuple[str, ...], language: str, full: dict[str, set[str]], alone: set[str], given: Mapping[str, str]
) -> str:
    """A name in its first form, "" if it is in it or nothing tells.

    `full` has the given names of each surname that stands behind one in the article, `alone` the words that stand
    alone.
    """
    last = words[-1]
    without = [each for each in nominatives(last, language) if each != last]
    bare = [] if last.endswith(_OF_WOMEN) else without
    if len(words) == 1:
        is_surname = last in full or letters(last) in given
        return "" if is_surname else next((each for each in bare if each in full), "")
    first = letters(words[0])
    if letters(last) in given:
        return ""
    if language == "el" and (any(letters(each) in given for each in without) or last.endswith("s")):
        return ""  # a father's name in the genitive (Georgiou), or the first form of a man's (Tsiaras)
    if language == "el" and last.endswith("ou") and given.get(first) != "m":
        return ""  # a woman has her husband's or father's name so (Chrysanthi Lagou)
    for each in bare:
        if each.endswith(_OF_HIS_WIFE) and each[:-1] == last[:-1]:
            continue  # Teresa Wasilewska and Ryszard Wasilewski
        if full.get(each, set()) == {first} or (each in alone and each not in full and len(full[last]) == 1):
            return " ".join((*words[:-1], each))
    if sure := sure_nominative(last, language):
        return " ".join((*words[:-1], sure))
    if given.get(first) == "f" and is_of_man(last, language):
        his = next((each for each in nominatives(words[0], language) if given.get(letters(each)) == "m"), "")
        return " ".join((his, *words[1:])) if his else ""
    if first in given:
        return ""
    called = next((each for each in nominatives(words[0], language) if letters(each) in given), "")
    return " ".join((called, *words[1:-1], without[0])) if called and without else ""


def _whose(names: Gazetteer, mention: Mention, language: str) -> Person | None:
    """The only person whose name a mention is without the endings of its words; None if it is somebody's with them."""
    if names.named(mention.text):
        return None
    forms = [(word, *nominatives(word, language, foreign=True)) for word in mention.words]
    found = {person.key: person for words in product(*forms) for person in names.named(" ".join(words))}
    return next(iter(found.values())) if len(found) == 1 else None


def _family_of(
    names: Gazetteer, given: Mapping[str, str], mention: Mention, language: str, there: dict[str, Person]
) -> tuple[Person | None, str]:
    """The person of the article whose family name a single word is without its ending, and that name."""
    word = mention.text
    if names.by_family(word) or letters(word) in given or not word[1:].islower() or word.endswith(_OF_WOMEN):
        return None, ""
    for bare in nominatives(word, language, foreign=True):
        if word == f"{bare}s":
            continue  # the Bidens
        for person in names.by_family(bare):
            if person.key in there:
                return person, bare
    return None, ""
