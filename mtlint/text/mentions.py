"""Mentions: names in running text, each with the title before it.

A mention is a run of capitalised words (“Kassym-Jomart Tokayev”, “Ursula von der Leyen”, “Sisi”) without the words
around it that are capitalised for another reason: a word that begins the sentence, a title (“Secretary of State”).
Whether it names a person, a place or a company is for those who ask.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from mtlint import lazy_re
from mtlint.model.document import Block
from mtlint.model.span import Span

from .offices import LAST_WORDS, TITLE_WORDS, last_title, sex, title_after, title_before, titles
from .word_set import word_set

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ"
"""Of the wider Latin letters the small ones too: hardly a word of English text begins with one."""
_PARTICLES = (
    "al|el|bin|ibn|bint|ben|de|da|do|dos|das|del|dela|della|di|du|van|von|fon|der|den|ter|ten|la|le|zu|wa|abu|ould|e|y"
)
_CHILD = "(?:[ \u00a0](?:uulu|kyzy|oglu|ogly|qizi)\\b)?"
"""“Son of” and “daughter of”, which are part of the name before them in Central Asia and the Caucasus."""
_ARTICLE = "(?:(?:al|el|ad|as|ash|an|ar|az|at|ul)[-‑])?"
_WORD = rf"{_ARTICLE}[{_UPPER}](?:\.(?:[{_UPPER}]\.)*|[^\W_]*(?:[-'’‐‑][^\W_]+)*){_CHILD}"
_FIELD = "State|Defen[cs]e|Foreign|Interior|Justice|Finance|Health|Staff"
_OF = (
    rf"(?:of|for)[ \u00a0](?:the[ \u00a0])?(?=(?:{_FIELD})\b)"
    r"|(?:(?<=inister[ \u00a0])|(?<=ecretary[ \u00a0]))of[ \u00a0](?:the[ \u00a0])?"
)
_RUN = lazy_re.compile(
    rf"(?<![\w.])(?<![\w][-'’]){_WORD}(?:[ \u00a0](?:{_OF}|(?:(?:{_PARTICLES})[ \u00a0]){{0,2}}){_WORD}){{0,11}}"
)
_PART = lazy_re.compile(rf"(?:(?<![^\W_])(?:{_PARTICLES})[ \u00a0]){{0,2}}{_WORD}")
_OWNER = lazy_re.compile(r"['’]s$|(?<=[sz])['’]$")
_CONTRACTED = lazy_re.compile(r"(?:^(?:i|it|he|she|we|you|they|that|there|what|who)['’](?:m|s|d|ve|ll|re)|n['’]t)$")
_ENDS_SENTENCE = frozenset(".!?:…\n")
_TITLE_REACH = 64
_PLACE_REACH = 56


NO_NAMES = word_set(
    "a about above according across addressing after again against all almost along already also although always "
    "amid among an and another any are around as asked at be because been before behind being below besides "
    "between beyond both but by can citing could critics currently dear despite did do does down due during each "
    "earlier either even ever every few finally first five following for former four from further given had has "
    "have he hello her here hers high his how however i if in including indeed instead into is it its just last "
    "lastly late later leave let like local many may maybe me meanwhile might moreover most mostly much must my "
    "near nearly neither never nevertheless new next no none nor not nothing now of off officials often old on "
    "once one only or other others our out over perhaps please police previously prior quoting rather reacting "
    "recently second see separately several shall she should similarly since six so some soon speaking still such "
    "ten than thanks that the their them then there therefore these they third this those though three through "
    "thus to today together tomorrow too toward two under unlike until up upon us used using very was we well "
    "were what when where whether which while who whom whose why will with within without would yes yesterday yet "
    "you your monday tuesday wednesday thursday friday saturday sunday january february march april june july "
    "august september october november december photo video image watch read more"
)
"""Words that begin sentences, and days and months: no part of a name where they stand first."""

OCCUPATIONS = word_set(
    "academician accountant anaesthetist analyst arborist archaeologist architect artist astronaut astronomer athlete "
    "attorney auditor babysitter banker baritone bassist batsman beekeeper biathlete biochemist biologist blogger "
    "bodybuilder bookseller botanist boxer bricklayer brigadier broadcaster builder captain cardiologist carpenter "
    "cartoonist cellist ceramist chef chemist choreographer clarinettist cleaner climatologist climber coach "
    "columnist comedian commodore composer conductor constable coroner corporal cosmonaut councillor councilor "
    "counsellor criminologist curator cyclist dancer defender dentist designer detective diver doctor driver drummer "
    "ecologist economist editor educator electrician engineer entrepreneur epidemiologist ethnographer ethnologist "
    "examiner farmer filmmaker firefighter fisherman fisherwoman flautist footballer gardener geologist glaciologist "
    "goalkeeper goaltender golfer grandmaster guitarist gymnast gynaecologist handballer harpist herder historian "
    "huntsman hurdler hydrologist illustrator inspector instructor investigator jockey journalist judoka jurist "
    "justice landlady landlord lawmaker lawyer lecturer legislator lexicographer librarian lieutenant lifeguard "
    "linguist magistrate mathematician mechanic meteorologist midfielder midwife mountaineer musician naturalist "
    "neurologist notary novelist nurse nutritionist oceanographer oncologist ophthalmologist organist ornithologist "
    "paediatrician painter palaeontologist paleontologist paramedic parliamentarian pathologist patrolman "
    "pediatrician pensioner percussionist pharmacist philosopher photographer physician physicist pianist pilot "
    "playwright plumber poet policeman policewoman politician postman postwoman potter producer programmer "
    "psychiatrist psychologist psychotherapist publicist publisher pupil rancher rapper referee reporter rescuer "
    "researcher restorer rower runner sailor saxophonist scientist screenwriter sculptor seamstress seismologist "
    "sergeant shepherd shopkeeper shot-putter skater skier sociologist soldier solicitor sommelier soprano sprinter "
    "stonemason striker student superintendent surgeon surveyor swimmer teacher theologian toxicologist trader "
    "translator trombonist trumpeter tutor umpire urologist vet veterinarian violinist virologist volunteer waiter "
    "waitress watchmaker weaver weightlifter welder winemaker winger wrestler zoologist"
)
"""What a sentence may call somebody before the full name: “Geologist Ana Ruiz found it.”"""
_FULL = 3
"""Words of a full name with an occupation before it, at least."""

_SURNAMES = frozenset(("he", "an", "so", "do"))
"""Those of them that are names too, inside a sentence and before another name: “the vice premier, He Lifeng”."""
_VIETNAMESE_MIDDLE = frozenset(("thi", "van", "duc", "huu", "dinh", "quang", "xuan", "ngoc", "minh", "thanh", "hoang"))
"""Words of Vietnamese names that tell such a family name before them where a sentence begins: “Do Thi Nhan”."""


class Mention(NamedTuple):
    """A name as it stands in the text."""

    span: Span
    text: str
    words: tuple[str, ...]
    title: str
    """The title before or after it in lower case (“prime minister”, “mr”), "" if there is none."""
    start: int
    """Where its title begins, or the name, if it has none."""
    is_first: bool
    """Whether it begins a sentence, so that its first capital proves nothing."""
    is_owner: bool
    """Whether “'s” follows."""

    def place_of(self, first: int, end: int) -> Span:
        """Where some of its words stand in the text: from the number `first` up to, not including, `end`."""
        starts, at = [], 0
        for word in self.words[:end]:
            starts.append(self.text.index(word, at))
            at = starts[-1] + len(word)
        return Span(self.span.start + starts[first], self.span.start + at)


def mentions(text: str, blocks: Sequence[Block]) -> list[Mention]:
    """The names in some blocks of a text, in order. Offsets are code points of the text."""
    found = []
    for block in blocks:
        begin = block.span.start
        for run in _RUN.finditer(text, begin, block.span.end):
            start = run.start()
            just_before = text[max(begin, start - 3) : start].rstrip(" \u00a0")
            before = just_before.rstrip(" \u00a0\"'“”‘’([")
            is_first = not before or before[-1] in _ENDS_SENTENCE
            is_inside = not is_first and before == just_before
            for offset, length, title_length, is_owner, words, title_behind in _names(run[0], is_inside=is_inside):
                at = start + offset
                first = is_first and offset == 0
                title, title_at = title_behind, at
                if title_length:
                    title_at -= title_length
                    title = last_title(text[title_at:at])[0]
                if offset == title_length and not title and _may_follow_title(text, begin, start):
                    title, title_at = title_before(text, max(begin, start - _TITLE_REACH), start)
                if not title and len(words) > 1 and text.startswith(",", at + length):
                    title = title_after(text, at + length, block.span.end)
                span = Span(at, at + length)
                found.append(Mention(span, text[at : at + length], words, title, title_at, first, is_owner))
    return found


def _may_follow_title(text: str, begin: int, start: int) -> bool:
    """Whether a title may end right before a name, or an “of …” that belongs to one."""
    if _word_before(text, begin, start) in LAST_WORDS:
        return True
    return " of " in text[max(begin, start - _PLACE_REACH) : start]


def _word_before(text: str, begin: int, start: int) -> str:
    before = text[max(begin, start - 16) : start].rstrip(" \u00a0,.")
    return before[before.replace("-", " ").rfind(" ") + 1 :].lower().lstrip("\"'“”‘’([")


class _Name(NamedTuple):
    """A name in a run of capitalised words."""

    offset: int
    length: int
    title_length: int
    """Of the title before it."""
    is_owner: bool
    words: tuple[str, ...]
    title_behind: str = ""


@lru_cache(maxsize=4096)
def _names(run: str, *, is_inside: bool = False) -> tuple[_Name, ...]:
    found: list[_Name] = []
    part: list[re.Match[str]] = []
    pieces = list(_PART.finditer(run))
    for index, piece in enumerate(pieces):
        owner = _OWNER.search(piece[0])
        part.append(piece)
        if owner or index == len(pieces) - 1:
            name = _name(run, part, len(owner[0]) if owner else 0, is_inside=is_inside and part[0] is pieces[0])
            if name is not None:
                found.append(name)
            part = []
    return tuple(found)


def _name(run: str, part: list[re.Match[str]], tail: int, *, is_inside: bool) -> _Name | None:
    plain = [piece[0].lower().rstrip(".") for piece in part]
    first = 0
    while (
        not (first == 0 and len(part) > 1 and plain[0] in _SURNAMES and (is_inside or plain[1] in _VIETNAMESE_MIDDLE))
        and first < len(part)
        and (plain[first] in NO_NAMES or _CONTRACTED.search(plain[first]))
    ):
        first += 1
    if first == len(part):
        return None
    begin = part[first].start()
    first = _behind_occupation(plain, first)
    title_length = part[first].start() - begin
    may_be_titled = any(plain[at].rpartition("-")[2] in TITLE_WORDS for at in range(first, len(part)))
    if may_be_titled and (end := last_title(run[begin : part[-1].end()])[1]):
        cut = next((at for at in range(first, len(part)) if part[at].start() >= begin + end), len(part))
        if cut == len(part):
            return _named_before(run, part[first:])
        first = _behind_occupation(plain, cut)
        title_length = part[first].start() - begin
    words = [piece[0] for piece in part[first:]]
    if tail:
        words[-1] = words[-1][:-tail]
    at = part[first].start()
    return _Name(at, part[-1].end() - tail - at, title_length, bool(tail), tuple(words))


def _behind_occupation(plain: list[str], first: int) -> int:
    """Where a full name begins that may stand behind what the person is."""
    is_behind = len(plain) - first >= _FULL and (plain[first] in OCCUPATIONS or plain[first].endswith("-year-old"))
    return first + 1 if is_behind else first


def _named_before(run: str, part: list[re.Match[str]]) -> _Name | None:
    """A name of two words or more with its title behind it, as in the East (“Rosa Klebb Prime Minister”).

    A title that tells the sex is left out: what stands before it is as often a body (“White House Spokesman”).
    """
    begin = part[0].start()
    found = titles(run[begin : part[-1].end()])
    if len(found) != 1 or sex(found[0].text):
        return None
    name = [piece for piece in part if piece.end() <= begin + found[0].start]
    if len(name) < 2:
        return None
    return _Name(begin, name[-1].end() - begin, 0, False, tuple(piece[0] for piece in name), found[0].text)
