"""A name of which a part has been translated: “Gergely Christmas”, “Nguyen Phu Heavy”.

What is left of the name must point to one person: a given name that only one holder of the office has in the countries
of the article, or the other words of a long name, in their places.
"""

from collections.abc import Iterator
from itertools import islice, product

from mtlint.kb import Facts, Person

from .gazetteer import Gazetteer
from .likeness import letters
from .name_words import names_of
from .respelt import ENGLISH
from .word_set import word_set

MEANINGS = word_set("""
alarm america angel apple april arrow ash aunt autumn axe baker barber baron barrel beak bear beard bee bell berry big
birch bird bishop bitter black blacksmith blood blossom blue boat bold bone book boots bow branch branches brave bread
bridge bridges bright broad broom brother bull butcher butterfly calf candle captain carpenter cart castle cat chain
charm cherry chestnut chicken child china christmas church churches clay clean clock cloud coal coast coin cold
commander copper corn count cow crab crane crocodile crow crown crystal cuckoo cup dark dawn day deaf deer desert
devil diamond doctor dog donkey doors dove dragon dragons dream drum dry duck duckling dumb dwarf eagle ear early
earth east easter eight elder elephant emperor evening evil eye faith falcon farmer fast father feather fields fire
fish fisherman flame flower flowers fly flying foot forest fox france freedom friday frog frost fruit garden gate
giant glass goat god gold golden good goose grain grandfather grass green guest hair hammer hand handsome happiness
happy hare hat hawk head heart heat heaven heavy hedgehog helper hen hill honest honey hook hope horn horse house
hunter hunting ice iron island japan jaw joy judge key king kings knife knight lakes lamb lame lamp land laugh left
light lightning lion lip little lizard locksmith long loud love lucky magpie maid man market master meadow measure
meat merchant merry milk mill miller mirror moon morning moss mother mountain mountains mouse mouth mud mushroom nail
neck needle new night nine noble north nose nut oak oaks oat onion owl ox palm palms paradise pastor path pea peace
peach peacock peak pear pearl peasant pen pepper pheasant pig pigeon pike pilgrim pillar pine pipe plum pocket pond
poor poppy potato potter power priest prince quail quick quiet rabbit rain ram rat raven red reed rib rice rich ridge
right ring river rivers road roads rock rocks roof room rooms rooster root rope rose roses round rye sad saddle saint
saints salt sand sea secret servant seven sharp sheep shepherd shield ship shoemaker short silver sky slow small smart
smoke snail snake snow soldier son sour south spark sparrow spear spider spring squid squirrel star steel steep steps
stone stones stork storm straight strong sugar summer sun sunday swallow swan sweet sword table tail tailor teacher
thick thief thin thorn thunder tiger tomorrow tooth torch tower towers tree trout true turnip turtle uncle valley
valleys victory village vine violet wall walls war warm water waters wave weasel weaver well west wheat wheel wheels
whip white wide wild wind windmill window wine winter wise wolf wood wooden woodpecker worm year yellow young
""")
"""What surnames and given names of the world mean."""

_SURNAMES = word_set("""
angel baron bell bitter bold bull coin falcon fast forest france frost gold green hammer hook horn land lion miller palm
pine prince quick ram rich ring rose sand silver son storm sun thorn wall west wild wind winter wise wolf worm young
""")
"""Those that are surnames in other languages as they are: a Hendrik Wolf is no Hendrik Wüst."""
_BUILT = word_set("bridge castle church garden gate house market mill road roads tower valley village windmill")
"""What is named after somebody: the Carola Bridge."""
_ENGLISH_SURNAMES = ENGLISH | word_set(
    "ag bb bs bz dm gd gh gm gy il jm ke kn lc lr ng pg ph sb sg sl tt ug vc za zm zw"
)
"""Countries where many have surnames of English, which are never translated into it."""
_LONG = 3
"""Words of a name of which two tell whose it is."""
_SHORTEST_NAME = 2
_MOST_WAYS = 200
"""Names that one run of words may stand for."""
_SHORTEST = 4
"""Letters of a given name that tells whose it is."""


def partly_translated(
    words: tuple[str, ...], names: Gazetteer, countries: frozenset[str], offices: frozenset[str]
) -> Iterator[Person]:
    """Those of some countries whose name this is, with some words of it translated.

    `offices` are those that the title before the name may stand for: without it a given name tells nobody.
    """
    meant = [at for at, word in enumerate(words) if word.lower() in MEANINGS]
    if not meant or len(meant) == len(words):
        return
    has_more = any(len(letters(word)) > 1 for at, word in enumerate(words) if at not in meant)  # than initials
    if len(words) == _LONG and len(meant) == 1 and has_more:
        yield from (person for person in _of_two_words(words, names) if _agrees(person.name, words, meant[0]))
    if meant[0] == 1 and len(meant) == len(words) - 1 and len(letters(words[0])) >= _SHORTEST:
        if words[1].lower() in _SURNAMES | _BUILT:
            return
        called = names.by_given(words[0])
        if any(person.country in _ENGLISH_SURNAMES for person in called):
            return  # a John Quail is no John Elkann
        held = [
            person
            for person in called
            if person.country in countries and any(office.key in offices for office in person.offices)
        ]
        if len(held) == 1:
            yield held[0]


def called_by_meanings(words: tuple[str, ...], names: Gazetteer, facts: Facts, language: str) -> Iterator[Person]:
    """Those whose name this is, with words of it that mean names of a language put into English: “Freedom Kenyatta”."""
    if not language or not _SHORTEST_NAME <= len(words) <= _LONG:
        return
    meant = names_of(facts, language)
    ways = [(word, *meant.named(word.lower(), "given"), *meant.named(word.lower(), "surname")) for word in words]
    if sum(len(way) > 1 for way in ways):
        for way in islice(product(*ways), 1, _MOST_WAYS):
            name = " ".join(way)
            yield from names.named(name) or names.meant_by(name)


def _of_two_words(words: tuple[str, ...], names: Gazetteer) -> list[Person]:
    first, second, third = words
    return [
        *names.by_family(third),
        *names.by_given(f"{first} {second}"),
        *names.by_family(f"{second} {third}"),
        *names.by_family(first),
    ]


def _agrees(name: str, words: tuple[str, ...], but: int) -> bool:
    """Whether a name has the same words in the same places, except for one."""
    right = name.split()
    return len(right) == len(words) and all(
        letters(its) == letters(word) for at, (its, word) in enumerate(zip(right, words, strict=True)) if at != but
    )
