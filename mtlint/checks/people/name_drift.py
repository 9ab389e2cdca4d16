"""One name in two spellings within an article: a person's, a place's or a company's, known or not."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from mtlint.checks.finding import finding
from mtlint.checks.options import Accepting
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.text.article import Article
from mtlint.text.gazetteer import gazetteer
from mtlint.text.likeness import distance, letters, sounds
from mtlint.text.syllables import are_near_pinyin, is_pinyin
from mtlint.text.vocabulary import vocabulary

from ._compound_surnames import compound_surnames
from ._name_words import NameWord, name_words
from ._respelt_runs import respelt_runs
from ._slavic_forms import are_one_sky, of_women
from ._slips import is_slip, slip_keys
from ._spelt_alike import TOO_SHORT, are_two, bones, sound_alike
from ._strays import strays
from ._told_apart import ABOUT_NAMES, are_contrasted, are_told_apart, is_kin, is_orphan, stand_alike
from ._two_names import two_names

_SAME_GIVEN = 0.1
_ONE_GIVEN = 0.3
"""So near two given names of a translation, before one family name, are one: the engine has read it in two ways."""
_LONG = 8
"""Longer English words than this are two words, where names would be one in two spellings."""
_MANY = 60
"""More words of one skeleton than any article has are not compared, for every one would be with every other."""
_CROWD = 150
"""Words of names in an article, from which on two of them are alike by chance."""
_SHOWN = 4
"""Further places of a wrong spelling that are shown with its first."""


class Options(Accepting):
    """How far two spellings may be apart, per sound.

    `slips` asks for those that the hand made, and leaves out what an engine makes.
    """

    most: float = 0.1
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
        is_stray = article.is_translated and len(first.spans) == len(second.spans) and is_orphan(first, second)
        is_word = is_stray and vocabulary(article.facts).lists(first.text.lower())
        return [second, first] if is_stray and not is_word else [first, second]

    anew = list(_anew(article, rule, options)) if article.is_translated and not options.slips else []
    yield from anew
    taken = frozenset(
        word
        for each in anew
        for span in (each.span, each.related[0].span)
        for word in article.text[slice(*span)].split()
    )
    pairs = [ordered(pair) for pair in _pairs(article, options) if taken.isdisjoint(word.text for word in pair)]
    pairs.sort(key=lambda pair: weight(pair[0]), reverse=True)
    right_for: dict[str, NameWord] = {}
    wrong_words: list[NameWord] = []
    for right, wrong in pairs:
        if right.text in right_for or wrong.text in right_for or wrong.text in options.accept:
            continue
        if len(wrong.spans) > 2 and not weight(right).is_known and len(wrong.spans) * 2 > len(right.spans):
            continue  # two names, each of them at home in the article
        if is_kin(article, wrong) or (is_kin(article, right) and len(right.spans) == len(wrong.spans)):
            continue
        if not article.is_translated and ABOUT_NAMES.search(article.text):
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
        come_back = list(_strays(article, rule, options, taken | right_for.keys()))
        yield from come_back
        told = {each.span for each in come_back}
        yield from (
            each for each in _two_names(article, rule, options, taken | right_for.keys()) if each.span not in told
        )


def _two_names(article: Article, rule: Rule, options: Options, found: frozenset[str]) -> Iterator[Finding]:
    """People of East Asia who come back under another of their full names."""
    for span, mention in two_names(article):
        name = article.text[slice(*span)]
        if name not in options.accept and found.isdisjoint(name.split()):
            related = (Related(mention.span, f"“{mention.text}” here"),)
            yield finding(article, rule, span, (mention.text,), related=related, anchor=mention.text)


def _strays(article: Article, rule: Rule, options: Options, found: frozenset[str]) -> Iterator[Finding]:
    """People of a translation who come back under a name that is nearly theirs."""
    for mention, bearer in (*strays(article), *of_women(article)):
        if mention.text in options.accept or not found.isdisjoint(mention.words + bearer.words):
            continue
        right = bearer.words[-1] if len(mention.words) == 1 else bearer.text
        related = (Related(bearer.span, f"“{bearer.text}” here"),)
        yield finding(article, rule, mention.span, (right,), related=related, anchor=right)


def _anew(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Names of two words that are spelt anew, of people and of things."""
    text = article.text
    known = {each.mention.text for each in article.people.known}
    for wrong, right in chain(respelt_runs(article), compound_surnames(article)):
        name, anchor = text[slice(*wrong)], text[slice(*right)]
        if name not in options.accept and name not in known:
            related = (Related(right, f"“{anchor}” here"),)
            yield finding(article, rule, wrong, (anchor,), related=related, anchor=anchor)


def _pairs(article: Article, options: Options) -> Iterator[tuple[NameWord, NameWord]]:
    """The words that are one name in two spellings, each pair once."""
    garbled = {each.span.start for each in article.people.garbled}
    words = [word for word in name_words(article).values() if all(span.start not in garbled for span in word.spans)]
    is_crowd = len(words) > _CROWD
    settled = {word for known in article.people.known if known.is_full for word in known.mention.words}
    for one, other in _alike(words, slip_keys if options.slips else bones):
        if one.text in settled and other.text in settled:
            continue  # words of two right names: Pedro Sanchez, Gustavo Petro
        if is_slip(one.text, other.text) == options.slips and _are_one(article, one, other, options, is_crowd=is_crowd):
            yield one, other


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
    lists = vocabulary(article.facts).lists
    if min(len(first), len(second)) > _LONG and lists(first.lower()) and lists(second.lower()):
        return False  # Supervision and Supervisory Authorities
    if are_told_apart(article, one, other):
        return False
    if article.is_translated and not options.slips and are_one_sky(first, second):
        return not (one.before and other.before) or bool(one.before & other.before)
    if are_two(first, second, article.facts.given_names, is_translated=article.is_translated):
        return False
    if article.is_translated and one.before & other.before and are_near_pinyin(first, second):
        return True
    if is_pinyin(first) and is_pinyin(second):
        return False  # Shanxi and Shaanxi
    orphan = article.is_translated and (is_orphan(one, other) or is_orphan(other, one))
    shared = _share_given(one, other) or _share_family(article, one, other)
    if not (options.slips or sound_alike(one, other, options.most, shared=shared or orphan)):
        return False
    for each, its in ((one, other), (other, one)):
        if each.is_country_word and not its.may_be_place:
            return False
    return shared or (not is_crowd and stand_alike(one, other) and not are_contrasted(article, one, other))


def _share_given(one: NameWord, other: NameWord) -> bool:
    """Whether two words stand behind one given name, in whatever spelling (“Guillermo”, “Gillermo”)."""
    if one.before & other.before:
        return True
    pairs = [(sounds(its), sounds(their)) for its in one.before for their in other.before]
    return len(pairs) <= _MANY and any(
        min(map(len, pair)) > TOO_SHORT and distance(*pair) <= _SAME_GIVEN * min(map(len, pair)) for pair in pairs
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
