"""Of which sex the people of an article are, as far as their records, titles and given names tell."""

from functools import cached_property
from itertools import zip_longest
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.kb import Facts, Person
from mtlint.model.span import Span

from .countries import country_words
from .likeness import letters
from .mentions import Mention
from .offices import sex as title_sex
from .recognise import Recognition

_HER_SURNAME = lazy_re.compile(r"(?:[oe]va|skaya|skaia|dottir|dóttir|kyzy|qizi|aitė|ytė|ienė)$")
_THINGS = """
academy action affairs agency agriculture airlines airport alliance alternative army assembly association authority
avenue award bank bay beach bloc board bridge broadcasting bundestag bureau canal cathedral center centre chamber
channel church city club coalition college commission committee company conference congress conservatives constitution
corp corporation council country county court cross culture cup daily defence defense democracy democrats department
deputies development dialogue district east economy education elections embassy equality federation festival finance
force forces forum foundation freedom front fund gazette government greens group guard hall health herald hospital
hotel house inc initiative institute integration interior island islands journal lake league left liberals liberation
liberty limited ltd majlis mall market ministry mountain movement museum national navy network news north observatory
ocean office organisation organization pact palace park parliament parliaments party patriots peninsula people
platform police port post presidency prize progress province rally reform region renewal republic republicans review
revolution rights river road school sea security seimas sejm senate service show socialism socialists society
solidarity south square stadium state states station street studio summit survey television temple times tower town
treasury treaty tribunal tribune trust union unity university valley verkhovna village war west world
"""
_NO_PERSON = frozenset(_THINGS.split())
"""Words that a name of a person hardly ever ends in or holds."""
_PLACED = frozenset(
    ("in", "at", "from", "to", "near", "across", "around", "outside", "inside", "of", "the", "on", "into")
)


class Someone(NamedTuple):
    """A mention that may be a person, with the sex: “f”, “m”, or “?” if nothing tells."""

    mention: Mention
    sex: str
    name: str
    """The full name, as far as the article or the record tells."""
    why: str
    """“record”, “title” or “given name”, "" if the sex is not known."""


class Sexes:
    """The people of one article, by sex."""

    def __init__(self, text: str, people: Recognition, facts: Facts) -> None:
        self._text = text
        self._people = people
        self._facts = facts

    @cached_property
    def someone(self) -> list[Someone]:
        """Every mention that may be a person, in order."""
        known = {each.mention.span: each.person for each in self._people.known}
        known |= {each.mention.span: each.person for each in self._people.garbled}
        families = {letters(name): each.person for each in self._people.garbled for name in each.person.family}
        told: dict[str, Someone] = {}
        titled = self._titled_families
        found = []
        mentions = self._people.mentions
        for mention, behind in zip_longest(mentions, mentions[1:]):
            if behind and behind.start <= mention.start < behind.span.start:
                continue  # the capital of a title that begins a sentence: “Finance minister …”
            person = (
                known.get(mention.span) or (len(mention.words) == 1 and families.get(letters(mention.text))) or None
            )
            someone = self._first_told(mention, person)
            last = mention.words[-1]
            if someone and someone.why == "given name" and titled.get(last, someone.sex) != someone.sex:
                someone = someone._replace(sex="?", why="")  # Shirley Bergson, “Mr Bergson” below
            if len(mention.words) > 1:
                if someone is None:
                    continue
                if last in told and told[last].name != someone.name:
                    told[last] = someone._replace(sex="?", why="")  # two people of one family
                else:
                    told[last] = someone
            elif last in told and not (someone and someone.why == "record"):
                someone = told[last]._replace(mention=mention)
            if someone is not None:
                found.append(someone)
        return found

    @cached_property
    def _titled_families(self) -> dict[str, str]:
        """The sex that a title before it gives to a family name that stands alone."""
        alone = [each for each in self._people.mentions if len(each.words) == 1 and each.title]
        return {each.text: sex for each in alone if (sex := title_sex(each.title))}

    def _first_told(self, mention: Mention, person: Person | None) -> Someone | None:
        if person is not None:
            return Someone(mention, person.sex, person.name, "record")
        if mention.text in country_words(self._facts) or self._is_thing(mention):
            return None
        if sex := title_sex(mention.title):
            return Someone(mention, sex, mention.text, "title")
        if len(mention.words) > 1 and (sex := self._sex_of_name(mention.words)):
            return Someone(mention, sex, mention.text, "given name")
        return Someone(mention, "?", mention.text, "")

    def _sex_of_name(self, words: tuple[str, ...]) -> str:
        if len(words) > 2 and "Thi" in words[1:-1]:
            return "f"
        sex = self._facts.given_names.get(letters(words[0].partition("-")[0]), "")
        her_surname = bool(_HER_SURNAME.search(words[-1])) and len(words[-1]) > 5
        if her_surname:
            return "f" if sex != "m" else ""
        return sex

    def _is_thing(self, mention: Mention) -> bool:
        words = [word.lower() for word in mention.words]
        if any(word in _NO_PERSON for word in words):
            return True
        if mention.text.isupper() and len(words) == 1 and len(mention.text) > 1:
            return True
        if len(words) == 1 and mention.is_first and mention.text.partition("-")[2].islower():
            return True  # “Left-wing”
        if len(words) == 1 and not mention.title:
            before = self._text[max(0, mention.start - 8) : mention.start].split()
            return bool(before) and before[-1].lower() in _PLACED
        return False


def within(someone: list[Someone], span: Span) -> list[Someone]:
    """Those whose mention lies in a span."""
    return [each for each in someone if span.start <= each.mention.span.start < span.end]
