"""Phrases with a verb in all its forms: `beat~ the alarm` is also “beats”, “beating” and “beaten the alarm”."""

from collections.abc import Iterator

from mtlint import lazy_re

_VERB = lazy_re.compile(r"\b([a-z]+)~")
_DOUBLED = lazy_re.compile(r"[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]")
"""Verbs whose last letter is doubled before an ending: “stop”, “stopped”."""
_PASTS = (
    "be was were been;bear bore born borne;beat beaten;become became;begin began begun;bend bent;bet bet;"
    "bite bit bitten;blow blew blown;break broke broken;bring brought;build built;burn burned burnt;"
    "burst burst;buy bought;catch caught;choose chose chosen;come came;cost cost;cut cut;deal dealt;dig dug;"
    "do did done;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;"
    "feed fed;feel felt;fight fought;find found;fly flew flown;get got gotten;give gave given;go went gone;"
    "grow grew grown;hang hung hanged;have had;hear heard;hide hid hidden;hit hit;hold held;keep kept;"
    "know knew known;lay laid;lead led;leave left;lend lent;let let;lie lay lain;light lit;lose lost;"
    "make made;meet met;pay paid;put put;read read;ride rode ridden;ring rang rung;rise rose risen;run ran;"
    "say said;see saw seen;sell sold;send sent;set set;sew sewed sewn;shake shook shaken;shoot shot;"
    "shut shut;sing sang sung;sink sank sunk;sit sat;sleep slept;slide slid;spit spat;split split;"
    "spread spread;stand stood;steal stole stolen;stick stuck;sting stung;strike struck;swear swore sworn;"
    "sweep swept;swim swam swum;take took taken;teach taught;tear tore torn;tell told;think thought;"
    "throw threw thrown;tread trod trodden;wake woke woken;wear wore worn;win won;wind wound;"
    "write wrote written"
)
"""Verbs that do not add -ed, with their past and participle."""
_IRREGULAR = {verb: pasts for verb, *pasts in map(str.split, _PASTS.split(";"))}
_HISSING = ("s", "x", "z", "ch", "sh", "o")


def with_verb_forms(phrase: str) -> Iterator[str]:
    """The phrase with every form of its first verb that is marked by a tilde; as it is without such a verb."""
    match = _VERB.search(phrase)
    if match is None:
        yield phrase
        return
    for form in dict.fromkeys(_forms(match[1])):
        yield f"{phrase[: match.start()]}{form}{phrase[match.end() :]}"


def _forms(verb: str) -> Iterator[str]:
    """The infinitive, then the forms with -s, -ing and of the past."""
    yield verb
    yield _third_person(verb)
    yield _with_ending(verb, "ing")
    yield from _IRREGULAR.get(verb) or [_with_ending(verb, "ed")]


def _third_person(verb: str) -> str:
    if verb in ("be", "have"):
        return {"be": "is", "have": "has"}[verb]
    if verb.endswith(_HISSING):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if _ends_in_y(verb) else f"{verb}s"


def _with_ending(verb: str, ending: str) -> str:
    if verb.endswith("ie") and ending == "ing":
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith("ee") and verb != "be":
        return f"{verb[:-1]}{ending}"
    if _ends_in_y(verb) and ending == "ed":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}{ending}" if _DOUBLED.fullmatch(verb) or verb == "begin" else f"{verb}{ending}"


def _ends_in_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2:-1] not in "aeiou"
