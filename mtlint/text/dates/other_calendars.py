"""Dates of other calendars in English text: Japanese eras, Minguo, Juche, Buddhist, Persian, lunar Hijri, Saka."""

import re
from collections.abc import Callable

from mtlint import lazy_re
from mtlint.model.span import Span

from . import calendars
from .calendars import Days
from .mention import Calendar, DateKind, DateMention

_PERSIAN_MONTHS = {
    "farvardin": 1, "ordibehesht": 2, "khordad": 3, "khordād": 3, "tir": 4, "mordad": 5, "mordād": 5, "amordad": 5,
    "amordād": 5, "shahrivar": 6, "mehr": 7, "aban": 8, "azar": 9, "dey": 10, "bahman": 11, "esfand": 12,
}  # fmt: skip
_HIJRI_MONTHS = (
    r"muharram",
    r"safar",
    r"rab[ei]['’]?e?i?['’]? ?(?:al|ul|ath)[- ](?:awwal|awal|ula)",
    r"rab[ei]['’]?e?i?['’]? ?(?:al|ul|ath)[- ](?:th?ani|akh[ie]r|sani)",
    r"jumada (?:al|ul)[- ](?:awwal|awal|ula|oola)",
    r"jumada (?:al|ul|ath)[- ](?:th?ani(?:yah?)?|akh[ie]ra?h?|sani)",
    r"rajab",
    r"sha['’]?ban",
    r"ramad[ah]an|ramazan|ramadhan",
    r"shawwal",
    r"(?:dhu|zu|zul|dhul)['’]? ?(?:al|ul|l)?[- ]?q[ai]['’]?i?d[ae]h?",
    r"(?:dhu|zu|zul|dhul)['’]? ?(?:al|ul|l)?[- ]?hijj?[ae]h?",
)
_HIJRI_MONTH = tuple(lazy_re.compile(each) for each in _HIJRI_MONTHS)
_SAKA_MONTHS = (
    "chaitra", "vaisakha", "jyaistha", "asadha", "sravana", "bhadra", "asvina", "kartika", "agrahayana", "pausa",
    "magha", "phalguna",
)  # fmt: skip

_DAY_BEFORE = lazy_re.compile(r"(?<![\w.,:])(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? \Z")
_DAY_AFTER = r"(?: (?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\w%]|[.,:]\d))?"
_YEAR_OF_ERA_BEFORE = lazy_re.compile(r"\b(?P<year>\d{1,3})(?:st|nd|rd|th) year of (?:the )?\Z")

_JAPANESE = lazy_re.compile(
    r"(?P<era>Reiwa|Heisei|Sh[oō]wa|Taish[oō]|Meiji)(?: [Ee]ra\b)?(?:,? (?:[Yy]ear )?"
    r"(?:(?P<year>\d{1,2})(?:(?:st|nd|rd|th)? year\b|(?:st|nd|rd|th)\b|\b(?![.,:]\d))|(?P<first>gannen|first year)\b))?"
)
_JUCHE = lazy_re.compile(r"Juche (?:[Yy]ear )?(?P<year>\d{2,3})\b(?![.,:]\d)(?: year\b)?")
_MINGUO = lazy_re.compile(
    r"(?:Min[- ]?[Gg]uo (?:era )?(?:[Yy]ear )?|(?:ROC|Republic of China|Republican) (?:(?:era )?[Yy]ear |era ))"
    r"(?P<year>\d{2,3})\b(?![.,:]\d)(?: year\b)?"
)
_REPUBLIC = lazy_re.compile(r"Republic(?: of China)?\b")
_BUDDHIST = lazy_re.compile(r"(?:B\.?E\.? ?|Buddhist (?:[Ee]ra|[Yy]ear|[Cc]alendar)(?: year)? )(?P<year>2[45]\d\d)\b")
_BUDDHIST_AFTER = lazy_re.compile(r"(?:B\.?E\b\.?|Buddhist [Ee]ra\b)")
_BUDDHIST_YEAR_BEFORE = lazy_re.compile(r"(?<![\w.,])(?P<year>2[45]\d\d) ?\(?\Z")
_PERSIAN = lazy_re.compile(
    r"(?P<month>Farvardin|Ordibehesht|Khord[aā]d|Tir|A?[Mm]ord[aā]d|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand)\b"
    + _DAY_AFTER
    + r"(?:,? (?P<year>1[2-4]\d\d)\b)?"
)
_HIJRI = lazy_re.compile(
    rf"(?P<month>(?i:{'|'.join(_HIJRI_MONTHS)}))\b{_DAY_AFTER},? (?P<year>1[34]\d\d)\b(?: ?(?:AH\b|A\.H\.|H\b))?"
)
_HIJRI_YEAR_BEFORE = lazy_re.compile(r"(?<![\w.,])(?P<year>1[34]\d\d) ?\Z")
_HIJRI_SIGN = lazy_re.compile(r"A\.?H\b\.?|(?<=14[34]\d )H\b(?! [A-Z])")
_SAKA = lazy_re.compile(r"Saka(?: (?:Samvat|[Ee]ra|[Yy]ear|calendar))*,? (?P<year>1[89]\d\d)\b")
_SAKA_DAY_BEFORE = lazy_re.compile(rf"\b(?P<month>(?i:{'|'.join(_SAKA_MONTHS)}))(?: (?P<day>\d{{1,2}}))?,? \Z")


def other_calendars(text: str, starts: list[int]) -> list[DateMention]:
    """The dates of other calendars in an English text whose names begin at some of these places, in order."""
    return [mention for start in starts if (mention := _read(text, start))]


def _read(text: str, start: int) -> DateMention | None:
    before = text[max(0, start - 26) : start]
    for reader in (_japanese, _shifted, _persian, _hijri, _saka):
        if mention := reader(text, start, before):
            return mention
    return None


def _japanese(text: str, start: int, before: str) -> DateMention | None:
    found = _JAPANESE.match(text, start)
    earlier = found and _YEAR_OF_ERA_BEFORE.search(before)
    if not found or not (earlier or found["year"] or found["first"]):
        return None
    number = int(earlier["year"]) if earlier else int(found["year"] or 1)
    year = calendars.japanese_year(found["era"].lower().replace("ō", "o"), number)
    at = start - len(earlier[0]) if earlier else start
    return _year(Span(at, found.end("era") if earlier else found.end()), Calendar.JAPANESE, year)


def _shifted(text: str, start: int, before: str) -> DateMention | None:
    """Calendars that differ from the common one by a number of years."""
    for kind, form in ((Calendar.JUCHE, _JUCHE), (Calendar.MINGUO, _MINGUO), (Calendar.BUDDHIST, _BUDDHIST)):
        if found := form.match(text, start):
            return _year(Span(*found.span()), kind, calendars.shifted_year(kind, int(found["year"])))
    for kind, form, number in (
        (Calendar.MINGUO, _REPUBLIC, _YEAR_OF_ERA_BEFORE),
        (Calendar.BUDDHIST, _BUDDHIST_AFTER, _BUDDHIST_YEAR_BEFORE),
    ):
        if (found := form.match(text, start)) and (earlier := number.search(before)):
            span = Span(start - len(earlier[0]), found.end())
            return _year(span, kind, calendars.shifted_year(kind, int(earlier["year"])))
    return None


def _persian(text: str, start: int, before: str) -> DateMention | None:
    found = _PERSIAN.match(text, start)
    if not found:
        return None
    month = _PERSIAN_MONTHS[found["month"].lower()]
    return _day_month_year(found, before, Calendar.PERSIAN, lambda year, day: calendars.persian(year, month, day))


def _hijri(text: str, start: int, before: str) -> DateMention | None:
    if found := _HIJRI.match(text, start):
        name = found["month"].lower()
        month = next(at for at, form in enumerate(_HIJRI_MONTH, 1) if form.fullmatch(name))
        return _day_month_year(found, before, Calendar.HIJRI, lambda year, day: calendars.hijri(year, month, day))
    if (found := _HIJRI_SIGN.match(text, start)) and (earlier := _HIJRI_YEAR_BEFORE.search(before)):
        days = calendars.hijri(int(earlier["year"]))
        return _mention(Span(start - len(earlier[0]), found.end()), Calendar.HIJRI, DateKind.YEAR, days)
    return None


def _saka(text: str, start: int, before: str) -> DateMention | None:
    found = _SAKA.match(text, start)
    if not found:
        return None
    year, earlier = int(found["year"]), _SAKA_DAY_BEFORE.search(before)
    if not earlier:
        return _mention(Span(*found.span()), Calendar.SAKA, DateKind.YEAR, calendars.saka(year))
    month, day = _SAKA_MONTHS.index(earlier["month"].lower()) + 1, int(earlier["day"] or 0) or None
    span = Span(start - len(earlier[0]), found.end())
    return _mention(span, Calendar.SAKA, DateKind.DATE if day else DateKind.MONTH, calendars.saka(year, month, day))


def _day_month_year(
    found: re.Match[str], before: str, kind: Calendar, convert: Callable[[int, int | None], Days | None]
) -> DateMention | None:
    """A month with a day before or after it, or a year after it, or both; a month alone may be anything."""
    earlier = _DAY_BEFORE.search(before)
    day = int(earlier["day"]) if earlier else int(found["day"] or 0) or None
    if not (day or found["year"]):
        return None
    if not day and "," in found[0]:
        return None  # “Bahman, 1402 votes”
    days = convert(int(found["year"]), day) if found["year"] else None
    if found["year"] and not days:
        return None
    span = Span(found.start() - len(earlier[0]) if earlier else found.start(), found.end())
    return _mention(span, kind, DateKind.DATE if day else DateKind.MONTH, days)


def _year(span: Span, kind: Calendar, year: int | None) -> DateMention | None:
    return _mention(span, kind, DateKind.YEAR, calendars.whole_year(year)) if year else None


def _mention(span: Span, kind: Calendar, what: DateKind, days: Days | None) -> DateMention:
    if days is None:
        return DateMention(span, what, calendar=kind)
    first, last = days
    return DateMention(
        span,
        what,
        first.year if first.year == last.year else None,
        first.month if first.replace(day=1) == last.replace(day=1) else None,
        first.day if first == last else None,
        calendar=kind,
        days=days,
    )
