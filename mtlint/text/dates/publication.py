"""The day on which an article appeared, from what it says of itself.

In the order of trust: its metadata (front matter, or what the caller gives), an address in its metadata, its path,
its dateline. A dateline without a year takes the year from the address or path, or is not used.
"""

import datetime

from mtlint import lazy_re
from mtlint.model.document import Document

from .english_words import MONTH, month_of
from .mention import day_of

_ADDRESSES = ("url", "source_url", "original_url", "link", "permalink", "canonical", "canonical_url", "source_link")
_IN_PATH = lazy_re.compile(
    r"(?<!\d)(?P<year>(?:19[89]|20[0-4])\d)(?:(?P<mark>[-/_.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})"
    r"|(?P<compact>(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])))(?!\d)"
)
_YEAR_IN_PATH = lazy_re.compile(r"(?<![\d.])(?:19[89]|20[0-4])\d(?=[-/_]\d\d?[-/_]|/)")
_PARTS_OF_PATH = 5
"""How much of a path is looked at, counted from its end: year, month, day, name of the story, name of the file."""
_DATELINE = lazy_re.compile(
    r"(?:[A-Z][\w.'’-]*(?:,? [A-Z(][\w.'’)-]*){0,5}),? "
    rf"(?:(?P<month>{MONTH}) (?P<day>\d{{1,2}})|(?P<first>\d{{1,2}}) (?P<after>{MONTH}))"
    r"(?:,? (?P<year>(?:19|20)\d\d))?(?: \((?P<agency>[A-Z][\w /.-]{1,30})\)| [-–—]{1,2} | /PRN)"
)


def published(document: Document) -> datetime.date | None:
    """The day of publication, None if nothing says it."""
    if document.published:
        return document.published
    addresses = [document.metadata[name] for name in _ADDRESSES if name in document.metadata]
    parts = document.source.path.replace("\\", "/").split("/")[-_PARTS_OF_PATH:]
    where = [*addresses, "/".join(parts)]
    for text in where:
        if day := _day_in(text):
            return day
    return _from_dateline(document, where)


def _day_in(address: str) -> datetime.date | None:
    for found in _IN_PATH.finditer(address):
        month_day = found["compact"]
        month, day = (month_day[:2], month_day[2:]) if month_day else (found["month"], found["day"])
        if there_is := day_of(int(found["year"]), int(month), int(day)):
            return there_is
    return None


def _from_dateline(document: Document, where: list[str]) -> datetime.date | None:
    """The date of a dateline (“SEOUL, March 3 (Yonhap)”) at the beginning of one of the first paragraphs."""
    for block in document.blocks[:4]:
        found = _DATELINE.match(document.text, block.span.start, min(block.span.end, block.span.start + 140))
        if not found:
            continue
        month = month_of(found["month"] or found["after"])
        day = int(found["day"] or found["first"])
        years = [found["year"]] if found["year"] else [y[0] for text in where if (y := _YEAR_IN_PATH.search(text))]
        return day_of(int(years[0]), month, day) if years and month else None
    return None
