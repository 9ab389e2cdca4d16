"""One name in two spellings within an article: a person's, a place's or a company's, known or not."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.gazetteer import gazetteer
from mtlint.text.likeness import distance, letters, neighbours, skeleton, sounds
from mtlint.text.offices import offices
from mtlint.text.spellings import spellings
from mtlint.text.syllables import are_near_pinyin, is_pinyin
from mtlint.text.vocabulary import vocabulary
from mtlint.text.word_set import word_set

from ._name_words import NameWord, name_words
from ._slips import is_slip, slip_keys
from ._strays import strays

_SHORT = 5
_TOO_SHORT = 3
"""Below `_SHORT` sounds two spellings must be all but one, and up to this many they must be one."""
_SAME_GIVEN = 0.1
_ONE_GIVEN = 0.3
"""So near two given names of a translation, before one family name, are one: the engine has read it in two ways."""
_MANY = 60
"""More words of one skeleton than any article has are not compared, for every one would be with every other."""
_CROWD = 150
"""Words of names in an article, from which on two of them are alike by chance."""
_ENDINGS = """
s es a an n ian ians ans ese i ic ish ist ists ism er ers ite ites ia land ed al y ns town son stan ova eva e o u in ina
yi aya ine os as us is en ens ies r rs mma ya ppa nna iah
"""
_MADE_WITH = frozenset(("", *_ENDINGS.split()))
"""What a word may have more than another that it is made from: “Ukraine” and “Ukrainian”, “Ivanov” and “Ivanova”."""
_ONE_SOUND = frozenset(("i", "y", "iy", "ii", "yi", "ij"))
_AMERICAN = {"tre": "ter", "our": "or", "ence": "ense", "yse": "yze", "ise": "ize", "isa": "iza"}
_BRITISH = lazy_re.compile("tre$|our|ence$|yse|ise|isa(?=tion)")
_LONG_VOWEL = lazy_re.compile("(?<=[ou])h(?![aeiouy])")
"""The sign of a long vowel in Japanese names, which may be left out (Ohno, Ono)."""
_SHOWN = 4
"""Further places of a wrong spelling that are shown with its first."""
_KIN = lazy_re.compile(
    r"\b(?:wife|husband|parents?|father|mother|daughters?|sons?|brothers?|sisters?|twins?|children|grandchildren|cousins?"
    r"|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|grandmother|colleague|namesake|no relation to|not"
    r"|neighbou?r|friend|classmate|roommate|flatmate|fianc[eé]e?|girlfriend|boyfriend|partner|rival|opponent|assistant"
    r"|apprentice|pupil|student|deputy|successor|predecessor|cellmate|teammate|maid|cook|driver|dog|cat|horse"
    r"|characters?|heroine|hero|role of|part of|as|plays?|playing|played|called|named)\b"
    r"[^.;:]{0,30}(?:\b[A-Z]\. ?){0,3}$"
)
"""What stands before a name that is somebody else's, and alike."""
_KIN_REACH = 60
_ABOUT_NAMES = lazy_re.compile(
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
_PATRONYMIC = lazy_re.compile("(?:s?son|sen|s?d[oó]ttir)$")
_VOWEL = lazy_re.compile("[aeiouyà-æè-ïò-öø-ýāăąēĕėęěĩīĭįıōŏőœūŭůűų]")
_SET_BEFORE = lazy_re.compile(
    "(?:Alt|Au(?:ss|ß)er|Dolní?|Donj[aei]|Gornj[aei]|Gro(?:ss|ß)|Hinter|Hoch|Horní?|Inner|Klein|Mal[aeio]|Mittel|Neder|Neu"
    "|Nieder|Nizhne|Nov[aeio]|Ober|Ost|Över|Nord|Sredne|Sred|Star[aeio]|Süd|Unter|Velik[aeio]|Verkhne|Vorder|West"
    "|East|Lower|Mid|Middle|New|North|Old|South|Upper)([a-zäöü-]{4,})$"
)
"""What is set before the name of a village for its neighbour's."""
_ARTICLES = frozenset(("the", "a", "an"))
_BEFORE_PLACES = word_set(
    "vela vele veli mala mali malo male velika veliki veliko nova novi novo stara stari staro donja donji gornja"
    " gornji banja bijelo crna san santa santo são sant saint st port porto puerto villa vila villanueva los las"
    " lake mount fort cape kota bandar tel ras wadi beit bet kfar khan new north south east west upper lower old"
    " great little isla monte"
)
"""What stands before the second word of a place, which is nobody's name: “Vela Luka”."""
_ONE_FATHER = 0.25
"""How far, per sound, the names of one father may be."""


class Options(CheckOptions):
    """How far two spellings may be apart, per sound; and names, as they stand in the text, that are right.

    `slips` asks for those that the hand made, and leaves out what an engine makes.
    """

    most: float = 0.1
    accept: tuple[str, ...] = ()
    slips: bool = False


class _Weight(NamedTuple):
    """How much speaks for a spelling: that it is somebody's, then how often it stands, then that it stands first."""

    is_known: bool
    times: int
    first: int


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """The rarer of two spellings of one name; of two as frequent the one that is nobody's, or the second."""
    names = gazetteer(article.facts)

    def weight(word: NameWord) -> _Weight:
        known = word.is_country_word or bool(names.by_family(word.text))
        return _Weight(known, len(word.spans), -word.spans[0].start)

    def ordered(pair: tuple[NameWord, NameWord]) -> list[NameWord]:
        first, second = sorted(pair, key=weight, reverse=True)
        is_stray = article.is_translated and len(first.spans) == len(second.spans) and _is_orphan(first, second)
        return [second, first] if is_stray else [first, second]

    pairs = [ordered(pair) for pair in _pairs(article, options)]
    pairs.sort(key=lambda pair: weight(pair[0]), reverse=True)
    right_for: dict[str, NameWord] = {}
    wrong_words: list[NameWord] = []
    for right, wrong in pairs:
        if right.text in right_for or wrong.text in right_for or wrong.text in options.accept:
            continue
        if len(wrong.spans) > 2 and not weight(right).is_known and len(wrong.spans) * 2 > len(right.spans):
            continue  # two names, each of them at home in the article
        if _is_kin(article, wrong) or (_is_kin(article, right) and len(right.spans) == len(wrong.spans)):
            continue
        if not article.is_translated and _ABOUT_NAMES.search(article.text):
            continue
        right_for[wrong.text] = right
        wrong_words.append(wrong)
    for wrong in sorted(wrong_words, key=lambda word: word.spans[0]):
        right = right_for[wrong.text]
        related = (
            Related(right.spans[0], f"“{right.text}” here"),
            *(Related(span, f"“{wrong.text}” here, too") for span in wrong.spans[1 : 1 + _SHOWN]),
        )
        yield finding(article, rule, wrong.spans[0], (right.text,), related=related, anchor=right.text)
    if article.is_translated and not options.slips:
        yield from _strays(article, rule, options, frozenset(right_for))


def _strays(article: Article, rule: Rule, options: Options, found: frozenset[str]) -> Iterator[Finding]:
    """People of a translation who come back under a name that is nearly theirs."""
    for mention, bearer in strays(article):
        if mention.text in options.accept or not found.isdisjoint(mention.words + bearer.words):
            continue
        right = bearer.words[-1] if len(mention.words) == 1 else bearer.text
        related = (Related(bearer.span, f"“{bearer.text}” here"),)
        yield finding(article, rule, mention.span, (right,), related=related, anchor=right)


def _pairs(article: Article, options: Options) -> Iterator[tuple[NameWord, NameWord]]:
    """The words that are one name in two spellings, each pair once."""
    garbled = {each.span.start for each in article.people.garbled}
    words = [word for word in name_words(article).values() if all(span.start not in garbled for span in word.spans)]
    is_crowd = len(words) > _CROWD
    settled = {word for known in article.people.known if known.is_full for word in known.mention.words}
    for one, other in _alike(words, slip_keys if options.slips else _bones):
        if one.text in settled and other.text in settled:
            continue  # words of two right names: Pedro Sanchez, Gustavo Petro
        if is_slip(one.text, other.text) == options.slips and _are_one(article, one, other, options, is_crowd=is_crowd):
            yield one, other


def _bones(name: str) -> Sequence[str]:
    keys = neighbours(skeleton(sounds(name)))
    hard = _hard(name)
    return keys if hard == name else (*keys, *neighbours(skeleton(sounds(hard))))


def _hard(name: str) -> str:
    """A name with the “ch” of Hebrew, Czech, Polish and German, which other systems write “h” or “kh”."""
    return name.replace("Ch", "H").replace("ch", "h")


def _alike(words: list[NameWord], keys: Callable[[str], Sequence[str]]) -> Iterator[tuple[NameWord, NameWord]]:
    """The pairs of words that have a key in common, each once."""
    groups: dict[str, list[NameWord]] = defaultdict(list)
    for word in words:
        for key in keys(word.text):
            groups[key].append(word)
    judged: set[tuple[str, str]] = set()
    for group in groups.values():
        if len(group) > _MANY:
            continue
        for index, one in enumerate(group):
            for other in group[index + 1 :]:
                pair = (one.text, other.text)
                if pair not in judged:
                    judged.add(pair)
                    yield one, other


def _are_one(article: Article, one: NameWord, other: NameWord, options: Options, *, is_crowd: bool) -> bool:
    """Whether two words are one name, spelt in two ways."""
    first, second = one.text, other.text
    if any(_is_adjective(article, each.text) or _opens_only(article, each) for each in (one, other)):
        return False  # Asean, Asian
    if _have_other_marks(first, second) or any(_is_month(article, word) for word in (one, other)):
        return False
    if _is_inflected(first, second) or _is_house_style(first, second) or _are_both_known(article, one, other):
        return False
    if article.is_translated and one.before & other.before and are_near_pinyin(first, second):
        return True
    if is_pinyin(first) and is_pinyin(second):
        return False  # Shanxi and Shaanxi
    if _have_other_fathers(article, first, second) or _are_of_one_series(first, second):
        return False
    if _is_called(one, other) or _is_called(other, one):
        return False
    orphan = article.is_translated and (_is_orphan(one, other) or _is_orphan(other, one))
    if _are_listed(article, one, other):
        return False
    shared = _share_given(one, other) or _share_family(article, one, other)
    if not (options.slips or _sound_alike(one, other, options.most, shared=shared or orphan)):
        return False
    for each, its in ((one, other), (other, one)):
        if each.is_country_word and not its.may_be_place:
            return False
    return shared or (not is_crowd and _stand_alike(one, other) and not _are_contrasted(article, one, other))


def _is_called(one: NameWord, other: NameWord) -> bool:
    """Whether a word stands only as somebody's given name, and another as a family name: Simon Hruska, Pavel Zimin."""
    return bool(one.after) and not (one.before or one.alone) and bool(other.before) and not other.after


def _are_contrasted(article: Article, one: NameWord, other: NameWord) -> bool:
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
    return not word.is_sure and vocabulary(article.facts).knows(word.text.lower())


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


def _have_other_marks(one: str, other: str) -> bool:
    """Whether a consonant with a mark stands in the place of another letter: Lešnica and Loznica are two towns."""
    first, second = _VOWEL.sub("", one.lower()), _VOWEL.sub("", other.lower())
    return len(first) == len(second) and any(
        not (a + b).isascii() and letters(a) != letters(b) for a, b in zip(first, second, strict=True)
    )


def _is_kin(article: Article, word: NameWord) -> bool:
    """Whether a name is first that of somebody's wife, child or colleague, who may well be called alike."""
    start = word.spans[0].start
    return bool(_KIN.search(article.text[max(0, start - _KIN_REACH) : start]))


def _is_orphan(word: NameWord, other: NameWord) -> bool:
    """Whether a word stands alone for somebody whom the article has not introduced, and the other is of a full name.

    News copy gives everybody's full name first. So a surname that belongs to nobody is likely somebody's, misspelt.
    """
    is_lone = word.alone and not (word.before or word.after or word.may_be_place or word.is_listed)
    return is_lone and bool(other.before or other.after)


def _sound_alike(one: NameWord, other: NameWord, most: float, *, shared: bool) -> bool:
    """Whether an engine may hear one word for the other; if another word of the name is shared, a little more."""
    heard = sounds(one.text), sounds(other.text)
    if shared and _hard(one.text) == _hard(other.text):
        return True
    size = min(map(len, heard))
    limit = most * size * (1.6 if shared else 1.0)
    if size < _SHORT:
        limit = min(limit, 0.3) if size > _TOO_SHORT else 0.0
    if not (one.is_sure and other.is_sure) and not shared:
        limit = min(limit, 0.1)
    return distance(*heard, limit) <= limit


def _share_given(one: NameWord, other: NameWord) -> bool:
    """Whether two words stand behind one given name, in whatever spelling (“Guillermo”, “Gillermo”)."""
    if one.before & other.before:
        return True
    pairs = [(sounds(its), sounds(their)) for its in one.before for their in other.before]
    return len(pairs) <= _MANY and any(
        min(map(len, pair)) > _TOO_SHORT and distance(*pair) <= _SAME_GIVEN * min(map(len, pair)) for pair in pairs
    )


def _share_family(article: Article, one: NameWord, other: NameWord) -> bool:
    """Whether two words stand before one family name, and are not two given names that people have."""
    if not one.after & other.after:
        return False
    given = article.facts.given_names
    heard = sounds(one.text), sounds(other.text)
    if article.is_translated and heard[0][:1] == heard[1][:1] and distance(*heard, _ONE_GIVEN) <= _ONE_GIVEN:
        return True  # Aisha and Ayesha Malik
    return sounds(one.text) == sounds(other.text) or not (letters(one.text) in given and letters(other.text) in given)


def _stand_alike(one: NameWord, other: NameWord) -> bool:
    """Whether nothing tells two words apart, and one stands alone.

    What does: different given names before them; different offices; one being a person and the other a place or a
    thing (“the Zhiguli”).
    """
    if one.before and other.before:
        return False
    if any(word.before and word.before <= _BEFORE_PLACES for word in (one, other)):
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


def _is_inflected(one: str, other: str) -> bool:
    """Whether one word is made from the other, or both from a third."""
    short, long = sorted((one.lower(), other.lower()), key=len)
    stem = 0
    while stem < len(short) and short[stem] == long[stem]:
        stem += 1
    rests = {short[stem:], long[stem:]}
    if rests <= _ONE_SOUND:
        return False
    return stem >= 3 and rests <= _MADE_WITH


def _are_of_one_series(one: str, other: str) -> bool:
    """Whether two places are told apart by what is set before one name: Oberndorf and Niederndorf."""
    first, second = _SET_BEFORE.match(one), _SET_BEFORE.match(other)
    return first is not None and second is not None and first[1] == second[1]


def _have_other_fathers(article: Article, one: str, other: str) -> bool:
    """Whether two names with a patronymic ending differ in the father's name: Jónsson and Jóhannesson."""
    fathers = [_PATRONYMIC.sub("", name) for name in (one, other)]
    if fathers[0] == one or fathers[1] == other:
        return False
    if all(letters(father) in article.facts.given_names for father in fathers):
        return not _is_house_style(*fathers)
    heard = sounds(fathers[0]), sounds(fathers[1])
    return distance(*heard) > _ONE_FATHER * min(map(len, heard))


def _is_house_style(one: str, other: str) -> bool:
    """Whether two words differ in marks only, or as British and American spelling do."""
    return _spelling(one) == _spelling(other)


def _spelling(word: str) -> str:
    plain = _LONG_VOWEL.sub("", letters(word))
    return _BRITISH.sub(lambda found: _AMERICAN[found[0]], plain)


def _are_both_known(article: Article, one: NameWord, other: NameWord) -> bool:
    """Whether two words are known names, and not two accepted spellings of one person who is in the article."""
    names, places = gazetteer(article.facts), spellings(article.facts)
    if places.is_known(one.text) and places.is_known(other.text):
        return True  # Moldavia, Moldova
    if not all(word.is_country_word or names.by_family(word.text) for word in (one, other)):
        return False
    first, second = ({person.key for person in names.by_family(word.text)} for word in (one, other))
    shared = first & second
    return not shared or len(shared.intersection(known.person.key for known in article.people.known)) != 1
