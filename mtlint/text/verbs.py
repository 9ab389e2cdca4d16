"""Which words of an English sentence may be its finite verbs: generous, so that a sentence without any has none."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from .number_words import CARDINALS, TENS
from .word_set import word_set

AUXILIARIES = word_set(
    "is are was were am be has have had do does did will would can could may might shall should must cannot ought "
    "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't mightn't "
    "shouldn't mustn't needn't ain't"
)
"""Words that are verbs wherever they stand, apart from names (may, will, might, can), which begin with a capital."""
_BEFORE_NOUNS = word_set(
    "a an the this that these those my your his her its our their whose each every either neither some any no all both "
    "several many few fewer more most less such another other same own first second third fourth fifth last next new "
    "old young big small large high low long short good bad best worst early late former recent main major minor "
    "of in on at by for from with without about after before against between among during into over under through "
    "across along around behind beyond near since until towards toward upon via per despite like than as within "
    "outside inside above below beside besides except off throughout amid whole full free open red green blue white "
    "black gray grey brown yellow great top key chief deputy two three four five six seven eight nine ten eleven "
    "twelve twenty thirty forty fifty hundred thousand million billion half "
)
_SUBJECTS_TOO = word_set(
    "that all both some many few most more this these those another other either neither any each only"
)
_YEAR = 4
"""The digits of a year, behind which a form in -s may well be a verb."""
_NUMBERS = frozenset((*CARDINALS[1:], *TENS)) | word_set("hundred thousand million billion")
_SINGULAR = word_set("this each either neither any another")
"""What stands before one thing, and so before no base form."""
_AFTER_VERBS = word_set(
    "in on at by to from with for of as the a an his her its their here there it them him not no that up out"
)
"""What shows that the word before is the verb, where a comma stands before that."""
_PARTICLES = word_set(
    "over off through along around inside outside under across in on by like last first second third half than"
)
_ADJECTIVE_ENDS = (
    "al",
    "ous",
    "ive",
    "ic",
    "ful",
    "less",
    "able",
    "ible",
    "ish",
    "ary",
    "ese",
    "ian",
    "ern",
    "'s",
    "s'",
)
_NOT_ADJECTIVES = word_set(
    "official rival capital hospital initial festival animal arrival proposal trial tribunal cardinal journal "
    "approval removal signal general admiral metal deal meal goal appeal terminal criminal professional material "
    "individual detective executive representative native initiative alternative music public republic clinic "
    "traffic topic critic panic picnic secretary library salary summary table vegetable librarian guardian musician "
    "politician physician technician civilian magician pedestrian historian pattern lantern concern intern modern "
    "fish dish polish finish cathedral mammal pedal sandal crystal canal scandal arsenal manual decimal fabric "
    "mechanic relic tunic olive archive hive boundary diary dictionary commentary documentary anniversary canary "
    "missionary notary cable stable constable timetable parish radish rubbish tavern cavern fern custodian comedian "
    "handful mouthful nevertheless nonetheless regardless doubtless"
)
_PLURALS = word_set(
    "i you we they who which that people police men women children also then never often now still always not there "
    "here elsewhere today alike together abroad"
)
_PLURAL_ENDS = ("children", "men", "people", "folk", "ly")
"""What plurals end in, and adverbs."""
_OBJECTS = word_set("the a an his her its their my our it him them")
"""What stands behind a verb, and behind no plural."""
_NOT_PAST = word_set(
    "red bed need seed feed speed breed deed weed shed sled hundred indeed embed naked sacred wicked rugged"
)
_CONTRACTED = word_set("it he she that there here what who where how let this everything something nothing one")
_AFTER_IS = word_set(
    "a an the not no been being so too very in on at to just now still also all my your his her their our"
)


class _Verbs(NamedTuple):
    only: frozenset[str]
    nouns_too: frozenset[str]
    past: frozenset[str]


@cache
def _verbs() -> _Verbs:
    """The three lists of verbs.txt."""
    text = Path(__file__).with_name("verbs.txt").read_text(encoding="utf-8")
    return _Verbs(*(frozenset(part.partition("]")[2].split()) for part in text.split("\n[")[1:]))


def is_past(word: str) -> bool:
    """Whether a word in small letters may be the past of a verb."""
    return (word.endswith("ed") and len(word) > 3 and word not in _NOT_PAST) or word in _verbs().past


def is_adjective(word: str) -> bool:
    """Whether a word in small letters ends like an adjective, or is a possessive, and is no well-known noun."""
    return word.endswith(_ADJECTIVE_ENDS) and word not in _NOT_ADJECTIVES


def may_be_finite(word: str, before: str, after: str) -> bool:
    """Whether a word in small letters may be a finite verb (or the participle of one) between its neighbours.

    A neighbour is a word in small letters, a mark, or "" at either end of the sentence.
    """
    if word in AUXILIARIES:
        return before != "to"
    if "'" in word or "’" in word:
        return _is_contracted(word.replace("’", "'"), after)
    is_subject = before in _SUBJECTS_TOO or before in _NUMBERS or before.isdigit()
    if is_past(word):
        return is_subject or before in _PARTICLES or before not in _BEFORE_NOUNS
    is_noun_place = not is_subject and (before in _BEFORE_NOUNS or is_adjective(before))
    verbs = _verbs()
    if word not in verbs.only and _is_plural(word):
        only = any(each in verbs.only for each in _bases(word))  # no noun: “1.3 billion comes from the state”
        known = only or after in _OBJECTS or any(each in verbs.nouns_too for each in _bases(word))
        is_counted = before in _NUMBERS or (before.isdigit() and len(before) < _YEAR)
        return known and before != "" and not is_noun_place and (only or not is_counted)
    if before == "to" or before in _SINGULAR or is_noun_place:
        return False
    if word in verbs.only:
        return True
    if before == "," and after not in _AFTER_VERBS:
        return False
    is_plural = (
        before in _PLURALS or is_subject or _is_plural(before) or before.endswith(_PLURAL_ENDS) or not before.isalpha()
    )
    return word in verbs.nouns_too and is_plural


def _is_contracted(word: str, after: str) -> bool:
    stem, _, rest = word.rpartition("'")
    if rest == "s":
        return stem in _CONTRACTED or after in _AFTER_IS or after.endswith("ing")
    return rest in ("re", "ve", "ll", "d", "m", "t")


def _is_plural(word: str) -> bool:
    """Whether it ends like a plural, or the third person of a verb."""
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _bases(word: str) -> tuple[str, ...]:
    """What a form in -s may be made from."""
    if word.endswith("ies"):
        return (word[:-3] + "y", word[:-1])
    return (word[:-1], word[:-2]) if word.endswith("es") else (word[:-1],)


def finite_verbs(words: Sequence[str]) -> list[int]:
    """The places of the words and marks of a sentence (in small letters) that may be finite verbs."""
    return list(_finite_verbs(words))


def has_finite_verb(words: Sequence[str]) -> bool:
    """Whether a sentence has a word that may be a finite verb, and so a place for it in `finite_verbs`."""
    return next(_finite_verbs(words), None) is not None


def _finite_verbs(words: Sequence[str]) -> Iterator[int]:
    last = len(words) - 1
    for at, word in enumerate(words):
        if may_be_finite(word, words[at - 1] if at else "", words[at + 1] if at < last else ""):
            yield at


def is_far_from_subject(words: Sequence[str], at: int) -> bool:
    """Whether a base form may be the verb of a plural further before: “families in the valley live on …”."""
    before, after = (words[at - 1], words[at + 1]) if 0 < at < len(words) - 1 else ("", "")
    if before in ("", "to") or before in _BEFORE_NOUNS or not is_base(words[at]) or after not in _AFTER_VERBS:
        return False
    return any(word in _PLURALS or word in _NUMBERS or word[0].isdigit() or _is_plural(word) for word in words[:at])


def is_base(word: str, *, only: bool = False) -> bool:
    """Whether a word in small letters is the base form of a verb; with `only`, and of no noun or adjective."""
    return word in _verbs().only or (not only and word in _verbs().nouns_too)
