"""Whether a full name is a known person's, of which the one half is right and the other is written otherwise.

“Wiliam Ruto”, “Paulo Kagame” and “Adama Barro” are nearer to the right names than two people of a country usually
are. So a title or the country beside the name (“Rwanda's …”) may decide, or that both halves sound as they should.
"""

from mtlint.kb import Person

from .gazetteer import Candidate, Gazetteer
from .likeness import distance, letters, sounds

_OTHER_SCRIPTS = """
ru ua by bg rs mk kz kg tj uz tm az mn am ge gr cy il ir af pk in bd np lk bt mv th mm kh la cn tw hk mo jp kr kp
sa ae qa kw bh om ye iq sy jo lb ps eg sd ly tn dz ma mr so dj er et km
"""
RESPELT = frozenset(_OTHER_SCRIPTS.split())
"""Countries whose people write their names in other letters than Latin, so that there are several right spellings."""
ENGLISH = frozenset(("us", "gb", "ie", "ca", "au", "nz"))
"""Where two people of common names are alike by chance (John Donne, John Thune), so that a title must speak for one."""
_SAME = 0.25
"""So near two names sound alike."""
_LONG = 9
"""Letters of a full name that is hardly somebody else's if it sounds like a known one."""
_VOWELS = str.maketrans("", "", "aeiouhj")
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


def garbled_beginning(person: Person, words: tuple[str, ...]) -> bool:
    """Whether the first word of a name, whose rest is right, is the person's first given name in another spelling."""
    right, plain = letters(person.name.split()[0]), letters(words[0])
    if right == plain or len(words) != len(person.name.split()) or person.country in RESPELT | ENGLISH:
        return False
    if any(letters(form.split()[0]) == plain for form in person.also):
        return False
    heard = sounds(words[0])
    return right[:1] == plain[:1] and distance(heard, sounds(person.name.split()[0])) <= max(1.0, _SHARE * len(heard))
