"""Whether a full name is a known person's, of which the one half is right and the other is written otherwise.

“Wiliam Ruto”, “Paulo Kagame” and “Adama Barro” are nearer to the right names than two people of a country usually
are. So a title or the country beside the name (“Rwanda's …”) may decide, or that both halves sound as they should.
"""

from mtlint.kb import Person

from .equivalents import is_english_form
from .gazetteer import Candidate, Gazetteer
from .likeness import distance, letters, sounds
from .word_set import word_set

RESPELT = word_set("""
ru ua by bg rs mk kz kg tj uz tm az mn am ge gr cy il ir af pk in bd np lk bt mv th mm kh la cn tw hk mo jp kr kp
sa ae qa kw bh om ye iq sy jo lb ps eg sd ly tn dz ma mr so dj er et km
""")
"""Countries whose people write their names in other letters than Latin, so that there are several right spellings."""
ENGLISH = frozenset(("us", "gb", "ie", "ca", "au", "nz"))
"""Where two people of common names are alike by chance (John Donne, John Thune), so that a title must speak for one."""
_SAME = 0.25
"""So near two names sound alike."""
_LONG = 9
"""Letters of a full name that is hardly somebody else's if it sounds like a known one."""
_PAIR = 2
"""Words of most names."""
_VOWELS = str.maketrans("", "", "aeiouhj")
_FIRST = 0.3
"""How far, per sound, the first of several given names may be from the right one."""
_SHARE, _MOST = 0.2, 0.5
"""How far a garbled given name may be: per sound, and at least."""


def sounds_alike(candidate: Candidate, text: str, *, placed: bool, titled: bool, translated: bool) -> bool:
    """Whether both halves of a name sound like the candidate's accepted name, and the letters are others.

    Where several spellings are right, only in a translation is one that no English medium uses taken for the engine's.
    """
    if candidate.language or max(candidate.family, candidate.given_known) > _SAME or len(letters(text)) < _LONG:
        return False
    country = candidate.person.country
    if country in ENGLISH:
        return placed and titled
    if country in RESPELT:
        return translated and (placed or not titled)
    return placed or not titled


def given_is_garbled(names: Gazetteer, candidate: Candidate, given: str, family: str, *, titled: bool) -> bool:
    """Whether the given name before a right family name is the candidate's, garbled, where title and country agree."""
    person, cost = candidate.person, candidate.given_known
    bearers = {each.key for each in names.by_given(given)}
    if cost == 0 or cost > max(_MOST, _SHARE * len(sounds(given))):
        return False
    if any(each.key in bearers for each in names.by_family(family)):
        return False
    if person.country in ENGLISH:
        return titled and cost >= _SAME
    if person.country in RESPELT:  # Mohammed, Muhammad; Yosef, Yusuf
        return _consonants(given) not in {_consonants(form) for form in _given_forms(person)}
    return True


def _consonants(name: str) -> str:
    return sounds(name).translate(_VOWELS)


def _given_forms(person: Person) -> list[str]:
    names = (person.name, *person.also)
    return [name.removesuffix(family).removeprefix(family).strip() for name in names for family in person.family]


def first_is_like(person: Person, given: str) -> bool:
    """Whether given names begin with a word like the person's: of a family that rules, brothers share all others."""
    heard = sounds(given.split(maxsplit=1)[0])
    firsts = {sounds(form.split(maxsplit=1)[0]) for form in _given_forms(person) if form}
    return any(distance(heard, first) <= _FIRST * len(heard) for first in firsts)


def but_for_one_word(person: Person, words: tuple[str, ...], *, or_last: bool) -> bool:
    """Whether a name is the person's but for one word, which is garbled or in its English form.

    `or_last` says that this may be the last word of a long name.
    """
    words = tuple(" ".join(words).split())  # “da Silva” is two of them
    for form in (person.name, *person.also):
        right = form.split()
        if len(right) != len(words):
            continue
        apart = [at for at in range(len(words)) if letters(words[at]) != letters(right[at])]
        is_inside = bool(apart) and (or_last or apart[0] < len(words) - 1 or len(words) == _PAIR)
        if len(apart) == 1 and is_inside and _is_garbled(person, words, right, apart[0]):
            return True
    return False


def _is_garbled(person: Person, words: tuple[str, ...], right: list[str], at: int) -> bool:
    if person.country not in ENGLISH and is_english_form(words[at], right[at]):
        return not any(words[at] in form.split() for form in person.also)
    if len(words) <= _PAIR or person.country in RESPELT | ENGLISH:
        return False
    heard, its = sounds(words[at]), sounds(right[at])
    return heard[:1] == its[:1] and distance(heard, its) <= max(1.0, _SHARE * len(heard))
