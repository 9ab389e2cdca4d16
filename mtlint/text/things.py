"""Capitals that name no person: institutions, places, peoples."""

from collections.abc import Sequence
from functools import cached_property

from mtlint import lazy_re

from .mentions import Mention
from .word_set import word_set

_THINGS = """
academy action affairs age agency agreement agriculture airlines airport airways alliance alternative archive archives
arena army assembly association attorneys authority avenue aviation award bakery ballet bank basilica basin
battalion bay beach biennale bloc board boulevard brewery bridge brigade broadcasting bundestag bundeswehr bureau
cabinet cafe café canal carnival casino cathedral cemetery center centre chamber championship championships channel
chemicals church cinema circuit city clinic club coalition coast college commission committee company competition
confederation conference congress conservatives consort constitution consulate cooperative corp corporate
corporation corps corridor council country county court cross culture cup customs daily defence defense delta
democracy democrats department deputies development dialogue diocese directorate district division east economy
education elections electric electronics embankment embassy energy engineering enterprises environmental equality
estate expressway factory faculty federation festival finance firm football force forces forestry fortress forum
foundation freedom front fund gallery games gas gazette geological glacier government grammar greens group guard
guardia gymnasium hall handball health herald highway holding holdings hospital hotel house icebreaker immigration
inc industries initiative inspectorate institute insurance integration interior island islands journal kindergarten
laboratories laboratory lagoon lake language languages league left liberals liberation liberty library lighthouse
limited lottery ltd majlis mall management marathon market medical medicine memorial metro military ministry
mission mobile monastery monument mosque motors motorway mountain movement municipality museum national navy
network news north observatory observer ocean office olympics opera orchestra organisation organization pact palace
parade park parliament parliaments party patriots patrol peninsula people petroleum pharma pharmaceuticals
philharmonic plant plateau platform police port post presidency prize program programme progress project protection
province radio railway railways rally reform regiment region registry renewal republic republicans rescue reservoir
residents restaurant review revolution rights river road sanctuary savings school science sciences sea secretariat
security seimas sejm seminary senate service shipping shipyard show shrine socialism socialists society software
solidarity south square stadium state states station strait street studio studios subway summit supreme survey
symphony systems technologies technology telecom telegraph television temple terminal theater theatre times tower
town township trading traffic transport transportation treasury treaty tribunal tribune trophy trust tunnel union
unity university valley verkhovna veterans village volcano volcanology war welfare west works world zoo
"""
NO_PERSON = word_set(_THINGS)
"""Words that a name of a person hardly ever ends in or holds."""
_OF_PLACES = lazy_re.compile(r"(?: and [A-Z]\w+)? (?:provinces|districts|cities|counties|villages|regions|islands)\b")
_OF_PLACE = lazy_re.compile(
    r" (?:province|district|city|county|commune|village|municipality|region|island|bridge|airport)\b"
)
"""Behind the name of a place."""
_NAMED_AFTER = lazy_re.compile(
    r" (?:airport|arena|avenue|award|boulevard|bridge|foundation|hospital|institute|library|medal|museum|park|prize"
    r"|scholarship|school|square|stadium|station|street|theatre|theater|trophy|university)\b"
)
"""Behind the name of somebody after whom a thing is named."""
_PLACE_OF = lazy_re.compile(
    r"\b(?:province|district|city|county|commune|village|town|municipality|region|state|island|suburb|port|department"
    r"|prefecture|governorate|outskirts|residents|mayor|governor) of $"
)
"""Before the name of a place."""
_SOMEBODY_OF = lazy_re.compile(
    r"\b(?:portraits?|statues?|busts?|photos?|biography|life|death|memory|works?|sons?|daughters?|wife|widow|husband|mother"
    r"|father|friends?|arrest|murder|killing|trial|release|lawyers?|fans?|supporters?|followers?) of $"
)
"""Before the name of somebody: “her portrait of Goya”."""
_GROUP_NAMES = """
African Africans American Americans Arab Arabs Asian Asians Buddhist Catholic Christian Christians Christmas Easter
European Europeans Hindu Hindus Indian Indians Islam Islamic Jew Jewish Jews Kurd Kurdish Kurds Muslim Muslims Olympic
Olympics Orthodox Ramadan Roma Sikh Slavic Soviet Sunni Shia Western
"""
GROUPS = word_set(_GROUP_NAMES)
"""Capitals that are nobody's name."""
_PLACED = word_set(
    "in at from to near across around outside inside of the on into above off via towards toward along through"
    " throughout eastern northern southern western"
)
_SURELY_PLACED = word_set("in at near across outside through throughout the its their")
_SOMEBODY = lazy_re.compile(r"(?:,|\b(?:is|was)) (?:\d\d, )?an? (?:[\w-]+ ){1,3}from $")
"""Before the place that somebody is from: “a former farmhand from Ceglie Messapica”."""
_REACH = 80


class Things:
    """Which names of a text are those of no person."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self._text = text
        self._mentions = mentions

    def is_named_after(self, mention: Mention) -> bool:
        """Whether what has the name of somebody is a thing: Ho Chi Minh City, Charles de Gaulle airport."""
        return mention.words[-1].lower() in NO_PERSON or _NAMED_AFTER.match(self._text, mention.span.end) is not None

    def is_thing(self, mention: Mention, *, is_named: bool) -> bool:
        """Whether a mention names no person; `is_named` if its given name is known for one."""
        words = [word.lower() for word in mention.words]
        if words[0] == "park" and ("-" in words[-1] or (mention.title and len(words) == 1)):
            return False  # the Korean family name, before a given name (Park Mi-hee) or behind a title
        if any(word in NO_PERSON for word in words):
            return True
        if mention.text.isupper() and len(words) == 1 and len(mention.text) > 1:
            return True
        if len(words) == 1 and mention.is_first and mention.text.partition("-")[2].islower():
            return True  # “Left-wing”
        if len(words) == 1 and not (mention.title or is_named) and self._is_kind(mention):
            return True
        if len(words) == 1 and not mention.title:
            before = self._text[max(0, mention.start - _REACH) : mention.start]
            if _OF_PLACES.match(self._text, mention.span.end):
                return True
            return self._word_before(mention) in _PLACED and not _SOMEBODY_OF.search(before)
        if _PLACE_OF.search(self._text, max(0, mention.start - _REACH), mention.start):
            return True
        if mention.title or is_named:
            return False
        before = self._word_before(mention)
        return before in _SURELY_PLACED or (
            before == "from" and _SOMEBODY.search(self._text, max(0, mention.start - _REACH), mention.start) is not None
        )

    def _is_kind(self, mention: Mention) -> bool:
        """Whether a capital tells of what kind somebody is: “a Mapuche academic”."""
        end = mention.span.end
        return self._word_before(mention) in ("a", "an") and self._text[end : end + 2].strip().islower()

    @cached_property
    def places(self) -> frozenset[str]:
        """Names of two words or more that stand somewhere as names of places do: “in Ben Tre”, “Ben Tre province”."""
        return frozenset(
            each.text
            for each in self._mentions
            if len(each.words) > 1
            and not (each.title or each.is_owner)
            and (self._word_before(each) == "in" or _OF_PLACE.match(self._text, each.span.end) is not None)
        )

    def _word_before(self, mention: Mention) -> str:
        before = self._text[max(0, mention.start - 8) : mention.start].split()
        return before[-1].lower() if before else ""
