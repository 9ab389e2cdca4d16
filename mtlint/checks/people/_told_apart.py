"""What an article says of two words that are alike: that they are two names, or no names."""

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.gazetteer import gazetteer
from mtlint.text.likeness import letters, sounds
from mtlint.text.offices import offices
from mtlint.text.spellings import spellings
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

from ._name_words import NameWord

_KIN = lazy_re.compile(
    r"\b(?:wife|husband|parents?|father|mother|daughters?|sons?|brothers?|sisters?|twins?|children|grandchildren|cousins?"
    r"|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|grandmother|colleague|namesake|no relation to|not"
    r"|neighbou?r|friend|classmate|roommate|flatmate|fianc[eé]e?|girlfriend|boyfriend|partner|rival|opponent|assistant"
    r"|apprentice|pupil|student|deputy|successor|predecessor|cellmate|teammate|maid|cook|driver|dog|cat|horse"
    r"|characters?|heroine|hero|role of|the part of|as|plays?|playing|played|called|named)\b"
    r"[^.;:]{0,30}(?:\b[A-Z]\. ?){0,3}$"
)
"""What stands before a name that is somebody else's, and alike."""
_KIN_REACH = 60
ABOUT_NAMES = lazy_re.compile(
    r"\b(?:one|single) letter\b|\bsimilar(?:ly)?[- ](?:named?|names|sounding)\b|\bsame name\b|\bnamesakes?\b"
    r"|\bconfus(?:ed|ing|ion)\b|\bmistaken for\b|\bmix(?:ed)?[- ]up\b|\bsp(?:elt|elled|elling|ellings)\b|\bmis-?spel"
)
"""What a text says in which two names are alike."""
_CONTRAST = lazy_re.compile(
    r"\b(?:not|none|nothing|neither|nor|unlike|whereas|to do with|instead of|rather than|passport|licen[cs]e"
    r"|certificate|register|tombstone|signboard)\b"
)
"""What a sentence says between two names that it tells apart."""
_LISTED = lazy_re.compile(r"(?: [A-Z][\w'’-]+)?,? (?:and|or|met|beat|married) (?:[A-Z][\w'’-]+ )*")
_LIST_REACH = 40
_ADJECTIVE = lazy_re.compile("(?:[aei]an|ese|ish|ic)$")
_ARTICLES = frozenset(("the", "a", "an"))
_BEFORE_PLACES = word_set(
    "vela vele veli mala mali malo male velika veliki veliko nova novi novo stara stari staro donja donji gornja"
    " gornji banja bijelo crna san santa santo são sant saint st port porto puerto villa vila villanueva los las"
    " lake mount fort cape kota bandar tel ras wadi beit bet kfar khan new north south east west upper lower old"
    " great little isla monte anak"
)
"""What stands before the second word of a place, which is nobody's name: “Vela Luka”."""

_LANDMARKS = frozenset(("mount", "lake", "cape", "fort"))
"""The same, in English, where the second word alone is the place's as well."""


def are_told_apart(article: Article, one: NameWord, other: NameWord) -> bool:
    """Whether two words are two names, or one of them is none, however alike they are."""
    words = (one, other)
    if any(
        _is_adjective(article, word.text) or _opens_only(article, word) or _is_month(article, word) for word in words
    ):
        return True  # Asean, Asian
    if _are_both_known(article, one, other) or _are_listed(article, one, other):
        return True
    return _is_called(one, other) or _is_called(other, one)


def _is_called(one: NameWord, other: NameWord) -> bool:
    """Whether a word stands only as somebody's given name, and another as a family name: Simon Hruska, Pavel Zimin."""
    return bool(one.after) and not (one.before or one.alone) and bool(other.before) and not other.after


def are_contrasted(article: Article, one: NameWord, other: NameWord) -> bool:
    """Whether a sentence in which two words stand together tells them apart: “of Johol, and none of Johor”."""
    places = ((first.start, second.start) for first in one.spans[:2] for second in other.spans[:2])
    for start, end in map(sorted, places):
        if end < article.sentence(Span(start, start + 1)).end and _CONTRAST.search(article.text, start, end):
            return True
    return False


def _are_listed(article: Article, one: NameWord, other: NameWord) -> bool:
    """Whether two words stand in one list of people, who are two: “Hans Meier and Hans Meyer”."""
    for first in one.spans[:2]:
        for second in other.spans[:2]:
            start, end = min(first, second).end, max(first, second).start
            if 0 < end - start < _LIST_REACH and _LISTED.fullmatch(article.text, start, end):
                return True
    return False


def _opens_only(article: Article, word: NameWord) -> bool:
    """Whether a word of English only begins sentences, and so may be no name: “Agents” beside “Agência”."""
    words = vocabulary(article.facts)
    is_word = words.lists if article.is_translated else words.knows
    return not word.is_sure and is_word(word.text.lower())


def _is_adjective(article: Article, name: str) -> bool:
    """Whether a word is an adjective of English, such as one of a country or continent."""
    return (
        _ADJECTIVE.search(name) is not None
        and letters(name) not in article.facts.given_names
        and vocabulary(article.facts).lists(name.lower())
    )


def _is_month(article: Article, word: NameWord) -> bool:
    """“The month of Safar”, which is no Zafar."""
    return all(article.folded.endswith("month of ", 0, span.start) for span in word.spans)


def is_kin(article: Article, word: NameWord) -> bool:
    """Whether a name is first that of somebody's wife, child or colleague, who may well be called alike."""
    start = word.spans[0].start
    return bool(_KIN.search(article.text[max(0, start - _KIN_REACH) : start]))


def is_orphan(word: NameWord, other: NameWord) -> bool:
    """Whether a word stands alone for somebody whom the article has not introduced, and the other is of a full name.

    News copy gives everybody's full name first. So a surname that belongs to nobody is likely somebody's, misspelt.
    """
    is_lone = word.alone and not (word.before or word.after or word.may_be_place or word.is_listed)
    return is_lone and bool(other.before or other.after)


def stand_alike(one: NameWord, other: NameWord) -> bool:
    """Whether nothing tells two words apart, and one stands alone.

    What does: different given names before them; different offices; one being a person and the other a place or a
    thing (“the Zhiguli”).
    """
    if one.before and other.before:
        return False
    if any(_is_of_place(word, beside) for word, beside in ((one, other), (other, one))):
        return False
    for place, person in ((one, other), (other, one)):
        is_thing = place.behind and place.behind <= _ARTICLES and not (place.before or place.after)
        if is_thing and (person.is_person or person.before or person.after):
            return False
        if place.is_place and (person.is_person or (person.after and not person.before)):
            return False
    held = [{office for title in word.titles for office in offices(title)} for word in (one, other)]
    if all(held) and held[0].isdisjoint(held[1]):
        return False
    return one.alone or other.alone or bool(one.titles or other.titles)


def _is_of_place(word: NameWord, beside: NameWord) -> bool:
    """Whether a word ends the name of a place that another is not: “Vela Luka”; but “Mount Meron” may be “Miron”."""
    if not word.before or not word.before <= _BEFORE_PLACES:
        return False
    return not (word.before <= _LANDMARKS and beside.may_be_place)


def _are_both_known(article: Article, one: NameWord, other: NameWord) -> bool:
    """Whether two words are known names, and not two accepted spellings of one person who is in the article."""
    names, places = gazetteer(article.facts), spellings(article.facts)
    if places.is_known(one.text) and places.is_known(other.text):
        return True  # Moldavia, Moldova
    if (
        article.is_translated
        and sounds(one.text) == sounds(other.text)
        and (is_orphan(one, other) or is_orphan(other, one))
    ):
        return False  # “Anderson said” of Magdalena Andersson
    if not all(word.is_country_word or names.by_family(word.text) for word in (one, other)):
        return False
    first, second = ({person.key for person in names.by_family(word.text)} for word in (one, other))
    shared = first & second
    return not shared or len(shared.intersection(known.person.key for known in article.people.known)) != 1
