"""A part that is greater than its whole: “60 of the 50 passengers”, “150 per cent of voters”, too many survivors."""

import re
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding, Related
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.dates.english_words import MONTH_NAMES
from mtlint.text.numbers import Amount, Approximation, Kind

from ._gates import BEGINS, ENDS, gate, passes

_PEOPLE = (
    "people|persons|passengers|voters|respondents|residents|students|pupils|workers|employees|members|patients|victims|"
    "deputies|lawmakers|crew|sailors|soldiers|miners|children|women|men|households|votes|seats|cases|injured|dead|killed|wounded|detained|arrested|accused|evacuated|hostages|prisoners|suspects"
)
_GROUP = r"women|men|children|minors|girls|boys|civilians|police|policemen|officers|soldiers|foreigners|babies|students"
_OF_WHOLE = lazy_re.compile(r" (?:out )?of (?:(?:the|a|its|their|his|her|all|some|about) )?(?:total of |about |some )?")
_WHOLE_FIRST = lazy_re.compile(rf" (?:[a-z]+ ){{0,2}}(?:{_PEOPLE})(?: on board| aboard| tested| surveyed| polled)?,? ")
_THINGS_FIRST = lazy_re.compile(r" (?:[a-z]+[ -]){0,2}[a-z]{2,}s, ")
_DO = lazy_re.compile(
    r" (?:are|were|is|was|have|had|has|need|needs|needed|remain|remained|will|would|can|could|must|should|still|now|"
    r"also|did|do|failed|lack|lost|won|opened|closed|took|came|went|began|belong|belonged|stood|stand)\b"
)
_OF_THE = lazy_re.compile(r"\b(?:of|among|out of) (?:the|a total of|these|those) $")
_INCLUDING = lazy_re.compile(rf" (?:[a-z]+ ){{0,2}}(?:{_PEOPLE}),? including ")
_INCLUDED = lazy_re.compile(rf" (?:{_GROUP})\b")
_OF_PEOPLE = lazy_re.compile(rf" of (?:the |all |its |their )?(?:[a-z]+ )?(?:{_PEOPLE})\b")
_PEOPLE_BEHIND = lazy_re.compile(rf" (?:[a-z]+ ){{0,2}}(?:{_PEOPLE})\b")
_ABOARD = lazy_re.compile(r" (?:[a-z]+ ){0,3}(?:on board|aboard)\b")
_SURVIVORS = lazy_re.compile(r" (?:[a-z]+ )?survivors\b")
_OF_NUMBER = lazy_re.compile(
    rf" of (?:(?:the|a|its|their|his|her|all|some|about) )?(?:total of |about |some )?{BEGINS}"
)
_COUNT_BEFORE = lazy_re.compile(rf"{ENDS}(?:[ -][a-z]+){{0,2}}(?: out)?$")
_OTHER_PARTS = gate(
    rf"of (?:the|a total of|these|those) {BEGINS}[^\n;]{{2,60}}?[ ,]{BEGINS}",
    rf"among (?:the|a total of|these|those) {BEGINS}[^\n;]{{2,60}}?[ ,]{BEGINS}",
    rf" including (?:[a-z]+ )?{BEGINS}",
    *(rf"{sign} of (?:[a-z]+ ){{0,2}}(?:{_PEOPLE})\b" for sign in ("%", "cent", "pct")),
    "survivors",
    "of this, ",
    "of this sum",
    "of this amount",
    ", of which ",
)
_LONGEST_JOINT = 60
_OF_THIS = lazy_re.compile(
    r"(?: [a-z-]+){0,4}(?:\. of this(?: sum| amount| money)?,? |, of which,? )(?:about |some |nearly |almost |only )?"
)
_IS_SPENT = lazy_re.compile(r" (?:comes?|came|goes|went|from|for|in|to|on|by|and)\b|[,.;]|$")
"""Behind a sum without a currency, which so counts nothing else."""
_NUMBERED = lazy_re.compile(
    r"\b(?:incident|case|page|no\.?|number|log|item|report|order|exhibit|file|lot|section|article) $"
)
"""Before a number that counts nothing: “incident 74 of 27 July”."""
_MONTH = lazy_re.compile(rf" (?:{'|'.join(MONTH_NAMES).lower()})(?:[.,;:)\n]| 20\d\d|$)")
"""Behind a day: “reference 12345 of 5 March”."""
_FEW = 10
"""Things below which “of the four boats, 12 were lost” may mean what they carry."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Parts that cannot be parts of the whole that stands beside them."""
    if not _may_have_parts(article.folded):
        return
    folded, amounts = article.folded, article.amounts
    for index, amount in enumerate(amounts):
        if amount.kind is Kind.PERCENT and amount.value > 100 and _is_percent_of_people(folded, amount):
            yield finding(article, rule, Span(amount.span.start, _end(_OF_PEOPLE, folded, amount)))
        second = amounts[index + 1] if index + 1 < len(amounts) else None
        if second is None:
            continue
        if _is_more_than_its_sum(folded, amount, second):
            yield finding(article, rule, Span(amount.span.start, second.span.end))
        if not (_counts(amount) and _counts(second)):
            continue
        if second.span.start - amount.span.end <= _LONGEST_JOINT and _contradict(folded, amount, second):
            included = _INCLUDED.match(folded, second.figure.end) if second.value > amount.value else None
            end = included.end() if included else second.span.end
            yield finding(article, rule, Span(amount.span.start, end))
    yield from _survivors(article, rule)


def _may_have_parts(folded: str) -> bool:
    """A quick look: nearly every article has “of”, and reading all its numbers is dear."""
    return passes(_OTHER_PARTS, folded) or any(
        _COUNT_BEFORE.search(folded, max(0, found.start() - 24), found.start()) for found in _OF_NUMBER.finditer(folded)
    )


def _counts(amount: Amount) -> bool:
    """Whether an amount is a plain number of things or people."""
    people = amount.unit is not None and amount.unit.key == "person"
    return (amount.kind is Kind.PLAIN or people) and not amount.begins_range and amount.value >= 1


def _is_percent_of_people(folded: str, amount: Amount) -> bool:
    lead = folded[max(0, amount.span.start - 30) : amount.span.start]
    return bool(_OF_PEOPLE.match(folded, amount.span.end)) and not re.search(r"\b(?:by|than|capacity|rose|up) ", lead)


def _contradict(folded: str, first: Amount, second: Amount) -> bool:
    between = folded[first.span.end : second.span.start]
    if _NUMBERED.search(folded, max(0, first.span.start - 12), first.span.start):
        return False
    if _MONTH.match(folded, second.figure.end):
        return False
    if first.value > second.value:  # “60 of the 50”, but not “ten of the nine-strong committee's meetings”
        if first.unit is not None and "out of" in between and not _PEOPLE_BEHIND.match(folded, second.figure.end):
            return False  # forced 340 people out of seven villages
        return bool(_OF_WHOLE.fullmatch(between)) and folded[second.figure.end : second.figure.end + 1] != "-"
    if second.value > first.value and _is_exact(first):
        noun = folded[first.figure.end : second.span.start]
        if _INCLUDING.fullmatch(noun):  # “50 people, including 60 women”
            return bool(_INCLUDED.match(folded, second.figure.end))
        lead = folded[max(0, first.span.start - 20) : first.span.start]
        if not _OF_THE.search(lead):
            return False
        if _WHOLE_FIRST.fullmatch(noun):  # “of the 50 passengers, 60”
            return True
        is_alone = second.unit is None and _DO.match(folded, second.figure.end)
        return bool(is_alone and first.value >= _FEW and _THINGS_FIRST.fullmatch(noun))  # “of the 30 wells, 45 are dry”
    return False


def _is_more_than_its_sum(folded: str, whole: Amount, part: Amount) -> bool:
    """A part of a sum: “The budget is 2.1 million forints. Of this, 1.3 billion comes from the state”."""
    if whole.kind is not Kind.MONEY or part.value <= whole.value or not (_is_exact(whole) and _is_exact(part)):
        return False
    is_money = part.unit == whole.unit or (part.kind is Kind.PLAIN and _IS_SPENT.match(folded, part.span.end))
    return bool(is_money and _OF_THIS.fullmatch(folded, whole.span.end, part.span.start))


def _is_exact(amount: Amount) -> bool:
    return amount.approximation in (Approximation.EXACT, Approximation.ABOUT)


def _survivors(article: Article, rule: Rule) -> Iterator[Finding]:
    """More survivors than the dead leave of those who were aboard: “38 of the 67 people on board … 92 survivors”."""
    folded, amounts = article.folded, article.amounts
    if "survivors" not in folded:
        return
    for index in range(1, len(amounts)):
        dead, aboard = amounts[index - 1], amounts[index]
        if not (_OF_WHOLE.fullmatch(folded[dead.span.end : aboard.span.start]) and _counts(dead) and _counts(aboard)):
            continue
        if not _ABOARD.match(folded, aboard.figure.end) or not (_is_exact(dead) and _is_exact(aboard)):
            continue
        for amount in amounts[index + 1 :]:
            if _SURVIVORS.match(folded, amount.figure.end) and amount.value > aboard.value - dead.value:
                whole = Related(Span(dead.span.start, aboard.span.end), "the number that leaves fewer")
                end = _end(_SURVIVORS, folded, amount)
                yield finding(article, rule, Span(amount.span.start, end), related=(whole,))
        return


def _end(pattern: re.Pattern[str], folded: str, amount: Amount) -> int:
    found = pattern.match(folded, amount.span.end) or pattern.match(folded, amount.figure.end)
    return found.end() if found else amount.span.end
