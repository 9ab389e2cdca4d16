"""Of which sex the people of an article are, as far as their records, titles and given names tell."""

from functools import cached_property
from itertools import zip_longest

from mtlint import lazy_re
from mtlint.kb import Facts, Person
from mtlint.model.span import Span

from .bearers import Bearers, Someone, told_elsewhere
from .countries import country_words
from .likeness import letters
from .mentions import Mention
from .name_words import Language, names_of
from .offices import sex as title_sex
from .recognise import Recognition
from .saying import SPEAKS
from .sex_of_name import (
    is_vietnamese_woman,
    sex_of_given,
    sex_of_name,
    sex_of_rest,
    sex_of_style,
    sex_of_surname,
)
from .spellings import spellings
from .things import GROUPS, Things
from .word_set import word_set

GUESSED = word_set("actor chairman congressman spokesman")
"""Titles that engines, and many women themselves, give to women, too."""
_HERS = (
    "actress mother grandmother widow woman waitress stewardess businesswoman sportswoman schoolgirl housewife girl"
    " landlady policewoman seamstress fisherwoman congresswoman nun"
)
_HIS = "father grandfather widower man businessman fisherman sportsman schoolboy boy monk policeman"
HER_KIN = "wife sister daughter mother aunt niece granddaughter grandmother mother-in-law sister-in-law daughter-in-law"
HIS_KIN = "husband brother son father uncle nephew grandson grandfather father-in-law brother-in-law son-in-law"
_SEX_OF_NOUN = {
    **dict.fromkeys(f"{_HERS} {HER_KIN} girlfriend".split(), "f"),
    **dict.fromkeys(f"{_HIS} {HIS_KIN} boyfriend".split(), "m"),
}
_NOUN_BEHIND = lazy_re.compile(
    r"(?:, (?:\d\d, )?|(?:, who)? (?:is|was|became|has become) (?:also |now |himself |herself )?)"
    r"an? (?:[a-z\d][\w-]*,? (?:and an? )?){0,3}?"
    rf"({'|'.join(f'{_HERS} {_HIS}'.split())})(?= (?:of|who|from|in|with|and)\b|[,.])"
)
_KIN_BEHIND = lazy_re.compile(
    r", (?:\d\d, )?the (?:[a-z-]+ )?"
    r"(daughter|son|widow|widower|wife|husband|mother|father|sister|brother|grandmother|grandfather) of "
)
_NOUN_BEFORE = lazy_re.compile(
    r"(?:(?:(?<!of )\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he)|['’]s)(?: late| elder| younger)?"
    rf" ({'|'.join(_SEX_OF_NOUN)}),?|\b[Aa]n?(?: [a-z-]+){{0,2}} ({'|'.join(f'{_HERS} {_HIS}'.split())}),) $"
)
_CALLING = lazy_re.compile(r"[A-Z][a-z]{2,}(?:er|or|ist|man|woman|ian|ent|ant)")
"""What may be no name before a full name: a calling."""
_SURNAMED = lazy_re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Oo]ne) (?:[\w-]+ ){{0,3}}?({'|'.join(_SEX_OF_NOUN)})"
    r"(?:,? (?:aged )?\d\d,?| in (?:his|her) \d0s)?,?"
    r" (?:(?:sur)?named|called|identified (?:only )?(?:as|by the surname)|known (?:only )?as"
    r"|(?:with|by|whose) the (?:sur|family )name(?: of)?|whose (?:sur|family )?name is) $"
)
"""Before the name of somebody of whom a noun tells the sex: “a 34-year-old woman surnamed Jang”."""
_NAMING = frozenset(("surnamed", "named", "called", "as", "surname", "name", "of", "is"))
_BEST = lazy_re.compile(
    r"\bbest (?:supporting )?(actress|actor)(?: in an? [a-z]+ role)?,?"
    r" (?:(?:went|was awarded|was given|was presented|goes) to|was won by) $"
)
_WINNING = frozenset(("to", "by"))
_SPEAKS = lazy_re.compile(rf",? (?:also |later |then )?(?:{SPEAKS}|believes)\b")
_NOUN_REACH = 80
_WHO_IS = lazy_re.compile(
    r"(?:, (?!who\b)[^.;:“”\"()]{3,90})?, who (?:(?:in \d{4}|once|later|also|there|then) )?(?:"
    r"(?:is|was|became|had become) (?:the (?:first|only|last|oldest|youngest|third|second)|one of the(?: \w+)?)"
    r" (?:[\w-]+ ){0,3}(?P<is>woman|man|women|men)\b"
    r"|(?:lost|buried|divorced|left|married|met) (?P<whose>her husband|his wife)\b)"
)
"""Behind a name, a clause that tells the sex: “who was the first woman to”, “who lost her husband”."""
_FIRST_WOMAN = lazy_re.compile(
    r"(?:, [^.;:“”\"()]{3,90})?, the (?:first|only|second|third) (?:[\w-]+ )?(?P<is>woman|man)\b"
    r"(?! (?:whom?|that|he|she)\b)"
)
"""Behind a name, what calls somebody the first of a sex: “the first woman in the post”."""
_WHO_REACH = 180
_SEX_OF_CLAUSE = {"woman": "f", "women": "f", "her husband": "f", "man": "m", "men": "m", "his wife": "m"}
_INTRODUCED = lazy_re.compile(r", (?:\d\d,|an? [a-z\d])")
"""Behind a given name that stands alone, what tells that nobody is named so in full before."""
_COUPLE = ("Mr and ", "Mr. and ")
"""Before the title of a wife whose husband's name follows: Mr and Mrs Ali Khan."""
_SEVERAL = lazy_re.compile(r" (?:household|family|couple|clan|brothers|sisters|siblings|twins|estate|residence|home)\b")
"""Behind a name that is not one person's."""


class Sexes:
    """The people of one article, by sex."""

    def __init__(self, text: str, people: Recognition, facts: Facts, language: str | None) -> None:
        """`language` is that of the original, if the text is a translation."""
        self._text = text
        self._language = language
        self._people = people
        self._facts = facts

    @cached_property
    def someone(self) -> list[Someone]:
        """Every mention that may be a person, in order."""
        known = {each.mention.span: each.person for each in self._people.known}
        known |= {each.mention.span: each.person for each in self._people.garbled}
        families = {letters(name): each.person for each in self._people.garbled for name in each.person.family}
        bearers = Bearers(self._language)
        titled = self._titled_families
        contested = set[str]()
        found = []
        mentions = self._people.mentions
        for mention, behind in zip_longest(mentions, mentions[1:]):
            if behind and behind.start <= mention.start < behind.span.start:
                continue  # the capital of a title that begins a sentence: “Finance minister …”
            if _SEVERAL.match(self._text, mention.span.end) or self._text.endswith(_COUPLE, 0, mention.start):
                found.append(Someone(mention, "?", mention.text, ""))
                continue
            person = (
                known.get(mention.span) or (len(mention.words) == 1 and families.get(letters(mention.text))) or None
            )
            someone = self._first_told(mention, person)
            last = mention.words[-1]
            if mention.words[0] == "Justice" and last in bearers.told:
                found.append(bearers.told[last]._replace(mention=mention))
                continue
            is_other = someone and someone.why == "given name" and titled.get(last, someone.sex) != someone.sex
            if someone and is_other and not self._is_sure(mention.words, someone.sex):
                contested.add(someone.name)
                someone = someone._replace(sex="?", why="")  # Shirley Bergson, “Mr Bergson” below
            if len(mention.words) == 1:
                someone = bearers.of_one_word(mention, someone, is_titled=bool(person or mention.title))
            elif someone:
                bearers.add(someone)
            if someone is not None:
                found.append(someone)
        return told_elsewhere(found, contested)

    @cached_property
    def _things(self) -> Things:
        return Things(self._text, self._people.mentions)

    def _is_sure(self, words: tuple[str, ...], sex: str) -> bool:
        """Whether a name tells more than a title that an engine may have chosen."""
        if is_vietnamese_woman(words):
            return True
        return self._language is not None and sex_of_rest(words, self._language) == sex

    @cached_property
    def _titled_families(self) -> dict[str, str]:
        """The sex that a title before it gives to a family name that stands alone."""
        alone = [each for each in self._people.mentions if len(each.words) == 1 and each.title]
        return {each.text: sex for each in alone if (sex := title_sex(each.title))}

    def _first_told(self, mention: Mention, person: Person | None) -> Someone | None:
        if person is not None and self._things.is_named_after(mention):
            return None
        person = person or self._styled(mention)
        if person is not None:
            return Someone(mention, person.sex, person.name, "record")
        if mention.text in country_words(self._facts) or mention.text in GROUPS:
            return None
        by_title = title_sex(mention.title)
        by_name = self._sex_of_name(mention)
        if self._things.is_thing(mention, is_named=bool(by_name)):
            return None
        is_translated_title = self._language is not None and by_name not in ("", by_title)  # “church lord”, a vicar
        if by_title and mention.title not in GUESSED and not is_translated_title:
            return Someone(mention, by_title, mention.text, "title")
        if by_name and not by_title and mention.text in self._things.places:
            return None
        if by_name:
            why = "title" if sex_of_style(mention.words[0], self._language) else "given name"
            return Someone(mention, by_name, mention.text, why)
        if by_noun := self._sex_of_noun(mention):
            return Someone(mention, by_noun, mention.text, "title")
        if not mention.title and spellings(self._facts).is_known(mention.text):
            return None
        return Someone(mention, "?", mention.text, "")

    def _styled(self, mention: Mention) -> Person | None:
        """Who is known by a name that begins with a title: “Sheikh Hasina”."""
        if not mention.title or len(mention.words) > 1:
            return None
        people = self._people.names.named(self._text[mention.start : mention.span.end])
        return people[0] if len(people) == 1 else None

    def _sex_of_name(self, mention: Mention) -> str:
        """What a full name tells; in a translation a given name, too, that is introduced: “said Zahra, 51, a baker”."""
        if mention.words[0].lower() in self._meanings:  # “Hope Shirzad” is Omid, a man; but “Love Goncharova” tells
            return sex_of_rest(mention.words, self._language) if len(mention.words) > 1 else ""
        if len(mention.words) > 1:
            return sex_of_name(mention.words, self._facts, self._language) or self._sex_behind_calling(mention.words)
        if not mention.title and _SPEAKS.match(self._text, mention.span.end):
            by_form = sex_of_surname(mention.text, self._language)
            if by_form:
                return by_form
        if self._language is None or mention.title or not _INTRODUCED.match(self._text, mention.span.end):
            return ""
        return sex_of_given(mention.text, self._facts, self._language)

    def _sex_behind_calling(self, words: tuple[str, ...]) -> str:
        """What a full name tells that a calling with a capital has become a part of: “Skipper Gitte Bæk”."""
        is_calling = len(words) > 2 and self._language is not None and _CALLING.fullmatch(words[0])
        return sex_of_name(words[1:], self._facts, self._language) if is_calling else ""

    @cached_property
    def _meanings(self) -> Language:
        """What names of the language of the original mean."""
        return names_of(self._facts, self._language or "")

    def _sex_of_noun(self, mention: Mention) -> str:
        """What a noun or clause beside a name tells: “Zahra, a mother of four”, “her husband, Karim”."""
        end = mention.span.end
        if who := _WHO_IS.match(self._text, end, end + _WHO_REACH):
            return _SEX_OF_CLAUSE[who["is"] or who["whose"]]
        if first := _FIRST_WOMAN.match(self._text, end, end + _WHO_REACH):
            return _SEX_OF_CLAUSE[first["is"]]
        noun = _NOUN_BEHIND.match(self._text, end, end + _NOUN_REACH)
        noun = noun or _KIN_BEHIND.match(self._text, end, end + _NOUN_REACH)
        if noun is None:
            return self._sex_of_noun_before(self._text[max(0, mention.start - _NOUN_REACH) : mention.start])
        return _SEX_OF_NOUN[noun[1].lower()]

    @staticmethod
    def _sex_of_noun_before(before: str) -> str:
        last = before.rstrip(", ").rpartition(" ")[2]
        if last in _SEX_OF_NOUN and (noun := _NOUN_BEFORE.search(before)):
            return _SEX_OF_NOUN[(noun[1] or noun[2]).lower()]
        if last in _NAMING and (noun := _SURNAMED.search(before)):
            return _SEX_OF_NOUN[noun[1]]
        if last in _WINNING and (noun := _BEST.search(before)):
            return "f" if noun[1] == "actress" else "m"
        return ""


def within(someone: list[Someone], span: Span) -> list[Someone]:
    """Those whose mention lies in a span."""
    return [each for each in someone if span.start <= each.mention.span.start < span.end]
