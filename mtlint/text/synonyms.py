"""Words that an engine may write for one word of the source, such as “match” and “game”."""

from functools import cache

from .dates.english_words import SMALL_NUMBERS

_GROUPS = """
match game; verdict decision ruling judgment judgement; house home; car vehicle automobile; child kid; road street
highway; crash accident collision; ship vessel boat; plane aircraft airplane; shop store; doctor physician; illness
disease; firm company enterprise; film movie; prison jail; attack assault; blast explosion; quake earthquake; border
frontier; salary wage pay; fine penalty; aid help assistance; soldier serviceman trooper; student pupil; picture photo
photograph; talks negotiations; victory win; defeat loss; trip journey; fire blaze; rubbish garbage waste trash;
pavement sidewalk; petrol gasoline fuel; medicine drug; goods wares merchandise; lorry truck; flat apartment; money
funds cash; job work; storm tempest; survey poll; building structure; policeman officer; injury wound; citizen
resident inhabitant; meeting session assembly; law act; agreement accord deal treaty; plan project; problem issue;
worker employee; weapon gun arms; riot unrest disturbance; hostage captive; suspect accused defendant; fisherman
angler; tribe clan; test examination exam; mistake error; target goal; task assignment; ceremony service; party
celebration
"""
_VERBS = """
opposes against; opposed against; support backs; supports backs; supported backed; rejects refuses; rejected refused;
began started; begins starts; ended finished; ends finishes; detained arrested; died killed; injured wounded;
announced said; stressed emphasized; noted said; bought purchased; built constructed; closed shut; helps assists;
increased rose; decreased fell; demanded demands; happened occurred; chosen elected; hit struck
"""
"""Forms of which a clause may hold either, with the rest of it the same: “opposes the plan”, “is against the plan”."""
_HOURS = {"minute": 1 / 60, "hour": 1, "day": 24, "week": 168, "month": 720, "year": 8640, "decade": 86400}


@cache
def _group_of() -> dict[str, int]:
    return {word: number for number, group in enumerate(_GROUPS.split(";")) for word in group.split()}


@cache
def _verb_pairs() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for pair in _VERBS.split(";"))


def say_the_same(one: str, two: str) -> bool:
    """Whether two different words in small letters, nouns or verbs, may be one word of the source."""
    return are_synonyms(one, two) or frozenset((one, two)) in _verb_pairs()


def are_synonyms(one: str, two: str) -> bool:
    """Whether two different nouns in small letters, both singular or both plural, may be one word of the source."""
    if one == two:
        return False
    group = _group_of()
    first, second = (group.get(word, group.get(word.removesuffix("s"), -1)) for word in (one, two))
    return first == second >= 0 and one.endswith("s") == two.endswith("s")


def is_same_time(one: tuple[str, str], two: tuple[str, str]) -> bool:
    """Whether number and unit give one length of time: a day and 24 hours."""
    first, second = (_hours(*time) for time in (one, two))
    return first is not None and first == second


def _hours(number: str, unit: str) -> float | None:
    size = _HOURS.get(unit.removesuffix("s"))
    value = SMALL_NUMBERS.get(number) or (int(number) if number.isdigit() else 0)
    return size * value if size and value else None
