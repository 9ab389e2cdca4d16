"""Dates, weekdays, years and hours that differ from those of the original."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from mtlint import lazy_re
from mtlint.checks.bilingual._links import says
from mtlint.checks.bilingual._misread_times import misread_times
from mtlint.checks.finding import finding
from mtlint.checks.options import CheckOptions
from mtlint.model.finding import Finding
from mtlint.model.rule import Rule
from mtlint.model.span import Span
from mtlint.text.article import Article
from mtlint.text.dates.compare import Difference, Pair, Part, differences
from mtlint.text.dates.mention import DateKind, DateMention
from mtlint.text.dates.wording import with_day, with_month, with_weekday

_NIGHT_TO = lazy_re.compile(
    r"(?:ноч[ьи] (?:на|с \w+ на)|ніч на|ночі на|noc[yiíą]* (?:na|z \w+ na)|noći na|ноћи на|нощта срещу"
    r"|Nacht (?:zum|auf|zu)(?: den)?|nuit (?:de|du) \w+ [aà]u?|notte (?:tra|fra) \w+ e|אור ל) *(?:[\w’'-]+, )?$",
    re.IGNORECASE,
)
_OTHER_ZONE = lazy_re.compile(r"\b(?:GMT|UTC|BST|MSK|[ECMPJKA][SD]?T|\w+ time)\b")


class Options(CheckOptions):
    """How sure a link must be (0–1)."""

    certainty: float = 0.5


def find(article: Article, rule: Rule, options: Options) -> Iterator[Finding]:
    """Dates of sentences whose original gives another one, and gives this one nowhere near."""
    original = article.source
    if original is None:
        return
    for target, source, part, right in misread_times(article, options.certainty):
        said = original.text[slice(*source)]
        related = says(source, f"the source says “{said}”")
        yield finding(article, rule, target, (right,) if right else (), related=related, said=said, part=part)
    links = article.alignment.links
    targets = [_within(article.dates, link.target) for link in links]
    sources = [_within(original.dates, link.source) for link in links]
    for index, link in enumerate(links):
        if link.certainty < options.certainty or not (targets[index] and sources[index]):
            continue
        pair = Pair(
            targets[index],
            sources[index],
            _beside(targets, sources, index),
            article.published or original.published,
        )
        for difference in differences(pair):
            if difference.part is Part.CLOCK and _OTHER_ZONE.search(article.text, *link.target):
                continue
            if difference.part is Part.YEAR and str(difference.target.year) in original.text[slice(*link.source)]:
                continue  # one of the two years of a season, 1999-2000
            if difference.part in (Part.WEEKDAY, Part.DAY) and _is_night_before(original.text, difference):
                continue
            said = original.text[slice(*difference.source.span)]
            related = says(difference.source.span, f"the source says “{said}”")
            yield finding(
                article,
                rule,
                _span(article, difference),
                _suggestions(article, difference),
                related=related,
                said=said,
                part=difference.part.value,
            )


def _is_night_before(text: str, difference: Difference) -> bool:
    """Whether the original speaks of the night to a day, in English that of the day before: ніч на вівторок."""
    target, source = difference.target, difference.source
    is_day_before = target.day is not None and source.day is not None and target.day + 1 == source.day
    if target.weekday is not None and source.weekday is not None:
        is_day_before = (target.weekday + 1) % 7 == source.weekday
    if not is_day_before:
        return False
    return bool(_NIGHT_TO.search(text[: difference.source.span.start][-30:]))


def _span(article: Article, difference: Difference) -> Span:
    """The mention, or only the year in it where no more was changed."""
    span = difference.target.span
    at = article.text.find(str(difference.target.year), *span) if difference.part is Part.YEAR else -1
    return Span(at, at + 4) if at >= 0 else span


def _within(mentions: list[DateMention], span: Span) -> list[DateMention]:
    first = bisect_left(mentions, span.start, key=lambda each: each.span.start)
    last = bisect_left(mentions, span.end, key=lambda each: each.span.start)
    return mentions[first:last]


def _beside(
    targets: Sequence[Sequence[DateMention]], sources: Sequence[Sequence[DateMention]], index: int
) -> list[DateMention]:
    """What the originals beside a link give: a translator may move a date to the next sentence.

    Weekdays that stand in their own translation have not moved.
    """
    found: list[DateMention] = []
    for at in (index - 1, index + 1):
        if 0 <= at < len(sources):
            told = {each.weekday for each in targets[at]}
            found += [each for each in sources[at] if each.kind is not DateKind.WEEKDAY or each.weekday not in told]
    return found


def _suggestions(article: Article, difference: Difference) -> tuple[str, ...]:
    """The same words with what the original says, where that can be said in them."""
    target, source, part = difference
    text = article.text[slice(*_span(article, difference))]
    wanted = text
    if part is Part.YEAR and source.year and source.year > 99:
        wanted = text.replace(str(target.year), str(source.year))
    elif part is Part.WEEKDAY and source.weekday is not None:
        wanted = with_weekday(text, source.weekday)
    elif part is Part.MONTH and source.month:
        wanted = with_month(text, source.month)
    elif part is Part.DAY and source.day and target.day and target.weekday is None and target.unit is None:
        wanted = with_day(text, target.day, source.day)
        if source.month and target.month:
            wanted = with_month(wanted, source.month)
    return () if wanted == text else (wanted,)
