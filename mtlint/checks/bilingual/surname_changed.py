"""A name that begins as in the original and ends otherwise: “Norbert Savior” for Norbert Heiland, “Savior”."""

from collections.abc import Iterator
from functools import lru_cache

from mtlint import lazy_re
from mtlint.checks.bilingual._first_words import Replaced, english_beginnings, english_given_names, translated_beginning
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.bilingual._name_parts import Changed, Sides, is_ruler, is_ruler_before, surnames_of
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Facts
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.countries import country_words
from mtlint.text.heard import Word, is_heard, words
from mtlint.text.language_codes import is_latin
from mtlint.text.likeness import letters
from mtlint.text.mentions import OCCUPATIONS, Mention
from mtlint.text.offices import TITLE_WORDS
from mtlint.text.saying import SPEAKS
from mtlint.text.things import NO_PERSON
from mtlint.text.translated_name import MEANINGS
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

_BODY_REACH = 14
_ROLE_REACH = 24
_IN_NAME = lazy_re.compile(r"\b[A-Z]\w+ (?:of|for) (?:the )?$")
"""Before the last word of the name of a body."""
_NUMBER = lazy_re.compile(r" (?:No\.? ?)?(?:\d|[IVX]+\b)")
_NOT_BEFORE_PERSON = ("the ", "The ", "in ", "In ", "on ", "On ", "at ", "from ", "near ")
_SPEAKS = lazy_re.compile(rf" (?:also )?(?:{SPEAKS}|believes)\b")
_NAMED_AFTER = word_set(
    "act arena bar barracks base brigade building cabinet cafe camp case choir clinic dam day days doctrine factory"
    " fort fountain garden gardens gym gymnasium harbor harbour hill hills island lake law library lodge mausoleum"
    " medal memorial monument mosque mount orchestra plan plant plaza pool prison road room shrine site square stadium"
    " stage statue store studio suite terminal theater theatre tomb trophy tunnel wall wing"
)
"""What is named after people, besides what no person is called."""

_EPITHETS = word_set("bloodaxe bluetooth fairhair forkbeard ironside lackland lionheart longstocking")


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The words of the translation that the original does not have in a name that it has."""
    if article.source is None:
        return
    code = language(article)
    sides, beginnings = Sides(article, code), english_beginnings(article, code)
    said, told = (letters(article.text), letters(article.source.text)) if is_latin(code) else ("", "")
    surnames: dict[str, dict[str, Word]] = {}
    for pair in sure_pairs(article, options.certainty):
        found: list[Replaced] = list(english_given_names(article, pair, said)) if is_latin(code) else []
        for mention in sides.mentions(pair):
            if mention.span.start in beginnings:
                found += translated_beginning(pair, mention, said, told)
            elif changed := _changed(article, mention, sides.changed(pair, mention)):
                surnames.setdefault(" ".join(changed.words), {})[changed.word.text] = changed.word
                found.append(Replaced(changed.span, changed.word.start, changed.word.text))
        yield from _findings(article, rule, pair, found)
    words_alone = {mention.span for mention in article.mentions if _is_word_alone(article, mention)}
    names_alone = {mention.span for mention in article.mentions if _is_name_alone(article, mention)}
    if not (words_alone or names_alone or surnames):
        return
    everything = words(article.source.text, code) if words_alone or names_alone else []
    theirs = surnames_of(everything, code, article.facts)
    for pair in sure_pairs(article, options.certainty):
        found = []
        for mention in sides.mentions(pair):
            is_name = mention.span in names_alone
            meant = [
                *surnames.get(mention.text, {}).values(),
                *(theirs if is_name or mention.span in words_alone else ()),
            ]
            lost = sides.lost(pair, meant)
            if lost and not is_heard(mention.text, everything if is_name else sides.theirs(pair)):
                found.append(Replaced(mention.span, lost.start, lost.text))
        yield from _findings(article, rule, pair, found)


def _findings(article: Article, rule: Rule, pair: Pair, changed: list[Replaced]) -> Iterator[Finding]:
    for span, at, name in changed:
        yield finding(article, rule, span, related=says(pair.source_span(at, at + len(name))), name=name)


def _changed(article: Article, mention: Mention, ways: Iterator[Changed]) -> Changed | None:
    """The surname that was changed, if it is one and no word for something that is named after somebody."""
    if len(mention.words) < 2 or mention.words[-1].lower() in _EPITHETS:
        return None
    if is_ruler(mention.words[0]) or is_ruler_before(article.text, mention.span.start):
        return None
    return next((each for each in ways if _is_surname(article, mention, each)), None)


def _is_surname(article: Article, mention: Mention, changed: Changed) -> bool:
    """Whether what is left of the name tells that it is a person's."""
    is_told = bool(mention.title) or letters(changed.known[0]) in article.facts.given_names
    said = [word.lower() for word in changed.words]
    if (said[-1] in NO_PERSON or said[-1] in _NAMED_AFTER) and not _is_somebody(article, mention):
        return False
    if len(changed.known) > 1 or len(said) > 1:
        return MEANINGS.issuperset(said) or _meanings(article.facts).issuperset(said)
    if changed.word.is_marked:
        return is_told
    return is_told and vocabulary(article.facts).knows(said[0]) and letters(said[0]) not in article.facts.given_names


def _is_somebody(article: Article, mention: Mention) -> bool:
    """Whether an occupation stands before a name of two words: “goalkeeper Gianluca Hall”."""
    before = article.text[max(0, mention.span.start - _ROLE_REACH) : mention.span.start].rstrip().rpartition(" ")[2]
    return len(mention.words) == 2 and before in OCCUPATIONS


def _is_word_alone(article: Article, mention: Mention) -> bool:
    """Whether a name is one English word, as which an engine may have taken a surname: “according to Bear”."""
    word = mention.text.lower()
    if len(mention.words) > 1 or word in NO_PERSON or word in _NAMED_AFTER or word in TITLE_WORDS:
        return False
    if _IN_NAME.search(article.text, max(0, mention.span.start - _BODY_REACH), mention.span.start):
        return False  # Court of Peace
    if _NUMBER.match(article.text, mention.span.end):
        return False  # Article 244
    speaks = _SPEAKS.match(article.text, mention.span.end)
    if not speaks and (mention.is_first or article.text.endswith(_NOT_BEFORE_PERSON, 0, mention.span.start)):
        return False
    return vocabulary(article.facts).knows(word) and mention.text not in country_words(article.facts)


def _is_name_alone(article: Article, mention: Mention) -> bool:
    """Whether a name is one word that is no English one, and somebody's: “Petrov said”, “Mayor Petrov”."""
    if len(mention.words) > 1 or mention.text.isupper() or mention.text in country_words(article.facts):
        return False
    is_somebody = mention.title or _SPEAKS.match(article.text, mention.span.end)
    return bool(is_somebody) and not vocabulary(article.facts).knows(mention.text.lower())


@lru_cache(maxsize=4)
def _meanings(facts: Facts) -> frozenset[str]:
    """English words, in small letters, that surnames mean."""
    return frozenset(meaning for meanings in facts.surname_meanings.values() for meaning in meanings)
