"""A person of the knowledge base whom the original names, and another name in the translation."""

from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.bilingual._links import SURE, Pair, language, says, sure_pairs
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.kb import Person
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.concepts import Place, reader
from mtlint.text.countries import country_words
from mtlint.text.heard import is_heard, words
from mtlint.text.likeness import FAR, distance, letters, sounds
from mtlint.text.mentions import Mention
from mtlint.text.romanise import HAN_COUNTRIES, readings

_NEAR = 0.3
"""The farthest that a garbled name may be from a right one or a reading of it, for each sound."""
_SINGLE = lazy_re.compile(r"[^ ·・•]+")
_LEAST_SOUNDS = 4
_WITHOUT_VOWELS = frozenset(("ar", "fa", "he", "ps", "ur"))


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = SURE


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The name in the translation that is near to the person's, or a reading of it, or another known person's."""
    code = language(article)
    natives = reader(article.facts, code, "natives")
    if not natives.concepts:
        return
    for pair in sure_pairs(article, options.certainty):
        places = natives.places(pair.source)
        if not places:
            continue
        people = {place.concept: article.facts.people[place.concept] for place in places}
        for place in places:
            person = people[place.concept]
            if _is_cut(pair.source, place):
                continue
            if _is_named(pair.target, person):
                wrong = _with_wrong_given_name(article, pair, person)
            else:
                wrong = _wrong_name(article, pair, place, person, list(people.values()))
            if wrong is None or _may_be_namesake(wrong, person, pair.source[place.start : place.end], code):
                continue
            if _is_full(person, pair.source, place) or _is_expected(article, person, wrong):
                said = pair.source[place.start : place.end]
                related = says(pair.source_span(place.start, place.end))
                right = person.name if len(wrong.words) > 1 else person.family[0]
                yield finding(article, rule, wrong.span, (right,), related=related, source=said, name=person.name)


def _may_be_namesake(mention: Mention, person: Person, spelled: str, code: str) -> bool:
    """Whether a surname of another spelling, behind the same given name, reads what a script without vowels writes."""
    theirs = words(spelled, code) if code in _WITHOUT_VOWELS and len(mention.words) > 1 else []
    return bool(theirs) and mention.words[0] == person.name.split()[0] and is_heard(mention.words[-1], theirs)


def _is_named(text: str, person: Person) -> bool:
    plain = letters(text)
    return any(letters(form) in plain for form in (*person.family, person.name, *person.also))


def _is_cut(text: str, place: Place) -> bool:
    """Whether it is only a part of a word in katakana."""
    around = text[max(0, place.start - 1) : place.start] + text[place.end : place.end + 1]
    return "\u30a1" <= text[place.start] <= "\u30fc" and any(
        "\u30a1" <= sign <= "\u30fc" and sign != "・" for sign in around
    )


def _is_full(person: Person, text: str, place: Place) -> bool:
    """Whether the original has more than a family name in another script."""
    spelled = text[place.start : place.end]
    return person.country in HAN_COUNTRIES or any(sign in spelled for sign in " ·・•")


def _is_expected(article: Article, person: Person, wrong: Mention) -> bool:
    """Whether a family name alone means the person: by a title before it, or because the article has the full name."""
    if wrong.title or person.key in {known.person.key for known in article.people.known}:
        return True
    original = article.source.text if article.source else ""
    return any(form in original for form in person.names.get(language(article), ()) if not _SINGLE.fullmatch(form))


def _with_wrong_given_name(article: Article, pair: Pair, person: Person) -> Mention | None:
    """A mention with the person's family name and a given name that is nearly the right one."""
    right = {letters(form) for form in (person.name, *person.also)}
    given = {form.split()[0] for form in (person.name, *person.also) if " " in form}
    for mention in article.mentions:
        if not pair.link.target.contains(mention.span) or len(mention.words) != 2 or letters(mention.text) in right:
            continue
        first, last = mention.words
        if letters(last) in map(letters, person.family) and all(letters(first) != letters(each) for each in given):
            near = min((_distance(first, each) for each in given), default=FAR)
            if 0 < near <= _NEAR:
                return mention
    return None


def _wrong_name(article: Article, pair: Pair, place: Place, person: Person, others: list[Person]) -> Mention | None:
    """The one mention in the sentence that stands for the person, if there is one."""
    spelled = pair.source[place.start : place.end]
    places = country_words(article.facts)
    near = [
        mention
        for mention in article.mentions
        if pair.link.target.contains(mention.span)
        and mention.text not in places
        and not any(_is_named(mention.text, other) for other in others)
        and _stands_for(mention, person, language(article), spelled)
    ]
    if near:
        return near[0]
    strangers = [
        known.mention
        for known in article.people.known
        if pair.link.target.contains(known.mention.span)
        and known.is_full
        and known.person.key not in {other.key for other in others}
        and not _is_in_source(article, known.person)
    ]
    return strangers[0] if len(strangers) == 1 and len(others) == 1 else None


def _stands_for(mention: Mention, person: Person, code: str, spelled: str) -> bool:
    forms = [*person.family, person.name, *person.also]
    forms += ["".join(reading.parts) for reading in readings({code: (spelled,)}, person.country)]
    forms += ["".join(reversed(reading.parts)) for reading in readings({code: (spelled,)}, person.country)]
    return any(_distance(said, form) <= _NEAR for form in forms for said in (mention.text, mention.words[-1]))


def _distance(one: str, other: str) -> float:
    """How far two names are apart, for each sound."""
    heard, right = sounds(one), sounds(other)
    if min(len(heard), len(right)) < _LEAST_SOUNDS:
        return FAR
    return distance(heard, right) / len(right)


def _is_in_source(article: Article, person: Person) -> bool:
    """Whether the original names a person at all, in full or by the last word of the name."""
    if article.source is None:
        return True
    forms = person.names.get(language(article), ())
    return not forms or any(form in article.source.text or form.split()[-1] in article.source.text for form in forms)
