"""Whether two words may be one name in two spellings, by their letters and sounds."""

from collections.abc import Container, Sequence

from mtlint import lazy_re
from mtlint.text.likeness import distance, letters, neighbours, skeleton, sounds

from ._name_words import NameWord

_SHORT = 5
TOO_SHORT = 3
"""Below `_SHORT` sounds two spellings must be all but one, and up to this many they must be one."""
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
_LONG = 6
"""Letters from which on two names that differ by it are not two people's of one article (Ohno, Ono)."""
_PATRONYMIC = lazy_re.compile("(?:s?son|sen|s?d[oó]ttir)$")
_VOWEL = lazy_re.compile("[aeiouyà-æè-ïò-öø-ýāăąēĕėęěĩīĭįıōŏőœūŭůűų]")
_SET_BEFORE = lazy_re.compile(
    "(?:Alt|Au(?:ss|ß)er|Dolní?|Donj[aei]|Gornj[aei]|Gro(?:ss|ß)|Hinter|Hoch|Horní?|Inner|Klein|Mal[aeio]|Mittel|Neder|Neu"
    "|Nieder|Nizhne|Nov[aeio]|Ober|Ost|Över|Nord|Sredne|Sred|Star[aeio]|Süd|Unter|Velik[aeio]|Verkhne|Vorder|West"
    "|East|Lower|Mid|Middle|New|North|Old|South|Upper)([a-zäöü-]{4,})$"
)
"""What is set before the name of a village for its neighbour's."""
_ONE_FATHER = 0.25
"""How far, per sound, the names of one father may be."""


def are_two(one: str, other: str, given_names: Container[str], *, is_translated: bool = False) -> bool:
    """Whether two words that sound alike are no two spellings of one name, but two forms of it, or two names."""
    if is_translated and _is_long_vowel_lost(one, other):
        return False
    if _have_other_marks(one, other) or _is_inflected(one, other) or _is_house_style(one, other):
        return True
    return _have_other_fathers(one, other, given_names) or _are_of_one_series(one, other)


def bones(name: str) -> Sequence[str]:
    """The keys of which two spellings of one name have one in common."""
    keys = neighbours(skeleton(sounds(name)))
    hard = _hard(name)
    return keys if hard == name else (*keys, *neighbours(skeleton(sounds(hard))))


def _hard(name: str) -> str:
    """A name with the “ch” of Hebrew, Czech, Polish and German, which other systems write “h” or “kh”."""
    return name.replace("Ch", "H").replace("ch", "h")


def _have_other_marks(one: str, other: str) -> bool:
    """Whether a consonant with a mark stands in the place of another letter: Lešnica and Loznica are two towns."""
    first, second = _VOWEL.sub("", one.lower()), _VOWEL.sub("", other.lower())
    return len(first) == len(second) and any(
        not (a + b).isascii() and letters(a) != letters(b) for a, b in zip(first, second, strict=True)
    )


def sound_alike(one: NameWord, other: NameWord, most: float, *, shared: bool) -> bool:
    """Whether an engine may hear one word for the other; if another word of the name is shared, a little more."""
    heard = sounds(one.text), sounds(other.text)
    if shared and _hard(one.text) == _hard(other.text):
        return True
    size = min(map(len, heard))
    limit = most * size * (1.6 if shared else 1.0)
    if size < _SHORT:
        limit = min(limit, 0.3) if size > TOO_SHORT else 0.0
    if not (one.is_sure and other.is_sure) and not shared:
        limit = min(limit, 0.1)
    return distance(*heard, limit) <= limit


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


def _have_other_fathers(one: str, other: str, given_names: Container[str]) -> bool:
    """Whether two names with a patronymic ending differ in the father's name: Jónsson and Jóhannesson."""
    fathers = [_PATRONYMIC.sub("", name) for name in (one, other)]
    if fathers[0] == one or fathers[1] == other:
        return False
    if all(letters(father) in given_names for father in fathers):
        return not _is_house_style(*fathers)
    heard = sounds(fathers[0]), sounds(fathers[1])
    return distance(*heard) > _ONE_FATHER * min(map(len, heard))


def _is_long_vowel_lost(one: str, other: str) -> bool:
    """Whether an engine wrote one long name of Japanese in two ways: Ohtani, Otani."""
    first, second = letters(one), letters(other)
    longer = max(first, second, key=len)
    return first != second and len(longer) >= _LONG and {_LONG_VOWEL.sub("", longer)} == {min(first, second, key=len)}


def _is_house_style(one: str, other: str) -> bool:
    """Whether two words differ in marks only, or as British and American spelling do."""
    return _spelling(one) == _spelling(other)


def _spelling(word: str) -> str:
    plain = _LONG_VOWEL.sub("", letters(word))
    return _BRITISH.sub(lambda found: _AMERICAN[found[0]], plain)
