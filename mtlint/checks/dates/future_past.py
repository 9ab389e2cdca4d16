"""Events told in the past tense on a day that comes after publication."""

import datetime
from collections.abc import Iterator

from mtlint import lazy_re
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.dates.english_words import MONTH_NAMES
from mtlint.text.dates.mention import Calendar, DateKind, DateMention, RangeEnd

from ._days import is_about_other_years, meant, written

_EVENT = lazy_re.compile(
    r"\b(?:(?:was|were|had been|has been|have been) (?:held|born|killed|found|signed|arrested|elected|detained|injured"
    r"|released|launched|opened|published|attacked|hospitali[sz]ed|appointed|founded|established|shot|buried|hit|struck"
    r"|jailed|remanded|freed|deported|extradited|taken|brought|flown|evacuated|questioned|charged|indicted|fined|seized"
    r"|destroyed|damaged|flooded|inaugurated|unveiled|awarded|crowned|stabbed|robbed|rescued|spotted|presented)"
    r"|died|happened|occurred|took place|broke out|arrived|exploded|crashed|collapsed|erupted|killed|struck|signed"
    r"|announced|said|told|reported|declared|confirmed|visited|met|launched|attacked|arrested|began|started"
    r"|took (?:office|over|power)|resigned|retired|graduated|was (?:re-?elected|sentenced|convicted|sworn in))\b"
    r"(?P<gap>[^.;:]{0,60}?) (?:on|in) (?:the (?:morning|afternoon|evening|night) of )?\Z"
)
_ANYTHING_DONE = lazy_re.compile(
    r"\b(?:(?:was|were|had been) (?:[a-z]+ly )?(?:(?!(?:planned|scheduled|expected|suppos|promis|forecast|project|bound"
    r"|intend|needed|required|allowed|offered))[a-z]+ed|shot|hit|struck|found|built|born|won|lost|held|taken|sold"
    r"|bought"
    r"|made|overthrown|thrown|driven|torn)|took over|came into (?:force|power|office)|joined|left|won|lost|founded|fell"
    r"|became|moved|married|divorced|studied|was (?:head|chief|leader|director|minister|mayor|president|governor))\b"
    r"(?P<gap>[^.;:]{0,60}?) (?:on|in|back in|since) (?:the (?:morning|afternoon|evening|night) of )?\Z"
)
"""What tells of the past, if the year beside it is not one or two years away."""
_SPELL = lazy_re.compile(
    r"\b(?:was|were|had been|served|headed|led|ruled|governed|studied|worked|lived|held|ran|played|coached|chaired"
    r"|taught|reigned|occupied|belonged|commanded|represented)\b(?P<gap>[^.;:]{0,60}?) (?:from"
    r"|between) (?P<year>(?:19|20)\d\d)"
    r" (?:to|and|until|till) \Z"
)
"""“He was head of the party from 2011 to ”: the end of a spell that is over."""
_SINCE = lazy_re.compile(r"\b[Ss]ince (?:the [a-z]+ (?:of|in) |early |late |mid-)?\Z")
_HAD_DONE = lazy_re.compile(
    r"\bhad (?!plan|promis|schedul|pledg|agree|hope|expect|vow|commit|aim|intend|project|predict|propos|target|want"
    r"|warn|estimat|call|demand|request|urg|need)[a-z]+ed\b(?P<gap>[^.;:,]{0,40}?) in (?:early |late |mid-)?\Z"
)
"""“The first rise since 2070”, “it had entered service in 2051”: what is behind us whatever else the sentence says."""
_YEAR_OUT_OF_REACH = lazy_re.compile(rf"\b(?:{'|'.join(MONTH_NAMES)})(?: \d{{1,2}},?)? (?P<at>2[12]0\d)\b(?![.,:]\d)")
"""“October 2202”: digits that have changed places; the years of other calendars lie elsewhere."""
_PLAN = lazy_re.compile(
    r"(?i)\b(?:will|would|due|plan\w*|schedul\w*|expect\w*|until|till|before|deadline|next|set|going|expir\w*|ends?"
    r"|ahead|if"
    r"|could|may|might|should|shall|must|extend\w*|postpone\w*|delay\w*|resched\w*|to be|tickets?|slated|upcoming"
    r"|coming|hearing|trial|election|vote|take effect|effective|start|release|premiere|film|novel|series|fiction"
    r"|last year|anniversary|that|to)\b"
)
"""A plan, told in the past tense as well: “said on Monday that it would open on March 5”."""
_AHEAD = lazy_re.compile(r"(?i)\b(?:for|as|host|hosts|games|cup|olympics|rights|goal|target|mature|maturing|due)\b")
_NOT_YET = lazy_re.compile(
    r"\b(?:be|being|get|to|will|would|shall|may|might|can|could|should|must|is|are)(?: (?:[a-z]+ly|not|also|first"
    r"|then))? \Z"
)
"""Before a participle that tells nothing of the past: “will be launched”."""
_BOUND = lazy_re.compile(
    r"\b(?:licen[sc]ed|leased|rented|hired|contracted|term|elected|appointed|chosen|banned|jailed|sentenced|loaned"
    r"|valid"
    r"|insured|booked|reserved|granted|awarded|given|handed)\b"
)
"""What lasts beyond today: “The mine was licensed from 2015 to 2045.”"""
_DATED = lazy_re.compile(r"\b(?:19|20)\d\d\b")
_STORY = lazy_re.compile(
    r"(?i)\b(?:films?|shows?|novels?|movies?|fiction|stor(?:y|ies)|series|plays?|games?|set in|books?)\b"
)
_GRACE = datetime.timedelta(days=2)
_SOON = datetime.timedelta(days=60)
_FISCAL = lazy_re.compile(r"(?i)\b(?:fiscal|financial|model|season)\b")
_REACH = 300
"""How much of a sentence is looked at: one without an end is no sentence."""


def find(article: Article, rule: Rule, _options: CheckOptions) -> Iterator[Finding]:
    """Dates after the day of publication on which something is said to have happened."""
    published = article.published
    if published is None:
        return
    yield from _months_and_years(article, rule, published)
    yield from _centuries_away(article, rule, published)
    for index, mention in enumerate(article.dates):
        if mention.kind is not DateKind.DATE or mention.calendar is not Calendar.COMMON or mention.end is RangeEnd.LAST:
            continue
        day = meant(article, mention)
        if mention.year is None and is_about_other_years(article, index, published.year):
            continue
        if day is None or day <= published + _GRACE or (mention.year is None and day > published + _SOON):
            continue
        if _has_happened(article, mention, published):
            yield finding(article, rule, mention.span, day=written(day), published=written(published))


def _months_and_years(article: Article, rule: Rule, published: datetime.date) -> Iterator[Finding]:
    """“He took office in April 2025”: months with their year, and years, that begin after publication."""
    for mention in article.dates:
        if mention.year is None or mention.year < published.year or mention.calendar is not Calendar.COMMON:
            continue
        if mention.kind not in (DateKind.MONTH, DateKind.YEAR):
            continue
        if mention.end is RangeEnd.LAST and not _ends_a_spell(article, mention, published):
            continue
        first = datetime.date(mention.year, mention.month or 1, 1)
        is_fiscal = _FISCAL.search(_beside(article, mention))
        if first > published + _GRACE and not is_fiscal and _has_happened(article, mention, published):
            yield finding(article, rule, mention.span, day=f"{mention.year}", published=written(published))


def _beside(article: Article, mention: DateMention) -> str:
    start, end = article.sentence(mention.span)
    return article.text[max(start, mention.span.start - _REACH) : min(end, mention.span.end + _REACH)]


def _centuries_away(article: Article, rule: Rule, published: datetime.date) -> Iterator[Finding]:
    """“In October 2202”: news tells of no month so far ahead."""
    for found in _YEAR_OUT_OF_REACH.finditer(article.text):
        start, end = article.paragraph(Span(*found.span()))
        if not _STORY.search(article.text[max(start, found.start() - _REACH) : min(end, found.end() + _REACH)]):
            yield finding(article, rule, Span(*found.span("at")), day=found["at"], published=written(published))


def _ends_a_spell(article: Article, mention: DateMention, published: datetime.date) -> bool:
    start, _end = article.sentence(mention.span)
    before = article.text[max(start, mention.span.start - 100) : mention.span.start]
    return _is_far(mention, published) and _is_spell(before, published)


def _is_spell(before: str, published: datetime.date) -> bool:
    """Whether what stands before a year tells of a time that had begun, and is over."""
    spell = _SPELL.search(before)
    if spell is None or int(spell["year"]) > published.year:
        return False
    return not (_PLAN.search(spell["gap"]) or _BOUND.search(spell["gap"]))


def _is_far(mention: DateMention, published: datetime.date) -> bool:
    return mention.year is not None and mention.year > published.year + 2


def _has_happened(article: Article, mention: DateMention, published: datetime.date) -> bool:
    start, end = article.sentence(mention.span)
    before = article.text[max(start, mention.span.start - 100) : mention.span.start]
    after = article.text[mention.span.end : min(end, mention.span.end + _REACH)]
    if article.is_quoted(Span(mention.span.start, mention.span.end)):
        return False
    if _is_far(mention, published) and _STORY.search(article.text, *article.paragraph(mention.span)):
        return False
    event = _EVENT.search(before)
    if event is None and _is_far(mention, published):
        if _is_spell(before, published):
            return True
        if _SINCE.search(before):
            return True
        event = _ANYTHING_DONE.search(before) or _HAD_DONE.search(before)
        if event and _AHEAD.search(event["gap"]):
            return False
    if event is None or _NOT_YET.search(before, 0, event.start()) or _DATED.search(event["gap"]):
        return False
    return not (_PLAN.search(event["gap"]) or _PLAN.search(after))
