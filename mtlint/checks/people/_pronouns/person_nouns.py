"""Words for people without a name: where an article speaks of “a driver” or “her uncle”, whom a pronoun may mean."""

from bisect import bisect_left
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.bearers import Someone
from mtlint.text.mentions import Mention

from .beasts import BEASTS, is_about_beasts

_NOUNS = {
    "m": "boy boyfriend bridegroom brother businessman cameraman duke emperor father fiance fisherman gentleman groom"
    " grandfather grandson guy husband king lad man monk nephew policeman pope"
    " postman priest prince salesman son sultan uncle widower",
    "f": "actress aunt bride businesswoman country daughter duchess fiancee frigate girl girlfriend"
    " granddaughter grandmother lady mother nation niece nun policewoman"
    " princess queen ship sister vessel widow wife woman",
    "?": "aide another anyone artist attacker author baby boss candidate captain child"
    " client coach colleague cousin customer defendant defender doctor driver employee everyone"
    " farmer friend god gunman inmate keeper killer lawyer manager midfielder neighbor neighbour"
    " nobody nurse officer official one opponent owner parent partner passenger patient"
    " person pilot player predecessor prisoner relative reporter resident rider rival singer"
    " soldier someone spokesperson spouse striker student successor suspect teacher trainer"
    " victim witness worker archaeologist buyer carpenter cleaner critic dealer detective economist engineer"
    " expert firefighter goalkeeper guest guide herder historian hunter inspector investigator judge"
    " musician painter pianist pilgrim politician potter refugee referee sailor scientist sculptor"
    " seller shepherd shopkeeper spectator surgeon swimmer technician tourist trader translator traveller"
    " violinist volunteer weaver wrestler assailant burglar culprit intruder kidnapper murderer offender"
    " perpetrator prosecutor rapist robber stalker thief"
    " activist adviser advisor agent apprentice architect astronaut athlete bishop blogger boxer broadcaster"
    " builder businessperson butcher chef choreographer clerk comedian commander composer conductor correspondent"
    " curator cyclist dancer defector designer diplomat dissident donor editor electrician employer entrepreneur"
    " filmmaker financier flatmate founder gardener guard guardian guitarist heir helper host hostage illustrator"
    " imam immigrant inventor investor jeweller jockey journalist landlord lecturer librarian lodger magician"
    " mathematician mechanic medic mentor merchant migrant miller millionaire miner missionary monarch mystic"
    " neurologist novelist pastor pensioner philosopher photographer physician physicist playwright poet preacher"
    " presenter producer professor protester psychiatrist psychologist publisher pupil rabbi rebel recruit"
    " researcher roommate salesperson scholar screenwriter servant sheriff skater skier sniper songwriter spy"
    " squatter stranger superior tailor tenant therapist toddler trucker tutor undertaker vet veteran warden"
    " watchman wizard writer youth"
    " hiker climber fighter juror shooter bomber hijacker hacker fugitive detainee captive convict abuser"
    " arsonist smuggler poacher trafficker addict bystander pedestrian motorist motorcyclist biker courier"
    " waiter bartender cook baker barber hairdresser blacksmith welder plumber bricklayer roofer janitor"
    " lifeguard ranger bailiff cashier vendor grocer retiree teenager infant youngster newborn orphan"
    " foreigner deserter conscript militant insurgent terrorist paratrooper diver surfer rower sprinter"
    " gymnast snowboarder golfer umpire drummer columnist influencer informant whistleblower billionaire"
    " tycoon banker housemate compatriot fan supporter voter demonstrator hermit beggar cosmonaut"
    " caller",
}
SEX_OF_NOUN = {noun: sex for sex, nouns in _NOUNS.items() for noun in nouns.split()} | dict.fromkeys(BEASTS, "?")
"""Those in the plural are left out: none of them is a “he” or “she”."""
WORD = lazy_re.compile(r"(?<![\w-])(?:[a-z]+|King|Prince|Duke|Emperor|Pope|Sultan|Queen|Princess|Duchess)(?![\w-])")
_OF_WHICH = r"(?: (?:of|for|at|in|from|with|on|and|the|an?|[A-Z][\w'’-]*|[a-z'’-]+)){1,8}"
_THE_NAMED = lazy_re.compile(rf"(?: |, |(?= (?:of|for|at|in|from|with|on) ){_OF_WHICH}, )$")
"""Between a noun and the name of the same person: “captain of the visitors, Ilan Ortiz”."""
_AND_ALSO_NAMED = lazy_re.compile(r", (?:the|an?) (?:[a-z-]+ ){1,4}$")
"""Between them, where another noun says the same: “her coach, the retired skater Ana Ruiz”."""
_NAMED = lazy_re.compile(
    r"(?:, (?:\d\d, )?|,? who (?:is|was) | (?:is|was|became|as) )(?:an?|the|one of the) (?:[\w'’-]+ ){0,4}$"
    r"|, (?:\d\d, )?(?:(?:former|then|current|acting|assistant|associate|chief|deputy|founding|general|head|lead|local"
    r"|managing|principal|retired|senior|vice|[a-z-]+ and) ){0,2}$"
)
"""Between a name and a noun that tells what the person is: “Ilan Ortiz, 40, a former captain”."""
_ROLE = lazy_re.compile(
    r"\b(?:as|(?:is|was|became|becoming|be|being|been|named|elected|appointed|voted"
    r"|(?:is|was|be|been|being) called) (?:an?|the))"
    r" (?:[\w'’-]+ ){0,4}$"
)
"""Before a noun that tells what somebody is who is named by another word."""
PLURALS = {
    "m": lazy_re.compile(
        r"\b(?:[Mm]en|[Bb]oys?|[Ff]athers?|[Hh]usbands?|[Ss]ons?|[Bb]rothers?|man|woman's (?:son|father))\b"
    ),
    "f": lazy_re.compile(r"\b(?:[Ww]omen|[Gg]irls?|[Mm]others?|[Ww]ives|wife|[Dd]aughters?|[Ss]isters?|woman|nuns?)\b"),
}
"""People of a sex, of whom an article speaks in general or as of many."""
KIN = (
    "(?:uncle|aunt|brother|sister|father|mother|son|daughter|cousin|nephew|niece|grand[a-z]+|husband|wife|widow|widower"
    "|fianc[eé]e?|in-laws?)"
)
"""Somebody's kin, as a part of patterns."""
_TOLD = {
    "m": "boy businessman fisherman gentleman man monk widower schoolboy grandfather father",
    "f": "actress bride businesswoman girl lady nun schoolgirl widow woman waitress grandmother mother",
}
_SEX_TOLD = {noun: sex for sex, nouns in _TOLD.items() for noun in nouns.split()}
_INTRODUCED = lazy_re.compile(
    r"(?<![\w-])(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he) (?:[a-z\d]+(?:-[a-z]+)* ){0,2}?"
    rf"({'|'.join(_SEX_TOLD)})(?![\w'’-])"
)
"""Somebody without a name whose sex the word tells: “a young woman”."""
_OF_THING = lazy_re.compile(r" (?!(?:said|says|told|who|whose|of|was|is|had|has|added|wrote|asked)\b)[a-z\d]")
"""Behind “one” and “another”, where they count things."""
_COUNTED = frozenset(("one", "another"))
_WHOSE_OWN = lazy_re.compile(r"\bwho (?:lost|buried) (?:her|his) (?:late )?$")
"""Before somebody of whom a clause speaks only to say whose they were: “who lost her husband”."""
_SPOUSES = frozenset(("husband", "wife"))
_REACH, _ROLE_REACH = 90, 50


def introduced(article: Article, people: list[Someone]) -> Iterator[Someone]:
    """Those without a name whose sex the word for them tells, outside quotations, in order."""
    if not article.has_any(_SEX_TOLD.keys()):
        return
    starts = [each.mention.span.start for each in people]
    for match in _INTRODUCED.finditer(article.text):
        span = Span(*match.span())
        following = bisect_left(starts, span.end)
        if article.is_quoted(span) or _ROLE.search(article.text, max(0, match.start(1) - _ROLE_REACH), match.start(1)):
            continue
        near = [each.mention for each in people[max(0, following - 1) : following + 1]]
        if not is_named(article.text, match.span(1), near):
            mention = Mention(span, match[0], (match[1],), "", span.start, False, False)
            yield Someone(mention, _SEX_TOLD[match[1]], f"“{match[0]}”", "noun")


def is_named(text: str, noun: tuple[int, int], people: list[Mention]) -> bool:
    """Whether a noun says who somebody is that is named beside it."""
    start, end = noun
    for each in people:
        if each.start <= start < each.span.start:
            return True
        if each.start >= end:
            if _AND_ALSO_NAMED.fullmatch(text, end, each.start):
                return True
            if each.start - end > _REACH or not _THE_NAMED.fullmatch(text, end, each.start):
                return False
            # Of two nouns before a name, either may be who is named: “the lawyer of the victim, Maria Santos”.
            return not any(word[0].lower() in SEX_OF_NOUN for word in WORD.finditer(text, end, each.start))
        if start - each.span.end <= _REACH and _NAMED.fullmatch(text, each.span.end, start):
            return True
    return False


def has_person_word(text: str, sexes: str = "mf?") -> bool:
    """Whether a word of a text stands for people, by the sexes that it may tell; quoted or not, named or not."""
    return any(sex in sexes for word in WORD.finditer(text) if (sex := SEX_OF_NOUN.get(word[0].lower())))


class PersonNouns:
    """The nouns of an article that stand for somebody of whom nothing else tells."""

    def __init__(self, article: Article, people: list[Mention]) -> None:
        text = article.text
        starts = [each.span.start for each in people]
        self._at: dict[str, list[int]] = {"m": [], "f": [], "?": [], "": []}
        has_beasts = is_about_beasts(article)
        for match in article.matches_at(SEX_OF_NOUN.keys(), WORD):
            sex = SEX_OF_NOUN.get(match[0].lower())
            start, end = match.span()
            if sex is None or article.is_quoted(Span(start, end)) or (match[0] in BEASTS and not has_beasts):
                continue
            if match[0] in _COUNTED and _OF_THING.match(text, end):
                continue
            before = max(0, start - _ROLE_REACH)
            if _ROLE.search(text, before, start):
                continue
            if match[0] in _SPOUSES and _WHOSE_OWN.search(text, before, start):
                continue
            next_one = bisect_left(starts, end)
            if sex != "?" or not is_named(text, (start, end), people[max(0, next_one - 1) : next_one + 1]):
                self._at[sex].append(start)

    def may_be(self, sex: str, start: int, end: int, *, sure: bool = False) -> bool:
        """Whether a stretch of text speaks of somebody without a name who may be of a sex, or, if `sure`, is."""
        return any(self._within(self._at[each], start, end) for each in (sex, "" if sure else "?"))

    def leave_out(self, start: int, end: int) -> None:
        """Take the first noun of unknown sex in a stretch of text for somebody who is named."""
        first = next((at for at in self._at["?"] if start <= at < end), None)
        if first is not None:
            self._at["?"].remove(first)

    @staticmethod
    def _within(at: list[int], start: int, end: int) -> bool:
        first = bisect_left(at, start)
        return first < len(at) and at[first] < end
