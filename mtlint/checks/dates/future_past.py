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
_PLAN = lazy_re.compile(
    r"(?i)\b(?:will|would|due|plan\w*|schedul\w*|expect\w*|until|till|before|deadline|next|set|going|expir\w*|ends?|ahead|if"
    r"|could|may|might|should|shall|must|extend\w*|postpone\w*|delay\w*|resched\w*|to be|tickets?|slated|upcoming"
    r"|coming|hearing|trial|election|vote|take effect|effective|start|release|premiere|film|novel|series|fiction"
    r"|last year|anniversary|that|to)\b"
)
"""A plan, told in the past tense as well: “said on Monday that it would open on March 5”."""
_GRACE = datetime.timedelta(days=2)
_SOON = datetime.timedelta(days=60)
_FISCAL = lazy_re.compile(r"(?i)\b(?:fiscal|financial|model|season)\b")
_REACH = 300
"""How much of a sentence is looked at: one without an end is no sentence."""


class Options(CheckOptions):
    """Nothing can be set."""


def find(article: Article, rule: Rule, _options: Options) -> Iterator[Finding]:
    """Dates after the day of publication on which something is said to have happened."""
    published = article.published
    if published is None:
        return
    yield from _months_and_years(article, rule, published)
    for index, mention in enumerate(article.dates):
        if mention.kind is not DateKind.DATE or mention.calendar is not Calendar.COMMON or mention.end is RangeEnd.LAST:
            continue
        day = meant(article, mention)
        if mention.year is None and is_about_other_years(article, index, published.year):
            continue
        if day is None or day <= published + _GRACE or (mention.year is None and day > published + _SOON):
            continue
        if _has_happened(article, mention):
            yield finding(article, rule, mention.span, day=written(day), published=written(published))


def _months_and_years(article: Article, rule: Rule, published: datetime.date) -> Iterator[Finding]:
    """“He took office in April 2025”: months with their year, and years, that begin after publication."""
    for mention in article.dates:
        if mention.year is None or mention.year < published.year or mention.calendar is not Calendar.COMMON:
            continue
        if mention.kind not in (DateKind.MONTH, DateKind.YEAR) or mention.end is RangeEnd.LAST:
            continue
        first = datetime.date(mention.year, mention.month or 1, 1)
        is_fiscal = _FISCAL.search(_beside(article, mention))
        if first > published + _GRACE and not is_fiscal and _has_happened(article, mention):
            yield finding(article, rule, mention.span, day=f"{mention.year}", published=written(published))


def _beside(article: Article, mention: DateMention) -> str:
    start, end = article.sentence(mention.span)
    return article.text[max(start, mention.span.start - _REACH) : min(end, mention.span.end + _REACH)]


def _has_happened(article: Article, mention: DateMention) -> bool:
    start, end = article.sentence(mention.span)
    before = article.text[max(start, mention.span.start - 100) : mention.span.start]
    event = _EVENT.search(before)
    return bool(
        event
        and not _PLAN.search(event["gap"])
        and not _PLAN.search(article.text[mention.span.end : min(end, mention.span.end + _REACH)])
        and not article.is_quoted(Span(mention.span.start, mention.span.end))
    )
